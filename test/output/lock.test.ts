import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { withLock } from "../../src/cli/output/lock.ts";
import { outputFolder } from "../../src/cli/output/folder.ts";
import { failureText } from "../../src/cli/failure-text.ts";
import { HostError } from "../../src/host.ts";
import { english } from "../../src/words/english.ts";
import { type Disk, machineDisk } from "../../src/host/disk.ts";
import { type Owner, pause, self } from "../../src/host/process.ts";
import type { Speech } from "../../src/cli/io.ts";
import { chinese } from "../../src/words/zh/chinese.ts";
import { runs } from "../support/long.ts";
import { englishSpeech } from "../support/speech.ts";
import { contractText, createProject, type Project } from "../support/project.ts";
import { cli } from "../support/spawned.ts";

const lockPath = ".generated.flowspec.lock";

/** The number of a process that has ended. */
function endedPid(): number {
  return spawnSync(process.execPath, ["-e", "0"]).pid;
}

/** Tries to take the lock of a project's folder, with little patience. */
async function tryLock(
  project: Project,
  work: (held: Disk) => Promise<string> = async () => "done",
  limit = 150,
  disk: Disk = machineDisk,
  speech: Speech = englishSpeech,
): Promise<{ result: string; told: string }> {
  let told = "";
  const folder = outputFolder(project.folder, "generated");
  const voice = { stderr: { isTTY: false, write: (text: string | Uint8Array) => void (told += String(text)) }, speech };
  const result = await withLock(disk, folder, voice, work, limit).catch((error: unknown) => {
    if (!(error instanceof HostError)) throw error;
    return failureText(error, english, false).replace("error: ", "");
  });
  return { result, told };
}

describe("the lock of an output folder", () => {
  test("is waited for in the language of the terminal", async () => {
    const project = createProject();
    project.write(lockPath, JSON.stringify({ pid: 7, host: "elsewhere", since: 0 }));
    const { told } = await tryLock(project, undefined, undefined, undefined, { terminal: chinese, output: english });
    expect(told).toBe("另一台机器上的进程 7 正在写入 generated，等待它结束\n");
  });

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

  /** Ends within the test; its number, and what a lock of its would say. */
  async function otherProcess(): Promise<Owner> {
    const program = `
      const { self } = await import(${JSON.stringify(new URL("../../build/host/process.js", import.meta.url).href)});
      console.log(JSON.stringify(self()));
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    return new Promise((resolve) => child.stdout.once("data", (text: Buffer) => resolve(JSON.parse(text.toString("utf8")) as Owner)));
  }

  const earlier = { pid: process.pid, host: self().host, since: performance.timeOrigin };
  const abandoned: readonly [string, () => unknown, number?][] = [
    ["a process that has ended", () => ({ ...self(), pid: endedPid() })],
    ["a process that has ended, from an earlier version", () => ({ ...earlier, pid: endedPid() })],
    ["an earlier process with the number of this one", () => ({ ...self(), since: 1, start: "1" })],
    ["an earlier process with the number of this one, from an earlier version", () => ({ ...earlier, since: 1 })],
    [
      "an earlier process with the number of one that runs, from an earlier version",
      async () => ({ ...earlier, since: Date.now() - 3_600_000, pid: (await otherProcess()).pid }),
    ],
    ["an earlier process with the number of one that runs", async () => ({ ...(await otherProcess()), start: "1" })],
    [
      "a process of unknown start with a number that one has now, after half a minute",
      async () => ({ ...earlier, since: Date.now(), pid: (await otherProcess()).pid }),
      31,
    ],
    ["this process, which holds it no longer", () => self()],
    ["a process before the machine was started anew, after half a minute", () => ({ ...self(), boot: "another" }), 31],
    ["a process of another container, after half a minute", () => ({ ...self(), space: "pid:[1]" }), 31],
    ["a process of another machine, after half a minute", () => ({ ...self(), host: "elsewhere" }), 31],
    ["a process with an impossible number", () => ({ ...self(), pid: 2 ** 40 }), 3],
    ["something that is no process", () => ({ pid: -1, host: "x", since: 0 }), 3],
    ["nobody: a list", () => [], 3],
    ["nobody: a number", () => 1, 3],
  ];
  const write = (project: Project, text: string, seconds = 0): void => {
    project.write(lockPath, text);
    const then = new Date(Date.now() - seconds * 1000);
    utimesSync(join(project.folder, lockPath), then, then);
  };

  test.each(abandoned)("of %s is taken over at once", async (_, owner, seconds = 0) => {
    const project = createProject();
    write(project, JSON.stringify(await owner()), seconds);
    expect(await tryLock(project)).toEqual({ result: "done", told: "" });
    expect(project.files()).toEqual({});
  });

  test.each(["", "\0\0\0\0", "{", '{"pid":1', "lock"])(
    "with the text %j names nobody and is taken over at once, if it is not quite new",
    async (text) => {
      const project = createProject();
      write(project, text, 3);
      expect(await tryLock(project)).toEqual({ result: "done", told: "" });
      write(project, text);
      expect((await tryLock(project)).result).toContain("generated is locked by another run");
      expect((await tryLock(project, undefined, 20_000)).result).toBe("done");
      expect(project.files()).toEqual({});
    },
  );

  const waitedFor: readonly [string, () => unknown, number?][] = [
    ["a process that runs", otherProcess],
    ["a process that runs, however long it says nothing", otherProcess, 3600],
    ["a process of unknown start", async () => ({ ...earlier, since: Date.now(), pid: (await otherProcess()).pid })],
    ["a process before the machine was started anew, or of another machine of that name", () => ({ ...self(), boot: "another" })],
    ["a process of another container", () => ({ ...self(), space: "pid:[1]" })],
    ["a process of another machine", () => ({ ...self(), host: "elsewhere", pid: 1 })],
  ];
  test.each(waitedFor)("of %s is waited for", async (_, owner, seconds = 0) => {
    const project = createProject();
    const text = JSON.stringify(await owner());
    write(project, text, seconds);
    expect((await tryLock(project)).result).toMatch(/^generated is locked by process \d+/u);
    expect(project.files()).toEqual({ [lockPath]: text });
  });

  test("leaves nothing behind that a run left which was killed while it took it over, in whatever version", async () => {
    const dead = JSON.stringify({ ...earlier, pid: endedPid() });
    const project = createProject({ [lockPath]: dead, [`${lockPath}.takeover`]: "", [`${lockPath}.123`]: dead });
    const killed = {
      ...machineDisk,
      rename: () => {
        throw new HostError("cannot-write", { path: "it", reason: "killed" });
      },
      remove: () => {
        throw new HostError("cannot-write", { path: "it", reason: "killed" });
      },
    };
    for (let count = 1; count <= 3; count += 1) {
      expect((await tryLock(project, undefined, 150, killed)).result).toBe("cannot write it: killed");
      expect(Object.keys(project.files())).toHaveLength(3 + count);
    }
    expect(await tryLock(project)).toEqual({ result: "done", told: "" });
    expect(project.files()).toEqual({});
  });

  test("leaves alone what others are about to take it over with", async () => {
    const alive = JSON.stringify(await otherProcess());
    const project = createProject({ [`${lockPath}.0123456789abcdef`]: alive });
    expect((await tryLock(project)).result).toBe("done");
    expect(project.files()).toEqual({ [`${lockPath}.0123456789abcdef`]: alive });
  });

  test("is touched while its process works, so that others far away see that it does", async () => {
    const project = createProject();
    const past = new Date(Date.now() - 40_000);
    const { result } = await tryLock(project, async () => {
      utimesSync(join(project.folder, lockPath), past, past);
      for (let tries = 0; tries < 600 && (machineDisk.age(join(project.folder, lockPath)) ?? 0) > 20_000; tries += 1) await pause(100);
      expect(machineDisk.age(join(project.folder, lockPath))).toBeLessThan(20_000);
      return JSON.stringify(JSON.parse(project.read(lockPath))) === project.read(lockPath) ? "whole" : "broken";
    });
    expect(result).toBe("whole");
  });

  test("that another run took meanwhile stays that run's, and nothing more is written", async () => {
    const project = createProject();
    const { result } = await tryLock(project, async (held) => {
      project.write(lockPath, "another's");
      await held.sync([]);
      held.write(join(project.folder, "generated/x.ts"), "x");
      return "written";
    });
    expect(result).toBe("the lock of generated was taken by another run; nothing more is written");
    expect(project.files()).toEqual({ [lockPath]: "another's" });
  });

  test("can be read by everybody, whatever the umask", async () => {
    const project = createProject();
    const before = process.umask(0o077);
    try {
      const { result } = await tryLock(project, async () => (statSync(join(project.folder, lockPath)).mode & 0o777).toString(8));
      expect(result).toBe("644");
    } finally {
      process.umask(before);
    }
  });

  test("is not waited for where something else stands in its place", async () => {
    const project = createProject({ [`${lockPath}/x`]: "" });
    expect((await tryLock(project)).result).toMatch(/flowspec\.lock is in the way: it is no file$/u);
    const other = createProject();
    symlinkSync("/nowhere", join(other.folder, lockPath));
    expect((await tryLock(other)).result).toMatch(/flowspec\.lock is in the way: it is no file$/u);
  });

  test("of a dead process goes to one of many that want it at a time", async () => {
    const project = createProject({ [lockPath]: JSON.stringify({ ...self(), pid: endedPid() }) });
    const counter = join(project.folder, "counter");
    writeFileSync(counter, "0");
    const program = `
      const { withLock } = await import(${JSON.stringify(new URL("../../build/cli/output/lock.js", import.meta.url).href)});
      const { outputFolder } = await import(${JSON.stringify(new URL("../../build/cli/output/folder.js", import.meta.url).href)});
      const { machineDisk } = await import(${JSON.stringify(new URL("../../build/host/disk.js", import.meta.url).href)});
      const { pause } = await import(${JSON.stringify(new URL("../../build/host/process.js", import.meta.url).href)});
      const { english } = await import(${JSON.stringify(new URL("../../build/words/english.js", import.meta.url).href)});
      const voice = { stderr: { isTTY: false, write: () => undefined }, speech: { terminal: english, output: english } };
      const fs = await import("node:fs");
      for (let round = 0; round < 5; round += 1) {
        await withLock(machineDisk, outputFolder(process.cwd(), "generated"), voice, async () => {
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

test("of runs that are killed at any moment, also while they take over a lock, no two ever hold it, and none waits in vain", async () => {
  const project = createProject();
  const worker = new URL("../support/lock-worker.mjs", import.meta.url).pathname;
  const all = runs(24, 1_200);
  const ends = { killed: 0, ended: 0 };
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < all) {
      const child = spawn(process.execPath, [worker, String(next++)], { cwd: project.folder, stdio: ["ignore", "ignore", "inherit"] });
      const [code, signal] = await new Promise<readonly [number | null, string | null]>((resolve) => {
        child.once("exit", (...end) => resolve(end));
      });
      expect(signal === "SIGKILL" ? 0 : code).toBe(0);
      ends[signal === "SIGKILL" ? "killed" : "ended"] += 1;
    }
  };
  await Promise.all(Array.from({ length: 4 }, lane));
  expect(Object.keys(project.files())).not.toContain("overlaps");
  expect(project.read("rounds").length).toBeGreaterThan(all);
  expect(Math.min(ends.killed, ends.ended)).toBeGreaterThan(0);
  expect((await tryLock(project)).result).toBe("done");
  expect(Object.keys(project.files()).filter((path) => path.startsWith("."))).toEqual([]);
});

test("two runs at once end as one after the other", async () => {
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
