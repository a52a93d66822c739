import { application } from "../application.ts";
import { answering, type Files, onEveryNode, packageText, type Shape, succeeding, tsconfig } from "../shape.ts";

const modules = packageText({ type: "module" });
const commonJs = packageText();

const esm = "emit: { as: javascript, modules: esm }\n";
const common = "emit: { as: javascript, modules: commonjs }\n";
const both = "emit: { as: javascript, modules: both }\n";

/** What shows that the declarations beside JavaScript are right: an application in TypeScript that is only checked. */
const typed = (from: string, options: object = {}): Files => ({
  "types/tsconfig.json": tsconfig({ module: "nodenext", noEmit: true, rootDir: "..", ...options }, ["../typed.ts"]),
  "typed.ts": application({ from, typed: true }),
});

const web: Files = {
  "packages/web/package.json": packageText({ name: "web", type: "module" }),
  "packages/web/tsconfig.json": tsconfig({ module: "nodenext", outDir: "dist" }),
  "packages/web/app.ts": application({ from: "contracts", typed: true }),
};

const service: Files = {
  "packages/service/package.json": packageText({ name: "service" }),
  "packages/service/tsconfig.json": tsconfig({ module: "nodenext", outDir: "dist" }),
  "packages/service/app.ts": application({ from: "contracts", typed: true }),
  "packages/service/plain.js": application({ from: "contracts", typed: false, taking: "require" }),
};

const exports = {
  ".": {
    import: { types: "./generated/index.d.mts", default: "./generated/index.mjs" },
    require: { types: "./generated/index.d.cts", default: "./generated/index.cjs" },
  },
};

/** Projects that take JavaScript with declarations beside it. */
export const javaScriptShapes: readonly Shape[] = [
  {
    name: "plain Node, ESM",
    config: esm,
    isShared: true,
    files: {
      "package.json": modules,
      "app.js": application({ from: "./generated/index.js", typed: false }),
      ...typed("./generated/index.js"),
    },
    steps: [...onEveryNode("app.js"), succeeding("tsc", "-p", "types")],
  },
  {
    name: "plain Node, ESM, in Chinese",
    config: `${esm}language: zh-CN\n`,
    isShared: true,
    files: { "package.json": modules, "app.js": application({ from: "./generated/index.js", typed: false }) },
    steps: [answering("node 20", "app.js")],
  },
  {
    name: "plain Node, CommonJS",
    config: common,
    isShared: true,
    files: {
      "package.json": commonJs,
      "app.js": application({ from: "./generated/index.js", typed: false, taking: "require" }),
      "app.mjs": application({ from: "./generated/index.js", typed: false }),
      ...typed("./generated/index.js"),
    },
    steps: [...onEveryNode("app.js"), ...onEveryNode("app.mjs"), succeeding("tsc", "-p", "types")],
  },
  {
    name: "plain Node, ESM, with TypeScript 5.0",
    config: esm,
    tools: "typescript-5.0",
    isShared: false,
    files: { "package.json": modules, ...typed("./generated/index.js", { target: "es2020", lib: ["es2020"] }) },
    steps: [succeeding("tsc", "-p", "types")],
  },
  {
    name: "plain Node, CommonJS that requires modules",
    config: esm,
    isShared: true,
    files: { "package.json": commonJs, "app.js": application({ from: "./generated/index.js", typed: false, taking: "require" }) },
    steps: onEveryNode("app.js"),
  },
  {
    name: "plain Node, both kinds of modules",
    config: both,
    isShared: true,
    files: {
      "package.json": commonJs,
      "app.mjs": application({ from: "./generated/index.mjs", typed: false }),
      "app.cjs": application({ from: "./generated/index.cjs", typed: false, taking: "require" }),
      ...typed("./generated/index.cjs"),
    },
    steps: [...onEveryNode("app.mjs"), ...onEveryNode("app.cjs"), succeeding("tsc", "-p", "types")],
  },
  {
    name: "plain Node, runtime from the package",
    config: `${both}runtime: package\n`,
    isShared: true,
    files: {
      "package.json": commonJs,
      "app.mjs": application({ from: "./generated/index.mjs", typed: false }),
      "app.cjs": application({ from: "./generated/index.cjs", typed: false, taking: "require" }),
      ...typed("./generated/index.cjs"),
    },
    steps: [...onEveryNode("app.mjs"), ...onEveryNode("app.cjs"), succeeding("tsc", "-p", "types")],
  },
  {
    name: "a hoisted monorepo with exports",
    config: both,
    contracts: "packages/contracts",
    isShared: true,
    files: {
      "package.json": packageText({ workspaces: ["packages/*"] }),
      "packages/contracts/package.json": packageText({ name: "contracts", exports }),
      ...web,
      ...service,
    },
    links: { "node_modules/contracts": "../packages/contracts" },
    steps: [
      succeeding("tsc", "-p", "packages/web"),
      succeeding("tsc", "-p", "packages/service"),
      ...["web/dist/app.js", "service/dist/app.js", "service/plain.js"].map((file) => answering("node 20", `packages/${file}`)),
    ],
  },
];
