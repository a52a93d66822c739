import { describe, expect, test } from "vitest";
import { draw } from "../../src/pdf/draw.ts";
import { drawPdf } from "../../src/pdf/draw-pdf.ts";
import type { DrawnBox, Drawing } from "../../src/pdf/drawing.ts";
import { ofSpecs, pdfBytes } from "../support/pdf.ts";

const box: DrawnBox = {
  x: 100,
  y: 100,
  width: 120,
  height: 40,
  colour: "#1f6feb",
  label: "signature",
  value: "张三",
  fontSize: 12,
  isFaulty: false,
};
const drawing: Drawing = { scale: 0.25, pages: [{ width: 595, height: 842, boxes: [box, { ...box, y: 300, isFaulty: true }] }] };

/** The size that a picture says it has. */
function sizeOf(png: Uint8Array | undefined): readonly number[] {
  const bytes = Buffer.from(png ?? []);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("pages are drawn as PNG", () => {
  test("those of a PDF, with boxes upon them, which change the picture", async () => {
    const pictures = async (boxes: readonly DrawnBox[]): Promise<readonly Uint8Array[]> => {
      const read = await draw(pdfBytes("labour-contract.pdf", ofSpecs), {
        ...drawing,
        pages: drawing.pages.map((page) => ({ ...page, boxes })),
      });
      return "value" in read ? read.value : [];
    };
    const [plain, boxed] = [await pictures([]), await pictures(drawing.pages[0]?.boxes ?? [])];
    expect([plain.length, boxed.length]).toEqual([1, 1]);
    expect(sizeOf(boxed[0])).toEqual([149, 211]);
    expect(plain[0]).not.toEqual(boxed[0]);
  });

  test("plain sheets where there is no PDF, in a thread as in this one", async () => {
    const [here, there] = [await draw(new Uint8Array(), drawing), await drawPdf(new Uint8Array(), drawing)];
    expect(there).toEqual(here);
    expect("value" in here ? sizeOf(here.value[0]) : []).toEqual([149, 211]);
  });
});

test("a module that a thread starts from does nothing elsewhere", async () => {
  for (const name of ["worker", "draw-worker"]) expect(Object.keys((await import(`../../src/pdf/${name}.ts`)) as object)).toEqual([]);
});
