import { eastAsianWidth } from "get-east-asian-width";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "prettier";
import { describe, expect, test } from "vitest";
import { packagedRuntime, runtimeAs, type RuntimeShape } from "../../src/5-emit/runtime.ts";
import { isDamage, parseManifest } from "../../src/cli/output/manifest.ts";
import type { LanguageName } from "../../src/model/language-name.ts";
import { languages } from "../../src/words/languages.ts";
import { folderWith } from "../support/folder.ts";
import { outcome, tool } from "../support/processes.ts";

const names = Object.keys(languages) as LanguageName[];
const endings: Readonly<Record<RuntimeShape, string>> = { typescript: "ts", esm: "mjs", commonjs: "cjs", declarations: "d.mts" };
const shapes = Object.keys(endings) as RuntimeShape[];
const all = names.flatMap((language) => shapes.map((shape) => ({ language, shape })));

const runtimes = new Map(
  await Promise.all(all.map(async ({ language, shape }) => [`${language} ${shape}`, await runtimeAs(shape, language)] as const)),
);

function runtimeFor(roots: Iterable<string> | "everything", shape: RuntimeShape, language: LanguageName): string {
  return runtimes.get(`${language} ${shape}`)?.(roots) ?? "";
}

/** What the module of the labour contract uses. */
const used = namesUsedBy("labour-contract");

function namesUsedBy(contract: string): readonly string[] {
  const manifest = parseManifest(readFileSync(new URL("../../generated/flowspec.manifest.json", import.meta.url), "utf8"));
  return isDamage(manifest) ? [] : (manifest.uses.get(contract) ?? []);
}

/** The names that a text exports as JavaScript. */
function exportsOf(code: string): Readonly<Record<string, unknown>> {
  const exported: Record<string, unknown> = {};
  // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- it is what a module of CommonJS is
  new Function("exports", code)(exported);
  return exported;
}

const everything = Object.keys(exportsOf(runtimeFor("everything", "commonjs", "en")));

describe.each(all)("the runtime as $shape in $language", ({ shape, language }) => {
  test("is laid out as prettier has it, in 120 columns", async () => {
    const text = runtimeFor(used, shape, language);
    expect(await check(text, { printWidth: 120, filepath: `runtime.${endings[shape]}` })).toBe(true);
    const lines = runtimeFor("everything", shape, language).split("\n");
    const widths = lines.map((line) => [...line].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0));
    expect(Math.max(...widths)).toBeLessThanOrEqual(120);
  });

  test("holds what is used and what that needs, in the order that all of it has, whatever the order of the names", () => {
    const text = runtimeFor(used, shape, language);
    expect(runtimeFor(used.toReversed(), shape, language)).toBe(text);
    expect(runtimeFor([...used, "aLawThatIsNoMore"], shape, language)).toBe(text);
    const whole = runtimeFor("everything", shape, language);
    expect(text.length).toBeLessThan(whole.length / 2);
    let from = 0;
    for (const part of partsOf(text)) {
      const at = whole.indexOf(part, from);
      expect(at, part.slice(0, 80)).toBeGreaterThanOrEqual(from);
      from = at + part.length;
    }
  });
});

/** What stands between blank lines at the margin, without what is first and last in a file. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/\n\n(?=[^\s}])/u)
    .slice(2, -1)
    .filter((part) => !part.startsWith("export {"));
}

test.each(names)("the package exports the runtime in %s, by the name that modules import", (language) => {
  const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { exports: object };
  const wanted = { types: `./dist/runtime-package/${language}.d.mts`, default: `./dist/runtime-package/${language}.mjs` };
  expect(exports).toHaveProperty([packagedRuntime(language).replace("flowspec", "."), "import"], wanted);
});

describe.each(names)("in %s each name", (language) => {
  test("is there with all that is needed to load it", () => {
    for (const name of everything) expect(Object.keys(exportsOf(runtimeFor([name], "commonjs", language))), name).toEqual([name]);
  });
});

test("an application whose TypeScript knows es2020 and nothing of DOM or Node has no error in it, nor has one that reads its JavaScript", async () => {
  const compilerOptions = {
    target: "es2020",
    lib: ["es2020"],
    types: [],
    module: "nodenext",
    noEmit: true,
    allowJs: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    erasableSyntaxOnly: true,
    noUncheckedSideEffectImports: true,
  };
  const module = 'import * as runtime from "./runtime.js";\nexport const law: runtime.Law = runtime.approverMobileFormatLaw;\n';
  const folder = await folderWith({
    "tsconfig.json": JSON.stringify({ compilerOptions, include: ["."] }),
    "package.json": '{ "type": "module" }',
  });
  for (const language of names) {
    for (const roots of ["everything", used, ["Law", "approverMobileFormatLaw"]] as const) {
      const id = `${language}-${roots === "everything" ? roots : roots.length}`;
      for (const shape of ["typescript", "declarations"] as const)
        writeFileSync(join(folder, `${id}-${shape}.${endings[shape]}`), runtimeFor(roots, shape, language));
    }
  }
  writeFileSync(join(folder, "runtime.ts"), runtimeFor(["Law", "approverMobileFormatLaw"], "typescript", "en"));
  writeFileSync(join(folder, "module.ts"), module);
  const { code, stdout } = await outcome(tool("tsc"), ["-p", "."], folder);
  expect(stdout).toBe("");
  expect(code).toBe(0);
});
