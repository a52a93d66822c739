import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isMadeFor, makerOf } from "../../src/cli/output/own.ts";
import { fingerprint, isDamage, parseManifest } from "../../src/cli/output/manifest.ts";
import { contractText, createProject, type Project } from "../support/project.ts";

type Files = Readonly<Record<string, string>>;

const manifestPath = "generated/flowspec.manifest.json";
const staging = ".generated.flowspec.staging";
let made: Files | undefined;

/** A project of two contracts, compiled. */
async function compiled(): Promise<Project> {
  const specs = { "specs/purchase.flow.yaml": contractText("purchase"), "specs/lease.flow.yaml": contractText("lease") };
  if (made === undefined) {
    const project = createProject(specs);
    expect((await project.run("compile")).code).toBe(0);
    made = project.files();
  }
  return createProject(made);
}

interface ManifestFile {
  readonly contracts: Files;
  readonly files: Files;
}

function manifestWith(project: Project, add: Partial<ManifestFile>): string {
  const { contracts, files, ...others } = JSON.parse(project.read(manifestPath)) as ManifestFile;
  return `${JSON.stringify({ ...others, contracts: { ...contracts, ...add.contracts }, files: { ...files, ...add.files } }, null, 2)}\n`;
}

test("flowspec knows each file that it makes as its own", () => {
  const manifest = parseManifest(readFileSync(new URL("../../generated/flowspec.manifest.json", import.meta.url), "utf8"));
  if (isDamage(manifest)) throw new Error(manifest.kind);
  expect(manifest.files.size).toBeGreaterThan(100);
  expect([...manifest.files.keys()].filter((path) => !isMadeFor(manifest.contracts, path))).toEqual([]);
});

test("it knows those of each shape, whichever is chosen now", () => {
  const contracts = new Map([["lease", "specs/lease.flow.yaml"]]);
  const endings = ["ts", "js", "mjs", "cjs", "d.ts", "d.mts", "d.cts"];
  const paths = ["lease", "index", "runtime"].flatMap((name) => endings.map((ending) => `${name}.${ending}`));
  expect([...paths, "package.json"].filter((path) => !isMadeFor(contracts, path))).toEqual([]);
  expect(paths.filter((path) => makerOf(path) === "lease")).toHaveLength(endings.length);
});

describe("a file that the manifest lists with its hash, and no contract of it makes", () => {
  test.each([
    "own.ts",
    "own.js",
    "notes.md",
    "review/own.md",
    "review/lease.review.md",
    "samples/own.review.json",
    "samples/lease.json",
    "samples/lease.review.txt",
    "lease.md",
    "lease.review.json",
    "lease.mts",
    "lease.d.js",
    "own.d.cts",
    "index.json",
    "own.package.json",
    "lib/lease.ts",
    "review/lease.ts",
    "review/index.md",
    "samples/index.review.json",
    "samples/runtime.review.json",
    "lease.json",
    "record.new",
  ])("stays: %s", async (path) => {
    const project = await compiled();
    const clean = project.read(manifestPath);
    project.write(`generated/${path}`, "mine\n");
    project.write(manifestPath, manifestWith(project, { files: { [path]: fingerprint("mine\n") } }));
    expect((await project.run("compile", "--check")).code).toBe(1);
    const { code, stderr } = await project.run("compile");
    expect(code).toBe(0);
    expect(stderr).toContain(`generated/${path} is listed in flowspec.manifest.json, but made from none of its contracts`);
    expect(project.read(`generated/${path}`)).toBe("mine\n");
    expect(project.read(manifestPath)).toBe(clean);
    expect((await project.run("compile", "--check")).code).toBe(0);
  });

  test("stays when a contract is withdrawn, and with --force", async () => {
    const project = await compiled();
    project.write("generated/own.ts", "mine\n");
    project.write(manifestPath, manifestWith(project, { files: { "own.ts": fingerprint("mine\n") } }));
    rmSync(join(project.folder, "specs/lease.flow.yaml"));
    expect((await project.run("compile", "--force")).code).toBe(0);
    expect(project.read("generated/own.ts")).toBe("mine\n");
    expect(Object.keys(project.files("generated")).filter((path) => path.includes("lease"))).toEqual([]);
  });
});

describe("a manifest is refused", () => {
  const hash = "0".repeat(64);
  const other = "1".repeat(64);
  test.each([
    [
      "with other than texts of what modules use",
      '{"version":1,"contracts":{},"runtime":{"a":["clock"]},"files":{}}',
      "has a `runtime` that is no map of texts",
    ],
    ["with a file twice", `{"version":1,"contracts":{},"files":{"a.ts":"${hash}","a.ts":"${other}"}}`, "a name twice"],
    ["with a contract twice", `{"version":1,"contracts":{"a":"x","a":"y"},"files":{}}`, "a name twice"],
    ["with files twice", `{"version":1,"contracts":{},"files":{},"files":{}}`, "a name twice"],
    ["with a name twice, written in two ways", `{"version":1,"contracts":{"a":"x","\\u0061":"y"},"files":{}}`, "a name twice"],
    ["with a contract called index", `{"version":1,"contracts":{"index":"x"},"files":{}}`, "no name of a contract"],
    ["with a contract called runtime", `{"version":1,"contracts":{"runtime":"x"},"files":{}}`, "no name of a contract"],
    ["with a very long name", `{"version":1,"contracts":{"${"a".repeat(101)}":"x"},"files":{}}`, "no name of a contract"],
    ["with files as a list", `{"version":1,"contracts":{},"files":["a.ts"]}`, "no map `files`"],
    ["with contracts as a list", `{"version":1,"contracts":["a"],"files":{}}`, "no map `contracts`"],
    ["with files as null", `{"version":1,"contracts":{},"files":null}`, "no map `files`"],
    ["with a version as text", `{"version":"1","contracts":{},"files":{}}`, "another version"],
    ["with . in a path", `{"version":1,"contracts":{},"files":{"./a.ts":"${hash}"}}`, "no path that flowspec writes"],
    ["with two folders", `{"version":1,"contracts":{},"files":{"a/b/c.ts":"${hash}"}}`, "no path that flowspec writes"],
    ["with an upper-case path", `{"version":1,"contracts":{},"files":{"A.ts":"${hash}"}}`, "no path that flowspec writes"],
    ["with settings that are none", '{"version":1,"settings":{"as":1},"contracts":{},"files":{}}', "no map of texts"],
    ["that is empty", "", "is not a JSON object"],
    ["that begins with a byte order mark", `\uFEFF{"version":1,"contracts":{},"files":{}}`, "is not a JSON object"],
  ])("%s, and nothing is touched", async (_, text, reason) => {
    const project = await compiled();
    project.write(manifestPath, text);
    const before = project.files();
    const { code, stderr } = await project.run("compile");
    expect(code).toBe(1);
    expect(stderr).toContain(reason);
    expect(project.files()).toEqual(before);
  });

  test("that is a link is none: it is replaced, and what it leads to stays", async () => {
    const project = await compiled();
    project.write("elsewhere.json", manifestWith(project, { files: { "own.ts": fingerprint("mine\n") } }));
    project.write("generated/own.ts", "mine\n");
    rmSync(join(project.folder, manifestPath));
    symlinkSync("../elsewhere.json", join(project.folder, manifestPath));
    const before = project.read("elsewhere.json");
    expect((await project.run("compile")).code).toBe(0);
    expect(project.read("elsewhere.json")).toBe(before);
    expect(project.read("generated/own.ts")).toBe("mine\n");
    expect((await project.run("compile", "--check")).code).toBe(0);
  });
});

describe("what stands in the staging folder, but no run put there, is not moved in and is gone afterwards", () => {
  const hostile = "hostile\n";
  const hash = fingerprint(hostile);

  /** A record as a run leaves it: made for the manifest that the folder has. */
  const record = (project: Project, files: Files, before: unknown = fingerprint(project.read(manifestPath))): string => {
    const manifest = JSON.parse(manifestWith(project, { files })) as unknown;
    return JSON.stringify({ before, manifest });
  };
  const cases: readonly (readonly [string, (project: Project) => Files])[] = [
    [
      "a manifest and files, as earlier versions left them",
      (project) => ({ "flowspec.manifest.json": manifestWith(project, { files: { "purchase.ts": hash } }), "purchase.ts": hostile }),
    ],
    ["a text with another hash", (project) => ({ record: record(project, {}), "purchase.ts": hostile })],
    ["an empty file", (project) => ({ record: record(project, {}), "purchase.ts": "" })],
    [
      "a record for another manifest",
      (project) => ({ record: record(project, { "purchase.ts": hash }, "0".repeat(64)), "purchase.ts": hostile }),
    ],
    [
      "a record for a folder without a manifest",
      (project) => ({ record: record(project, { "purchase.ts": hash }, null), "purchase.ts": hostile }),
    ],
    ["a record that leads out", (project) => ({ record: record(project, { "../secret.ts": hash }), "purchase.ts": hostile })],
    ["a file that no contract makes", (project) => ({ record: record(project, { "own.ts": hash }), "own.ts": hostile })],
    ["a record that is no JSON", () => ({ record: "{", "purchase.ts": hostile })],
    ["a record that is a list", () => ({ record: "[]", "purchase.ts": hostile })],
    [
      "a record without a manifest",
      (project) => ({ record: JSON.stringify({ before: fingerprint(project.read(manifestPath)) }), "purchase.ts": hostile }),
    ],
    ["a record that is a folder", () => ({ "record/x": "", "purchase.ts": hostile })],
    ["no record", () => ({ "purchase.ts": hostile, "deep/er/file": "" })],
  ];
  test.each(cases)("%s", async (_, files) => {
    for (const isWrong of [true, false]) {
      const project = await compiled();
      project.write("generated/own.ts", "mine\n");
      for (const [path, text] of Object.entries(files(project))) project.write(`${staging}/${path}`, text);
      const before = project.files("generated");
      if (isWrong) project.write("specs/lease.flow.yaml", contractText("lease").replace("deadline", "deadlin"));
      const { code } = await project.run("compile");
      expect(code).toBe(isWrong ? 1 : 0);
      expect(project.files("generated")).toEqual(before);
      expect(Object.keys(project.files()).filter((path) => path.startsWith("."))).toEqual([]);
    }
  });

  test("a link in its place is removed, and what it leads to stays", async () => {
    const project = await compiled();
    project.write("outside/record", record(project, { "purchase.ts": hash }));
    project.write("outside/purchase.ts", hostile);
    symlinkSync("outside", join(project.folder, staging));
    const before = [project.files("outside"), project.files("generated")];
    expect((await project.run("compile")).stderr).toContain("\n0 written");
    expect([project.files("outside"), project.files("generated")]).toEqual(before);
    expect(Object.keys(project.files()).filter((path) => path.startsWith("."))).toEqual([]);
  });

  test("a staged link is not followed", async () => {
    const project = await compiled();
    project.write("outside.ts", hostile);
    project.write(`${staging}/record`, record(project, { "purchase.ts": hash }));
    symlinkSync("../outside.ts", join(project.folder, staging, "purchase.ts"));
    const before = project.files("generated");
    expect((await project.run("compile")).code).toBe(0);
    expect(project.files("generated")).toEqual(before);
  });

  test("a folder of the output that became a link since is not written through, not even with --force", async () => {
    const project = await compiled();
    const path = "samples/purchase.review.json";
    project.write(`${staging}/record`, record(project, { [path]: hash }));
    project.write(`${staging}/${path}`, hostile);
    rmSync(join(project.folder, "generated/samples"), { recursive: true });
    project.write("outside/purchase.review.json", "mine\n");
    symlinkSync("../outside", join(project.folder, "generated/samples"));
    const { code, stderr } = await project.run("compile", "--force");
    expect(code).toBe(1);
    expect(stderr).toContain("blocked   generated/samples/purchase.review.json");
    expect(project.files("outside")).toEqual({ "purchase.review.json": "mine\n" });
  });
});

describe("an output folder that holds what is read is refused", () => {
  const config = "environments: { test: { vars: { a: b } } }\n";
  test.each([
    ["the configuration's folder", "."],
    ["a folder around it", ".."],
    ["the folder of the contracts", "specs"],
    ["a link to such a folder", "link"],
    ["the folder by a detour", "specs/../more/../../{name}"],
  ])("%s", async (_, out) => {
    const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase"), "flowspec.config.yaml": config, "more/x": "" });
    symlinkSync("specs", join(project.folder, "link"));
    const before = project.files();
    for (const args of [[], ["--check"], ["--force"]]) {
      const { code, stderr } = await project.run(
        "compile",
        "--out",
        out.replace("{name}", project.folder.split("/").at(-1) ?? ""),
        ...args,
      );
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error: .* holds .*; outputs go into a folder of their own$/mu);
    }
    expect(project.files()).toEqual(before);
  });

  test("also where the configuration says it, and where only a contract of the run stands there", async () => {
    const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase"), "flowspec.config.yaml": "out: .\n" });
    expect((await project.run("compile")).code).toBe(2);
    const other = createProject({ "elsewhere/deep/purchase.flow.yaml": contractText("purchase") });
    expect((await other.run("compile", "elsewhere", "--out", "elsewhere")).code).toBe(2);
  });

  test("but one inside the folder of the contracts is not", async () => {
    const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase"), "flowspec.config.yaml": config });
    expect((await project.run("compile", "--out", "specs/generated")).code).toBe(0);
    expect((await project.run("compile", "--out", "specs/generated", "--check")).code).toBe(0);
  });
});
