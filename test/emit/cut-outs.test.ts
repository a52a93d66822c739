import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { defaultEmit } from "../../src/model/emit-settings.ts";
import type { LanguageName } from "../../src/model/language-name.ts";
import type { PdfFacts } from "../../src/model/pdf-facts.ts";
import { hasErrors } from "../../src/model/diagnostic.ts";

/** Pieces of pages beside review sheets: what is drawn of which component, and under which name. */
const a4 = { width: 595.3, height: 841.9, rotation: 0, content: "text" } as const;
const line = (y: number, width = 400): { x: number; y: number; width: number; height: number } => ({ x: 71, y, width, height: 12.1 });
const hit = (keyword: string, ...places: readonly (readonly [page: number, x: number, y: number])[]): PdfFacts["keywords"][number] => ({
  keyword,
  hits: places.map(([page, x, y]) => ({ page, box: { x, y, width: 44, height: 12.1 }, exact: true, neighbours: "touching" })),
  misses: [],
});
const hostile = `</text><script>"&'\u202E`;

const facts: PdfFacts = {
  sha256: "0".repeat(64),
  encrypted: false,
  signatures: 0,
  pages: [
    { ...a4, print: [line(100), line(125), line(600, 90)] },
    { ...a4, print: [] },
  ],
  fields: [{ name: "account", type: "text", places: [{ page: 1, box: { x: 120, y: 300, width: 200, height: 14 } }] }],
  keywords: [
    hit("乙方签字", [1, 71, 600], [2, 300, 80]),
    hit("盖章", ...Array.from({ length: 9 }, (_, index) => [1, 71, 80 * (index + 1)] as const)),
    hit(hostile, [2, 71, 500]),
    hit("签字", ...Array.from({ length: 9 }, (_, index) => [1, 71, 80 * (index + 1)] as const), [2, 71, 200], [2, 71, 400]),
  ],
};

const seal = "{ type: seal, at: { keyword: 乙方签字, occurrence: last, align: below } }";

/** What a contract with these components is compiled to, by path. */
async function made(
  components: readonly string[],
  {
    language = "en",
    more = "",
    pdf = facts,
  }: { readonly language?: LanguageName; readonly more?: string; readonly pdf?: PdfFacts | null } = {},
): Promise<ReadonlyMap<string, string>> {
  const text = `flowspec: 1
name: example
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile, y: number }
initiator: { userId: "{{user}}" }
title: 采购合同
files: [{ id: "{{file}}", pdf: ./contract.pdf }]
approvers:
  - type: company
    role: 乙方
    organization: 典子谦示例企业
    name: "{{name}}"
    mobile: "{{mobile}}"
    sign:
${components.map((component) => `      - ${component}\n`).join("")}${more}`;
  const source = { path: "example.flow.yaml", text };
  const pdfs = new Map(pdf === null ? [] : [[source.path, new Map([["./contract.pdf", pdf]])] as const]);
  const { value, diagnostics } = await compile([source], {}, [], { pdfs }, { ...defaultEmit, language });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics.map(({ code, message }) => [code.name, message])));
  expect(hasErrors(diagnostics)).toBe(false);
  return new Map(value.artifacts.map(({ path, text: written }) => [path, written]));
}

const svgs = (files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...files].filter(([path]) => path.endsWith(".svg"));
const first = (files: ReadonlyMap<string, string>): readonly [string, string] => svgs(files)[0] ?? ["", ""];
const names = (files: ReadonlyMap<string, string>): readonly string[] => svgs(files).map(([path]) => path);

describe("a piece of a page", () => {
  test("shows the words of the keyword, the box and its page, in the language of the project", async () => {
    const [path, text] = first(await made([seal], { language: "zh-CN" }));
    expect(path).toMatch(/^review\/example\.seal-[0-9a-f]{8}\.svg$/u);
    expect(text).toContain(">乙方签字</text>");
    expect(text).toContain(">印章</text>");
    expect(text).toContain("<title>第 2 页，共 2 页</title>");
    expect(text).toContain("<desc>第 2 页：乙方的印章，位于关键字「乙方签字」处。</desc>");
    expect(text).toContain('<rect x="262.5" y="92.1" width="119" height="119"');
    expect(text).toBe(new Map(svgs(await made([seal], { language: "zh-CN" }))).get(path));
  });

  test("is there for each hit, with a bound; what stands in one spot of many pages is shown once", async () => {
    const files = await made([
      "{ type: seal, at: { keyword: 盖章, align: right } }",
      "{ type: seal, at: { page: 1, x: 400, y: 300 }, pages: all }",
      "{ type: paging-seal, at: { y: 300 } }",
      "{ type: date, at: { field: account } }",
      '{ type: signature, at: { page: 1, x: 300, y: "{{y}}" } }',
    ]);
    const kinds = names(files).map((path) => path.replace(/-[0-9a-f]{8}/u, ""));
    expect(kinds.toSorted()).toEqual([
      "review/example.date.svg",
      "review/example.paging-seal.svg",
      ...[2, 3, 4, 5, 6].map((number) => `review/example.seal.${number}.svg`),
      "review/example.seal.svg",
      "review/example.seal.svg",
    ]);
    for (const [, text] of svgs(files)) expect(text.length).toBeLessThan(4000);
  });

  test("is there for every page with a hit, for the last one, and before others for those in the way of something", async () => {
    const sign = "{ type: signature, at: { keyword: 签字, align: right } }";
    const titles = async (...more: readonly string[]): Promise<readonly number[]> =>
      svgs(await made([sign, ...more]))
        .filter(([path]) => path.includes("signature"))
        .map(([, text]) => Number(/place (\d+) of 11<\/title>/u.exec(text)?.[1]))
        .toSorted((one, other) => one - other);
    expect(await titles()).toEqual([1, 2, 3, 4, 10, 11]);
    expect(await titles("{ type: date, at: { page: 1, x: 120, y: 640 }, size: [100, 20] }")).toEqual([1, 2, 3, 8, 10, 11]);
    expect(svgs(await made([sign])).map(([, text]) => /<desc>(.*)<\/desc>/u.exec(text)?.[1])).toContain(
      "Page 2: the signature of 乙方 at the keyword &quot;签字&quot;, place 11.",
    );
  });

  test("keeps its name and its bytes while others change, and its name while it moves to another hit", async () => {
    const before = await made([seal]);
    const [path, text] = first(before);
    const after = await made(["{ type: date, at: { field: account } }", seal, "{ type: seal, at: { keyword: 盖章, occurrence: first } }"]);
    expect(after.get(path)).toBe(text);
    const moved = await made([seal.replace("last", "first")]);
    expect(names(moved)).toEqual([path]);
    expect(moved.get(path)).not.toBe(text);
    expect(names(await made([seal, seal.replace("last", "first")]))).toHaveLength(2);
  });

  test("is not made to say anything by the words of a contract", async () => {
    const files = await made([`{ type: seal, at: { keyword: ${JSON.stringify(hostile)} } }`]);
    const [, text] = first(files);
    expect(text).not.toContain("<script");
    expect(text).not.toContain("\u202E</text>");
    expect(text).toContain("&lt;/text&gt;&lt;script&gt;&quot;&amp;'�</text>");
    expect(XMLValidator.validate(text)).toBe(true);
  });

  test("is not there where nobody knows the PDF", async () => {
    expect(names(await made([seal], { pdf: null }))).toEqual([]);
  });
});
