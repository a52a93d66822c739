import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { withLock } from "../../src/cli/output/lock.ts";
import { outputFolder } from "../../src/cli/output/folder.ts";
import { HostError } from "../../src/host.ts";
import { machineDisk } from "../../src/host/disk.ts";
import { self } from "../../src/host/process.ts";
import { contractText, createProject, type Project } from "../support/project.ts";

const cli = new URL("../../dist/cli/main.js", import.meta.url).pathname;
const lockPath = ".generated.flowspec.lock";

/** The number of a process that has ended. */
function endedPid(): number {
  return spawnSync(process.execPath, ["-e", "0"]).pid;
}

/** Tries to take the lock of a project's folder, with little patience. */
async function tryLock(project: Project, work: () => Promise<string> = async () => "done"): Promise<{ result: string; told: string }> {
  let told = "";
  const folder = outputFolder(project.folder, "generated");
  const result = await withLock(machineDisk, folder, (text) => void (told += text), work, 150).catch((error: unknown) => {
    if (!(error instanceof HostError)) throw error;
    return error.message;
  });
  return { result, told };
}

describe("the lock of an output folder", () => {
  test("is gone afterwards, also after a failure", async () => {
    const project = createProject();
    expect((await tryLock(project)).result).toBe("done");
    await expect(tryLock(project, () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(project.files()).toEqual({});
  });

  test("keeps a second run waiting, up to a limit", async () => {
    const project = createProject();
    const { result } = await tryLock(project, async () => {
      const { result, told } = await tryLock(project);
      expect(told).toBe(`waiting for process ${process.pid}, which writes generated\n`);
      return result;
    });
    expect(result).toMatch(/^generated is locked by process \d+; if that is no flowspec any more, delete .*\.generated\.flowspec\.lock$/u);
  });

  test("of a process that has ended is taken over", async () => {
    const project = createProject({ [lockPath]: JSON.stringify({ ...self(), pid: endedPid() }) });
    expect(await tryLock(project)).toEqual({ result: "done", told: "" });
    expect(project.files()).toEqual({});
  });

  test("of an earlier process with the same number is taken over", async () => {
    const project = createProject({ [lockPath]: JSON.stringify({ ...self(), since: 1 }) });
    expect((await tryLock(project)).result).toBe("done");
  });

  test.each([
    ["a process of another machine", JSON.stringify({ ...self(), host: "elsewhere", pid: 1 })],
    ["nobody", ""],
    ["something that is no process", '{"pid":-1,"host":"x","since":0}'],
  ])("that names %s is waited for: nothing is known of it", async (_, text) => {
    const project = createProject({ [lockPath]: text });
    expect((await tryLock(project)).result).toContain("generated is locked by");
    expect(project.read(lockPath)).toBe(text);
  });

  test("of a dead process goes to one of many that want it at a time", { timeout: 60_000 }, async () => {
    const project = createProject({ [lockPath]: JSON.stringify({ ...self(), pid: endedPid() }) });
    const counter = join(project.folder, "counter");
    writeFileSync(counter, "0");
    const program = `
      const { withLock } = await import(${JSON.stringify(new URL("../../dist/cli/output/lock.js", import.meta.url).href)});
      const { outputFolder } = await import(${JSON.stringify(new URL("../../dist/cli/output/folder.js", import.meta.url).href)});
      const { machineDisk } = await import(${JSON.stringify(new URL("../../dist/host/disk.js", import.meta.url).href)});
      const { pause } = await import(${JSON.stringify(new URL("../../dist/host/process.js", import.meta.url).href)});
      const fs = await import("node:fs");
      for (let round = 0; round < 5; round += 1) {
        await withLock(machineDisk, outputFolder(process.cwd(), "generated"), () => undefined, async () => {
          const count = Number(fs.readFileSync("counter", "utf8"));
          await pause(1);
          fs.writeFileSync("counter", String(count + 1));
        });
      }`;
    const codes = await Promise.all(
      Array.from({ length: 6 }, () => {
        const child = spawn(process.execPath, ["--input-type=module", "-e", program], { cwd: project.folder, stdio: "inherit" });
        return new Promise((resolve) => child.once("exit", resolve));
      }),
    );
    expect(codes).toEqual(Array(6).fill(0));
    expect(readFileSync(counter, "utf8")).toBe("30");
    expect(existsSync(join(project.folder, lockPath))).toBe(false);
  });
});

test("two runs at once end as one after the other", { timeout: 60_000 }, async () => {
  const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase"), "more/lease.flow.yaml": contractText("lease") });
  const codes = await Promise.all(
    ["specs", "more"].map((path) => {
      const child = spawn(process.execPath, [cli, "compile", path], { cwd: project.folder, stdio: "ignore" });
      return new Promise((resolve) => child.once("exit", resolve));
    }),
  );
  expect(codes).toEqual([0, 0]);
  expect(project.read("generated/index.ts")).toMatch(/lease[^]*purchase/u);
  expect((await project.run("compile", "specs", "more", "--check")).code).toBe(0);
});
