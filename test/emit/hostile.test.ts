import fc from "fast-check";
import prettier from "prettier";
import { describe, expect, test } from "vitest";
import { Project, type SourceFile, SyntaxKind } from "ts-morph";
import { generated } from "../support/compiled.ts";
import { runs, tried } from "../support/long.ts";

/** Texts that would mean something to a reader of TypeScript, JSON, Markdown or Handlebars, if they were not kept as texts. */
const hostile = [
  "*/ process.exit(1) /*",
  "`${process.exit(1)}`",
  "${process.exit(1)}",
  "\u2028process.exit(1)\u2029",
  "\"'`\\",
  "__proto__",
  "constructor",
  "</script>",
  "{{{evil}}}",
  "{{#if x}}",
  "// @ts-ignore",
  "\\u0022); process.exit(1); //",
  "@param evil {@link x}",
  "| a | b |\n| - | - |",
  "<!-- -->",
  "[x](javascript:1)",
  "\r\n",
  "\u0000",
  "𠮷👍",
  "*/ */ */",
  "{@link x} @see `a` ``b`` *\\/",
  "@a @b",
  "'; DROP",
  "\\",
  "\\{{x}}",
];

function contract(texts: readonly string[]): string {
  const at = (index: number): string => texts[index % texts.length] ?? "";
  const literal = (index: number): string =>
    JSON.stringify(at(index).replaceAll(/(\\*)\{\{/gu, (_, slashes: string) => `${slashes}${slashes}\\{{`));
  const plain = (index: number): string => JSON.stringify(at(index));
  const pattern = (index: number): string => JSON.stringify(at(index).replaceAll(/[$()*+./?[\\\]^{|}]/gu, "\\$&"));
  return `
flowspec: 1
name: hostile
action: CreateFlowByFiles
summary: ${plain(0)}
params:
  file: { type: file-id, label: ${plain(1)}, description: ${plain(2)} }
  user: { type: user-id, description: ${plain(3)} }
  free: { type: text, default: ${plain(4)}, label: ${plain(5)} }
  word: { type: enum, values: [${plain(6)}, other] }
  coded: { type: text, pattern: ${pattern(14)}, optional: true }
  people: { type: list, items: { name: { type: person-name, description: ${plain(7)} }, mobile: mobile, kind: { type: enum, values: [${plain(15)}, other], default: other } } }
samples:
  one: { file: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk, user: u1, free: ${plain(8)}, word: other, people: [{ name: 张三, mobile: "13200000000" }] }
initiator: { userId: "{{user}}" }
title: 合同
category: 合同
description: ${literal(9)}
files: [{ id: "{{file}}" }]
userData: { ${plain(10)}: ${literal(11)}, in: { ${plain(13)}: "{{free}}" }, w: "{{word}}", c: "{{coded}}", static: [${literal(16)}, { ${plain(17)}: 1 }] }
approvers:
  - each: people
    type: person
    name: "{{item.name}}"
    mobile: "{{item.mobile}}"
    instructions: ${literal(12)}
    sign: [{ type: signature, at: { page: 1, x: 1, y: 1 } }, { type: signature, at: { keyword: ${literal(18)} } }]
  - { type: person, name: 李四, mobile: "15100000000", role: 乙方, sign: [{ type: signature, at: { page: 1, x: 200, y: 1 } }] }
fill:
  - { type: multiline-text, at: { page: 2, x: 1, y: 1 }, size: [9, 9], value: 固定 }
`;
}

/** The kinds of a syntax tree's nodes, texts left out: what the code is, whatever it says. */
function shape(text: string): string {
  const file: SourceFile = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true }).createSourceFile("x.ts", text);
  const kinds: string[] = [];
  file.forEachDescendant((node, traversal) => {
    const parent = node.getParent();
    const named = parent?.asKind(SyntaxKind.PropertyAssignment) ?? parent?.asKind(SyntaxKind.PropertySignature);
    const isName = named?.getNameNode() === node;
    kinds.push(isName ? "Name" : node.getKindName());
    if (isName) traversal.skip();
  });
  return kinds.join(" ");
}

/** Tags in comments, which editors read: nobody wrote one. */
function tags(text: string): readonly string[] {
  const file = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true }).createSourceFile("x.ts", text);
  const documented = [
    ...file.getInterfaces().flatMap((each) => [each, ...each.getDescendantsOfKind(SyntaxKind.PropertySignature)]),
    ...file.getFunctions(),
    ...file.getTypeAliases(),
  ];
  const comments = documented.flatMap((each) => each.getJsDocs());
  expect(comments.length).toBeGreaterThan(10);
  return comments.flatMap((each) => [
    ...each.getTags().map((tag) => tag.getText()),
    ...each.getDescendantsOfKind(SyntaxKind.JSDocLink).map((link) => link.getText()),
  ]);
}

async function module(texts: readonly string[]): Promise<string> {
  const files = await generated({ path: `specs/${texts[0]}.flow.yaml`, text: contract(texts) });
  return files.get("hostile.ts") ?? "";
}

/** Harmless texts, equal where the others are equal: equal values are printed once. */
function tamed(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `harmless${texts.indexOf(text)}`);
}

describe("no text of a contract becomes code", () => {
  test.each(tried(hostile, 8))("%j", async (text) => {
    const [wild, tame] = await Promise.all([module([text]), module(tamed([text]))]);
    expect(shape(wild)).toBe(shape(tame));
    expect(tags(wild)).toEqual([]);
  });

  test("whatever the text", async () => {
    const any = fc.array(fc.oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.constantFrom(...hostile)), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(any, async (texts) => {
        const wild = await module(texts);
        expect(shape(wild)).toBe(shape(await module(tamed(texts))));
        expect(tags(wild)).toEqual([]);
        expect(wild).toBe(await prettier.format(wild, { parser: "typescript", printWidth: 120 }));
      }),
      { numRuns: runs(25, 3_000) },
    );
  });
});
