import { join } from "node:path";
import { rmSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isLong, runs } from "../support/long.ts";
import { createPowerDisk, type Moment, type PowerDisk, powerCut } from "../support/power.ts";
import { contractText, createProject, type Project } from "../support/project.ts";

const specs = {
  first: { "specs/purchase.flow.yaml": contractText("purchase"), "specs/lease.flow.yaml": contractText("lease") },
  second: { "specs/purchase.flow.yaml": contractText("purchase", "买卖合同"), "specs/loan.flow.yaml": contractText("loan") },
  third: { "specs/purchase.flow.yaml": contractText("purchase", "供货合同"), "specs/lease.flow.yaml": contractText("lease", "租赁合同") },
};

function specify(project: Project, files: Readonly<Record<string, string>>): void {
  rmSync(join(project.folder, "specs"), { recursive: true });
  for (const [path, text] of Object.entries(files)) project.write(path, text);
}

async function compileOn(project: Project, { disk }: PowerDisk): Promise<void> {
  const { code, stderr } = await project.compileOn(disk);
  expect(stderr).not.toContain("error:");
  expect(code, stderr).toBe(0);
}

/** The outputs of contracts that are compiled into an empty folder. */
async function outputs(project: Project, files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  specify(project, files);
  const empty = createPowerDisk(project.folder);
  await compileOn(project, empty);
  return empty.files(join(project.folder, "generated"));
}

test("after a power cut at any moment the next run ends in the right state, whatever was not yet on the disk", async () => {
  const project = createProject(specs.first);
  const generated = join(project.folder, "generated");
  const wanted = { second: await outputs(project, specs.second), third: await outputs(project, specs.third) };
  specify(project, specs.first);
  const begun = createPowerDisk(project.folder);
  await compileOn(project, begun);
  const old = begun.files(generated);
  const start = powerCut(begun.moments().at(-1) as Moment, () => 0);
  // What a run has reported as done stays.
  expect(createPowerDisk(start).files(generated)).toEqual(old);

  specify(project, specs.second);
  const run = createPowerDisk(start);
  await compileOn(project, run);
  const moments = run.moments();
  const begins = new Set(["claim", "write", "sync", "rename", "remove"]);
  for (const { next } of moments) begins.delete(next.split(" ")[0] ?? "");
  expect([...begins]).toEqual([]);
  expect(createPowerDisk(powerCut(moments.at(-1) as Moment, () => 0)).files(generated)).toEqual(wanted.second);

  let between = 0;
  const isRight = async (at: number, choices: readonly number[], then: "second" | "third"): Promise<void> => {
    const moment = moments[at] as Moment;
    let count = 0;
    const left = powerCut(moment, (options) => (choices[count++ % choices.length] ?? 0) % options);
    const disk = createPowerDisk(left);
    const now = JSON.stringify(sorted(disk.files(generated)));
    const isWhole = [old, wanted.second].some((files) => now === JSON.stringify(sorted(files)));
    between += isWhole ? 0 : 1;
    expect(isWhole || left.has(join(project.folder, ".generated.flowspec.staging/record"))).toBe(true);
    specify(project, specs[then]);
    await compileOn(project, disk);
    expect(disk.files(generated)).toEqual(wanted[then]);
    expect(Object.keys(disk.files(project.folder)).filter((path) => path.startsWith("."))).toEqual([]);
  };
  // Everything is lost, or kept, at every moment; then anything at any.
  for (const [index, moment] of moments.entries()) {
    if (!isLong && index % 3 !== 0 && !moment.next.startsWith("rename")) continue;
    await isRight(index, [0], "third");
    await isRight(index, [5], "second");
  }
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: moments.length - 1 }),
      fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 40 }),
      fc.constantFrom("second" as const, "third" as const),
      isRight,
    ),
    { numRuns: runs(40, 3_000), seed: 20260105 },
  );
  expect(between).toBeGreaterThan(5);
});

function sorted(files: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
