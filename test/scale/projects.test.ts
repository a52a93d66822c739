import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Cache } from "../../src/host/cache-folder.ts";
import { createWorld, treeOf, type World } from "../record/world.ts";
import { flowspec } from "../support/cli.ts";
import { createProject } from "../support/project.ts";

/** A contract of which nothing is found, with a name and with a line of its own. */
function contract(name: string, more = "deadline: +30d"): string {
  return `flowspec: 1
name: ${name}
action: CreateFlowByFiles
params: { user: user-id, file: file-id, tenant: person-name, mobile: mobile }
initiator: { userId: "{{user}}" }
title: 租赁合同
${more}
files:
  - { id: "{{file}}" }
approvers:
  - type: person
    name: "{{tenant}}"
    mobile: "{{mobile}}"
    sign: [{ type: signature, at: { page: 1, x: 460, y: 600 } }]
`;
}

/** A line that is an error. */
const wrong = "deadlines: +30d";

/** Projects of every kind: plain, without a configuration, of other shapes and languages, with warnings, with errors, with a configuration that is wrong. */
const projects: Readonly<Record<string, string>> = {
  "packages/plain/flowspec.config.yaml": "out: generated\n",
  "packages/plain/specs/one.flow.yaml": contract("one"),
  "packages/plain/specs/two.flow.yaml": contract("two"),
  "packages/bare/specs/inner/one.flow.yaml": contract("one"),
  "packages/shaped/flowspec.config.yaml": "specs: [contracts]\nout: made/here\nemit: { as: javascript }\nlanguage: zh-CN\n",
  "packages/shaped/contracts/one.flow.yaml": contract("one"),
  "packages/doubtful/flowspec.config.yaml": "out: generated\n",
  "packages/doubtful/specs/one.flow.yaml": contract("one").replace('"{{mobile}}"', '"13200000000"').replace(", mobile: mobile", ""),
  "packages/wrong/flowspec.config.yaml": "out: generated\n",
  "packages/wrong/specs/good.flow.yaml": contract("good"),
  "packages/wrong/specs/bad.flow.yaml": contract("bad", wrong),
  "packages/misconfigured/flowspec.config.yaml": "ouch: generated\n",
  "packages/misconfigured/specs/one.flow.yaml": contract("one"),
  "packages/notes/README.md": "Nothing to compile.\n",
};

const folders = ["bare", "doubtful", "misconfigured", "plain", "shaped", "wrong"];

interface Json {
  readonly summary: Readonly<Record<string, number>>;
  readonly diagnostics: readonly { readonly file: string }[];
}

async function jsonOf(cwd: string, args: readonly string[]): Promise<Json> {
  return JSON.parse((await flowspec(cwd, [...args, "--format", "json"])).stdout || '{"summary":{},"diagnostics":[]}') as Json;
}

describe("projects in one run", () => {
  test("come to the bytes and the findings that each comes to in its folder", async () => {
    const [together, apart] = [createProject(projects), createProject(projects)];
    for (const command of [["compile"], ["compile", "--check"], ["check"], ["compile", "--force"]]) {
      const all = await flowspec(together.folder, [...command, "--projects", "packages/*"]);
      const each = [];
      for (const name of folders) each.push(await flowspec(join(apart.folder, "packages", name), command));
      expect(treeOf(together.folder)).toEqual(treeOf(apart.folder));
      expect(all.code).toBe(Math.max(...each.map(({ code }) => code)));
    }
    expect(Object.keys(treeOf(together.folder)).filter((path) => /(?:wrong|misconfigured|notes)\/generated/u.test(path))).toEqual([]);

    const all = await jsonOf(together.folder, ["check", "--projects", "packages/*"]);
    const found = [];
    for (const name of folders.filter((each) => each !== "misconfigured")) {
      const { diagnostics } = await jsonOf(join(apart.folder, "packages", name), ["check"]);
      // The same, but for the paths of files, which are those from the working directory.
      const moved = JSON.stringify(diagnostics).replaceAll('"file":"', `"file":"packages/${name}/`);
      found.push(...(JSON.parse(moved) as Json["diagnostics"]));
    }
    const configuration = all.diagnostics.filter(({ file }) => file === "packages/misconfigured/flowspec.config.yaml");
    expect(configuration).toHaveLength(1);
    expect(all.diagnostics.filter((each) => !configuration.includes(each))).toEqual(found);
    expect(found.length).toBeGreaterThan(1);
  });

  test("are told in a line each where something was written, and in one where nothing was", async () => {
    const { folder, write } = createProject({ "a/specs/x.flow.yaml": contract("x"), "b/specs/y.flow.yaml": contract("y") });
    const compile = async () => (await flowspec(folder, ["compile", "--projects", "*"])).stderr;
    expect(await compile()).toMatchInlineSnapshot(`
      "No findings in 2 files.
      5 written, 0 unchanged, 0 removed in a.
      5 written, 0 unchanged, 0 removed in b.
      2 projects: 10 written, 0 unchanged, 0 removed.
      "
    `);
    expect(await compile()).toMatchInlineSnapshot(`
      "No findings in 2 files.
      2 projects: 0 written, 10 unchanged, 0 removed.
      "
    `);
    write("b/specs/y.flow.yaml", contract("y", wrong));
    write("a/specs/x.flow.yaml", contract("x", "deadline: +40d"));
    expect(await compile()).toMatchInlineSnapshot(`
      "error[known-keys]: "deadlines" is no key of a contract.
       --> b/specs/y.flow.yaml:7:1
        |
      7 | deadlines: +30d
        | ^^^^^^^^^
        = help: Did you mean \`deadline\`?
        = the service answers UnknownParameter

      1 error in 2 files.
      3 written, 2 unchanged, 0 removed in a.
      1 of 2 projects: 3 written, 2 unchanged, 0 removed.
      "
    `);
    write("a/generated/x.ts", "// mine\n");
    write("b/specs/y.flow.yaml", contract("y"));
    expect(await compile()).toMatchInlineSnapshot(`
      "No findings in 2 files.
      In a:
      error: Files stand in generated that flowspec did not write as they are; nothing was written.
      edited    generated/x.ts
      An edited file is not as flowspec wrote it. The usual cause is a formatter: let it leave the folder alone with the line
        generated/
      in .prettierignore, or in what your formatter has in its place. To change the content, change the contract.
      \`flowspec compile --check\` shows the differences; \`flowspec compile --force\` overwrites the files.
      1 of 2 projects: 0 written, 5 unchanged, 0 removed.
      "
    `);
  });

  test("are reported as one in every format, and in files", async () => {
    const { folder, files } = createProject(projects);
    for (const format of ["json", "sarif", "github", "gitlab", "junit", "markdown"]) {
      const { code, stdout } = await flowspec(folder, ["check", "--projects", "packages/*", "--format", format]);
      expect(code).toBe(2);
      expect(stdout).toContain("packages/wrong/specs/bad.flow.yaml");
      expect(stdout.match(/packages\/packages|specs\/\.\./gu)).toBe(null);
      await flowspec(folder, ["check", "--projects", "packages/*", "--output", `${format}=report.${format}`]);
      if (format !== "github") expect(files()[`report.${format}`]).toBe(stdout);
    }
  });

  test("say once what several of them say alike", async () => {
    const { folder } = createProject({ "a/specs/x.flow.yaml": contract("x"), "b/specs/y.flow.yaml": contract("y") });
    const said = async (...args: readonly string[]): Promise<string> => (await flowspec(folder, [...args, "--projects", "*"])).stderr;
    expect(await said("check", "--env", "test")).toBe(
      'No findings in 0 files.\nIn a, b:\nerror: no environment is called "test"; flowspec.config.yaml declares none\n',
    );
    expect(await said("check", "--shard", "3/2")).toMatch(/^No findings in 0 files\.\nIn a, b:\nerror: [^\n]*\n$/u);
    expect(await said("check", "--shard", "1/9999")).toBe(
      "No findings in 0 files.\nNo contract of these projects is among those that are asked for.\n",
    );
    const many = createProject(
      Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`p${index + 10}/specs/x.flow.yaml`, contract("x")])),
    );
    expect((await flowspec(many.folder, ["check", "--env", "test", "--projects", "*"])).stderr).toContain(
      "\nIn p10 and 11 projects more:\n",
    );
  });

  test("show at a terminal how far all of them are, and nothing of how far each was", async () => {
    const specs = Array.from({ length: 25 }, (_, index) => [`a/specs/c${index}.flow.yaml`, contract(`c${index}`)] as const);
    const { folder } = createProject({ ...Object.fromEntries(specs), "b/specs/y.flow.yaml": contract("y") });
    // A clock on which everything takes long enough to be shown.
    let now = Date.now();
    vi.spyOn(Date, "now").mockImplementation(() => (now += 300));
    onTestFinished(() => void vi.restoreAllMocks());
    const said: string[] = [];
    const stream = { isTTY: true, write: (text: string | Uint8Array) => void said.push(String(text)) };
    const code = await run(["check", "--projects", "*"], {
      cwd: folder,
      env: { FLOWSPEC_CACHE: "off", NO_COLOR: "1" },
      stdout: stream,
      stderr: stream,
      stdin: async function* () {},
      interruption: () => new Promise(() => undefined),
      clock: () => 1_767_600_000,
    });
    expect(code).toBe(0);
    expect(said.join("").replaceAll("\r\u001B[K", "\n")).toBe("\n1 of 2 projects\n2 of 2 projects\nNo findings in 26 files.\n");
  });

  test("keep what they had where they have errors", async () => {
    const { folder, write } = createProject({ "a/specs/x.flow.yaml": contract("x"), "b/specs/y.flow.yaml": contract("y") });
    expect((await flowspec(folder, ["compile", "--projects", "*"])).code).toBe(0);
    const before = treeOf(join(folder, "a/generated"));
    write("a/specs/x.flow.yaml", contract("x", wrong));
    write("b/specs/y.flow.yaml", contract("y", "deadline: +40d"));
    expect((await flowspec(folder, ["compile", "--projects", "*"])).code).toBe(1);
    expect(treeOf(join(folder, "a/generated"))).toEqual(before);
    expect((await flowspec(folder, ["compile", "--check", "--projects", "b"])).code).toBe(0);
  });
});

/** What `list` and `inputs` answer, as far as a test looks at it. */
interface Answer {
  readonly contracts: readonly unknown[];
  readonly shared: { readonly missing: readonly string[] };
}

describe("what projects are asked", () => {
  const asked = { ...projects, "packages/plain/package.json": '{ "name": "@acme/plain" }' };
  const json = async (cwd: string, ...args: readonly string[]): Promise<unknown> =>
    JSON.parse((await flowspec(cwd, [...args, "--json"])).stdout || "null") as unknown;
  /** What a run in a folder answers, with the paths of its files as they are from the workspace. */
  const moved = (answer: unknown, folder: string, path: RegExp): Answer =>
    JSON.parse(JSON.stringify(answer).replaceAll(path, `$1${folder}/`)) as Answer;

  test("list is one catalogue of what each lists in its folder", async () => {
    const { folder } = createProject(asked);
    const each: Answer[] = [];
    for (const name of folders) {
      const answer = await json(join(folder, "packages", name), "list");
      if (answer !== null) each.push(moved(answer, `packages/${name}`, /("path":")/gu));
    }
    expect(await json(folder, "list", "--projects", "packages/*")).toEqual({
      version: 1,
      contracts: each.flatMap(({ contracts }) => contracts),
    });
    const { code, stdout, stderr } = await flowspec(folder, ["list", "--projects", "packages/*"]);
    expect(code).toBe(2);
    expect(stdout.split("\n").filter((line) => line.includes("packages/"))).toHaveLength(7);
    for (const said of ["packages/misconfigured/flowspec.config.yaml", "packages/wrong/specs/bad.flow.yaml"])
      expect(stderr).toContain(said);
  });

  test("inputs are those of each in its folder, with the same keys", async () => {
    const { folder } = createProject(asked);
    const { projects: all } = (await json(folder, "inputs", "--projects", "packages/*")) as {
      readonly projects: readonly { readonly folder: string }[];
    };
    expect(all.map((each) => each.folder)).toEqual(folders.filter((name) => name !== "misconfigured").map((name) => `packages/${name}`));
    for (const each of all) {
      const alone = await json(join(folder, each.folder), "inputs");
      const paths = moved(alone, each.folder, /("(?:path|out)":")/gu);
      const missing = paths.shared.missing.map((path) => join(each.folder, path)).toSorted();
      expect(each).toEqual({ folder: each.folder, ...paths, shared: { ...paths.shared, missing } });
    }
    const { stdout } = await flowspec(folder, ["inputs", "--projects", "packages/*"]);
    for (const each of all) expect(stdout).toContain(`${each.folder}/\n\nAll contracts go by\n`);
  });

  test.each([
    [["list", "specs"], "--projects runs whole projects, as they are configured; it takes no paths"],
    [["inputs", "specs"], "--projects runs whole projects"],
    [["inputs", "--deps-file", "x.d"], "--projects runs whole projects"],
    [["inputs", "--out", "x"], "--projects runs whole projects"],
  ])("whole projects alone: %j", async (args, said) => {
    const { code, stdout, stderr } = await flowspec(createProject(asked).folder, [...args, "--projects", "packages/*"]);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(said) as unknown]);
  });
});

describe("which folders are projects", () => {
  const two = { "packages/a/specs/x.flow.yaml": contract("x"), "packages/b/specs/y.flow.yaml": contract("y") };
  const files = async (folder: string, ...patterns: readonly string[]): Promise<readonly string[] | string> => {
    const args = patterns.flatMap((pattern) => ["--projects", pattern]);
    const { code, stderr } = await flowspec(folder, ["compile", ...args]);
    if (code !== 0) return `${code} ${stderr}`;
    return Object.keys(treeOf(folder))
      .filter((path) => path.endsWith("manifest.json"))
      .toSorted();
  };

  test("one that is named twice, or by a link, is one", async () => {
    const { folder } = createProject(two);
    symlinkSync(join(folder, "packages/a"), join(folder, "packages/link"));
    const { stderr } = await flowspec(folder, [
      "check",
      "--projects",
      "packages/*",
      "--projects",
      "packages/a",
      "--projects",
      "./packages/link/",
    ]);
    expect(stderr).toBe("No findings in 2 files.\n");
  });

  test("none among installed packages, and none that is hidden", async () => {
    const { folder } = createProject({
      ...two,
      "packages/node_modules/c/specs/z.flow.yaml": contract("z"),
      "packages/.d/specs/z.flow.yaml": contract("z"),
    });
    expect(await files(folder, "packages/**")).toEqual([
      "packages/a/generated/flowspec.manifest.json",
      "packages/b/generated/flowspec.manifest.json",
    ]);
  });

  test.each([
    [["nowhere/*"], "2 error: no such file or folder: nowhere/*\n"],
    [["packages/*", "nowhere"], "2 error: no such file or folder: nowhere\n"],
    [["packages/a/specs/*"], "2 error: no such file or folder: packages/a/specs/*\n"],
    [["packages/a/specs/x.flow.yaml"], "2 error: packages/a/specs/x.flow.yaml is no folder\n"],
    [
      ["packages"],
      "2 error: no project found in packages: no folder there has flowspec.config.yaml, or contracts in specs; --allow-empty makes nothing of that\n",
    ],
  ])("%j", async (patterns, said) => {
    expect(await files(createProject(two).folder, ...patterns)).toBe(said);
  });

  test("one that goes by the configuration of another is none of its own", async () => {
    const { folder } = createProject({ ...two, "flowspec.config.yaml": "out: generated\n" });
    expect(await files(folder, "packages/*")).toBe(
      "2 error: packages/a goes by flowspec.config.yaml: to be a project of its own it needs a flowspec.config.yaml\n",
    );
  });

  test("one in another is one, but not among its contracts", async () => {
    const nested = { "a/flowspec.config.yaml": "out: generated\n", "a/specs/x.flow.yaml": contract("x") };
    const beside = createProject({ ...nested, "a/sub/flowspec.config.yaml": "out: generated\n", "a/sub/specs/y.flow.yaml": contract("y") });
    expect(await files(beside.folder, "**")).toHaveLength(2);
    const among = createProject({
      ...nested,
      "a/specs/sub/flowspec.config.yaml": "out: generated\n",
      "a/specs/sub/specs/y.flow.yaml": contract("y"),
    });
    expect(await files(among.folder, "**")).toBe("2 error: a/specs/sub lies among the contracts of a: a contract belongs to one project\n");
    const over = createProject({
      ...nested,
      "a/flowspec.config.yaml": "out: sub\n",
      "a/sub/specs/y.flow.yaml": contract("y"),
      "a/sub/flowspec.config.yaml": "out: generated\n",
    });
    expect(await files(over.folder, "**")).toBe("2 error: a/sub holds a/sub/flowspec.config.yaml; outputs go into a folder of their own\n");
  });

  test("none of which writes to the folder of another", async () => {
    const { folder } = createProject(two);
    const { code, stderr } = await flowspec(folder, ["compile", "--projects", "packages/*"], { FLOWSPEC_OUT: "../out" });
    expect([code, stderr]).toEqual([
      2,
      "error: packages/a and packages/b would both write to packages/out; outputs go into a folder of their own\n",
    ]);
    expect(Object.keys(treeOf(folder)).some((path) => path.includes("out"))).toBe(false);
    expect((await flowspec(folder, ["compile", "--projects", "packages/*"], { FLOWSPEC_OUT: "out" })).code).toBe(0);
  });

  test.each([
    [["compile", "specs"]],
    [["compile", "--out", "x"]],
    [["compile", "--watch"]],
    [["compile", "-"]],
    [["check", "--fix"]],
    [["check", "--coverage"]],
    [["check", "--action", "CreateFlow"]],
    [["compile", "--timings", "-"]],
  ])("whole projects alone: %j", async (args) => {
    const { folder } = createProject(two);
    const before = treeOf(folder);
    const { code, stderr } = await flowspec(folder, [...args, "--projects", "packages/*"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("--projects runs whole projects") as unknown]);
    expect(treeOf(folder)).toEqual(before);
  });

  test("a report is not written over what a project has read", async () => {
    const { folder, write } = createProject(two);
    write("packages/a/parties/one.yaml", 'type: person\nname: 李四\nmobile: "13200000000"\n');
    write("packages/a/specs/x.flow.yaml", contract("x").replace(/approvers:[^]*/u, "approvers:\n  - use: ../parties/one.yaml\n"));
    const { code, stderr } = await flowspec(folder, ["check", "--projects", "packages/*", "--output", "json=packages/a/parties/one.yaml"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("is read in this run, and would be overwritten") as unknown]);
  });
});

describe("records of projects", () => {
  const around = { env: {}, now: 1_767_600_000, tool: "this one" };
  const world = (): World & { readonly counting: Cache; readonly written: string[] } => {
    const made = createWorld({});
    onTestFinished(made.remove);
    for (const name of ["a", "b", "c"]) made.write(`packages/${name}/specs/x.flow.yaml`, contract("x"));
    const written: string[] = [];
    const counting: Cache = { ...made.cache, write: (kind, name, data) => (written.push(name), made.cache.write(kind, name, data)) };
    return Object.assign(made, { counting, written });
  };
  const all = ["compile", "--projects", "packages/*"];
  const ranIn = async (made: ReturnType<typeof world>, args: readonly string[]): Promise<number> => {
    made.written.length = 0;
    expect((await made.run(args, around, made.counting)).code).toBe(0);
    // Each run writes what is known of its contracts, and so does the run of all of them; a record alone is also written anew where it was proven by bytes.
    return made.written.filter((name) => name.endsWith("-contracts")).length;
  };

  test("where nothing has changed, what was said is said before anything is run", async () => {
    const made = world();
    const first = await made.run(all, around);
    const again = await made.run(all, around);
    expect(made.replayed).toBe(1);
    expect(again).toEqual({ ...first, stderr: "No findings in 3 files.\n3 projects: 0 written, 15 unchanged, 0 removed.\n" });
    expect(await made.run([...all, "--check"], around)).toMatchObject({ code: 0 });
    expect(await made.run([...all, "--check"], around)).toMatchObject({ code: 0 });
    expect(made.replayed).toBe(2);
    made.write("packages/b/generated/x.ts", "// mine\n");
    expect(await made.run([...all, "--check"], around)).toMatchObject({ code: 1 });
    expect(await made.run(all, around)).toMatchObject({ code: 1 });
    expect(made.replayed).toBe(2);
  });

  test("only what has changed is run, whatever has", async () => {
    const made = world();
    expect(await ranIn(made, all)).toBe(4);
    made.write("packages/b/specs/x.flow.yaml", contract("x", "deadline: +40d"));
    expect(await ranIn(made, all)).toBe(2);
    made.write("packages/d/specs/x.flow.yaml", contract("x"));
    expect(await ranIn(made, all)).toBe(2);
    made.write("packages/a/flowspec.config.yaml", "out: generated\n");
    expect(await ranIn(made, all)).toBe(2);
    rmSync(join(made.app, "packages/c"), { recursive: true });
    expect(await ranIn(made, all)).toBe(1);
    // With a report in a file there is none of the whole, and those of projects serve.
    expect(await ranIn(made, [...all, "--output", "json=report.json"])).toBe(0);
  });

  test("that nothing is in a part of the contracts is said again, by each alone, and once by the run of all", async () => {
    const made = world();
    const run = (args: readonly string[], folder?: string) =>
      made.run([...args, "--shard", "1/9999"], around, made.cache, folder && join(made.app, folder));
    for (const [args, folder] of [[["check"], "packages/a"], [["check", "--projects", "packages/*"]]] as const) {
      const first = await run(args, folder);
      expect(first.stderr).toContain(folder === undefined ? "No contract of these projects" : "None of 1 contract is in shard 1/9999");
      made.replayed = 0;
      expect(await run(args, folder)).toEqual(first);
      expect(made.replayed).toBe(1);
    }
  });

  test("a run in a folder and the run of all of them share them", async () => {
    const made = world();
    const alone: World = { ...made, run: (args, given, cache) => made.run(args, given, cache, join(made.app, "packages/a")) };
    const said = await alone.run(["compile"], around);
    expect(await ranIn(made, all)).toBe(3);
    made.replayed = 0;
    expect(await alone.run(["compile"], around)).toEqual({ ...said, stderr: said.stderr.replace("5 written, 0", "0 written, 5") });
    expect(await made.run(["compile"], around, made.cache, join(made.app, "packages/b"))).toEqual(await alone.run(["compile"], around));
    expect(made.replayed).toBe(3);
  });
});
