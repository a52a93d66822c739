import { describe, expect, test } from "vitest";
import { readConfigSource } from "../../src/resolve.ts";
import { shapes } from "../matrix/shapes.ts";
import { toolSets } from "../matrix/tools.ts";
import { createProject } from "../support/project.ts";

type Files = Readonly<Record<string, string>>;

/** A package with what it depends on; `isModule` where it says so. */
const packageWith = (isModule: boolean, ...names: readonly string[]): string =>
  JSON.stringify({ ...(isModule ? { type: "module" } : {}), devDependencies: Object.fromEntries(names.map((name) => [name, "1"])) });

const tsconfig = (options: object, more: object = {}): string => JSON.stringify({ ...more, compilerOptions: options });

/** What init writes of the shape of builders, in a project with some files; `folder` is the one that it makes a project of. */
async function shapeIn(files: Files, folder = "."): Promise<{ emit: unknown; text: string }> {
  const project = createProject(files);
  expect((await project.run("init", folder)).code).toBe(0);
  const text = project.read(`${folder}/flowspec.config.yaml`);
  const { value, diagnostics } = readConfigSource({ path: "flowspec.config.yaml", text });
  expect(diagnostics).toEqual([]);
  return { emit: value?.generated.emit, text };
}

const js = { as: "typescript", imports: ".js" };
const ts = { as: "typescript", imports: ".ts" };
const bare = { as: "typescript", imports: "" };
const commonjs = { as: "javascript", modules: "commonjs" };
const esm = { as: "javascript", modules: "esm" };

describe("init reads the shape of builders off the project", () => {
  test.each<[string, object, string, Files]>([
    ["a new one", js, "tsconfig.json says `module: nodenext`", {}],
    [
      "compiled for Node, as modules",
      js,
      "tsconfig.json says `module: NodeNext`",
      { "package.json": packageWith(true, "typescript"), "tsconfig.json": tsconfig({ module: "NodeNext" }) },
    ],
    [
      "compiled for Node, as CommonJS",
      js,
      "tsconfig.json says `module: node16`",
      { "package.json": packageWith(false, "typescript"), "tsconfig.json": tsconfig({ module: "node16" }) },
    ],
    [
      "compiled for Node, as CommonJS that may not be written as modules are",
      commonjs,
      "tsconfig.json says `verbatimModuleSyntax: true`",
      { "package.json": packageWith(false), "tsconfig.json": tsconfig({ module: "nodenext", verbatimModuleSyntax: true }) },
    ],
    [
      "compiled for Node, as modules that keep their imports",
      js,
      "tsconfig.json says `module: nodenext`",
      { "package.json": packageWith(true), "tsconfig.json": tsconfig({ module: "nodenext", verbatimModuleSyntax: true }) },
    ],
    [
      "run by Node as it is",
      ts,
      "tsconfig.json says `rewriteRelativeImportExtensions: true`",
      { "package.json": packageWith(true), "tsconfig.json": tsconfig({ module: "nodenext", rewriteRelativeImportExtensions: true }) },
    ],
    [
      "of Vite, whose tsconfig.json only lists others",
      ts,
      "tsconfig.app.json says `allowImportingTsExtensions: true`",
      {
        "package.json": packageWith(true, "vite", "typescript"),
        "tsconfig.json": '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }, { "path": "./tsconfig.node.json" }] }',
        "tsconfig.app.json": `{
          /* Bundler mode */
          "compilerOptions": {
            "target": "ES2022", // of the browser
            "moduleResolution": "bundler",
            "allowImportingTsExtensions": true,
          },
          "include": ["src"],
        }`,
      },
    ],
    [
      "of webpack",
      bare,
      "tsconfig.json says `moduleResolution: Bundler`",
      { "package.json": packageWith(false, "webpack"), "tsconfig.json": tsconfig({ module: "esnext", moduleResolution: "Bundler" }) },
    ],
    [
      "that preserves its modules",
      bare,
      "tsconfig.json says `module: preserve`",
      { "package.json": packageWith(true), "tsconfig.json": tsconfig({ module: "preserve" }) },
    ],
    [
      "compiled to CommonJS",
      bare,
      "tsconfig.json says `module: commonjs`",
      { "package.json": packageWith(false), "tsconfig.json": tsconfig({ module: "commonjs" }) },
    ],
    [
      "compiled to modules for Node, without saying so",
      js,
      "tsconfig.json says `module: es2022`",
      { "package.json": packageWith(true), "tsconfig.json": tsconfig({ module: "es2022", moduleResolution: "node" }) },
    ],
    ["with an empty tsconfig.json", bare, "package.json does not say `type: module`", { "package.json": "{}", "tsconfig.json": "{}" }],
    [
      "with one that cannot be read",
      js,
      "package.json says `type: module`",
      { "package.json": packageWith(true), "tsconfig.json": "{ // " },
    ],
    ["that tsx runs", js, "package.json says `type: module`", { "package.json": packageWith(true, "tsx") }],
    [
      "that jest tests",
      bare,
      "jest finds TypeScript by imports that have no ending",
      { "package.json": packageWith(false, "jest", "ts-jest", "typescript"), "tsconfig.json": tsconfig({ module: "nodenext" }) },
    ],
    [
      "that jest tests, bundled",
      bare,
      "jest finds TypeScript by imports that have no ending",
      {
        "package.json": packageWith(true, "jest"),
        "tsconfig.json": tsconfig({ moduleResolution: "bundler", allowImportingTsExtensions: true }),
      },
    ],
    [
      "that jest tests as modules",
      js,
      "let jest map ^(\\.{1,2}/.*)\\.js$ to $1",
      { "package.json": packageWith(true, "jest", "ts-jest"), "tsconfig.json": tsconfig({ module: "nodenext" }) },
    ],
    [
      "that vitest tests",
      js,
      "tsconfig.json says `module: nodenext`",
      { "package.json": packageWith(true, "vitest"), "tsconfig.json": tsconfig({ module: "nodenext" }) },
    ],
    ["of JavaScript modules", esm, "package.json says `type: module`", { "package.json": packageWith(true) }],
    ["of CommonJS", commonjs, "package.json does not say `type: module`", { "package.json": packageWith(false, "express") }],
    [
      "of JavaScript that the compiler checks",
      esm,
      "tsconfig.json only checks JavaScript, and package.json says",
      { "package.json": packageWith(true, "typescript"), "tsconfig.json": tsconfig({ checkJs: true, noEmit: true, module: "nodenext" }) },
    ],
    ["of JavaScript that Vite bundles", esm, "vite takes modules", { "package.json": packageWith(false, "vite") }],
    [
      "of JavaScript that jest tests and webpack bundles",
      commonjs,
      "there is no TypeScript here",
      { "package.json": packageWith(false, "jest", "webpack") },
    ],
    ["of Deno", ts, "Deno imports files by their full names", { "package.json": "{}", "deno.json": "{}" }],
  ])("%s", async (_, emit, why, files) => {
    const shape = await shapeIn(files);
    expect(shape.emit).toEqual(emit);
    expect(shape.text).toContain(why);
    expect(shape.text).toMatch(/^# The shape of builders: .*\.\nemit: /mu);
  });

  test.each<[string, object, Files]>([
    [
      "a tsconfig.json that extends others",
      ts,
      {
        "tsconfig.json": tsconfig({}, { extends: "./tsconfig.strict.json" }),
        "tsconfig.strict.json": tsconfig({ strict: true }, { extends: ["./config/base", "./config/ts.json"] }),
        "config/base.json": tsconfig({ module: "commonjs" }),
        "config/ts.json": tsconfig({ module: "nodenext", rewriteRelativeImportExtensions: true }),
      },
    ],
    [
      "one of a package",
      js,
      {
        "tsconfig.json": tsconfig({}, { extends: "@tsconfig/node22/tsconfig.json" }),
        "node_modules/@tsconfig/node22/tsconfig.json": tsconfig({ module: "node16" }),
      },
    ],
    ["one that extends itself", bare, { "tsconfig.json": tsconfig({ module: "commonjs" }, { extends: "./tsconfig.json" }) }],
    ["one whose base is not there", js, { "tsconfig.json": tsconfig({ module: "nodenext" }, { extends: "./gone.json" }) }],
  ])("with %s", async (_, emit, files) => {
    expect((await shapeIn({ "package.json": "{}", ...files })).emit).toEqual(emit);
  });

  test("in a package of a monorepo, with what stands where the repository begins", async () => {
    const files = {
      ".git/HEAD": "",
      "package.json": JSON.stringify({ workspaces: ["packages/*"], devDependencies: { jest: "1" } }),
      "tsconfig.base.json": tsconfig({ module: "esnext", moduleResolution: "bundler" }),
      "packages/shop/package.json": packageWith(true),
      "packages/shop/tsconfig.json": tsconfig({ strict: true }, { extends: "../../tsconfig.base.json" }),
    };
    expect((await shapeIn(files, "packages/shop")).text).toContain("jest finds TypeScript");
  });

  test("but reads nothing outside the repository", async () => {
    const files = {
      "tsconfig.json": tsconfig({ module: "nodenext", rewriteRelativeImportExtensions: true }),
      "shop/.git/HEAD": "",
      "shop/package.json": packageWith(false),
      "shop/tsconfig.json": tsconfig({ module: "commonjs" }, { extends: "../tsconfig.json" }),
    };
    expect((await shapeIn(files, "shop")).emit).toEqual(bare);
  });

  test.each([
    ["es2017", undefined, true],
    ["ES2019", ["ES2019", "DOM"], true],
    ["es2017", ["es2020", "dom"], false],
    ["es2020", undefined, false],
    ["esnext", undefined, false],
  ])("says what the target %s with the library %j lacks: %s", async (target, lib, lacks) => {
    const options = { module: "commonjs", target, ...(lib ? { lib } : {}) };
    const { text } = await shapeIn({ "package.json": "{}", "tsconfig.json": tsconfig(options) });
    expect(text.includes('"lib": ["es2020"]')).toBe(lacks);
  });

  test("and of a configuration that was there, says what it should have", async () => {
    const own = { "package.json": packageWith(false), "flowspec.config.yaml": "out: built\n" };
    const project = createProject(own);
    const { stderr } = await project.run("init");
    expect(stderr).toContain("kept  flowspec.config.yaml, which says nothing of `emit`; this project wants\n");
    expect(stderr).toContain("      emit: { as: javascript, modules: commonjs }\n");
    expect(project.read("flowspec.config.yaml")).toBe("out: built\n");
    project.write("flowspec.config.yaml", "emit: typescript\n");
    expect((await project.run("init")).stderr).toContain("kept  flowspec.config.yaml, which was there already\n");
  });
});

/** Projects of the matrix that are there to try another shape than the one that they get. */
const others: ReadonlySet<string> = new Set([
  "plain Node, CommonJS that requires modules",
  "plain Node, both kinds of modules",
  "plain Node, runtime from the package",
  "a hoisted monorepo with exports",
  "webpack with ts-loader and extensionAlias, for a browser",
]);

/** Those whose own code is JavaScript, though their tools bring TypeScript. */
const plain: ReadonlySet<string> = new Set([
  "plain Node, ESM, with TypeScript 5.0",
  "jest with plain JavaScript",
  "webpack with JavaScript, for a browser",
]);

describe("each project in which builders are tried has the shape that init would give it", () => {
  const tried = shapes.filter(({ name }) => !others.has(name));

  test.each(tried.map((shape) => [shape.name, shape] as const))("%s", async (name, { files, config, tools }) => {
    const installed = tools === undefined ? [] : Object.entries(toolSets[tools]);
    // A tool that takes TypeScript is there for other projects of its set.
    const devDependencies = Object.fromEntries(
      plain.has(name) ? installed.filter(([tool]) => !/^(?:ts-|typescript$)/u.test(tool)) : installed,
    );
    const description = JSON.parse(files["package.json"] ?? "{}") as object;
    const own = Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes("/") && path !== "package.json"));
    const { emit } = await shapeIn({ ...own, "package.json": JSON.stringify({ ...description, devDependencies }) });
    const { value } = readConfigSource({ path: "flowspec.config.yaml", text: config });
    expect(emit).toEqual(value?.generated.emit);
  });

  test("but for those that try another one", () => {
    const names = new Set(shapes.map(({ name }) => name));
    expect([...others, ...plain].filter((name) => !names.has(name))).toEqual([]);
  });
});
