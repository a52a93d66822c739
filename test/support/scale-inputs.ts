import { readdirSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect } from "vitest";
import { makerOf } from "../../src/cli/output/own.ts";
import type { Report } from "../../src/cli/inputs/data.ts";
import type { Around, Tree, World } from "../record/world.ts";

/** What is known of a project at one moment: what `inputs` says, and what comes of compiling it as a whole, and of each contract by itself. */
export interface Look {
  /** None where contracts cannot be looked for, which is said instead. */
  readonly report: Report | undefined;
  /** What is said and made of all. */
  readonly whole: string;
  /** What was found in each file when all are compiled. */
  readonly found: ReadonlyMap<string, string>;
  /** What is found in each contract, and made of it. */
  readonly alone: ReadonlyMap<string, string>;
  /** All that lies in the project and beside it, but for what is made. */
  readonly tree: Tree;
}

interface JsonFindings {
  readonly diagnostics: readonly { readonly file: string }[];
}

/** Looks at a project, in a copy, so that nothing is left. */
export async function lookAt(world: World, around: Around): Promise<Look> {
  const { tree, ...said } = await world.fresh(["inputs", "--json"], around);
  const report = said.code === 0 ? (JSON.parse(said.stdout) as Report) : undefined;
  const whole = await outcome(world, around, []);
  const alone = new Map<string, string>();
  for (const { path, name } of report?.contracts ?? []) {
    // Where all are compiled, each is compiled to what it is by itself, which is worth a try now and then.
    const isTried = whole.code !== 0 || path.endsWith("a.flow.yaml");
    alone.set(path, (isTried ? await outcome(world, around, [path]) : whole).of(path, name));
  }
  return { report, whole: whole.text, found: whole.found, alone, tree };
}

interface Outcome {
  readonly code: number;
  /** All that was said and made. */
  readonly text: string;
  readonly found: ReadonlyMap<string, string>;
  /** What was found in a contract and made of it. */
  readonly of: (path: string, name: string | undefined) => string;
}

/** What a compilation says, and what it leaves in a folder of its own. */
async function outcome(world: World, around: Around, args: readonly string[]): Promise<Outcome> {
  const { tree, ...said } = await world.fresh(["compile", "--format", "json", "-o", "../made", ...args], around);
  const made = Object.entries(tree).flatMap(([path, text]) => (path.startsWith("made/") ? [[path.slice("made/".length), text]] : []));
  const found = new Map<string, string>();
  if (said.stdout.startsWith("{")) {
    for (const each of (JSON.parse(said.stdout) as JsonFindings).diagnostics)
      found.set(each.file, `${found.get(each.file) ?? ""}${JSON.stringify(each)}\n`);
  }
  const isOf = ([path = ""]: readonly string[], name: string | undefined): boolean => name !== undefined && makerOf(path) === name;
  return {
    code: said.code,
    text: JSON.stringify([said, made]),
    found,
    of: (path, name) => JSON.stringify([found.get(path), made.filter((each) => isOf(each, name))]),
  };
}

/** How often something was compared that could have been missed. */
export interface Tally {
  changed: number;
  doubted: number;
}

/** What has to hold between two looks at a project, whatever has happened to it. */
export function compareLooks(before: Look, after: Look, tally: Tally): void {
  const [one, other] = [before.report, after.report];
  if (one === undefined || other === undefined) return;
  if ([one, other].some(({ doubt }) => doubt !== undefined)) {
    tally.doubted += 1;
    return;
  }
  if (before.whole !== after.whole) expect(other, "what is compiled has changed").not.toEqual(one);
  const common = (report: Report): string => JSON.stringify([report.tool, report.settings, report.shared]);
  const isCommon = common(one) !== common(other);
  const changed = new Set(Object.keys({ ...before.tree, ...after.tree }).filter((path) => before.tree[path] !== after.tree[path]));
  for (const entry of one.contracts) {
    const now = other.contracts.find(({ path }) => path === entry.path);
    if (now === undefined) continue;
    const isOther = ownOf(entry) !== ownOf(now);
    expect(entry.key !== now.key, `the key of ${entry.path} tells its inputs, and those of all`).toBe(isOther || isCommon);
    const isMadeOtherwise =
      before.alone.get(entry.path) !== after.alone.get(entry.path) || before.found.get(entry.path) !== after.found.get(entry.path);
    if (isMadeOtherwise) {
      tally.changed += 1;
      expect(entry.key !== now.key, `${entry.path} is compiled to something else`).toBe(true);
    }
    // Nothing idle: inputs differ where one of them does, or the clock has come to a moment that they name.
    if (isOther && entry.since === now.since && entry.until === now.until) {
      const paths = new Set([...pathsOf(entry), ...pathsOf(now)].flatMap((path) => withFolders(join("app", path))));
      expect(
        [...changed].some((path) => paths.has(path)),
        `${entry.path} has other inputs, and none of them has changed`,
      ).toBe(true);
    }
  }
  for (const file of new Set([...before.found.keys(), ...after.found.keys()])) {
    if (before.found.get(file) === after.found.get(file)) continue;
    const users = [...one.contracts, ...other.contracts].filter((each) => each.path === file || pathsOf(each).includes(file));
    const isTold = users.some((each) => find(one, each.path)?.key !== find(other, each.path)?.key);
    expect(isTold, `something else is found in ${file}`).toBe(true);
  }
}

/** The inputs of a contract by itself: its key tells those that it shares with others, too. */
function ownOf(entry: Report["contracts"][number]): string {
  return JSON.stringify({ ...entry, key: undefined });
}

function find(report: Report, path: string): Report["contracts"][number] | undefined {
  return report.contracts.find((each) => each.path === path);
}

function pathsOf({ files, missing, unread }: Report["contracts"][number]): readonly string[] {
  return [...[...files, ...unread].flatMap(({ path, real }) => [path, ...(real === undefined ? [] : [real])]), ...missing];
}

function withFolders(path: string): readonly string[] {
  const outer = dirname(path);
  return [normalize(path), ...(outer === path || outer === "." ? [] : withFolders(outer))];
}

/** The files of a project, by path, but for what is made of it. */
export function filesIn(world: World): readonly string[] {
  return readdirSync(world.app, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).isFile())
    .toSorted();
}
