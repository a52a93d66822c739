import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import prettier from "prettier";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/5-emit/width.ts";
import { defaultEmit, type EmitSettings, type EmitShape } from "../../src/model/emit-settings.ts";
import { generatedAs } from "../support/compiled.ts";
import { folderWith } from "../support/folder.ts";
import { runs } from "../support/long.ts";
import { paramsOf, specContracts, specSettings, specSources } from "../support/specs.ts";

const everything = { path: "everything.flow.yaml", text: readFileSync(new URL("contracts/everything.flow.yaml", import.meta.url), "utf8") };

const shapes: readonly { readonly name: string; readonly emit: EmitShape }[] = [
  ...([".js", ".ts", ""] as const).map((imports) => ({
    name: `typescript, imports "${imports}"`,
    emit: { as: "typescript", imports } as const,
  })),
  ...(["esm", "commonjs", "both"] as const).map((modules) => ({
    name: `javascript, ${modules}`,
    emit: { as: "javascript", modules } as const,
  })),
];

/** What is generated in a shape, of some contracts of `specs/` and of one that has everything; of the runtime there is a test of its own. */
async function files(emit: EmitSettings): Promise<ReadonlyMap<string, string>> {
  return generatedAs({ ...emit, runtime: "package" }, [...specSources.slice(0, runs(5, 1_000)), everything], specSettings);
}

describe.each(shapes)("$name", ({ emit }) => {
  test("prettier would change nothing with lines of 120 columns, and no line is wider", async () => {
    const code = [...(await files({ ...defaultEmit, emit }))].filter(([path]) => /\.(?:[cm]?[jt]s|json)$/u.test(path));
    expect(code.length).toBeGreaterThan(5);
    for (const [path, text] of code) {
      expect(text, path).toBe(await prettier.format(text, { filepath: path, printWidth: 120 }));
      // A text of JSON cannot be cut.
      if (!path.startsWith("samples/")) expect(text.split("\n").filter((line) => columnsOf(line) > 120)).toEqual([]);
    }
  });
});

describe("JavaScript", () => {
  const contract = specContracts().find(({ name }) => name === "labour-contract");
  const sample = contract?.samples[0];
  if (contract === undefined || sample === undefined) throw new Error("there is no labour-contract with a sample");
  const source = specSources.filter(({ path }) => path.endsWith("/labour-contract.flow.yaml"));
  const params = paramsOf(sample);
  const now = sample.now ?? 0;

  test.each(["esm", "commonjs", "both"] as const)("makes what TypeScript makes, as %s", async (modules) => {
    const made = await generatedAs({ ...defaultEmit, emit: { as: "javascript", modules } }, source, specSettings);
    const folder = await folderWith(Object.fromEntries(made));
    const body = JSON.parse(made.get(`samples/labour-contract.${sample.name}.json`) ?? "") as unknown;
    const required = createRequire(import.meta.url);
    const loaded: unknown[] = [
      ...(modules === "esm" ? [] : [required(join(folder, modules === "both" ? "index.cjs" : "index.js"))]),
      ...(modules === "commonjs" ? [] : [await import(join(folder, modules === "both" ? "index.mjs" : "index.js"))]),
    ];
    for (const each of loaded) {
      const { buildLabourContract: build, FlowspecParamsError: Refused } = each as typeof import("../../generated/index.ts");
      expect(build(params as never, { now })).toEqual(body);
      expect(() => build({} as never, { now })).toThrow(Refused);
    }
  });

  test("says in the folder what its files are", async () => {
    const types = await Promise.all(
      (["esm", "commonjs", "both"] as const).map(async (modules) =>
        (await generatedAs({ ...defaultEmit, emit: { as: "javascript", modules } }, source, specSettings)).get("package.json"),
      ),
    );
    expect(types).toEqual(['{\n  "type": "module"\n}\n', '{\n  "type": "commonjs"\n}\n', undefined]);
  });

  test("imports the runtime of the package where it is told so, and has no file of it", async () => {
    const made = await generatedAs({ ...defaultEmit, runtime: "package" }, source, specSettings);
    expect(made.get("labour-contract.ts")).toContain('import * as runtime from "flowspec/runtime";');
    expect(made.has("runtime.ts")).toBe(false);
  });
});
