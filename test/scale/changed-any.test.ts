import { join } from "node:path";
import { expect, test } from "vitest";
import { makerOf } from "../../src/cli/output/own.ts";
import { parseManifest } from "../../src/cli/output/manifest.ts";
import { type Random, randomOf } from "../fuzz/random.ts";
import { isLong, runs } from "../support/long.ts";
import { commit, git, repositoryWith } from "../support/repository.ts";
import { type Checked, checked, type Edit, edits, filesIn, restore, teaProject, teas, withGit } from "../support/scale-selection.ts";

/** `--changed` after any change: it leaves out no contract of which something else is found or made, and few others. */

const seed = 18;

/** A project with what was found and made of it. */
interface Former {
  readonly folder: string;
  readonly found: Checked;
  readonly made: ReadonlyMap<string, string>;
}

let beginning: Promise<Former> | undefined;

/** The project of all tests, committed as a whole run has made it: every change begins there. */
function began(): Promise<Former> {
  return (beginning ??= begin());
}

async function begin(): Promise<Former> {
  const folder = await repositoryWith(await teaProject());
  expect(await withGit(folder, ["compile"])).toMatchObject({ code: 0 });
  await commit(folder, {}, "what is made of them");
  return { folder, found: await checked(folder), made: await filesIn(join(folder, "generated")) };
}

/** Contracts, by path, of which an output is another than before. */
function madeOtherwise(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const manifest = parseManifest(after.get("flowspec.manifest.json") ?? "");
  const names = [...after].flatMap(([path, text]) => (before.get(path) === text ? [] : [makerOf(path) ?? ""]));
  return [...new Set(names)].flatMap((name) => ("contracts" in manifest ? (manifest.contracts.get(name) ?? []) : []));
}

/** Makes changes, committed or not, and looks at what `--changed` makes of them; answers which contracts it has selected. */
async function after(folder: string, changes: readonly Edit[], random: Random, former: Former): Promise<readonly string[]> {
  restore(folder);
  git(folder, ["switch", "--quiet", "--force-create", "work"]);
  for (const { make } of changes) await make(folder, random);
  if (random.oneIn(2)) await commit(folder, {});
  const selected = await checked(folder, "--changed");
  const whole = await checked(folder);
  const files = [...whole.found.keys(), ...former.found.found.keys()];
  const isSame = (path: string): boolean => String(whole.found.get(path) ?? []) === String(former.found.found.get(path) ?? []);
  const differing = [...new Set(files)].filter((path) => whole.contracts.includes(path) && !isSame(path));
  expect(selected.contracts).toEqual(expect.arrayContaining(differing));
  // Also what is found in files that several contracts use.
  for (const [path, found] of whole.found) {
    const known = former.found.found.get(path) ?? [];
    expect(selected.found.get(path) ?? []).toEqual(expect.arrayContaining(found.filter((each) => !known.includes(each))));
  }
  // To compile takes most of the time: `npm test` does it after some of the changes.
  if (!isLong && !random.oneIn(6)) return selected.contracts;
  const { code } = await withGit(folder, ["compile", "--changed"]);
  expect(code).toBe(selected.code);
  if (whole.code === 0) {
    expect(await withGit(folder, ["compile", "--check"])).toMatchObject({ code: 0 });
    expect(selected.contracts).toEqual(expect.arrayContaining([...madeOtherwise(former.made, await filesIn(join(folder, "generated")))]));
  }
  return selected.contracts;
}

/** Each kind by itself; in `npm test` by twos, but for what changes everything. */
function steps(): readonly (readonly Edit[])[] {
  if (isLong) return edits.map((edit) => [edit]);
  const whole = edits.filter(({ most }) => most === teas);
  const others = edits.filter(({ most }) => most < teas);
  const half = Math.ceil(others.length / 2);
  return [
    ...whole.map((edit) => [edit]),
    ...others.slice(0, half).map((edit, index) => [edit, ...others.slice(half + index, half + index + 1)]),
  ];
}

test("each kind of change selects what it changes, and no more than cannot be told from that", async () => {
  const former = await began();
  for (const [index, step] of steps().entries()) {
    const kinds = step.map(({ kind }) => kind).join(", ");
    const selected = await after(former.folder, step, randomOf(seed + index), former).catch((error: unknown) => {
      throw new Error(kinds, { cause: error });
    });
    expect(selected.length, kinds).toBeLessThanOrEqual(step.reduce((sum, { most }) => sum + most, 0));
  }
}, 600_000);

test("several changes at once select what they change", async () => {
  const former = await began();
  for (let index = 0; index < runs(2, 300); index += 1) {
    const random = randomOf(1000 + index);
    const first = random.pick(edits);
    const others = random.several(1, 2, () => random.pick(edits)).filter(({ kind }) => kind !== first.kind);
    // What one removes another may not find: the rest of the changes is made all the same.
    const changes = [first, ...others].map((each) => ({
      ...each,
      make: (at: string, any: Random) => each.make(at, any).catch(() => undefined),
    }));
    await after(former.folder, changes, random, former).catch((error: unknown) => {
      throw new Error(`${index}: ${changes.map(({ kind }) => kind).join(", ")}`, { cause: error });
    });
  }
}, 3_600_000);
