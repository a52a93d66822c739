import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contractText, createProject, type Project } from "../support/project.ts";

const manifestPath = "generated/flowspec.manifest.json";

/** A project of two contracts, compiled. */
async function compiled(): Promise<Project> {
  const project = createProject({
    "specs/purchase.flow.yaml": contractText("purchase"),
    "specs/lease.flow.yaml": contractText("lease"),
  });
  const { code, stderr } = await project.run("compile");
  expect(stderr).toMatch(/^No findings in 2 files.\n\d+ written, 0 unchanged, 0 removed in generated.\n$/u);
  expect(code).toBe(0);
  return project;
}

describe("compile", () => {
  test("leaves nothing beside the folder", async () => {
    const { folder, files } = await compiled();
    expect(Object.keys(files()).filter((path) => path.startsWith("."))).toEqual([]);
    expect(existsSync(join(folder, ".generated.flowspec.staging"))).toBe(false);
  });

  test("writes nothing a second time, and --check agrees", async () => {
    const project = await compiled();
    const before = project.files();
    expect((await project.run("compile")).stderr).toMatch(/\n0 written, \d+ unchanged, 0 removed/u);
    expect((await project.run("compile", "--check")).code).toBe(0);
    expect(project.files()).toEqual(before);
  });

  test("removes what it made and no longer makes, and nothing else", async () => {
    const project = await compiled();
    project.write("generated/own.ts", "export const own = 1;\n");
    project.write("generated/review/own.md", "own\n");
    rmSync(join(project.folder, "specs/lease.flow.yaml"));
    const check = await project.run("compile", "--check");
    expect(check.code).toBe(1);
    expect(check.stderr).toContain("orphaned  generated/lease.ts\n");
    expect(check.stderr).not.toContain("own");
    expect((await project.run("compile")).stderr).toMatch(/ [3-9] removed in generated/u);
    expect(Object.keys(project.files("generated")).filter((path) => /lease|own/u.test(path))).toEqual(["own.ts", "review/own.md"]);
  });

  test("keeps what it made from contracts that are not spoken of", async () => {
    const project = await compiled();
    const before = project.files("generated");
    project.write("specs/lease.flow.yaml", contractText("lease", "租赁合同"));
    expect((await project.run("compile", "specs/purchase.flow.yaml")).stderr).toContain("\n0 written");
    expect(project.files("generated")).toEqual(before);
    await project.run("compile", "specs/lease.flow.yaml");
    expect(project.read("generated/samples/lease.review.json")).toContain("租赁合同");
    expect(project.read("generated/index.ts")).toBe(before["index.ts"]);
  });

  test("refuses to take the outputs of another contract", async () => {
    const project = await compiled();
    project.write("more/other.flow.yaml", contractText("le-ase", "租赁合同"));
    const before = project.files();
    const { code, stderr } = await project.run("compile", "more");
    expect(code).toBe(1);
    expect(stderr).toContain("error: more/other.flow.yaml would take the outputs of specs/lease.flow.yaml in generated");
    expect(project.files()).toEqual(before);
  });

  test("writes nothing while a contract is wrong", async () => {
    const project = await compiled();
    project.write("specs/purchase.flow.yaml", contractText("purchase", "买卖合同"));
    project.write("specs/lease.flow.yaml", contractText("lease").replace("deadline: +30d", "deadlin: +30d"));
    const before = project.files();
    expect((await project.run("compile")).code).toBe(1);
    expect(project.files()).toEqual(before);
  });

  test("compiles into a folder that a link leads to", async () => {
    const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase"), "elsewhere/other.txt": "" });
    symlinkSync("elsewhere", join(project.folder, "generated"));
    expect((await project.run("compile")).code).toBe(0);
    expect(Object.keys(project.files("elsewhere"))).toContain("purchase.ts");
    expect((await project.run("compile", "--check")).code).toBe(0);
  });
});

test.each([
  ["a file", "specs/purchase.flow.yaml"],
  ["a device", "/dev/null"],
  ["a link that leads nowhere", "dangling"],
])("--out takes no %s", async (_, out) => {
  const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase") });
  symlinkSync("nowhere", join(project.folder, "dangling"));
  const before = project.files();
  const { code, stderr } = await project.run("compile", "--out", out);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .* is no folder$/mu);
  expect(project.files()).toEqual(before);
});

describe("a file that was edited by hand", () => {
  const edit = "generated/samples/purchase.review.json";

  test("is not overwritten; nothing else is written either", async () => {
    const project = await compiled();
    project.write(edit, `${project.read(edit)} `);
    project.write("specs/lease.flow.yaml", contractText("lease", "租赁合同"));
    const before = project.files();
    const { code, stderr } = await project.run("compile");
    expect(code).toBe(1);
    expect(stderr).toContain(`\nedited    ${edit}\n`);
    expect(stderr).toContain("formatter");
    expect(stderr).toContain("\n  generated/\nin .prettierignore");
    expect(stderr).not.toContain("lease");
    expect(project.files()).toEqual(before);
  });

  test("is overwritten with --force", async () => {
    const project = await compiled();
    const before = project.files();
    project.write(edit, "{}\n");
    expect((await project.run("compile", "--force")).code).toBe(0);
    expect(project.files()).toEqual(before);
  });

  test("is not removed when it is no longer made, but with --force", async () => {
    const project = await compiled();
    project.write("generated/lease.ts", "edited\n");
    rmSync(join(project.folder, "specs/lease.flow.yaml"));
    expect((await project.run("compile")).stderr).toContain("edited    generated/lease.ts");
    expect(project.read("generated/lease.ts")).toBe("edited\n");
    expect((await project.run("compile", "--force")).code).toBe(0);
    expect(existsSync(join(project.folder, "generated/lease.ts"))).toBe(false);
  });

  test("counts as up to date where it is what would be written anyway", async () => {
    const project = await compiled();
    const old = project.read(edit);
    project.write("specs/purchase.flow.yaml", contractText("purchase", "买卖合同"));
    project.write(edit, old.replace("采购合同", "买卖合同"));
    expect((await project.run("compile")).code).toBe(0);
  });

  test("is shown by --check as a diff in which personal values are masked and no control character stays", async () => {
    const project = await compiled();
    project.write(edit, project.read(edit).replace("13200000000", "18888888888\u001B[31m"));
    const before = project.files();
    const { code, stderr } = await project.run("compile", "--check");
    expect(code).toBe(1);
    expect(stderr).toContain(`edited    ${edit}\n`);
    expect(stderr).toMatch(/^- {6}"ApproverMobile": "188\*+31m",$/mu);
    expect(stderr).toContain('+      "ApproverMobile": "132*****000"');
    expect(stderr).not.toContain("\u001B");
    expect(project.files()).toEqual(before);
  });

  test("may have other line ends: git gives them to whoever asks for them", async () => {
    const project = await compiled();
    for (const [path, text] of Object.entries(project.files("generated")))
      project.write(`generated/${path}`, text.replaceAll("\n", "\r\n"));
    expect((await project.run("compile", "--check")).code).toBe(0);
    expect((await project.run("compile")).stderr).toContain("\n0 written");
    project.write("specs/purchase.flow.yaml", contractText("purchase", "买卖合同"));
    expect((await project.run("compile")).code).toBe(0);
    expect(project.read("generated/samples/purchase.review.json")).toContain("买卖合同");
  });
});

describe("--check", () => {
  test("names stale and missing files, and shows a bounded diff", async () => {
    const project = await compiled();
    project.write("specs/purchase.flow.yaml", contractText("purchase", "买卖合同"));
    rmSync(join(project.folder, "generated/runtime.ts"));
    const { code, stderr } = await project.run("compile", "--check");
    expect(code).toBe(1);
    expect(stderr).toContain("stale     generated/samples/purchase.review.json\n");
    expect(stderr).toContain("missing   generated/runtime.ts\n");
    expect(stderr).toContain('-  "FlowName": "采购合同",\n+  "FlowName": "买卖合同",\n');
    expect(stderr).toMatch(/Run `flowspec compile` and commit the result.\n$/u);
  });

  test("of many differences shows the beginning", async () => {
    const names = Array.from({ length: 30 }, (_, index) => `contract-${index}`);
    const project = createProject(Object.fromEntries(names.map((name) => [`specs/${name}.flow.yaml`, contractText(name)])));
    await project.run("compile");
    for (const name of names) project.write(`generated/${name}.ts`, "x\n".repeat(800));
    const { stderr } = await project.run("compile", "--check");
    expect(stderr.match(/^edited /gmu)).toHaveLength(30);
    expect(stderr).toContain("… and no more differences are shown.");
    expect(stderr.split("\n").length).toBeLessThan(400);
  });

  test("takes neither --watch nor --force", async () => {
    const { code } = await createProject().run("compile", "--check", "--force");
    expect(code).toBe(2);
  });
});

describe("what flowspec did not make", () => {
  test("is not overwritten, but with --force", async () => {
    const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase"), "generated/index.ts": "mine\n" });
    const { code, stderr } = await project.run("compile");
    expect(code).toBe(1);
    expect(stderr).toContain("\nforeign   generated/index.ts\n");
    expect(project.files("generated")).toEqual({ "index.ts": "mine\n" });
    expect((await project.run("compile", "--force")).code).toBe(0);
    expect(project.read("generated/index.ts")).toContain("purchase");
  });

  test("and is a folder in a file's place, is never removed", async () => {
    const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase"), "generated/index.ts/mine.txt": "mine\n" });
    for (const args of [[], ["--force"]]) {
      const { code, stderr } = await project.run("compile", ...args);
      expect(code).toBe(1);
      expect(stderr).toContain("\nblocked   generated/index.ts\n");
    }
    expect(project.files("generated")).toEqual({ "index.ts/mine.txt": "mine\n" });
  });

  test("and is a link to a folder, is not followed", async () => {
    const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase"), "outside/a.txt": "" });
    mkdirSync(join(project.folder, "generated"));
    symlinkSync("../outside", join(project.folder, "generated/samples"));
    const { code, stderr } = await project.run("compile", "--force");
    expect(code).toBe(1);
    expect(stderr).toContain("blocked   generated/samples/purchase.review.json");
    expect(project.files("outside")).toEqual({ "a.txt": "" });
  });

  test("and is a link to a file, is neither read nor written through", async () => {
    const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase"), "secret.txt": "secret\n" });
    mkdirSync(join(project.folder, "generated"));
    symlinkSync("../secret.txt", join(project.folder, "generated/index.ts"));
    const check = await project.run("compile", "--check");
    expect(check.stderr).toContain("foreign   generated/index.ts");
    expect(check.stderr).not.toContain("secret");
    expect((await project.run("compile")).code).toBe(1);
    expect((await project.run("compile", "--force")).code).toBe(0);
    expect(project.read("secret.txt")).toBe("secret\n");
    expect(project.read("generated/index.ts")).toContain("purchase");
  });
});

describe("a manifest", () => {
  const hash = "0".repeat(64);
  const outside = { version: 1, contracts: {}, files: { "../secret.ts": hash } };

  test.each([
    ["that is no JSON", "{", "is not a JSON object"],
    ["that is a list", "[]", "is not a JSON object"],
    ["of a later version", JSON.stringify({ version: 2, contracts: {}, files: {} }), "has another version than 1"],
    ["without files", JSON.stringify({ version: 1, contracts: {} }), "has no map `files`"],
    ["with a number for a path", JSON.stringify({ version: 1, contracts: { a: 1 }, files: {} }), "has no map `contracts`"],
    ["with a name that is code", JSON.stringify({ version: 1, contracts: { 'a";evil()': "specs" }, files: {} }), "no name of a contract"],
    ["that leads out", JSON.stringify(outside), '"../secret.ts", which is no path'],
    ["that is absolute", JSON.stringify({ ...outside, files: { "/etc/passwd": hash } }), "no path that flowspec writes"],
    ["that leads out by backslashes", JSON.stringify({ ...outside, files: { "..\\secret.ts": hash } }), "no path that flowspec writes"],
    ["with a drive", JSON.stringify({ ...outside, files: { "c:secret.ts": hash } }), "no path that flowspec writes"],
    ["with __proto__", `{"version":1,"contracts":{},"files":{"__proto__":"${hash}"}}`, "no path that flowspec writes"],
    ["that names itself", JSON.stringify({ ...outside, files: { "flowspec.manifest.json": hash } }), "no path that flowspec writes"],
    ["with a path that a terminal obeys", JSON.stringify({ ...outside, contracts: { a: "\u001B[2J" }, files: {} }), "a control character"],
    ["with a hash that is none", JSON.stringify({ ...outside, files: { "a.ts": "x" } }), "something else than SHA-256"],
    ["with a merge conflict", '{\n<<<<<<< HEAD\n  "version": 1\n=======\n', "holds the marks of a merge conflict"],
  ])("%s is refused, and nothing is touched", async (_, text, reason) => {
    const project = await compiled();
    project.write("secret.ts", "secret");
    project.write(manifestPath, text);
    const before = project.files();
    for (const args of [[], ["--check"]]) {
      const { code, stderr } = await project.run("compile", ...args);
      expect(code).toBe(1);
      expect(stderr).toContain(`error: ${manifestPath} `);
      expect(stderr).toContain(reason);
    }
    expect(project.files()).toEqual(before);
    expect((await project.run("compile", "--force")).code).toBe(0);
    expect((await project.run("compile", "--check")).code).toBe(0);
    expect(project.read("secret.ts")).toBe("secret");
  });

  test("that is gone is written again, and what is as it should be is flowspec's again", async () => {
    const project = await compiled();
    const before = project.files();
    rmSync(join(project.folder, manifestPath));
    expect((await project.run("compile", "--check")).stderr).toContain(`missing   ${manifestPath}`);
    expect((await project.run("compile")).code).toBe(0);
    expect(project.files()).toEqual(before);
  });
});
