import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { describe, expect, test } from "vitest";
import { checkSource, renderSample } from "../src/index.ts";

/** What the build leaves out of codes, it leaves out of what people bundle. */
const { withoutDocs } = (await import(new URL("../scripts/bundle/without-docs.mjs", import.meta.url).href)) as {
  readonly withoutDocs: Plugin;
};

/** One script that a browser runs; `external` are packages that it leaves out. Nothing stands in for what a browser lacks. */
async function bundled(code: string, external: readonly string[] = []): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: code, resolveDir: new URL("../src", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "flowspec",
    target: "es2023",
    minify: true,
    write: false,
    logLevel: "silent",
    external: [...external],
    plugins: [withoutDocs],
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]?.text ?? "";
}

/** Runs a script where there is the language itself and what the library takes of a browser: no `process`, no `require`, no `Buffer`. */
function inBrowser(script: string): (expression: string) => Promise<unknown> {
  const world = createContext({ TextEncoder });
  runInContext(script, world);
  // Objects of that world are others than ours: only their text comes out.
  return async (expression) =>
    JSON.parse((await runInContext(`(async () => JSON.stringify(${expression}))()`, world)) as string) as unknown;
}

const path = "specs/purchase-with-seals.flow.yaml";
const spec = { path, text: readFileSync(new URL(`../${path}`, import.meta.url), "utf8") };
const wrong = { path, text: spec.text.replace("\ntitle:", "\ntitel:") };

describe("in a browser", () => {
  // 220 kB was the bound until the check knew the words of the service, of people and of other tools, and other keyboards' signs: 25 kB.
  test("contracts are checked and samples rendered as they are here, by at most 240 kB", async () => {
    const script = await bundled('export { checkSource, renderSample } from "./index.ts";');
    const size = gzipSync(script).length;
    process.stdout.write(`check and render in a browser: ${(size / 1000).toFixed(1)} kB, compressed by gzip\n`);
    expect(size).toBeLessThanOrEqual(240_000);

    const run = inBrowser(script);
    const said = `({ diagnostics }) => diagnostics.map(({ code, message, span }) => [code.name, message, span.start])`;
    const found = await run(`(${said})(flowspec.checkSource(${JSON.stringify(wrong)}))`);
    const { value: contract, diagnostics } = checkSource(spec);
    expect(found).toEqual(checkSource(wrong).diagnostics.map(({ code, message, span }) => [code.name, message, span.start]));
    expect(found).toContainEqual(["known-keys", expect.stringContaining("titel"), wrong.text.indexOf("titel")]);
    expect(diagnostics).toEqual([]);

    const [sample] = contract?.samples ?? [];
    const body = await run(`flowspec.renderSample(flowspec.checkSource(${JSON.stringify(spec)}).value, ${JSON.stringify(sample?.name)})`);
    expect(body).toBeDefined();
    expect(body).toEqual(contract && renderSample(contract, sample?.name ?? ""));
  });

  test("the rest of the library runs too, but for the printer of code, a package that is loaded when something is compiled", async () => {
    const run = inBrowser(await bundled('export * from "./index.ts";', ["ts-morph"]));
    const [text, untidy] = [JSON.stringify(spec), JSON.stringify({ path, text: "flowspec:   1\nname:  a\n" })];
    expect(await run(`flowspec.formatSource(${untidy}).value`)).toBe("flowspec: 1\nname: a\n");
    expect(await run(`flowspec.explainCode("known-keys").name`)).toBe("known-keys");
    expect(await run(`(await flowspec.importSource({ path: "a.json", text: "{}" }, "a", "CreateFlowByFiles")).value`)).toContain(
      "flowspec: 1",
    );
    const workspace = `flowspec.createWorkspace({ text: async () => (${text}) })`;
    expect(await run(`(await ${workspace}.check([${JSON.stringify(path)}])).diagnostics`)).toEqual([]);
    expect(await run(`flowspec.checkTargets(${text}).value.length`)).toBeGreaterThan(0);
    expect(await run(`flowspec.traceValue(flowspec.checkSource(${text}).value, undefined, "/FlowName").pointer`)).toBe("/FlowName");
  });
});
