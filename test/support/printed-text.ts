import type { PdfDocument } from "../../src/pdf/document.ts";
import { type Finite, finiteOf } from "../../src/pdf/finite.ts";
import { pageOf } from "../../src/pdf/page-text.ts";
import type { TextRun } from "../../src/pdf/text-run.ts";

/** The size of the font of {@link run}, in points. */
export const size = 10;
const narrow = /[\u0020-\u007e]/u;

/** A number that a page can have; which ones it cannot is tested where runs are made. */
export function finite(value: number): Finite {
  const found = finiteOf(value);
  if (found === undefined) throw new Error(`no page has ${value}`);
  return found;
}

/** A text drawn by one operation: full-width characters are as wide as the font is high, others half of it. */
export function run(text: string, x: number, y: number): TextRun {
  const edges: number[] = [];
  for (const character of text) {
    const start = edges.at(-1) ?? 0;
    edges.push(start, start + (narrow.test(character) ? size / 2 : size));
  }
  const [left, top, angle, height, ascent, descent] = [finite(x), finite(y), finite(0), finite(size), finite(8), finite(2)];
  return { text, x: left, y: top, angle, size: height, ascent, descent, edges: edges.map(finite) };
}

/** A document of pages on which these runs are drawn, so wide that nothing is beside them. */
export function documentOf(...pages: readonly (readonly TextRun[])[]): PdfDocument {
  return {
    sha256: "0".repeat(64),
    encrypted: false,
    signatures: 0,
    fields: [],
    pages: pages.map((runs) => pageOf({ width: 5000, height: 842, rotation: 0, drawn: true, runs })),
  };
}
