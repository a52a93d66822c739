import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { failingDisk } from "../support/disks.ts";
import { type Disk, machineDisk } from "../../src/host/disk.ts";
import { runs } from "../support/long.ts";
import { compileStaging } from "../support/staging.ts";
import { contractText, createProject, type Project } from "../support/project.ts";

type Files = Readonly<Record<string, string>>;

const killer = new URL("../support/killed-compile.mjs", import.meta.url).pathname;

let compiled: Files | undefined;

/** A compiled project whose contracts then changed: one says something else, one is gone, one is new. */
async function changedProject(): Promise<{ project: Project; before: Files }> {
  compiled ??= await compiledFiles();
  const project = createProject(compiled);
  const before = project.files("generated");
  project.write("specs/purchase.flow.yaml", contractText("purchase", "买卖合同"));
  project.write("specs/loan.flow.yaml", contractText("loan"));
  rmSync(join(project.folder, "specs/lease.flow.yaml"));
  return { project, before };
}

async function compiledFiles(): Promise<Files> {
  const project = createProject({
    "specs/purchase.flow.yaml": contractText("purchase"),
    "specs/lease.flow.yaml": contractText("lease"),
  });
  await project.run("compile");
  return project.files();
}

/** What the folder has to hold in the end: as if the contracts had been compiled into an empty one. */
async function wantedFiles(): Promise<Files> {
  const { project } = await changedProject();
  rmSync(join(project.folder, "generated"), { recursive: true });
  await project.run("compile");
  return project.files("generated");
}

const hidden = (project: Project): readonly string[] => Object.keys(project.files()).filter((path) => path.startsWith("."));

/** How far a run came that was cut short: nothing of the folder changed, or some of it did, or all. */
function stateOf(project: Project, before: Files, wanted: Files): "old" | "between" | "new" {
  const now = JSON.stringify(project.files("generated"));
  return now === JSON.stringify(before) ? "old" : now === JSON.stringify(wanted) ? "new" : "between";
}

/** `--check` notices a folder between two states and changes nothing; the next run ends where it should, and leaves nothing beside the folder. */
async function expectRecovery(project: Project, before: Files, wanted: Files): Promise<void> {
  const state = stateOf(project, before, wanted);
  const check = await project.run("compile", "--check");
  if (state !== "new") expect(check.code).toBe(1);
  if (state === "between") expect(check.stderr).toContain("A run was ended while it wrote generated");
  expect(stateOf(project, before, wanted)).toBe(state);
  const { code, stderr } = await project.run("compile");
  expect(stderr).not.toContain("error:");
  expect(code).toBe(0);
  expect(project.files("generated")).toEqual(wanted);
  expect(hidden(project)).toEqual([]);
  expect(existsSync(join(project.folder, ".generated.flowspec.staging"))).toBe(false);
  expect((await project.run("compile", "--check")).code).toBe(0);
}

// Every operation fails once in `npm test`; for good, or by a killed process, every third: each is followed by three runs.
const held = (project: Project, disk: Disk): Promise<unknown> => project.compileOn(disk);

test.each([
  ["one operation fails", (count: number, at: number): boolean => count === at, 1, held, 1],
  ["the disk fails for good", (count: number, at: number): boolean => count >= at, 3, held, 1],
  ["one operation fails and all is staged early", (count: number, at: number): boolean => count === at, 2, compileStaging, 2],
  ["the disk fails for good and all is staged early", (count: number, at: number): boolean => count >= at, 4, compileStaging, 2],
])("when %s, the folder is old or new, or the next run finishes it", async (_, fails, step, compile, first) => {
  const wanted = await wantedFiles();
  const seen: string[] = [];
  // Where the lock cannot be had early, nothing is staged early, and no operation fails again.
  for (let at = first; ; at += runs(step, 1)) {
    const { project, before } = await changedProject();
    const failure = await compile(
      project,
      failingDisk((count) => fails(count, at)),
    ).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) break;
    expect(failure).toMatchObject({ sentence: ["cannot-write", { reason: "ENOSPC" }] });
    const state = stateOf(project, before, wanted);
    seen.push(state);
    await expectRecovery(project, before, wanted);
  }
  expect([...new Set(seen)]).toEqual(["old", "between", "new"]);
  expect(seen.length).toBeGreaterThan(20 / runs(step, 1));
});

test("when a run is killed, before any move, the next one ends in the right state", async () => {
  const wanted = await wantedFiles();
  const all = ["claim", "write", "sync", "rename", "remove"];
  const seen: string[] = [];
  // Before a move, and then before everything that changes the disk, again and again.
  const moves = await killed(["rename", "remove"], Number.POSITIVE_INFINITY, wanted, seen, runs(3, 1));
  expect([...new Set(seen)]).toEqual(["old", "between", "new"]);
  expect(moves).toBeGreaterThan(10);
  for (let left = runs(0, 1_000 - moves); left > 0;) left -= await killed(all, left, wanted, seen);
});

/**
 * Kills runs before the first operation of some kinds, the second, and so on, up to a limit, and says how many operations there were. Where only
 * one of so many is tried, each of the last few is, since they alone come when the folder is new already.
 */
async function killed(kinds: readonly string[], limit: number, wanted: Files, seen: string[], every = 1): Promise<number> {
  let step = every;
  for (let at = 1; at <= limit; at += step) {
    const { project, before } = await changedProject();
    const { signal, status, stderr } = spawnSync(process.execPath, [killer, String(at), ...kinds], {
      cwd: project.folder,
      encoding: "utf8",
    });
    if (signal === null && step === 1) {
      expect(status, stderr).toBe(0);
      return at - 1;
    }
    if (signal === null) {
      at -= step;
      step = 1;
      continue;
    }
    expect(signal).toBe("SIGKILL");
    seen.push(stateOf(project, before, wanted));
    await expectRecovery(project, before, wanted);
    rmSync(project.folder, { recursive: true });
  }
  return limit;
}

test("a run that was killed is finished even while a contract is wrong", async () => {
  const wanted = await wantedFiles();
  const { project, before } = await betweenStates(wanted);
  project.write("specs/loan.flow.yaml", contractText("loan").replace("deadline", "deadlin"));
  const { code, stderr } = await project.run("compile");
  expect(code).toBe(1);
  expect(stderr).toContain("A run was ended while it wrote generated; its files are in place now.");
  expect(stateOf(project, before, wanted)).toBe("new");
});

test("what somebody changed after a run was killed is not overwritten by finishing it", async () => {
  const wanted = await wantedFiles();
  const { project } = await betweenStates(wanted);
  project.write("generated/samples/purchase.review.json", "edited\n");
  project.write("generated/lease.ts", "edited\n");
  const { code, stderr } = await project.run("compile");
  expect(code).toBe(1);
  expect(stderr).toContain("edited    generated/lease.ts\nedited    generated/samples/purchase.review.json\n");
  expect(project.read("generated/lease.ts")).toBe("edited\n");
  expect((await project.run("compile", "--force")).code).toBe(0);
  expect(project.files("generated")).toEqual(wanted);
});

/** A project whose second run failed at the first move. */
async function betweenStates(wanted: Files): Promise<{ project: Project; before: Files }> {
  for (let at = 1; ; at += 1) {
    const { project, before } = await changedProject();
    await project.compileOn(failingDisk((count) => count >= at)).catch(() => undefined);
    if (stateOf(project, before, wanted) === "between") return { project, before };
  }
}

test("what is staged early becomes the same folder, and nothing of it stays where a later contract has an error", async () => {
  const wanted = await wantedFiles();
  const { project, before } = await changedProject();
  project.write("specs/wrong.flow.yaml", contractText("wrong").replace("title:", "titel:"));
  expect(await compileStaging(project, machineDisk)).toEqual({ code: 1, stderr: "" });
  expect(project.files("generated")).toEqual(before);
  expect(hidden(project)).toEqual([]);
  rmSync(join(project.folder, "specs/wrong.flow.yaml"));
  const { code, stderr } = await compileStaging(project, machineDisk);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^\d+ written, \d+ unchanged, \d+ removed in generated\.\n$/u);
  expect(project.files("generated")).toEqual(wanted);
  expect(hidden(project)).toEqual([]);
});

test("where something of another run is in the way, nothing is staged early, and that run is finished first", async () => {
  const wanted = await wantedFiles();
  const { project } = await changedProject();
  project.write(".generated.flowspec.staging/left.ts", "of a run that was ended");
  expect((await compileStaging(project, machineDisk)).code).toBe(0);
  expect(project.files("generated")).toEqual(wanted);
  expect(hidden(project)).toEqual([]);
});
