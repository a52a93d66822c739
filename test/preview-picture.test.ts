import { beforeAll, describe, expect, test } from "vitest";
import { checkSource } from "../src/compile.ts";
import type { PdfFacts } from "../src/model/pdf-facts.ts";
import { draw } from "../src/pdf/draw.ts";
import { previewOf } from "../src/previews.ts";
import { drawingOf } from "../src/preview/drawing.ts";
import { english } from "../src/words/english.ts";
import type { Language } from "../src/words/language.ts";
import { chinese } from "../src/words/zh/chinese.ts";
import { ofSpecs, pdfBytes, pdfFacts } from "./support/pdf.ts";
import { contrast, isRed, type Picture, pictureOf, type Pixel } from "./support/pixels.ts";

/** What components look like on the pictures of pages, pixel by pixel; a pixel is half a point. */
const scale = 2;
const elsewhere = "{ type: seal, at: { page: 3, x: 300, y: 640 } }";
let facts: PdfFacts;

beforeAll(async () => {
  facts = await pdfFacts("purchase-contract.pdf", ["供方盖章", "货物应当符合国家标准"], ofSpecs);
});

/** What a picture is made of. */
interface Asked {
  /** Components of the company that signs, and fields of the initiator, on page 1. */
  readonly sign?: string;
  readonly fill?: string;
  readonly language?: Language;
  /** Whether the PDF lies below, and not a plain sheet. */
  readonly isPrinted?: boolean;
  /** Whether the page itself is not to be had. */
  readonly isWithoutPdf?: boolean;
}

/** The picture of page 1. */
async function pictured({
  sign = elsewhere,
  fill = "",
  language = english,
  isPrinted = false,
  isWithoutPdf = false,
}: Asked): Promise<Picture> {
  const text = `flowspec: 1
name: example
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile }
initiator: { userId: "{{user}}" }
title: 采购合同
files: [{ id: "{{file}}", pdf: ./contract.pdf }]
approvers:
  - type: company
    role: 供方
    organization: 典子谦示例企业
    name: "{{name}}"
    mobile: "{{mobile}}"
    sign:
      - ${sign}
${fill === "" ? "" : `fill:\n  - ${fill}\n`}`;
  const source = { path: "example.flow.yaml", text };
  const pdfs = new Map([["./contract.pdf", facts]]);
  const { value: contract, diagnostics } = checkSource(source, { pdfs: new Map([[source.path, pdfs]]), language });
  if (contract === undefined) throw new Error("no contract");
  const pictures = new Map(isWithoutPdf ? [] : [["./contract.pdf", ["data:", "data:", "data:"]]]);
  const view = previewOf(contract, { pdfs, pictures, diagnostics, language });
  const [flow] = view.flows;
  if (flow === undefined) throw new Error("no flow");
  const pages = drawingOf(view, flow).slice(0, 1);
  const bytes = isPrinted ? pdfBytes("purchase-contract.pdf", ofSpecs) : new Uint8Array();
  const read = await draw(bytes, { scale, pages });
  const [png] = "value" in read ? read.value : [];
  if (png === undefined) throw new Error("no picture");
  return pictureOf(png);
}

const darkest = (pixels: readonly Pixel[]): Pixel =>
  pixels.reduce<Pixel>(
    (least, pixel) => (contrast(pixel, [255, 255, 255]) > contrast(least, [255, 255, 255]) ? pixel : least),
    [255, 255, 255],
  );
const paper: Pixel = [255, 255, 255];

describe("pictures of a contract's pages", () => {
  test("have a seal round and red, and paper in the corners of its box", async () => {
    const page = await pictured({ sign: "{ type: seal, at: { page: 1, x: 300, y: 640 } }" });
    const [centreX, centreY] = [(300 + 59.5) * scale, (640 + 59.5) * scale];
    const ring = Array.from({ length: 36 }, (_, index) => {
      const angle = (index * Math.PI) / 18;
      return page.at(centreX + Math.cos(angle) * 57 * scale, centreY + Math.sin(angle) * 57 * scale);
    });
    expect(ring.filter(isRed)).toHaveLength(36);
    expect(isRed(page.at(centreX, centreY))).toBe(true);
    const corners = [304, 415].flatMap((x) => [644, 755].map((y) => contrast(page.at(x * scale, y * scale), paper)));
    expect(Math.max(...corners)).toBeLessThan(1.4);
  });

  test("have a signature as a stroke, which is no seal", async () => {
    const page = await pictured({ sign: "{ type: signature, at: { page: 1, x: 300, y: 640 } }" });
    const pixels = page.of(304 * scale, 644 * scale, 110 * scale, 35 * scale);
    expect(pixels.some(isRed)).toBe(false);
    const inked = pixels.filter((pixel) => contrast(pixel, paper) > 7).length / pixels.length;
    expect(inked).toBeGreaterThan(0.01);
    expect(inked).toBeLessThan(0.3);
  });

  test("leave the text below a hatched seal as readable as it was: hatch is lighter than any text", async () => {
    const hit = facts.keywords.find(({ keyword }) => keyword === "货物应当符合国家标准")?.hits[0]?.box;
    if (hit === undefined) throw new Error("no hit");
    // It leaves the page, which is a finding, and covers the end of the lines.
    const [left, top] = [480, Math.round(hit.y) - 50];
    const sign = `{ type: seal, at: { page: 1, x: ${left}, y: ${top} } }`;
    const [plain, hatched, sheet] = [
      await pictured({ isPrinted: true }),
      await pictured({ sign, isPrinted: true }),
      await pictured({ sign }),
    ];
    const line = [(left + 2) * scale, hit.y * scale, 40 * scale, hit.height * scale] as const;
    expect(contrast(darkest(plain.of(...line)), paper)).toBeGreaterThan(18);
    expect(darkest(hatched.of(...line))).toEqual(darkest(plain.of(...line)));
    // A corner of the box, where nothing of the seal is: hatch and shade, and no print.
    const hatch = darkest(sheet.of((left + 2) * scale, (top + 2) * scale, 12 * scale, 12 * scale));
    expect(contrast(hatch, paper)).toBeGreaterThan(1.4);
    expect(contrast(hatch, paper)).toBeLessThan(2.5);
    expect(contrast([0, 0, 0], hatch)).toBeGreaterThan(7);
  });

  test("have the number of a finding at its box, also where that leaves the page", async () => {
    const page = await pictured({ sign: "{ type: seal, at: { page: 1, x: 540, y: 300 } }" });
    const disc = page.of(585 * scale, 295 * scale, 10 * scale, 10 * scale);
    expect(disc.filter((pixel) => contrast(pixel, paper) > 5).length).toBeGreaterThan(150);
    expect(disc.filter((pixel) => contrast(pixel, paper) < 1.1).length).toBeGreaterThan(10);
  });

  test("tell required from optional: a rim is solid or dashed", async () => {
    const rim = async (required: boolean): Promise<number> => {
      const page = await pictured({ fill: `{ type: text, at: { page: 1, x: 300, y: 700 }, size: [120, 30], required: ${required} }` });
      return page.of(302 * scale, 730 * scale, 110 * scale, 1).filter((pixel) => contrast(pixel, paper) < 2).length;
    };
    expect(await rim(true)).toBe(0);
    expect(await rim(false)).toBeGreaterThan(30);
  });

  test("have values at their size", async () => {
    const height = async (fontSize: number): Promise<number> => {
      const page = await pictured({
        fill: `{ type: text, at: { page: 1, x: 300, y: 700 }, size: [200, 60], fontSize: ${fontSize}, value: 口口口口, required: true }`,
      });
      const rows = Array.from({ length: 56 * scale }, (_, row) => page.of(304 * scale, 702 * scale + row, 80 * scale, 1));
      return rows.filter((row) => row.some((pixel) => contrast(pixel, paper) > 5)).length / scale;
    };
    expect(Math.abs((await height(12)) - 10)).toBeLessThan(3);
    expect(Math.abs((await height(36)) - 30)).toBeLessThan(7);
  });

  test("have the lines of print as bars where the page itself is not to be had", async () => {
    const hit = facts.keywords.find(({ keyword }) => keyword === "货物应当符合国家标准")?.hits[0]?.box;
    if (hit === undefined) throw new Error("no hit");
    const [x, y] = [(hit.x + hit.width / 2) * scale, (hit.y + hit.height / 2) * scale];
    expect((await pictured({ isWithoutPdf: true })).at(x, y)).toEqual([0xdf, 0xe3, 0xea]);
    expect((await pictured({})).at(x, y)).toEqual(paper);
  });

  test("have a strip below the page that belongs to no page, in both languages", async () => {
    for (const language of [english, chinese]) {
      const page = await pictured({ language });
      const top = Math.round((facts.pages[0]?.height ?? 0) * scale);
      expect(page.height - top).toBeGreaterThanOrEqual(15 * scale);
      expect(page.at(4, page.height - 4)).toEqual([0xee, 0xf0, 0xf4]);
      expect(page.at(4, top - 6)).toEqual(paper);
    }
  });
});
