import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PdfFacts } from "../../src/model/pdf-facts.ts";
import { loadCanvas } from "../../src/pdf/canvas.ts";
import { ofSpecs, pdfFacts } from "../support/pdf.ts";

/** The hits of a keyword, each as page and box. */
async function hits(file: string, keyword: string): Promise<readonly (readonly number[])[]> {
  const facts = await pdfFacts(file, [keyword]);
  return placesOf(facts, keyword);
}

function placesOf({ keywords }: PdfFacts, keyword: string): readonly (readonly number[])[] {
  const found = keywords.find((each) => each.keyword === keyword)?.hits ?? [];
  return found.map(({ page, box: { x, y, width, height } }) => [page, x, y, width, height]);
}

describe("a keyword is found where it is seen", () => {
  test("in a font that is not embedded and only a predefined CMap knows", async () => {
    expect(await hits("cmap.pdf", "甲方签章")).toEqual([[1, 72, 131.4, 48, 12]]);
    expect(await hits("cmap.pdf", "乙方签字")).toEqual([[1, 72, 207.9, 64, 16]]);
  });

  test("on turned pages, along the page as stored and as seen", async () => {
    const found = await hits("rotated.pdf", "甲方签章");
    expect(found.map(([page]) => page)).toEqual([1, 2, 3, 4, 5, 6]);
    const upright = found.filter(([page = 0]) => page % 2 === 0);
    expect(upright.map(([, , , width, height]) => `${width} × ${height}`)).toEqual(["48 × 12", "48 × 12", "48 × 12"]);
    expect((await pdfFacts("rotated.pdf")).pages.map(({ rotation, width }) => [rotation, width])).toEqual([
      [90, 842],
      [90, 842],
      [180, 595],
      [180, 595],
      [270, 595],
      [270, 595],
    ]);
  });

  test("from the corner of the visible part of a cropped page", async () => {
    expect(await hits("cropped.pdf", "甲方签章")).toEqual([
      [1, 70, 121.4, 48, 12],
      [2, 80, 181.4, 48, 12],
      [3, 80, 131.4, 48, 12],
      [4, 80, 279.4, 48, 12],
    ]);
    const { pages, keywords } = await pdfFacts("cropped.pdf", ["甲方签章"]);
    expect(pages.map(({ crop }) => crop)).toEqual([{ x: 10, y: 10 }, undefined, undefined, { x: 10, y: 10 }, { x: 10, y: 12 }]);
    expect(keywords[0]?.misses).toEqual([{ kind: "outside", page: 5 }]);
  });

  test("whatever spaces and widths of characters are in it", async () => {
    expect(await hits("spaced.pdf", "甲方签章")).toHaveLength(1);
    expect(await hits("spaced.pdf", "乙方签字")).toEqual([[1, 80, 171.4, 72, 12]]);
    expect(await hits("spaced.pdf", "A方(盖章)")).toHaveLength(1);
    expect(await hits("spaced.pdf", "法定代表人")).toHaveLength(1);
    expect(await hits("spaced.pdf", "日期")).toHaveLength(1);
    expect(await hits("spaced.pdf", "PARTYASIGN")).toHaveLength(1);
    const { keywords } = await pdfFacts("spaced.pdf", ["PARTY A SIGN", "甲方签章", "Ａ方（盖章）"]);
    expect(keywords.map(({ keyword, hits: [hit] }) => [keyword, hit?.exact])).toEqual([
      ["PARTY A SIGN", true],
      ["甲方签章", false],
      ["Ａ方（盖章）", true],
    ]);
  });

  test("once where it is drawn twice to be bold", async () => {
    expect(await hits("doubled.pdf", "甲方盖章")).toEqual([[1, 72, 131.4, 48, 12]]);
    expect(await hits("doubled.pdf", "乙方签字")).toEqual([[1, 72, 171.4, 48, 12]]);
  });

  test("in reading order, whatever the order it is drawn in", async () => {
    expect((await hits("hits.pdf", "乙方签字")).map(([page, x, y]) => [page, x, y])).toEqual([
      [1, 84, 131.4],
      [1, 168, 131.4],
      [1, 72, 431.4],
      [1, 300, 431.4],
      [2, 72, 131.4],
    ]);
    expect((await hits("hits.pdf", "丙方")).map(([, x]) => x)).toEqual([72, 300]);
  });

  test("in every way of drawing", async () => {
    const lines = ["自上而下", "逐字加宽", "压缩字符", "第一行字", "第二行字", "第三行字", "放大字符", "缩小字符"];
    const facts = await pdfFacts("drawn.pdf", lines);
    expect(lines.map((line) => placesOf(facts, line).map((place) => place.slice(1)))).toEqual([
      [[72, 89.4, 48, 12]],
      [[72, 131.4, 57, 12]],
      [[72, 171.4, 34.2, 12]],
      [[72, 211.4, 57, 12]],
      [[72, 231.4, 57, 12]],
      [[112, 251.4, 57, 12]],
      [[72, 291.4, 66, 12]],
      [[72, 331.4, 49.5, 12]],
    ]);
  });

  test("on lines that run down", async () => {
    expect(await hits("vertical.pdf", "甲方签章")).toEqual([[1, 294, 142, 12, 48]]);
  });

  test("written on a blank", async () => {
    expect(await hits("blanks.pdf", "张三李四")).toEqual([[1, 96, 211.4, 48, 12]]);
  });
});

describe("a keyword that is not on one line is no hit", () => {
  test("broken over lines, over pages, and stacked in a cell", async () => {
    const { keywords } = await pdfFacts("split.pdf", ["甲方签章", "乙方签字", "法定代表人"]);
    expect(keywords.map(({ keyword, hits: found, misses }) => [keyword, found.length, misses.map(({ kind }) => kind)])).toEqual([
      ["乙方签字", 0, ["broken"]],
      ["法定代表人", 0, ["broken"]],
      ["甲方签章", 0, ["broken"]],
    ]);
  });

  test("put together from two columns", async () => {
    expect(await hits("columns.pdf", "甲方签章")).toEqual([[1, 72, 171.4, 48, 12]]);
  });

  test("only in the value of a field", async () => {
    expect((await pdfFacts("fields.pdf", ["乙方签章"])).keywords[0]?.misses).toEqual([{ kind: "value", field: "备注" }]);
  });

  test("beside the sheet", async () => {
    expect((await pdfFacts("outside.pdf", ["甲方签章"])).keywords[0]).toMatchObject({ hits: [], misses: [{ kind: "outside", page: 1 }] });
  });

  test("nearly the same", async () => {
    const { keywords } = await pdfFacts("doubled.pdf", ["甲方签章", "付款"]);
    expect(keywords.map(({ misses }) => misses)).toEqual([
      [],
      [{ kind: "similar", text: "甲方盖章", page: 1, box: { x: 72, y: 131.4, width: 48, height: 12 } }],
    ]);
  });
});

describe("facts", () => {
  test("of the fields of a form: kinds, names, all places", async () => {
    const { fields } = await pdfFacts("fields.pdf");
    expect(fields.map(({ name, type, places }) => [name, type, places.map(({ page }) => page)])).toEqual([
      ["employeeName", "text", [1, 2]],
      ["甲方地址", "multiline-text", [1]],
      ["同意条款", "checkbox", [1]],
      ["付款方式", "choice", [1]],
      ["甲方印章", "signature", [1]],
      ["备注", "text", [1]],
    ]);
    expect(fields[0]?.places.map(({ box }) => box)).toEqual([
      { x: 100, y: 122, width: 150, height: 20 },
      { x: 700, y: 100, width: 20, height: 150 },
    ]);
    expect((await pdfFacts("nested.pdf")).fields.map(({ name, type }) => [name, type])).toEqual([["乙方.姓名", "text"]]);
    expect(JSON.stringify(fields)).not.toContain("乙方签章");
  });

  test("of encryption, signatures, damage and pages without text", async () => {
    expect(await pdfFacts("encrypted.pdf", ["Party A Seal"])).toMatchObject({ encrypted: true, keywords: [{ hits: [{ page: 1 }] }] });
    expect(await pdfFacts("signed.pdf")).toMatchObject({ encrypted: false, signatures: 1 });
    expect(await pdfFacts("hostile/wrong-xref.pdf")).toMatchObject({ damage: "xref" });
    expect((await pdfFacts("image.pdf")).pages.map(({ content }) => content)).toEqual(["image", "text", "blank"]);
    expect((await pdfFacts("unreadable.pdf")).pages.map(({ content }) => content)).toEqual(["unreadable"]);
  });

  test("of printed text leave blanks out", async () => {
    const [page] = (await pdfFacts("blanks.pdf")).pages;
    expect(page?.print.slice(0, 3)).toEqual([
      { x: 72, y: 131.4, width: 60, height: 12 },
      { x: 72, y: 171.4, width: 36, height: 12 },
      { x: 156, y: 171.4, width: 60, height: 12 },
    ]);
  });

  test("of the contracts in specs", async () => {
    const labour = await pdfFacts("labour-contract.pdf", ["乙方签字", "甲方盖章", "乙方签署日期"], ofSpecs);
    expect(labour.keywords.map(({ keyword, hits: found }) => [keyword, found.length])).toEqual([
      ["乙方签字", 2],
      ["乙方签署日期", 1],
      ["甲方盖章", 2],
    ]);
    expect(labour.fields.map(({ name }) => name)).toContain("bankAccount");
    expect((await pdfFacts("tender.pdf", ["投标人盖章"], ofSpecs)).pages).toHaveLength(26);
  });

  test("have every keyword and field that the contracts in specs name", async () => {
    const folder = new URL("../../specs/", import.meta.url);
    const contracts = readdirSync(folder)
      .filter((file) => file.endsWith(".flow.yaml"))
      .map((file) => readFileSync(new URL(file, folder), "utf8"))
      .flatMap(
        (text) =>
          /pdf: (\S+)/u
            .exec(text)
            ?.slice(1, 2)
            .map((pdf) => ({ pdf, text })) ?? [],
      );
    expect(contracts).toHaveLength(3);
    for (const { pdf, text } of contracts) {
      const named = (key: string): readonly string[] =>
        [...text.matchAll(new RegExp(`${key}: ([^,} ]+)`, "gu"))].map(([, name = ""]) => name);
      const { keywords, fields } = await pdfFacts(pdf, named("keyword"), folder);
      expect(keywords.filter(({ hits: found }) => found.length === 0)).toEqual([]);
      const known = fields.map(({ name }) => name);
      expect(named("field").filter((name) => !known.includes(name))).toEqual([]);
    }
  });
});

test("the reader leaves the functions of the engine, and the package that draws, as they were", async () => {
  const { push } = Array.prototype;
  await pdfFacts("cmap.pdf");
  expect(Array.prototype.push).toBe(push);
  expect(String(push)).toContain("[native code]");
  expect(loadCanvas()?.createCanvas).toBeTypeOf("function");
});
