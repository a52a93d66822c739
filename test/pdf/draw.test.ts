import { describe, expect, test } from "vitest";
import { draw } from "../../src/pdf/draw.ts";
import { drawPdf } from "../../src/pdf/draw-pdf.ts";
import type { Drawing, Layer } from "../../src/pdf/drawing.ts";
import { ofSpecs, pdfBytes } from "../support/pdf.ts";
import { type Picture, pictureOf } from "../support/pixels.ts";

/** Layers upon pages, by the pixels of the picture. */

const square = "M100 100h100v50h-100Z";
const area: Layer = { isGlaze: false, paths: [{ path: square, ink: "#0000ff", width: 0, opacity: 1 }], texts: [] };
const page = { width: 595, height: 842, layers: [area] };

async function drawn(drawing: Drawing, bytes: Uint8Array = new Uint8Array()): Promise<readonly Picture[]> {
  const read = await draw(bytes, drawing);
  if ("failure" in read) throw new Error(read.failure.kind);
  return Promise.all(read.value.map(pictureOf));
}

describe("pages are drawn as PNG", () => {
  test("as large as they are, with the strip below them", async () => {
    const pictures = await drawn({ scale: 0.5, pages: [page, { ...page, foot: 40 }] });
    expect(pictures.map(({ width, height }) => [width, height])).toEqual([
      [298, 421],
      [298, 441],
    ]);
  });

  test("those of a PDF by their numbers, and plain sheets between them", async () => {
    const pages = [3, undefined, 1].map((paper) => ({ width: 595, height: 842, layers: [], ...(paper === undefined ? {} : { paper }) }));
    const pictures = await drawn({ scale: 0.5, pages }, pdfBytes("purchase-contract.pdf", ofSpecs));
    const ink = pictures.map((picture) => picture.of(0, 0, picture.width, picture.height).filter(([red]) => red < 128).length);
    expect(ink[1]).toBe(0);
    expect(ink[2]).toBeGreaterThan((ink[0] ?? 0) * 2);
    expect(ink[0]).toBeGreaterThan(50);
  });

  test("the same in a thread as in this one, and twice the same", async () => {
    const drawing: Drawing = { scale: 0.25, pages: [page] };
    const [here, there] = [await draw(new Uint8Array(), drawing), await drawPdf(new Uint8Array(), drawing)];
    expect(there).toEqual(here);
    expect(await draw(new Uint8Array(), drawing)).toEqual(here);
  });
});

describe("a layer", () => {
  const black: Layer = { isGlaze: false, paths: [{ path: square, ink: "#000000", width: 0, opacity: 1 }], texts: [] };
  const one = async (...layers: readonly Layer[]): Promise<Picture> => {
    const [picture] = await drawn({ scale: 1, pages: [{ ...page, layers }] });
    if (picture === undefined) throw new Error("no picture");
    return picture;
  };

  test("is an area where a line has no width, and else a line, which dashes leave gaps in", async () => {
    const [line] = area.paths.map((path) => ({ ...path, width: 4 }));
    if (line === undefined) throw new Error("no line");
    const picture = await one({ ...area, paths: [line] });
    expect([picture.at(150, 100), picture.at(150, 125)]).toEqual([
      [0, 0, 255],
      [255, 255, 255],
    ]);
    const dashed = await one({ ...area, paths: [{ ...line, dashes: [4, 4] }] });
    const rim = dashed.of(110, 100, 60, 1);
    expect(rim.some(([red]) => red === 0) && rim.some(([red]) => red === 255)).toBe(true);
  });

  test("leaves nothing beyond what it is cut to", async () => {
    const picture = await one({ ...area, clip: { x: 100, y: 100, width: 50, height: 50 } });
    expect([picture.at(140, 125), picture.at(160, 125)]).toEqual([
      [0, 0, 255],
      [255, 255, 255],
    ]);
  });

  test("that is a glaze leaves what is dark below it as dark", async () => {
    const white = area.paths.map((path) => ({ ...path, ink: "#ff8888", opacity: 0.9 }));
    expect((await one(black, { ...area, isGlaze: true, paths: white })).at(150, 125)).toEqual([0, 0, 0]);
    expect((await one(black, { ...area, paths: white })).at(150, 125)[0]).toBeGreaterThan(200);
  });

  test("has texts where they begin, have their middle or end, at their size, turned as they say", async () => {
    const text = { text: "一一一一", x: 300, y: 400, size: 20, ink: "#000000", isBold: false, opacity: 1, turn: 0 };
    const place = async (anchor: "start" | "middle" | "end", turn = 0): Promise<readonly number[]> => {
      const picture = await one({ isGlaze: false, paths: [], texts: [{ ...text, anchor, turn }] });
      const dark: (readonly [number, number])[] = [];
      for (let y = 300; y < 500; y += 1) for (let x = 200; x < 400; x += 1) if (picture.at(x, y)[0] < 128) dark.push([x, y]);
      const [xs, ys] = [dark.map(([x]) => x), dark.map(([, y]) => y)];
      return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    };
    const near = (found: readonly number[], expected: readonly number[]): void => {
      for (const [index, each] of found.entries()) expect(Math.abs(each - (expected[index] ?? 0))).toBeLessThan(8);
    };
    near(await place("start"), [300, 380, 400, 400]);
    near(await place("middle"), [260, 340, 400, 400]);
    near(await place("end"), [220, 300, 400, 400]);
    near(await place("middle", 90), [300, 300, 360, 440]);
  });
});

test("a module that a thread starts from does nothing elsewhere", async () => {
  for (const name of ["worker", "draw-worker"]) expect(Object.keys((await import(`../../src/pdf/${name}.ts`)) as object)).toEqual([]);
});
