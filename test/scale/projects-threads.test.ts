import { spawn } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { self } from "../../src/host/process.ts";
import { treeOf } from "../record/world.ts";
import { tried } from "../support/long.ts";
import { createProject } from "../support/project.ts";
import { cli, type Ended, spawned } from "../support/spawned.ts";

const count = 18;
const names = Array.from({ length: count }, (_, index) => `p${String(index).padStart(2, "0")}`);

function contract(name: string, deadline = "+30d"): string {
  return `flowspec: 1
name: ${name}
action: CreateFlowByFiles
params: { user: user-id, file: file-id, tenant: person-name, mobile: mobile }
initiator: { userId: "{{user}}" }
title: 租赁合同
deadline: ${deadline}
files:
  - { id: "{{file}}" }
approvers:
  - type: person
    name: "{{tenant}}"
    mobile: "{{mobile}}"
    sign: [{ type: signature, at: { page: 1, x: 460, y: 600 } }]
`;
}

/** A workspace of so many projects that a thread is started for them. */
function workspace(): ReturnType<typeof createProject> {
  return createProject(Object.fromEntries(names.map((name) => [`packages/${name}/specs/${name}.flow.yaml`, contract(name)])));
}

const all = ["compile", "--projects", "packages/*"];

const program = fileURLToPath(new URL("../support/threaded.mjs", import.meta.url));

interface Threaded {
  /** What it finds in its environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** What becomes of it as it says something to people, of which all is given. */
  readonly onSaid?: (stderr: string) => void;
}

/** Runs the program with so many threads for certain, none for 0; `started` is how many it started. */
async function threaded(
  cwd: string,
  threads: number,
  args: readonly string[],
  { env = {}, onSaid = () => undefined }: Threaded = {},
): Promise<Ended & { readonly started: number }> {
  const told = join(cwd, "../", `${cwd.split("/").at(-1) ?? ""}-started`);
  const child = spawn(process.execPath, [program, String(threads), told, ...args], {
    cwd,
    env: { ...process.env, CI: "", FLOWSPEC_CACHE: "off", ...env },
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.stderr += text;
    onSaid(said.stderr);
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  const started = Number(readFileSync(told, "utf8"));
  rmSync(told);
  return { code, ...said, started };
}

/** The same with a script of Node that is loaded before it, in threads too. */
async function withScript(cwd: string, threads: number, script: string, args: readonly string[]): ReturnType<typeof threaded> {
  const path = join(cwd, "script.cjs");
  writeFileSync(path, script);
  const ended = await threaded(cwd, threads, args, { env: { NODE_OPTIONS: `--require ${path} --max-old-space-size=200` } });
  rmSync(path);
  return ended;
}

/** Does something in the thread that opens a contract. */
function onOpening(name: string, what: string): string {
  return `const fs = require("node:fs");
const { isMainThread } = require("node:worker_threads");
const { openSync } = fs;
fs.openSync = (path, ...more) => {
  if (!isMainThread && String(path).includes("${name}.flow.yaml")) { ${what} }
  return openSync(path, ...more);
};`;
}

test("projects in several threads come to what they come to in one, told in their order, and leave what no thread is started for", async () => {
  const [threads, alone] = [workspace(), workspace()];
  const cache = join(threads.folder, "../", `${threads.folder.split("/").at(-1) ?? ""}-cache`);
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  const env = { FLOWSPEC_CACHE: cache };
  const first = await threaded(threads.folder, 3, all, { env });
  expect(first).toMatchObject({ code: 0, started: 3 });
  const untold = await alone.run(...all);
  expect(untold.code).toBe(0);
  expect(first.stderr).toBe(untold.stderr);
  expect(treeOf(threads.folder)).toEqual(treeOf(alone.folder));
  expect(await threaded(threads.folder, 3, all, { env })).toMatchObject({ code: 0, started: 0 });
  threads.write("packages/p03/specs/p03.flow.yaml", contract("p03", "+40d"));
  expect(await threaded(threads.folder, 3, all, { env })).toMatchObject({ code: 0, started: 1 });
});

test("projects in a thread come to what they come to in none, told in their order, with records that both ways share", async () => {
  const [threads, alone] = [workspace(), workspace()];
  const cache = join(threads.folder, "../", `${threads.folder.split("/").at(-1) ?? ""}-cache`);
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  const first = await spawned(threads.folder, all, { cache });
  expect(first).toMatchObject({
    code: 0,
    stderr: expect.stringContaining(`${count} projects: ${count * 5} written, 0 unchanged`) as unknown,
  });
  const told = [...first.stderr.matchAll(/removed in packages\/(p\d\d)/gu)].map(([, name]) => name);
  expect(told).toEqual(names);
  expect((await alone.run(...all)).code).toBe(0);
  expect(treeOf(threads.folder)).toEqual(treeOf(alone.folder));

  // The first chunk alone says it all where nothing has changed, of all projects and of one.
  const program = join(cache, "program/flowspec.cjs");
  mkdirSync(join(cache, "program"));
  copyFileSync(cli, program);
  expect(await spawned(threads.folder, all, { cache, program })).toMatchObject({
    code: 0,
    stderr: `No findings in ${count} files.\n${count} projects: 0 written, ${count * 5} unchanged, 0 removed.\n`,
  });
  expect(await spawned(join(threads.folder, "packages/p03"), ["compile"], { cache, program })).toMatchObject({ code: 0 });
  threads.write("packages/p03/specs/p03.flow.yaml", contract("p03", "+40d"));
  expect(await spawned(threads.folder, all, { cache, program })).toMatchObject({ code: 3 });
  expect((await spawned(threads.folder, all, { cache })).stderr).toContain(`${count} projects: 3 written, ${count * 5 - 3} unchanged`);
});

test.each(
  tried([
    ["process.exit(9);", 70, "This is a bug in flowspec", 3],
    ['process.nextTick(() => { throw new Error("broken on purpose"); });', 70, "broken on purpose", 3],
    ["const all = []; for (;;) all.push(new Array(100000).fill({}).map(() => ({})));", 3, "ran out of memory", 1],
  ] as const),
)("a thread that dies of `%s` takes no other project with it", async (what, code, said, threads) => {
  const { folder } = workspace();
  const ended = await withScript(folder, threads, onOpening("p05", what), all);
  // Another one goes on in its place.
  expect(ended).toMatchObject({ code, started: threads + 1, stderr: expect.stringContaining("In packages/p05:\n") as unknown });
  expect(ended.stderr).toContain(said);
  expect(ended.stderr).toContain(`${count - 1} of ${count} projects`);
  expect(readdirSync(join(folder, "packages/p05"))).not.toContain("generated");
  expect(await spawned(folder, [...all, "--check", "--projects", "packages/*"])).toMatchObject({ code: 1 });
  const others = names.flatMap((name) => (name === "p05" ? [] : ["--projects", `packages/${name}`]));
  expect(await spawned(folder, ["compile", "--check", ...others])).toMatchObject({ code: 0 });
  expect(await spawned(folder, all)).toMatchObject({ code: 0 });
});

test("a run that is interrupted leaves what the next one finishes", async () => {
  const { folder } = workspace();
  const twin = workspace();
  cpSync(join(folder, "packages"), join(twin.folder, "packages"), { recursive: true });
  const child = spawn(process.execPath, [cli, ...all], { cwd: folder, env: { ...process.env, FLOWSPEC_CACHE: "off" }, stdio: "ignore" });
  const ended = new Promise((resolve) => {
    child.on("close", resolve);
  });
  for (let written = 0; written < 3 && child.exitCode === null;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    written = names.filter((name) => readdirSync(join(folder, "packages", name)).includes("generated")).length;
  }
  child.kill("SIGINT");
  await ended;
  expect(await spawned(folder, all)).toMatchObject({ code: 0 });
  expect((await twin.run(...all)).code).toBe(0);
  expect(treeOf(folder)).toEqual(treeOf(twin.folder));
});

test.each([0, 2])("whom a project waits for is said while it waits, in %i threads", async (threads) => {
  const { folder, write } = workspace();
  const lock = join(folder, "packages/p01/.generated.flowspec.lock");
  write("packages/p01/.generated.flowspec.lock", JSON.stringify({ ...self(), id: "a run of the test" }));
  const sentence = `In packages/p01:\nwaiting for process ${process.pid}, which writes generated\n`;
  let isFree = false;
  const some = ["compile", ...["p00", "p01", "p02"].flatMap((name) => ["--projects", `packages/${name}`])];
  const ended = await threaded(folder, threads, some, {
    onSaid: (stderr) => {
      if (isFree || !stderr.includes(sentence)) return;
      isFree = true;
      rmSync(lock);
    },
  });
  expect(ended).toMatchObject({ code: 0, started: threads });
  expect(ended.stderr.split("waiting for")).toHaveLength(2);
  expect(ended.stderr.startsWith(sentence)).toBe(true);
});

test("an argument that threads know is none of the command line", async () => {
  expect(await spawned(workspace().folder, ["projects-thread"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("unknown command") as unknown,
  });
});
