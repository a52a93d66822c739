import { application } from "../application.ts";
import { answering, failing, onEveryNode, packageText, type Shape, succeeding, tsconfig } from "../shape.ts";

const modules = packageText({ type: "module" });
const commonJs = packageText();

const js = "emit: { as: typescript, imports: .js }\n";
const ts = "emit: { as: typescript, imports: .ts }\n";
const bare = "emit: { as: typescript, imports: none }\n";

/** One that the compiler checks and writes for Node, which runs what was written. */
function nodeNext(name: string, description: string, options: object, config = js): Shape {
  const from = config === ts ? "./generated/index.ts" : "./generated/index.js";
  return {
    name,
    config,
    isShared: true,
    files: {
      "package.json": description,
      "tsconfig.json": tsconfig({ module: "nodenext", outDir: "dist", ...options }),
      "app.ts": application({ from, typed: true }),
    },
    steps: [succeeding("tsc", "-p", "."), answering("node 20", "dist/app.js")],
  };
}

/** One that the compiler only checks, and esbuild makes one file of. */
function bundled(name: string, options: object, config = bare): Shape {
  return {
    name,
    config,
    isShared: true,
    files: {
      "package.json": commonJs,
      "tsconfig.json": tsconfig({ module: "esnext", moduleResolution: "bundler", noEmit: true, ...options }),
      "app.ts": application({ from: "./generated", typed: true }),
    },
    steps: [
      succeeding("tsc", "-p", "."),
      succeeding("esbuild", "app.ts", "--bundle", "--platform=node", "--outfile=dist/app.js", "--log-level=warning"),
      answering("node 20", "dist/app.js"),
    ],
  };
}

/** A check that the compiler refuses a wrong type at all, so that the expected mistakes in every application mean something. */
const wrongType = 'import { buildLease } from "./generated/index.js";\nbuildLease({ tenant: 5 });\n';

/** Projects of TypeScript, by what their tsconfig.json says. */
export const typeScriptShapes: readonly Shape[] = [
  {
    ...nodeNext("tsc nodenext, ESM", modules, {}),
    files: {
      ...nodeNext("", modules, {}).files,
      "wrong/tsconfig.json": tsconfig({ module: "nodenext", noEmit: true, rootDir: ".." }, ["../wrong.ts"]),
      "wrong.ts": wrongType,
    },
    steps: [succeeding("tsc", "-p", "."), ...onEveryNode("dist/app.js"), failing("wrong.ts(2,14): error TS2322", "tsc", "-p", "wrong")],
  },
  {
    ...nodeNext("tsc nodenext, CommonJS", commonJs, {}),
    steps: [succeeding("tsc", "-p", "."), ...onEveryNode("dist/app.js")],
  },
  nodeNext("tsc commonjs, es2020", commonJs, { module: "commonjs", moduleResolution: "bundler", target: "es2020", lib: ["es2020"] }, bare),
  nodeNext("tsc nodenext, es2020", modules, { target: "es2020", lib: ["es2020"] }),
  nodeNext("tsc nodenext, es2022", modules, { target: "es2022", lib: ["es2022"] }),
  nodeNext("tsc nodenext, esnext", modules, { target: "esnext", lib: ["esnext"] }),
  nodeNext("tsc with DOM and its types", modules, { target: "es2022", lib: ["es2022", "dom", "dom.iterable"] }),
  bundled("tsc bundler", {}),
  bundled("tsc preserve", { module: "preserve", moduleResolution: undefined }),
  nodeNext("isolatedModules", modules, { isolatedModules: true }),
  nodeNext("verbatimModuleSyntax, ESM", modules, { verbatimModuleSyntax: true }),
  {
    name: "verbatimModuleSyntax, CommonJS",
    config: "emit: { as: javascript, modules: commonjs }\n",
    isShared: true,
    files: {
      "package.json": commonJs,
      "tsconfig.json": tsconfig({ module: "nodenext", verbatimModuleSyntax: true }),
      "app.ts": application({ from: "./generated/index.js", typed: true, taking: "import-require" }),
    },
    steps: [succeeding("tsc", "-p", "."), answering("node 20", "app.js")],
  },
  nodeNext("erasableSyntaxOnly", modules, { erasableSyntaxOnly: true, rewriteRelativeImportExtensions: true }, ts),
  nodeNext("exactOptionalPropertyTypes", modules, { exactOptionalPropertyTypes: true }),
  nodeNext("every strict option", modules, {
    allowUnreachableCode: false,
    allowUnusedLabels: false,
    exactOptionalPropertyTypes: true,
    forceConsistentCasingInFileNames: true,
    isolatedModules: true,
    noFallthroughCasesInSwitch: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noPropertyAccessFromIndexSignature: true,
    noUncheckedIndexedAccess: true,
    noUncheckedSideEffectImports: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
  }),
  {
    ...nodeNext("runtime from the package", modules, {}, `${js}runtime: package\n`),
    steps: [succeeding("tsc", "-p", "."), ...onEveryNode("dist/app.js")],
  },
  nodeNext("runtime from the package, in Chinese", modules, {}, `${js}runtime: package\nlanguage: zh-CN\n`),
  { ...nodeNext("TypeScript 5.9, nodenext", modules, {}), tools: "typescript-5.9", isShared: false },
  {
    ...nodeNext("TypeScript 5.9, commonjs and node10", commonJs, { module: "commonjs", moduleResolution: "node10" }, bare),
    tools: "typescript-5.9",
    isShared: false,
  },
  { ...nodeNext("TypeScript 5.5, nodenext", modules, { target: "es2022", lib: ["es2022"] }), tools: "typescript-5.5", isShared: false },
  {
    name: "Node strips types",
    config: ts,
    isShared: true,
    files: {
      "package.json": modules,
      "tsconfig.json": tsconfig({ module: "nodenext", noEmit: true, erasableSyntaxOnly: true, allowImportingTsExtensions: true }),
      "app.ts": application({ from: "./generated/index.ts", typed: true }),
    },
    steps: [succeeding("tsc", "-p", "."), answering("node 22", "app.ts"), answering("node 24", "app.ts")],
  },
  {
    name: "tsx",
    config: js,
    tools: "tsx",
    isShared: false,
    files: {
      "package.json": modules,
      "app.ts": application({ from: "./generated/index.js", typed: true }),
      "common/package.json": commonJs,
      "common/app.ts": application({ from: "../generated/index.js", typed: true }),
    },
    steps: [answering("tsx", "app.ts"), answering("tsx", "common/app.ts")],
  },
  {
    name: "Deno",
    config: ts,
    tools: "deno",
    isShared: false,
    files: {
      "deno.json": "{}\n",
      "app.ts": application({ from: "./generated/index.ts", typed: true }).replace(/^declare const console.*$/mu, ""),
    },
    steps: [succeeding("deno", "check", "app.ts"), answering("deno", "run", "--no-remote", "app.ts")],
  },
];
