import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { width } from "../../src/report/width.ts";
import { flowspec } from "../support/cli.ts";
import { handMade, ofSpecs } from "../support/pdf.ts";

const [hand, specs] = [handMade, ofSpecs].map((folder) => fileURLToPath(folder)) as [string, string];

describe("flowspec locate", () => {
  test("shows pages, fields and hits with what surrounds them", async () => {
    const { code, stdout, stderr } = await flowspec(specs, ["locate", "labour-contract.pdf", "乙方签字", "甲方盖章"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n").slice(0, 5)).toEqual([
      "labour-contract.pdf: 2 pages, 9 fields",
      "",
      "pages 1-2  595.3 × 841.9 pt",
      "",
      "field name                 text            page 1  x 182.8  y 154.2  123.6 × 13",
    ]);
    expect(stdout.split("\n\n").slice(3)).toEqual([
      [
        '"乙方签字": 2 hits',
        "  0  page 2  x 192.4  y 581.8  44.2 × 12.1  本合同自甲方盖章、[乙方签字]之日起生效。本合同以电子",
        "  1  page 2  x 297.7  y 637.9  44 × 12.1    [乙方签字]：",
      ].join("\n"),
      [
        '"甲方盖章": 2 hits',
        "  0  page 2  x 137.2  y 581.8  44.1 × 12.1  本合同自[甲方盖章]、乙方签字之日起生效。本",
        "  1  page 2  x 71     y 637.9  44 × 12.1    [甲方盖章]：\n",
      ].join("\n"),
    ]);
  });

  test("aligns columns of Chinese names by their width in a terminal", async () => {
    const { stdout } = await flowspec(hand, ["locate", "fields.pdf"]);
    const rows = stdout.split("\n").filter((line) => line.startsWith("field "));
    expect(new Set(rows.map((line) => width(line.slice(0, line.indexOf("page ")))))).toHaveProperty("size", 1);
    expect(rows).toContain("field 甲方印章      signature       page 1  x 300  y 282  120 × 60");
  });

  test("says why a keyword has no hit, each time", async () => {
    const reasons = async (file: string, keyword: string): Promise<readonly [number, string]> => {
      const { code, stderr } = await flowspec(hand, ["locate", file, keyword]);
      return [code, stderr];
    };
    expect(await reasons("split.pdf", "甲方签章")).toEqual([
      1,
      'error: The PDF has no text "甲方签章": on page 1 it goes on in the next line, and only one line is searched.\nnote: look at page 1, x 524, y 131.4.\n',
    ]);
    expect(await reasons("fields.pdf", "乙方签章")).toEqual([
      1,
      'note: Turned by a rotation: page 2; what the service does there is not documented.\nerror: The PDF has no text "乙方签章": it is only the value of the form field "备注".\n',
    ]);
    expect(await reasons("image.pdf", "甲方签章")).toEqual([
      1,
      'error: The PDF has no text "甲方签章"; page 1 is a picture without text.\n',
    ]);
    expect(await reasons("outside.pdf", "甲方签章")).toEqual([
      1,
      'error: The PDF has no text "甲方签章": on page 1 it lies outside the visible part.\n',
    ]);
    expect(await reasons("cmap.pdf", "付款方式")).toEqual([1, 'error: The PDF has no text "付款方式".\n']);
  });

  test("prints the same as JSON", async () => {
    const { code, stdout } = await flowspec(hand, ["locate", "hits.pdf", "丙方", "甲方盖章", "--json"]);
    expect(code).toBe(1);
    const found: unknown = JSON.parse(stdout);
    expect(found).toMatchObject({
      version: 1,
      file: "hits.pdf",
      encrypted: false,
      signatures: 0,
      fields: [],
      pages: [
        { width: 595, height: 842, rotation: 0, content: "text" },
        { width: 595, height: 842 },
      ],
      keywords: [
        {
          keyword: "丙方",
          hits: [
            { page: 1, box: { x: 72, y: 330.9, width: 24, height: 12 }, exact: true, neighbours: "none", before: "", after: "" },
            { page: 1, box: { x: 300 } },
          ],
        },
        { keyword: "甲方盖章", hits: [] },
      ],
    });
  });

  test("passes nothing on that would steer a terminal", async () => {
    const located = await flowspec(hand, ["locate", "escapes.pdf", "甲方盖章"]);
    const placed = await flowspec(hand, ["place", "escapes.pdf"]);
    for (const { code, stdout, stderr } of [located, placed]) {
      expect(code).toBe(0);
      expect(/[\p{Cc}]/u.test((stdout + stderr).replaceAll("\n", ""))).toBe(false);
    }
    expect(located.stdout.split("\n").filter((line) => line.startsWith("field "))).toHaveLength(5);
  });

  test("refuses what is no file, and a keyword of spaces", async () => {
    expect(await flowspec(hand, ["locate", "none.pdf"])).toEqual({ code: 2, stdout: "", stderr: "error: no such file: none.pdf\n" });
    expect(await flowspec(hand, ["locate", "hits.pdf", "　"])).toMatchObject({ code: 2, stdout: "" });
    expect(await flowspec(hand, ["locate", "hostile/empty.pdf"])).toEqual({
      code: 1,
      stdout: "",
      stderr: "error: hostile/empty.pdf is not a PDF.\n",
    });
  });
});
