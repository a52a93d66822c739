import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { flowspec } from "../support/cli.ts";
import { createProject, type Project } from "../support/project.ts";

test("init makes a project that compiles without findings and checks as up to date", async () => {
  const project = createProject();
  const { code, stderr } = await project.run("init", "contracts 合同");
  expect(code).toBe(0);
  expect(stderr.match(/^made /gmu)).toHaveLength(10);
  expect(stderr).toMatch(/\nNext: cd contracts 合同 && npm install/u);
  const description = JSON.parse(project.read("contracts 合同/package.json")) as { name: string; devDependencies: object };
  expect(description.name).toBe("contracts");
  expect(Object.keys(description.devDependencies)).toEqual(["@types/node", "flowspec", "typescript"]);

  const made = createProject(project.files("contracts 合同"));
  const compiled = await made.run("compile");
  expect(compiled.stderr).toContain("No findings in 1 file.");
  expect((await made.run("compile", "--check")).code).toBe(0);
  expect(made.read("generated/samples/purchase.review.json")).toContain("CG20260012");
});

test("init overwrites nothing, and says what is to be added by hand", async () => {
  const own = { ".gitattributes": "*.pdf binary\n", "specs/purchase.flow.yaml": "mine\n", "secret.txt": "secret\n" };
  const project = createProject(own);
  symlinkSync("secret.txt", join(project.folder, "README.md"));
  const { code, stderr } = await project.run("init");
  expect(code).toBe(0);
  expect(stderr.match(/^made /gmu)).toHaveLength(7);
  expect(stderr).toContain("kept  .gitattributes, which was there already; see that it has\n      generated/** linguist-generated\n");
  expect(stderr).toContain("kept  specs/purchase.flow.yaml, which was there already\n");
  expect(project.files()).toMatchObject(own);
  const before = project.files();
  expect((await project.run("init", ".")).stderr).not.toMatch(/^(?:made|added) /mu);
  expect(project.files()).toEqual(before);
});

describe("in a package that is there already", () => {
  const description =
    '{\n\t"name": "shop",\n\t"scripts": { "test": "jest", "contracts:check": "mine" },\n\t"dependencies": { "a": "1" }\n}\n';

  test("scripts come under names of their own, laid out as the file was, and nothing else is changed", async () => {
    const project = createProject({ "package.json": description, "tsconfig.json": "{}", "README.md": "shop" });
    const { code, stderr } = await project.run("init");
    expect(code).toBe(0);
    const text = project.read("package.json");
    expect(text).toMatch(
      /^\{\n\t"name": "shop",\n\t"scripts": \{\n\t\t"test": "jest",\n\t\t"contracts:check": "mine",\n\t\t"contracts:compile": "flowspec compile"\n\t\},/u,
    );
    expect(JSON.parse(text)).toMatchObject({
      dependencies: { a: "1" },
      devDependencies: { flowspec: expect.stringMatching(/^\^\d/u) as string },
    });
    expect(Object.keys(project.files())).not.toContain("test/purchase.test.ts");
    expect(project.read("README.md")).toBe("shop");
    expect(stderr).toContain("Next: npm install && npm run contracts:compile\n");
    expect((await project.run("init")).stderr).not.toMatch(/^(?:made|added) /mu);
    expect(project.read("package.json")).toBe(text);
  });

  test("a description that cannot be read stays", async () => {
    const project = createProject({ "package.json": "{ name: 'shop' }" });
    expect((await project.run("init")).stderr).toContain("kept  package.json, which cannot be read as the description of a package\n");
    expect(project.read("package.json")).toBe("{ name: 'shop' }");
  });
});

test("review sheets stay visible in diffs", async () => {
  const project = createProject();
  await project.run("init");
  const rules = project.read(".gitattributes").split("\n");
  expect(rules.indexOf("generated/review/** -linguist-generated")).toBeGreaterThan(rules.indexOf("generated/** linguist-generated"));
});

describe("what is generated is left alone by prettier", () => {
  test.each([
    ["", "generated/\n"],
    ["dist\n", "dist\ngenerated/\n"],
    ["dist", "dist\ngenerated/\n"],
    ["dist\r\n*.snap", "dist\r\n*.snap\r\ngenerated/\r\n"],
    ["/generated\n", "/generated\n"],
    ["generated/**\r\n", "generated/**\r\n"],
    ["# generated/\nmy-generated/\n", "# generated/\nmy-generated/\ngenerated/\n"],
  ])("whose file says %j", async (before, after) => {
    const project = createProject({ "package.json": "{}", ".prettierignore": before });
    const { stderr } = await project.run("init");
    expect(project.read(".prettierignore")).toBe(after);
    expect(stderr).toContain(
      before === after ? "kept  .prettierignore, which has generated/ already\n" : "added to .prettierignore: generated/\n",
    );
    await project.run("init");
    expect(project.read(".prettierignore")).toBe(after);
  });

  test("whatever the folder is called", async () => {
    const project = createProject({ "package.json": "{}", "flowspec.config.yaml": "out: ./src/contracts/\n", ".prettierignore": "dist\n" });
    await project.run("init");
    expect(project.read(".prettierignore")).toBe("dist\nsrc/contracts/\n");
  });

  test("and a link is named, not followed", async () => {
    const project = createProject({ "package.json": "{}", "own.txt": "dist\n" });
    symlinkSync("own.txt", join(project.folder, ".prettierignore"));
    expect((await project.run("init")).stderr).toContain(
      "kept  .prettierignore, which was there already; see that it has\n      generated/\n",
    );
    expect(project.read("own.txt")).toBe("dist\n");
  });
});

describe("the workflow", () => {
  test.each([
    ["package-lock.json", "npm ci", "npx --no-install flowspec compile --check"],
    ["pnpm-lock.yaml", "pnpm install --frozen-lockfile", "pnpm exec flowspec compile --check"],
    ["yarn.lock", "yarn install --immutable", "yarn exec flowspec compile --check"],
  ])("with %s installs and checks", async (lock, install, check) => {
    const project = createProject({ "package.json": "{}", [lock]: "" });
    await project.run("init");
    const steps = (parse(project.read(".github/workflows/contracts.yml")) as Workflow).jobs.contracts.steps.map(({ run }) => run);
    expect(steps).toContain(install);
    expect(steps.at(-1)).toBe(check);
  });

  test("of a folder inside the repository is shown, not made where it would not count", async () => {
    const project = createProject({ ".git/HEAD": "", "package-lock.json": "", "services/shop/package.json": "{}" });
    const { stderr } = await project.run("init", "services/shop");
    expect(Object.keys(project.files()).filter((path) => path.endsWith(".yml"))).toEqual([]);
    expect(stderr).toContain("not made  .github/workflows/contracts.yml, which belongs into the folder of the repository:\n");
    expect(stderr).toContain('working-directory: "services/shop"');
  });
});

interface Workflow {
  readonly jobs: { readonly contracts: { readonly steps: readonly { readonly run?: string }[] } };
}

describe("the schema is named where it is", () => {
  const first = (project: Project, folder: string): string => project.read(`${folder}specs/purchase.flow.yaml`).split("\n")[0] ?? "";

  test.each([
    ["in the folder itself", {}, "packages/shop/", "../node_modules/"],
    ["installed further up", { "node_modules/flowspec/package.json": "{}" }, "packages/shop/", "../../../node_modules/"],
    [
      "in a workspace of npm, before anything is installed",
      { "package.json": '{ "workspaces": ["packages/*"] }', ".git/HEAD": "" },
      "packages/shop/",
      "../../../node_modules/",
    ],
    [
      "in a workspace of pnpm",
      { "package.json": '{ "workspaces": ["packages/*"] }', "pnpm-lock.yaml": "", ".git/HEAD": "" },
      "packages/shop/",
      "../node_modules/",
    ],
  ])("%s", async (_, files: Readonly<Record<string, string>>, folder, modules) => {
    const project = createProject({ ...files, [`${folder}package.json`]: "{}" });
    await project.run("init", folder);
    expect(first(project, folder)).toBe(`# yaml-language-server: $schema=${modules}flowspec/schema/flow.schema.json`);
    const [config] = project.read(`${folder}flowspec.config.yaml`).split("\n");
    expect(config).toBe(`# yaml-language-server: $schema=${modules.replace("../", "")}flowspec/schema/flowspec.config.schema.json`);
  });
});

test("init into a file is a mistake of usage", async () => {
  const project = createProject({ "a.txt": "" });
  expect((await project.run("init", "a.txt")).code).toBe(2);
});

/** The text of a file without its comments and what it says of the language. */
function withoutWords(yaml: string): string {
  return yaml.replaceAll(/^(?:#.*|language: .*)\n/gmu, "");
}

describe("by the locale of the terminal", () => {
  const chinese = { LANG: "zh_CN.UTF-8" };

  test.each([
    ["a Chinese one", chinese, "zh-CN"],
    ["another one", { LANG: "de_DE.UTF-8" }, undefined],
    ["a Chinese one, where English is asked for", { ...chinese, FLOWSPEC_LANG: "en" }, undefined],
    ["another one, where Chinese is asked for", { LANG: "C", FLOWSPEC_LANG: "zh" }, "zh-CN"],
  ] as const)("%s: the project goes on in one language, from init to a finding to what is compiled", async (_, env, language) => {
    const project = createProject();
    const run = async (...args: readonly string[]) => flowspec(project.folder, args, env);
    const isChinese = (text: string): boolean => /[\u4E00-\u9FFF]/u.test(text);
    const made = await run("init");
    expect(made.code).toBe(0);
    expect(isChinese(made.stderr)).toBe(language !== undefined);
    const config = parse(project.read("flowspec.config.yaml")) as { readonly language?: string };
    expect(config.language).toBe(language);
    expect((await run("check")).code).toBe(0);
    expect((await run("compile")).code).toBe(0);
    // The comments of what is generated are those of the project, whoever compiles it where.
    const builder = project.read("generated/purchase.ts");
    expect(builder.startsWith(language === undefined ? "// Generated by" : "// 由 flowspec 生成")).toBe(true);
    if (language !== undefined) expect((await flowspec(project.folder, ["compile", "--check"])).code).toBe(0);
    const path = "specs/purchase.flow.yaml";
    project.write(path, project.read(path).replace("deadline: +30d", "deadline: soon"));
    const found = await run("check");
    expect(found.code).toBe(1);
    expect(isChinese(found.stderr.split("\n")[0] ?? "")).toBe(language !== undefined);
    expect((await run("compile")).code).toBe(1);
    expect(project.read("generated/purchase.ts")).toBe(builder);
  });

  test("its files differ in what they say alone", async () => {
    const [english, other] = [createProject(), createProject()];
    await flowspec(english.folder, ["init"]);
    await flowspec(other.folder, ["init"], chinese);
    const [texts, theirs] = [english.files(), other.files()];
    const [name] = [english.folder.split("/").at(-1)?.toLowerCase() ?? ""];
    const theirName = other.folder.split("/").at(-1)?.toLowerCase() ?? "";
    expect(Object.keys(theirs)).toEqual(Object.keys(texts));
    for (const path of [".gitattributes", ".gitignore", ".github/workflows/contracts.yml", "flowspec.config.yaml", "package.json"])
      expect(withoutWords(theirs[path] ?? "").replace(theirName, name), path).toBe(withoutWords(texts[path] ?? ""));
    const titled = /test\(".*"/u;
    expect(theirs["test/purchase.test.ts"]?.replace(titled, "")).toBe(texts["test/purchase.test.ts"]?.replace(titled, ""));
    await english.run("compile");
    await other.run("compile");
    expect(other.read("generated/samples/purchase.review.json")).toBe(english.read("generated/samples/purchase.review.json"));
  });
});
