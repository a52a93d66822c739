import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build, type Plugin } from "esbuild";
import fc from "fast-check";
import { IndentationText, Project } from "ts-morph";
import { beforeAll, describe, expect, test } from "vitest";
import { type StatementStructures, StructureKind, VariableDeclarationKind } from "../../src/5-emit/structures.ts";
import { compile, importSource } from "../../src/index.ts";
import { defaultEmit, type EmitShape } from "../../src/model/emit-settings.ts";
import type { Source } from "../../src/model/source.ts";
import { acceptedExamples } from "../support/examples.ts";
import { isLong, runs, tried } from "../support/long.ts";
import { specSettings, specSources } from "../support/specs.ts";

const { lightPrinter, lightTexts } = (await import(new URL("../../scripts/printer.mjs", import.meta.url).href)) as {
  readonly lightPrinter: Plugin;
  readonly lightTexts: (read: (path: string) => string) => unknown;
};

/** What bundles print structures with, and how they compile. */
type Light = Pick<typeof import("../../src/5-emit/structures.ts"), "structuresText"> & Pick<typeof import("../../src/index.ts"), "compile">;

let light: Light;

/** What the bundle has asked of Node. */
const required = new Set<string>();

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { structuresText } from "./5-emit/structures.ts"; export { compile } from "./index.ts";',
      resolveDir: new URL("../../src", import.meta.url).pathname,
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    minify: true,
    write: false,
    plugins: [lightPrinter],
  });
  const require = createRequire(import.meta.url);
  const recording = (name: string): unknown => {
    required.add(name);
    return require(name);
  };
  const module = { exports: {} };
  // oxlint-disable-next-line typescript/no-implied-eval -- the bundle, as Node runs it
  new Function("require", "module", "exports", outputFiles[0]?.text ?? "")(recording, module, module.exports);
  light = module.exports as Light;
});

describe("the printers of ts-morph without TypeScript", () => {
  test.each<{ readonly emit: EmitShape; readonly every: number }>([
    { emit: { as: "typescript", imports: ".js" }, every: 1 },
    { emit: { as: "javascript", modules: "both" }, every: isLong ? 1 : 4 },
  ])("print of every contract what ts-morph prints, as $emit.as, and load it for none", async ({ emit, every }) => {
    const sources = [...specSources, ...(await others())];
    expect(sources.length).toBeGreaterThan(80);
    for (const source of tried(sources, 8).filter((_, index) => index % every === 0)) {
      const settings = [[source], {}, [], specSettings, { ...defaultEmit, emit, runtime: "package" }] as const;
      const { value: printed } = await light.compile(...settings);
      const { value: expected } = await compile(...settings);
      expect(printed?.artifacts, source.path).toEqual(expected?.artifacts);
    }
    expect(required).not.toContain("ts-morph");
  });

  test("print any structures as ts-morph prints them, with its help where a list needs TypeScript", () => {
    const project = new Project({
      useInMemoryFileSystem: true,
      skipLoadingLibFiles: true,
      manipulationSettings: { indentationText: IndentationText.TwoSpaces },
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), (statements) => {
        const file = project.createSourceFile("any.ts", { statements }, { overwrite: true });
        expect(light.structuresText(statements)).toBe(file.getFullText());
      }),
      { seed: 12, numRuns: runs(300, 20_000) },
    );
    expect(required).toContain("ts-morph");
  });
});

describe("a ts-morph that has changed is told of when bundles are made", () => {
  const changed = (edits: Readonly<Record<string, string>>) => (): unknown =>
    lightTexts((path) => Object.entries(edits).reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(path, "utf8")));

  test("it is of another version", () => {
    expect(changed({ '"version": "28': '"version": "29' })).toThrow("it is 29.0.0, and this was made for 28.0.0");
  });

  test("it exports what is needed in another form, or not at all", () => {
    expect(changed({ "exports.printStructure =": "exports.print =" })).toThrow(
      "it has no export of printStructure in a form that is known",
    );
  });

  test("its printers need more than they did", () => {
    const edits = {
      "scanner.getTokenFullStart()": "common.ts.tokenEnd(scanner)",
      "common.errors.throwNotImplementedForNeverValueError(": 'require("node:fs")(',
    };
    expect(changed(edits)).toThrow("its printers need tokenEnd, node:fs");
  });
});

/** Contracts that have everything, and those that the documented requests are imported as. */
async function others(): Promise<readonly Source[]> {
  const written = ["everything", "bundle"].map((name) => {
    const path = `contracts/${name}.flow.yaml`;
    return { path, text: readFileSync(new URL(path, import.meta.url), "utf8") };
  });
  const imported = acceptedExamples().map(async ({ name, action, body }) => {
    const { value: text = "" } = await importSource({ path: "request.json", text: JSON.stringify(body) }, "imported-contract", action);
    return { path: `${name}.flow.yaml`, text };
  });
  return [...written, ...(await Promise.all(imported))];
}

const name = fc.oneof(fc.constantFrom("a", "buildLabourContract", "合同", "a$1", "A1"), fc.stringMatching(/^[a-z]\w{0,9}$/u));
const mark = fc.nat(99).map((index) => `\u0001${index}\u0001`);
const docs = fc.array(fc.oneof(fc.constantFrom("one line", "\ntwo\nlines", "", "合同 `x`"), fc.string()), { maxLength: 2 });
/** Code and types: marks as a rule, and what only a scanner of TypeScript reads rightly. */
const code = fc.oneof(
  { weight: 6, arbitrary: mark },
  { weight: 1, arbitrary: fc.constantFrom('"a, b"', "`${x},`", "{ a: 1 } /* , */", "1 // one\n", "a,", "string", "A<B>", "/x,/u") },
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

function structure<T extends StatementStructures>(
  kind: T["kind"],
  members: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<T> {
  const defined = (made: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined));
  return fc.record({ ...members, docs }).map((made) => ({ kind, ...defined(made) }) as unknown as T);
}

const parameter = fc.record({ name: fc.oneof(name, mark), hasQuestionToken: fc.boolean(), type: maybe(code), initializer: maybe(code) });
const isExported = fc.boolean();
const named = fc.array(fc.record({ name }), { minLength: 1, maxLength: 3 });

const statement: fc.Arbitrary<StatementStructures | string> = fc.oneof(
  mark.map((each) => `module.exports = ${each};`),
  structure(StructureKind.ImportDeclaration, { moduleSpecifier: fc.constantFrom("./runtime", "a/b.js"), namespaceImport: name }),
  structure(StructureKind.ExportDeclaration, {
    moduleSpecifier: fc.constantFrom("./a", "./合同"),
    isTypeOnly: isExported,
    namedExports: maybe(named),
  }),
  structure(StructureKind.Interface, {
    name,
    isExported,
    properties: fc.array(fc.record({ name, docs, type: code, hasQuestionToken: fc.boolean(), isReadonly: fc.boolean() }), { maxLength: 3 }),
  }),
  structure(StructureKind.TypeAlias, { name, isExported, type: code, typeParameters: maybe(fc.array(name, { maxLength: 2 })) }),
  structure(StructureKind.VariableStatement, {
    isExported,
    hasDeclareKeyword: fc.boolean(),
    declarationKind: fc.constant(VariableDeclarationKind.Const),
    declarations: fc.array(fc.record({ name, type: maybe(code), initializer: maybe(code) }), { minLength: 1, maxLength: 2 }),
  }),
  structure(StructureKind.Function, {
    name,
    isExported,
    hasDeclareKeyword: fc.boolean(),
    parameters: fc.array(parameter, { maxLength: 3 }),
    typeParameters: maybe(fc.array(fc.oneof(name, mark), { maxLength: 2 })),
    returnType: maybe(code),
    statements: fc.array(
      mark.map((each) => `return ${each};`),
      { maxLength: 2 },
    ),
  }),
);
