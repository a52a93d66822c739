import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { beforeAll, describe, expect } from "vitest";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { runs } from "../support/long.ts";
import { outcome } from "../support/processes.ts";
import { recipe } from "../support/recipes.ts";
import { git } from "../support/repository.ts";
import { installPackages, packageFolder, regions, workspaceFiles, type WorkspaceSize, writeFiles } from "../support/scale-workspace.ts";
import { cli } from "../support/spawned.ts";
import { testWith } from "../support/tools.ts";

// The recipe of docs/scale.md under make, which goes by the dependency files that `compile` writes.

const test = testWith("git", "make");

const size: WorkspaceSize = { packages: runs(4, 100), contracts: 2 };
const all = Array.from({ length: size.packages }, (_, number) => number);
const inRegion = (region: number): readonly number[] => all.filter((number) => number % regions === region);

let folder = "";
let env: NodeJS.ProcessEnv = {};

beforeAll(async () => {
  const home = await folderWith({});
  env = {
    PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
    HOME: home,
    LC_ALL: "C",
    FLOWSPEC_CACHE: join(home, "flowspec"),
  };
  folder = await folderWith({});
  const recipes = ["Makefile", "flowspec.mk"].map((name) => [name, recipe(name)] as const);
  writeFiles(folder, new Map([...workspaceFiles(size), ...recipes]));
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  git(folder, ["add", "--all"]);
  git(folder, ["commit", "--quiet", "--message", "The workspace"]);
  installPackages(folder, size, cli);
});

const at = (number: number, path: string): string => join(folder, packageFolder(number), path);

/** How `make` ended, and the projects that were compiled: those whose dependency file is another. */
async function made(): Promise<{ readonly code: number; readonly compiled: readonly number[]; readonly said: string }> {
  const times = (): readonly bigint[] =>
    all.map((number) => statSync(at(number, ".flowspec.d"), { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n);
  const before = times();
  const { code, stdout, stderr } = await outcome("make", ["-j2"], folder, env);
  const after = times();
  return { code, compiled: all.filter((number) => before[number] !== after[number]), said: stdout + stderr };
}

/** The projects whose generated folder is not what their contracts say. */
async function stale(): Promise<readonly number[]> {
  const codes = await Promise.all(all.map(async (number) => (await flowspec(at(number, ""), ["compile", "--check"])).code));
  return all.filter((number) => codes[number] !== 0);
}

const office = (region: number): string => join(folder, `shared/region-${region}/office.yaml`);

describe("a workspace under make", () => {
  test("compiles every project, and then nothing", async () => {
    expect(await made()).toMatchObject({ code: 0, compiled: all });
    expect(await stale()).toEqual([]);
    expect(await made()).toEqual({ code: 0, compiled: [], said: "" });
  });

  test("compiles nothing since something was committed, or since a page was written", async () => {
    writeFileSync(at(0, "README.md"), "Contracts of the department.\n");
    git(folder, ["add", "--all"]);
    git(folder, ["commit", "--quiet", "--message", "A page"]);
    expect(await made()).toEqual({ code: 0, compiled: [], said: "" });
  });

  test("compiles the users of a party that changes, and nobody else", async () => {
    writeFileSync(office(1), readFileSync(office(1), "utf8").replace("readSeconds: 6", "readSeconds: 9"));
    expect(await stale()).toEqual(inRegion(1));
    expect(await made()).toMatchObject({ code: 0, compiled: inRegion(1) });
    expect(await stale()).toEqual([]);
  });

  test("compiles a project of which a contract is gone, another that has one more, and one whose folder is gone", async () => {
    rmSync(at(0, "specs/delivery-0-1.flow.yaml"));
    // As old as whatever was copied or unpacked may be.
    const [from, to] = [at(2, "specs/delivery-2-1.flow.yaml"), at(2, "specs/another.flow.yaml")];
    writeFileSync(to, readFileSync(from, "utf8").replace("name: delivery-2-1", "name: another"));
    utimesSync(to, 0, 0);
    rmSync(at(3, "generated"), { recursive: true });
    expect(await made()).toMatchObject({ code: 0, compiled: [0, 2, 3] });
    expect(existsSync(at(0, "generated/delivery-0-1.ts"))).toBe(false);
    expect(await stale()).toEqual([]);
    expect(await made()).toEqual({ code: 0, compiled: [], said: "" });
  });

  test("says what flowspec says where a party is gone, and goes on once it is back", async () => {
    const text = readFileSync(office(2), "utf8");
    rmSync(office(2));
    const without = await made();
    expect(without).toMatchObject({ code: 2, compiled: [] });
    expect(without.said).toContain("used-files");
    expect(without.said).not.toContain("No rule to make target");
    writeFileSync(office(2), text);
    expect(await made()).toMatchObject({ code: 0, compiled: inRegion(2) });
    expect(await made()).toEqual({ code: 0, compiled: [], said: "" });
  });
});
