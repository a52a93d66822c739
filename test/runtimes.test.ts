import { build } from "esbuild";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderSample } from "../src/render.ts";
import { root } from "./support/processes.ts";
import { paramsOf, specContracts } from "./support/specs.ts";
import { testWith } from "./support/tools.ts";

/** The contract whose builder is bundled, and the body that it has to make. What compiles and runs builders otherwise is tried by the matrix. */
const contract = specContracts().find(({ name }) => name === "labour-contract");
const sample = contract?.samples[0];
if (contract === undefined || sample === undefined) throw new Error("there is no labour-contract with a sample");
const body = JSON.stringify(renderSample(contract, sample.name));

/** What an application does, once it has the builder. */
const use = `JSON.stringify(buildLabourContract(${JSON.stringify(paramsOf(sample))}, { now: ${sample.now ?? 0} }))`;
const program = (from: string): string => `import { buildLabourContract } from "${from}";\nconsole.log(${use});\n`;

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

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flowspec-runtimes-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("in a bundle", () => {
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
