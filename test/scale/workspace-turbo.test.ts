import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { toolsFolder } from "../matrix/tools.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { runs } from "../support/long.ts";
import { succeeds } from "../support/processes.ts";
import { recipe } from "../support/recipes.ts";
import { git } from "../support/repository.ts";
import { installPackages, packageFolder, regions, workspaceFiles, type WorkspaceSize, writeFiles } from "../support/scale-workspace.ts";
import { cli } from "../support/spawned.ts";
import { testWith } from "../support/tools.ts";
import { type TurboCache, turboCache } from "../support/turbo-cache.ts";

// A task for each package, under the recipe of docs/scale.md, with a remote cache between two checkouts. turbo knows nothing of contracts and goes by
// what the recipe declares, so everything that a contract depends on is changed here once.

const turbo = join(toolsFolder, "turbo/node_modules/.bin/turbo");
const test = testWith("git", "npm", turbo);

const size: WorkspaceSize = { packages: runs(6, 100), contracts: 2 };
const all = Array.from({ length: size.packages }, (_, number) => number);

/** The first checkout, in which everything is made, and the second, which begins with an empty cache of its own. */
let first = "";
let second = "";
let cache: TurboCache;
/** What turbo and the tasks are run with. */
let env: NodeJS.ProcessEnv = {};

beforeAll(async () => {
  cache = await turboCache();
  // npm asks its registry whether it is the newest: not in a test.
  const home = await folderWith({ ".npmrc": "update-notifier=false\noffline=true\nlogs-max=0\n" });
  env = {
    PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
    HOME: home,
    // That of code alone would do: it makes each start cheaper.
    FLOWSPEC_CACHE: join(home, "flowspec"),
    ...cache.env,
  };
  [first, second] = [join(await folderWith({}), "first"), join(await folderWith({}), "second")];
  writeFiles(first, new Map([...workspaceFiles(size), ["turbo.json", recipe("turbo.json")]]));
  git(first, ["init", "--quiet", "--initial-branch=main"]);
  git(first, ["add", "--all"]);
  git(first, ["commit", "--quiet", "--message", "The workspace"]);
  installPackages(first, size, cli);
});

afterAll(() => cache.close());

/** Where the outputs of a task came from: made by the task itself, or kept on this machine or on another. */
type Source = "made" | "local" | "remote";

interface Task {
  readonly package: string;
  readonly task: string;
  readonly command: string;
  readonly cache: { readonly status: "HIT" | "MISS"; readonly source?: "LOCAL" | "REMOTE" };
  readonly inputs: Readonly<Record<string, string>>;
  readonly dependencies: readonly string[];
  readonly directory: string;
}

function sourceOf({ cache: { status, source } }: Task): Source {
  if (status === "MISS") return "made";
  return source === "REMOTE" ? "remote" : "local";
}

/** Has turbo compile all packages; by their numbers, where what they come to is from. */
async function compiled(folder: string): Promise<readonly Source[]> {
  const summaries = join(folder, ".turbo/runs");
  rmSync(summaries, { recursive: true, force: true });
  await succeeds(turbo, ["run", "compile", "--concurrency=2", "--summarize"], folder, env);
  const [summary = ""] = readdirSync(summaries);
  const { tasks } = JSON.parse(readFileSync(join(summaries, summary), "utf8")) as { readonly tasks: readonly Task[] };
  const sources = new Map(tasks.map((task) => [task.package, sourceOf(task)]));
  expect(sources.size).toBe(size.packages);
  return all.map((number) => sources.get(nameOf(number)) ?? "made");
}

interface Plan {
  readonly tasks: readonly Task[];
  readonly globalCacheInputs: { readonly files: Readonly<Record<string, string>> };
}

/** What turbo would do. */
async function planned(folder: string, more: Readonly<Record<string, string>> = {}, flags: readonly string[] = []): Promise<Plan> {
  return JSON.parse(await succeeds(turbo, ["run", "compile", "--dry=json", ...flags], folder, { ...env, ...more })) as Plan;
}

/** The packages that would be compiled anew. */
function missed({ tasks }: Plan): readonly number[] {
  return all.filter((number) =>
    tasks.some((task) => task.package === nameOf(number) && task.task === "compile" && task.cache.status === "MISS"),
  );
}

function nameOf(number: number): string {
  return `@acme/${packageFolder(number).slice("packages/".length)}`;
}

/** One hash over the generated folders of all packages: over each file's path and bytes. */
function outputs(folder: string): string {
  const hash = createHash("sha256");
  for (const number of all) {
    const generated = join(packageFolder(number), "generated");
    const entries = readdirSync(join(folder, generated), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
    expect(files.length).toBeGreaterThan(size.contracts);
    for (const path of files.toSorted())
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(folder, path)))
        .update("\0");
  }
  return hash.digest("hex");
}

/** The packages whose generated folder is not what their contracts say. */
async function stale(folder: string): Promise<readonly number[]> {
  const codes = await Promise.all(
    all.map(async (number) => (await flowspec(join(folder, packageFolder(number)), ["compile", "--check"])).code),
  );
  return all.filter((number) => codes[number] !== 0);
}

/** What of `flowspec inputs --json` is looked at: the files that were read, links followed. */
interface Inputs {
  readonly shared: Read;
  readonly contracts: readonly Read[];
}

interface Read {
  readonly files: readonly { readonly path: string; readonly real?: string }[];
}

function filesOf({ shared, contracts }: Inputs): readonly string[] {
  return [shared, ...contracts].flatMap(({ files }) => files.map(({ path, real = path }) => real));
}

/** What `flowspec inputs` says of each package. */
async function inputsOf(folder: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const said = await Promise.all(all.map((number) => flowspec(join(folder, packageFolder(number)), ["inputs", "--json"], more)));
  expect(said.map(({ code }) => code)).toEqual(all.map(() => 0));
  return said.map(({ stdout }) => stdout);
}

const every = (source: Source): readonly Source[] => all.map(() => source);
const inRegion = (region: number): readonly number[] => all.filter((number) => number % regions === region);

/** A new text of a file, of "" where there is none; `undefined` removes it. */
type Edit = (text: string) => string | undefined;

/** Changes files; answers what undoes it. */
function edit(folder: string, edits: Readonly<Record<string, Edit>>): () => void {
  const undo = Object.entries(edits).map(([name, change]) => {
    const path = join(folder, name);
    const former = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    const write = (text: string | undefined): void => (text === undefined ? rmSync(path) : writeFileSync(path, text));
    const text = change(former ?? "");
    if (text === former) throw new Error(`${name} is as it was`);
    write(text);
    return () => write(former);
  });
  return () => undo.forEach((each) => each());
}

/** Changes at one time, each of which others cannot be taken for, and the packages whose tasks they make run; `knows` are those of which `flowspec inputs` says another thing, where these are others. */
interface Change {
  readonly name: string;
  readonly edits?: Readonly<Record<string, Edit>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly misses: readonly number[];
  readonly knows?: readonly number[];
}

const remark: Edit = (text) => `${text}# a remark\n`;
const gone: Edit = () => undefined;
const inPackage = (number: number, path: string): string => `${packageFolder(number)}/${path}`;

const changes: readonly Change[] = [
  {
    name: "a contract, the facts of a PDF, a PDF, a configuration, a party of some, the version of their package",
    edits: {
      [inPackage(0, "specs/supply-0-0.flow.yaml")]: remark,
      [inPackage(1, "specs/pdf/supply-1-0.pdf.facts.json")]: (text) => `${text}\n`,
      [inPackage(2, "specs/pdf/supply-2-0.pdf")]: remark,
      [inPackage(3, "flowspec.config.yaml")]: remark,
      "shared/region-4/office.yaml": remark,
      "shared/region-5/package.json": (text) => text.replace('"1.0.0"', '"1.0.1"'),
    },
    misses: [0, 1, 2, 3, ...inRegion(4), ...inRegion(5)].toSorted((a, b) => a - b),
  },
  {
    name: "a contract that is new, one that is gone, facts that are gone, a party of some that is gone; a page of a package",
    edits: {
      [inPackage(0, "specs/new.flow.yaml")]: () => "flowspec: 1\n",
      [inPackage(1, "specs/delivery-1-1.flow.yaml")]: gone,
      [inPackage(2, "specs/pdf/supply-2-0.pdf.facts.json")]: gone,
      "shared/region-3/office.yaml": gone,
      [inPackage(4, "README.md")]: remark,
    },
    misses: [0, 1, 2, ...inRegion(3)].toSorted((a, b) => a - b),
  },
  { name: "the configuration that projects extend", edits: { "flowspec.base.yaml": remark }, misses: all },
  { name: "a party of all", edits: { "shared/parties/our-company.yaml": remark }, misses: all },
  { name: "a file that this party uses", edits: { "shared/parties/contract-seal.yaml": remark }, misses: all },
  { name: "which environment", env: { FLOWSPEC_ENV: "test" }, misses: all },
  { name: "which language", env: { FLOWSPEC_LANG: "zh-CN" }, misses: all },
  { name: "which moment", env: { FLOWSPEC_NOW: "2026-01-05T09:00:00+08:00" }, misses: all },
  { name: "which moment, as builds say it", env: { SOURCE_DATE_EPOCH: "1767600000" }, misses: all },
  {
    name: "which flowspec; the lockfile says so, and the program is the same here",
    edits: { "package-lock.json": (text) => text.replace(/("node_modules\/flowspec": \{\s+"version": )"0.1.0"/u, '$1"0.1.1"') },
    misses: all,
    knows: [],
  },
  // A package is all that turbo knows: a file of a shared one that nobody uses counts for every package that depends on it.
  { name: "a page of a shared package", edits: { "shared/parties/README.md": remark }, misses: all, knows: [] },
  { name: "where flowspec keeps things", env: { FLOWSPEC_CACHE: "off" }, misses: [] },
];

describe("a workspace under turbo", () => {
  test("each package is compiled once, and then taken from the cache", async () => {
    expect(await compiled(first)).toEqual(every("made"));
    expect(cache.stored).toHaveLength(size.packages);
    const made = outputs(first);
    expect(await compiled(first)).toEqual(every("local"));
    expect(outputs(first)).toBe(made);
    expect(await stale(first)).toEqual([]);
  });

  test("another checkout in another folder has all from the remote cache, byte for byte", async () => {
    git(dirname(second), ["clone", "--quiet", first, second]);
    installPackages(second, size, cli);
    expect(await compiled(second)).toEqual(every("remote"));
    expect(new Set(cache.fetched).size).toBe(size.packages);
    expect(outputs(second)).toBe(outputs(first));
    expect(await stale(second)).toEqual([]);
  });

  test("everything that contracts depend on changes the tasks of those that do, and of no others", async () => {
    const before = await inputsOf(second);
    expect(missed(await planned(second))).toEqual([]);
    for (const { name, edits = {}, env: given = {}, misses, knows = misses } of changes) {
      const restore = edit(second, edits);
      const now = await inputsOf(second, given);
      expect(missed(await planned(second, given)), name).toEqual(misses);
      expect(
        all.filter((number) => now[number] !== before[number]),
        `${name}: by flowspec inputs`,
      ).toEqual(knows);
      restore();
    }
  });

  test("each file that flowspec reads is an input of the task, or of one that it depends on", async () => {
    const { tasks, globalCacheInputs } = await planned(second);
    const said = await inputsOf(second);
    for (const number of all) {
      const task = tasks.find((each) => each.package === nameOf(number) && each.task === "compile");
      const others = tasks.filter(({ package: name, task: its }) => task?.dependencies.includes(`${name}#${its}`));
      const declared = new Set(Object.keys(globalCacheInputs.files));
      for (const each of [...others, ...(task ? [task] : [])])
        for (const path of Object.keys(each.inputs)) declared.add(join(each.directory, path));
      const read = filesOf(JSON.parse(said[number] ?? "") as Inputs).map((path) => join(packageFolder(number), path));
      expect(read.length).toBeGreaterThan(size.contracts);
      expect(read.filter((path) => !declared.has(path))).toEqual([]);
    }
  });

  test("a pull request touches the packages that its files are, or are used by", async () => {
    const touched = async (path: string): Promise<readonly number[]> => {
      edit(second, { [path]: remark });
      git(second, ["commit", "--quiet", "--all", "--message", "A change"]);
      const plan = await planned(second, { TURBO_SCM_BASE: "origin/main" }, ["--affected"]);
      git(second, ["reset", "--quiet", "--hard", "origin/main"]);
      return missed(plan);
    };
    expect(await touched("shared/region-2/office.yaml")).toEqual(inRegion(2));
    expect(await touched("flowspec.base.yaml")).toEqual(all);
  });

  test("one shared party changes: its users are compiled, and nobody else", async () => {
    const region = 1;
    const before = outputs(second);
    edit(second, { [`shared/region-${region}/office.yaml`]: (text) => text.replace("readSeconds: 6", "readSeconds: 9") });
    expect(await stale(second)).toEqual(inRegion(region));
    expect(await compiled(second)).toEqual(all.map((number) => (number % regions === region ? "made" : "local")));
    expect(await stale(second)).toEqual([]);
    expect(outputs(second)).not.toBe(before);
  });

  test("a folder that had something else keeps it: turbo removes nothing", async () => {
    const [path, module] = [`${packageFolder(0)}/specs/delivery-0-1.flow.yaml`, `${packageFolder(0)}/generated/delivery-0-1.ts`];
    git(second, ["rm", "--quiet", path]);
    await compiled(second);
    expect(existsSync(join(second, module))).toBe(false);
    git(second, ["reset", "--quiet", "--hard"]);
    await compiled(second);
    git(second, ["rm", "--quiet", path]);
    expect(await compiled(second)).toEqual(every("local"));
    expect(existsSync(join(second, module))).toBe(true);
    await succeeds("sh", ["-c", recipe("clean")], second, env);
    await compiled(second);
    expect(existsSync(join(second, module))).toBe(false);
  });

  test("nobody was asked but the remote cache of the test", () => {
    expect(cache.strange).toEqual([]);
  });
});
