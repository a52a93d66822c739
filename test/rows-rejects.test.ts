import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "./support/folder.ts";
import { contractText } from "./support/project.ts";
import { cli } from "./support/spawned.ts";

const set = ["--set", "fileId=yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk", "operatorId=yDRpersonnelClerkUserId000000001"];
const args = [cli, "render", "a.flow.yaml", "--rows", "-", "--rows-format", "jsonl", "--rejects-ok", "--rejects", "part-7.jsonl", ...set];
const part = Array.from({ length: 2_500 }, (_, index) => `{"signatory":"李四","mobile":"1${index}"}\n`);

/** A run over a part that comes as it is told to. */
function begun(folder: string): {
  send: (from: number, to: number) => void;
  end: () => Promise<number | null>;
  kill: () => Promise<unknown>;
} {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, FLOWSPEC_CACHE: "off" },
    stdio: ["pipe", "ignore", "ignore"],
  });
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  child.stdin.on("error", () => undefined);
  return {
    send: (from, to) => void child.stdin.write(part.slice(from, to).join("")),
    end: () => {
      child.stdin.end();
      return closed;
    },
    kill: () => {
      child.kill("SIGKILL");
      return closed;
    },
  };
}

/** What stands in the folder while something is written. */
const begunIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(".flowspec.tmp"));

/** The numbers that the rejects of a whole part stand on. */
const linesIn = (folder: string): readonly number[] =>
  readFileSync(join(folder, "part-7.jsonl"), "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { line: number }).line);

const patience = { timeout: 120_000, interval: 20 };

test("what killed runs leave of their rejects has the name of no process, and the next run of the same part removes it", async () => {
  const folder = await folderWith({ "a.flow.yaml": contractText("a") });
  for (const _ of [1, 2]) {
    const killed = begun(folder);
    killed.send(0, 1_500);
    const before = begunIn(folder);
    await expect.poll(() => begunIn(folder).filter((name) => !before.includes(name)), patience).toHaveLength(1);
    await killed.kill();
    // That of the run before is gone.
    expect(begunIn(folder)).toHaveLength(1);
    expect(begunIn(folder)[0]).toMatch(/^\.[0-9a-f]{16}-[0-9a-f]{12}\.flowspec\.tmp$/u);
    expect(readdirSync(folder)).not.toContain("part-7.jsonl");
  }
  const last = begun(folder);
  last.send(0, part.length);
  expect(await last.end()).toBe(0);
  expect(begunIn(folder)).toEqual([]);
  expect(linesIn(folder)).toEqual(part.map((_, index) => index + 1));
});

test("two runs of the same part at once each leave the rejects whole, whichever ends first", async () => {
  const folder = await folderWith({ "a.flow.yaml": contractText("a") });
  const slow = begun(folder);
  slow.send(0, 1_500);
  await expect.poll(() => begunIn(folder), patience).toHaveLength(1);
  const [ofSlow = ""] = begunIn(folder);
  const quick = begun(folder);
  quick.send(0, 1_200);
  // The second takes the first for one that was killed.
  await expect
    .poll(() => begunIn(folder).filter((name) => name !== ofSlow).length === 1 && !begunIn(folder).includes(ofSlow), patience)
    .toBe(true);
  slow.send(1_500, part.length);
  expect(await slow.end()).toBe(0);
  expect(linesIn(folder)).toHaveLength(part.length);
  quick.send(1_200, part.length);
  expect(await quick.end()).toBe(0);
  expect(linesIn(folder)).toEqual(part.map((_, index) => index + 1));
  expect(begunIn(folder)).toEqual([]);
});
