import { application } from "../application.ts";
import { answering, type Files, packageText, type Shape, succeeding, tsconfig } from "../shape.ts";

/** Runs a bundle with what browsers have and Node's globals are not among, and prints what it leaves. */
const browser = `import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const world = createContext({ TextDecoder, TextEncoder, URL, atob, btoa, crypto });
runInContext(readFileSync(process.argv[2], "utf8"), world);
while (world.answer === undefined) await new Promise((done) => setTimeout(done, 1));
console.log(world.answer);
`;

const files = (from: string, options: object = {}): Files => ({
  "package.json": packageText({ type: "module" }),
  "browser.mjs": browser,
  "app.ts": application({ from, typed: true, then: "export" }),
  "main.ts": 'import { answer } from "./app";\n\nvoid answer.then((text) => Object.assign(globalThis, { answer: text }));\n',
  "tsconfig.json": tsconfig({ module: "esnext", moduleResolution: "bundler", target: "es2020", lib: ["es2020"], ...options }, ["main.ts"]),
});

const webpack = `const webpack = require("webpack");

const compiler = webpack({
  mode: "production",
  target: "web",
  entry: "./main.ts",
  output: { path: __dirname + "/dist", filename: "app.js" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\\.ts$/, loader: "ts-loader" }] },
});
compiler.run((error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString());
    process.exitCode = 1;
  }
});
`;

const vite = `export default {
  logLevel: "warn",
  build: { rollupOptions: { input: "main.ts", output: { format: "iife", entryFileNames: "app.js" } } },
};
`;

const bare = "emit: { as: typescript, imports: none }\n";

/** Projects whose code runs in a browser, by what makes one file of it. */
export const bundledShapes: readonly Shape[] = [
  {
    name: "esbuild, for a browser",
    config: bare,
    isShared: true,
    files: files("./generated"),
    steps: [
      succeeding(
        "esbuild",
        "main.ts",
        "--bundle",
        "--minify",
        "--format=iife",
        "--target=es2020",
        "--outfile=dist/app.js",
        "--log-level=warning",
      ),
      answering("node 20", "browser.mjs", "dist/app.js"),
    ],
  },
  {
    name: "Vite, for a browser",
    config: "emit: { as: typescript, imports: .ts }\n",
    isShared: true,
    files: { ...files("./generated/index.ts", { allowImportingTsExtensions: true, noEmit: true }), "vite.config.js": vite },
    steps: [succeeding("vite", "build"), answering("node 20", "browser.mjs", "dist/app.js")],
  },
  {
    name: "webpack with ts-loader, for a browser",
    config: bare,
    tools: "webpack",
    isShared: false,
    files: { ...files("./generated"), "build.cjs": webpack },
    steps: [succeeding("node 20", "build.cjs"), answering("node 20", "browser.mjs", "dist/app.js")],
  },
  {
    name: "webpack with ts-loader and extensionAlias, for a browser",
    config: "emit: { as: typescript, imports: .js }\n",
    tools: "webpack",
    isShared: false,
    files: {
      ...files("./generated/index.js"),
      "build.cjs": webpack.replace("resolve: {", 'resolve: { extensionAlias: { ".js": [".ts", ".js"] },'),
    },
    steps: [succeeding("node 20", "build.cjs"), answering("node 20", "browser.mjs", "dist/app.js")],
  },
  {
    name: "webpack with JavaScript, for a browser",
    config: "emit: { as: javascript, modules: esm }\n",
    tools: "webpack",
    isShared: false,
    files: {
      "package.json": packageText(),
      "browser.mjs": browser,
      "app.js": application({ from: "./generated/index.js", typed: false, then: "export" }),
      "main.js": 'import { answer } from "./app";\n\nvoid answer.then((text) => Object.assign(globalThis, { answer: text }));\n',
      "build.cjs": webpack.replace("main.ts", "main.js"),
    },
    steps: [succeeding("node 20", "build.cjs"), answering("node 20", "browser.mjs", "dist/app.js")],
  },
];
