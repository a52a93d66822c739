import { describe, expect, test } from "vitest";
import type { EmitSettings } from "../../src/index.ts";
import { defaultEmit } from "../../src/model/emit-settings.ts";
import { readConfigSource } from "../../src/resolve.ts";

const read = (text: string): ReturnType<typeof readConfigSource> => readConfigSource({ path: "flowspec.config.yaml", text });

describe("what the configuration says of generated code", () => {
  test.each<[string, Partial<EmitSettings>]>([
    ["# nothing\n", {}],
    ["emit: typescript\n", {}],
    ["emit: { as: typescript }\n", {}],
    ["emit: { as: typescript, imports: .js }\n", {}],
    ["emit: { as: typescript, imports: .ts }\n", { emit: { as: "typescript", imports: ".ts" } }],
    ["emit: { as: typescript, imports: none }\n", { emit: { as: "typescript", imports: "" } }],
    ["emit: javascript\n", { emit: { as: "javascript", modules: "esm" } }],
    ["emit: { as: javascript }\n", { emit: { as: "javascript", modules: "esm" } }],
    ["emit: { as: javascript, modules: esm }\n", { emit: { as: "javascript", modules: "esm" } }],
    ["emit:\n  modules: commonjs\n  as: javascript\n", { emit: { as: "javascript", modules: "commonjs" } }],
    ["emit: { as: javascript, modules: both }\n", { emit: { as: "javascript", modules: "both" } }],
    [
      "runtime: package\nlanguage: zh-CN\nsealed: true\nprovenance: true\n",
      { runtime: "package", language: "zh-CN", sealed: true, provenance: true },
    ],
    ["runtime: file\nlanguage: en\nsealed: false\nprovenance: false\n", {}],
  ])("%j", (text, expected) => {
    const { value, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(value?.generated).toEqual({ ...defaultEmit, ...expected });
  });

  test.each([
    ["emit: ts\n", 1, '"ts" is not known here.', "It is one of `typescript` or `javascript`."],
    ["emit: TypeScript\n", 1, '"TypeScript" is not known here.', "Did you mean `typescript`?"],
    ["emit: [typescript]\n", 1, "A map belongs here.", ""],
    ["emit: true\n", 1, "A text belongs here.", ""],
    ["emit:\n  imports: .ts\n", 2, "The key `as` is missing here.", "Add `as: typescript` or `as: javascript`."],
    ["emit: {}\n", 1, "The key `as` is missing here.", "Add `as: typescript`"],
    ["emit:\n  as: typescript\n  imports: js\n", 3, '"js" is not known here.', "Did you mean `.js`?"],
    ["emit:\n  as: typescript\n  imports: .mjs\n", 3, '".mjs" is not known here.', "Did you mean `.js`?"],
    ["emit:\n  as: javascript\n  modules: cjs\n", 3, '"cjs" is not known here.', "It is one of `esm`, `commonjs` or `both`."],
    ["emit:\n  as: typescript\n  module: esm\n", 3, '"module" is no key of the configuration here.', "Did you mean `modules`?"],
    [
      "emit:\n  as: javascript\n  imports: .js\n",
      3,
      "`imports` means nothing with `as: javascript`.",
      "It belongs to `as: typescript`; `as: javascript` takes `modules`.",
    ],
    [
      "emit:\n  modules: both\n  as: typescript\n",
      2,
      "`modules` means nothing with `as: typescript`.",
      "It belongs to `as: javascript`; `as: typescript` takes `imports`.",
    ],
    ["runtime: packages\n", 1, '"packages" is not known here.', "Did you mean `package`?"],
    ["language: zh\n", 1, '"zh" is not known here.', "It is one of `en` or `zh-CN`."],
    ["sealed: yes\n", 1, "True or false belongs here.", "Write `true` or `false`, without quotes."],
    ["provenance: 1\n", 1, "True or false belongs here.", "Write `true` or `false`, without quotes."],
    ["seled: true\n", 1, '"seled" is no key of the configuration here.', "Did you mean `sealed`?"],
  ])("%j is refused at line %i", (text, line, message, help) => {
    const { diagnostics } = read(text);
    expect(diagnostics).toHaveLength(1);
    const [found] = diagnostics;
    expect(found?.message).toBe(message);
    expect(found?.help ?? "").toContain(help);
    expect(text.slice(0, found?.span.start).split("\n")).toHaveLength(line);
  });
});
