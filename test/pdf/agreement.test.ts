// What independent readers say of the same files: poppler of words and pages, pdf-lib of fields.
import { PDFDocument } from "@cantoo/pdf-lib";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Box } from "../../src/model/box.ts";
import { compared } from "../../src/pdf/characters.ts";
import { handMade, ofSpecs, pdfBytes, pdfFacts, printed } from "../support/pdf.ts";
import { output, testWith } from "../support/tools.ts";

interface Word {
  readonly page: number;
  readonly text: string;
  readonly box: Box;
}

/** The words of a file as poppler sees them on its visible pages. */
function popplerWords(file: URL): readonly Word[] {
  const html = output("pdftotext", "-cropbox", "-bbox", fileURLToPath(file), "-");
  return html.split("<page ").flatMap((part, page) =>
    [...part.matchAll(/<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">([^<]*)<\/word>/gu)].map((match) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1, 5).map(Number);
      return { page, text: compared(match[5] ?? ""), box: { x: left, y: top, width: right - left, height: bottom - top } };
    }),
  );
}

const words: readonly (readonly [file: string, folder: URL, keywords: readonly string[], least: number])[] = [
  ["cmap.pdf", handMade, ["乙方签字"], 1],
  ["rotated.pdf", handMade, ["甲方签章"], 6],
  ["cropped.pdf", handMade, ["甲方签章", "乙方签字"], 5],
  ["columns.pdf", handMade, ["甲方签章", "乙方签章"], 2],
  ["hits.pdf", handMade, ["乙方签字", "丙方"], 5],
  ["drawn.pdf", handMade, ["自上而下", "逐字加宽", "压缩字符", "第一行字", "第二行字", "第三行字"], 6],
  ["fields.pdf", handMade, ["示例表格", "第二页"], 2],
  ["encrypted.pdf", handMade, ["Party", "Seal"], 2],
  ["standard-fonts.pdf", handMade, ["Party"], 5],
  ["micro-hei.pdf", printed, ["乙方签字:____", "董事长", "Party", "office"], 4],
  ["labour-contract.pdf", ofSpecs, ["劳动合同", "甲方盖章:", "乙方签字:", "乙方签署日期:"], 4],
  ["purchase-contract.pdf", ofSpecs, ["采购合同", "供方盖章:", "需方盖章:"], 3],
  ["tender.pdf", ofSpecs, ["投标文件", "投标人盖章:", "投标人(公章):"], 26],
];

describe("keywords that are words of their own stand where poppler sees them", () => {
  testWith("pdftotext").each(words)("%s", async (file, folder, keywords, least) => {
    const { keywords: found } = await pdfFacts(file, keywords, folder);
    const seen = popplerWords(new URL(file, folder));
    let compares = 0;
    for (const { keyword, hits } of found) {
      for (const { page, text, box } of seen.filter((word) => word.text === compared(keyword))) {
        const near = hits.filter((hit) => hit.page === page && isNear(hit.box, box));
        expect({ keyword, page, text, box, hits: near.length }).toEqual({ keyword, page, text, box, hits: 1 });
        compares += 1;
      }
    }
    expect(compares).toBeGreaterThanOrEqual(least);
  });
});

/** Left and right within 2 points, top and bottom within 4. */
function isNear(one: Box, other: Box): boolean {
  const ends = ({ x, y, width, height }: Box): readonly [number, number, number, number] => [x, x + width, y, y + height];
  const [a, b] = [ends(one), ends(other)];
  return a.every((end, index) => Math.abs(end - (b[index] ?? Number.NaN)) <= (index < 2 ? 2 : 4));
}

describe("pages are as large as poppler says", () => {
  testWith("pdfinfo").each([
    ["rotated.pdf", handMade],
    ["cropped.pdf", handMade],
    ["pages-500.pdf", handMade],
    ["labour-contract.pdf", ofSpecs],
    ["tender.pdf", ofSpecs],
  ] as const)("%s", async (file, folder) => {
    const { pages } = await pdfFacts(file, [], folder);
    const told = output("pdfinfo", "-box", "-f", "1", "-l", String(pages.length), fileURLToPath(new URL(file, folder)));
    pages.forEach(({ width, height, rotation, crop }, index) => {
      const boxOf = (name: string): readonly number[] => {
        const [, numbers = ""] = new RegExp(String.raw`Page +${index + 1} ${name}: +(.*)`, "u").exec(told) ?? [];
        return numbers.trim().split(/\s+/u).map(Number);
      };
      const [left = 0, bottom = 0, right = 0, top = 0] = boxOf("CropBox");
      const [sheetLeft = 0, , , sheetTop = 0] = boxOf("MediaBox");
      const seen = rotation % 180 === 0 ? [right - left, top - bottom] : [top - bottom, right - left];
      expect(Math.abs(width - (seen[0] ?? 0))).toBeLessThan(0.1);
      expect(Math.abs(height - (seen[1] ?? 0))).toBeLessThan(0.1);
      expect(crop ?? { x: 0, y: 0 }).toEqual({ x: left - sheetLeft, y: sheetTop - top });
    });
  });
});

describe("fields stand where pdf-lib says", () => {
  test.each([
    ["fields.pdf", handMade],
    ["labour-contract.pdf", ofSpecs],
    ["purchase-contract.pdf", ofSpecs],
  ] as const)("%s", async (file, folder) => {
    const { fields, pages } = await pdfFacts(file, [], folder);
    const form = (await PDFDocument.load(pdfBytes(file, folder))).getForm();
    expect(fields.length).toBe(new Set(form.getFields().map((field) => field.getName())).size);
    for (const { name, places } of fields) {
      const page = pages[0];
      const upright = places.filter((place) => pages[place.page - 1]?.rotation === 0).map(({ box }) => box);
      const widgets = form
        .getFields()
        .filter((field) => field.getName() === name)
        .flatMap((field) => field.acroField.getWidgets().map((widget) => widget.getRectangle()));
      for (const box of upright) {
        const near = widgets.filter(({ x, y, width, height }) =>
          [x - box.x, (page?.height ?? 0) - y - height - box.y, width - box.width, height - box.height].every((gap) => Math.abs(gap) <= 1),
        );
        expect({ name, near: near.length > 0 }).toEqual({ name, near: true });
      }
    }
  });
});
