import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { programAt } from "../matrix/machine.ts";
import { installed } from "../matrix/tools.ts";
import { folderWith } from "../support/folder.ts";
import { brokenLinks } from "../support/links.ts";
import { isLong } from "../support/long.ts";
import { contractText } from "../support/project.ts";
import { outcome, root, succeeds } from "../support/processes.ts";

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Where the tarball and what is in it stand. */
let folder = "";
let packed: Packed;

beforeAll(async () => {
  folder = await folderWith({});
  [packed] = JSON.parse(await succeeds("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root)) as [Packed];
  await succeeds("tar", ["-xzf", packed.filename], folder);
});

describe("what is published", () => {
  // 60 files and 6 MB were the bounds until all that is said was there in a second language: its words stand in files that the program and the
  // library share, and the tables, which the library needs at once, in both. 6.2 MB were the bound until `place` read the contracts people have,
  // contracts were made from PDFs and two versions shown over one another: each of their modules is there once, in the program. 70 files and 6.45 MB were the
  // bounds until editors were served: what answers them stands in two chunks that no other command loads (of packages 66 kB, vscode-jsonrpc above all), and
  // a JSON Schema of the configuration in each language. 7.2 MB were the bound until two versions of all contracts were compared in words: what each of the
  // kinds of change is called in both languages, what every row of the tables makes of one and what reads commits are 230 kB in one chunk that `diff` alone loads.
  // 7.3 MB were the bound until contracts of many packages were compiled in threads, chosen by what was changed, and their inputs said: 100 kB, in chunks of their own.
  // 7.4 MB were the bound until approvals were guarded by the version that a change goes to, patterns were compared as languages, and several reports came of one
  // comparison: 20 kB of the chunk that `diff` alone loads; and until headers were read by themselves, for shards, lists and inputs: 10 kB.
  test("is at most 80 files besides its documents, and 7.45 MB with all that is installed besides ts-morph and optional packages", () => {
    const files = packed.files.filter(({ path }) => !/^(?:(?:docs|editors)\/.*\.md|LICENSE|README.*\.md)$/u.test(path));
    expect(files.length).toBeLessThanOrEqual(80);
    expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(7_450_000);
    expect(Object.keys(manifest.dependencies)).toEqual(["ts-morph"]);
  });

  test("can be imported where there are ES modules alone: nothing that the library needs at once is CommonJS", () => {
    const reached = new Set(["index.js"]);
    for (const name of reached)
      for (const [, next = ""] of readFileSync(join(folder, "package/dist", name), "utf8").matchAll(/(?:from|import)"\.\/([^"]+)"/gu))
        reached.add(next);
    expect([...reached].filter((name) => !name.endsWith(".js"))).toEqual([]);
    expect(reached.size).toBeGreaterThan(1);
  });

  test("has its documents in both languages, and each of their links leads to something that is published", () => {
    const paths = new Set(packed.files.map(({ path }) => path));
    const pages = [...paths].filter((path) => path.endsWith(".md"));
    expect(pages).toEqual(expect.arrayContaining(["README.md", "README.zh-CN.md", "docs/language.zh-CN.md", "docs/reference/approver.md"]));
    expect(pages).not.toContain("docs/architecture.md");
    expect(brokenLinks(new Map(pages.map((path) => [path, readFileSync(join(folder, "package", path), "utf8")])), paths)).toEqual([]);
  });

  test("has the licence of every package that is in it, and no maps", () => {
    const licences = readFileSync(join(folder, "package/dist/licenses.txt"), "utf8");
    for (const name of ["yaml", "commander", "ts-morph", "handlebars"])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "mu"));
    expect(packed.files.filter(({ path }) => path.endsWith(".map"))).toEqual([]);
    for (const { path } of packed.files)
      expect(readFileSync(join(folder, "package", path), "utf8"), path).not.toContain("sourceMappingURL=");
  });
});

test("the runtime of each language has the same names as both kinds of modules, however it is imported", async () => {
  const packaged = (name: string): string => join(folder, "package/dist/runtime-package", name);
  const names = async (name: string): Promise<readonly string[]> =>
    // What Node adds to CommonJS.
    Object.keys((await import(packaged(name))) as object).filter((one) => !["default", "module.exports", "__esModule"].includes(one));
  const english = await names("en.mjs");
  expect(english).toContain("FlowspecParamsError");
  for (const name of ["en.cjs", "zh-CN.mjs", "zh-CN.cjs"]) expect((await names(name)).toSorted()).toEqual(english.toSorted());
});

/** How a package manager lays out `node_modules` of a project: what has to be where. */
type Layout = (project: string) => Promise<void>;

const layouts: Readonly<Record<string, Layout>> = {
  npm: async (project) => {
    await copyOf(join(project, "node_modules/flowspec"));
    link(join(root, "node_modules/ts-morph"), join(project, "node_modules/ts-morph"));
  },
  pnpm: async (project) => {
    const store = join(project, "node_modules/.pnpm", `flowspec@${manifest.version}`, "node_modules");
    await copyOf(join(store, "flowspec"));
    link(join(root, "node_modules/ts-morph"), join(store, "ts-morph"));
    link(join(store, "flowspec"), join(project, "node_modules/flowspec"));
  },
  "a yarn workspace": async (project) => {
    await copyOf(join(project, "../../node_modules/flowspec"));
    link(join(root, "node_modules/ts-morph"), join(project, "../../node_modules/ts-morph"));
  },
};

async function copyOf(target: string): Promise<void> {
  await cp(join(folder, "package"), target, { recursive: true });
}

function link(target: string, path: string): void {
  mkdirSync(join(path, ".."), { recursive: true });
  symlinkSync(target, path);
}

/** A project with a contract, and programs that use what is installed. */
async function project(): Promise<string> {
  const runtime = "new runtime.FlowspecParamsError('a', []).name";
  const whole = await folderWith({
    "packages/app/package.json": '{ "name": "app", "private": true, "type": "module" }\n',
    "packages/app/specs/a.flow.yaml": contractText("a"),
    "packages/app/library.mjs": `
      import { checkSource, compile } from "flowspec";
      import { readPdf } from "flowspec/pdf";
      import * as runtime from "flowspec/runtime";
      import { readFileSync } from "node:fs";
      const source = { path: "specs/a.flow.yaml", text: readFileSync("specs/a.flow.yaml", "utf8") };
      const { artifacts } = (await compile([source], undefined, [], { clock: { now: 1767600000, guessed: false } })).value;
      console.log(checkSource(source).diagnostics.length, artifacts.map(({ path }) => path).sort().join(), typeof readPdf, ${runtime});`,
    "packages/app/app.ts": 'client.CreateFlowByFiles({ FlowName: "采购合同", FileIds: [order.fileId] });\n',
    "packages/app/runtime.cjs": `const runtime = require("flowspec/runtime"); console.log(${runtime});`,
  });
  return join(whole, "packages/app");
}

/** A hash of all that stands in a folder: paths, links, bytes, and when they were changed. */
function hashOf(path: string): string {
  const hash = createHash("sha256");
  for (const name of existsSync(path) ? readdirSync(path, { recursive: true, encoding: "utf8" }).toSorted() : []) {
    const facts = lstatSync(join(path, name));
    hash.update(`${name} ${facts.mtimeMs} ${facts.mode}\n`);
    if (facts.isSymbolicLink()) hash.update(readlinkSync(join(path, name)));
    else if (facts.isFile()) hash.update(readFileSync(join(path, name)));
  }
  return hash.digest("hex");
}

/** What the installed package says and makes, by a way to run Node in the project. */
async function works(cwd: string, node: (...args: readonly string[]) => Promise<string>, program: readonly string[]): Promise<void> {
  const now = ["--now", "2026-01-05T09:00:00+08:00"];
  await node(...program, "check", ...now);
  await node(...program, "compile", ...now);
  await node(...program, "compile", "--check", ...now);
  expect(readdirSync(join(cwd, "generated")).toSorted()).toEqual([
    "a.ts",
    "flowspec.manifest.json",
    "index.ts",
    "review",
    "runtime.ts",
    "samples",
  ]);
  expect(await node("library.mjs")).toMatch(/^0 \S*a\.ts\S* function FlowspecParamsError\n/u);
  expect(await node("runtime.cjs")).toBe("FlowspecParamsError\n");
  // Code is read with what ts-morph brings, which is found from where the package is.
  expect(await node(...program, "import", "app.ts")).toContain('- { id: "{{orderFileId}}" }');
}

const program = ["node_modules/flowspec/dist/flowspec.cjs"];

/** Package managers themselves, which the long run alone installs. */
const managers: Readonly<Record<string, (cwd: string) => Promise<void>>> = {
  pnpm: async (cwd) => {
    const pnpm = join(await installed("pnpm"), "pnpm/bin/pnpm.cjs");
    await succeeds(process.execPath, [pnpm, "add", "--save-dev", join(folder, packed.filename)], cwd);
    await works(cwd, (...args) => succeeds(process.execPath, args, cwd), program);
  },
  "yarn and node_modules": (cwd) => withYarn(cwd, "node-modules"),
  "yarn and Plug'n'Play": (cwd) => withYarn(cwd, "pnp"),
};

async function withYarn(cwd: string, linker: string): Promise<void> {
  const yarn = join(await installed("yarn"), "@yarnpkg/cli-dist/bin/yarn.js");
  const run = (...args: readonly string[]): Promise<string> => succeeds(process.execPath, [yarn, ...args], cwd);
  const registry = (await succeeds("npm", ["config", "get", "registry"], cwd)).trim();
  writeFileSync(join(cwd, "yarn.lock"), "");
  writeFileSync(
    join(cwd, ".yarnrc.yml"),
    `nodeLinker: ${linker}\nnpmRegistryServer: ${JSON.stringify(registry)}\nenableTelemetry: false\nunsafeHttpWhitelist: ["*"]\n`,
  );
  await run("add", "--dev", `flowspec@file:${join(folder, packed.filename)}`);
  const where = (await run("node", "-p", 'require("path").dirname(require.resolve("flowspec/package.json"))')).trim();
  await works(cwd, (...args) => run("node", ...args), [join(where, "dist/flowspec.cjs")]);
}

describe("the package works where nothing may be written into it", () => {
  const versions = ["node 20", "node 22", "node 24"] as const;
  const cases = [
    ...versions.map((version) => [version, "npm"] as const),
    ["node 20", "pnpm"] as const,
    ["node 20", "a yarn workspace"] as const,
  ];
  test.each(cases)("with %s, laid out as by %s", async (version, name) => {
    const cwd = await project();
    await layouts[name]?.(cwd);
    const path = programAt(version, undefined);
    if (!existsSync(path) && process.env["FLOWSPEC_REQUIRE_TOOLS"] !== "1") return;
    const top = join(cwd, "../..");
    const modules = [join(cwd, "node_modules"), join(top, "node_modules")];
    for (const each of modules) if (existsSync(each)) await succeeds("chmod", ["-R", "a-w", each], top);
    const before = modules.map(hashOf);
    const own = name === "a yarn workspace" ? [join("../..", ...program)] : program;
    const env = { PATH: process.env["PATH"] ?? "", FLOWSPEC_CACHE: join(top, "cache") };
    for (const turn of ["cold", "warm"]) {
      if (turn === "warm") await rm(join(cwd, "generated"), { recursive: true });
      await works(cwd, (...args) => succeeds(path, args, cwd, env), own);
    }
    expect(modules.map(hashOf)).toEqual(before);
    await succeeds("chmod", ["-R", "u+w", top], top);
  });

  test("and an old Node can read the file that says what it lacks", () => {
    const text = readFileSync(join(folder, "package/dist/flowspec.cjs"), "utf8");
    expect(text).not.toMatch(/\?\.(?!\d)|\?\?|require\("node:/u);
  });

  test.each(isLong ? Object.entries(managers) : [])("installed by %s", async (_, installedAndUsed) => installedAndUsed(await project()));

  test("and a part that is not there is told", async () => {
    const broken = join(folder, "broken");
    await cp(join(folder, "package"), broken, { recursive: true });
    await rm(join(broken, "dist/cli.cjs"));
    const { code, stderr } = await outcome(process.execPath, [join(broken, "dist/flowspec.cjs"), "check"], folder);
    expect({ code, stderr }).toEqual({ code: 3, stderr: "error: flowspec cannot be loaded: ENOENT\n" });
  });
});
