import type { PdfDocument } from "../../src/pdf/document.ts";
import type { Finite } from "../../src/pdf/finite.ts";
import { pageOf } from "../../src/pdf/page-text.ts";
import type { TextRun } from "../../src/pdf/text-run.ts";

/** How large letters are, how far lines are apart, and where they begin, in points. */
const [size, pitch, margin] = [12, 26, 70];
const lines = 26;

/** A document as one types it: a line of text each, letters as wide as they are high, Latin ones half of it; full pages follow each other. */
export function typed(text: readonly string[]): PdfDocument {
  const pages = Array.from({ length: Math.max(1, Math.ceil(text.length / lines)) }, (_, page) =>
    text.slice(page * lines, (page + 1) * lines),
  );
  return {
    sha256: "",
    encrypted: false,
    signatures: 0,
    fields: [],
    pages: pages.map((own) =>
      pageOf({
        width: 595,
        height: 842,
        rotation: 0,
        drawn: true,
        runs: own.flatMap((line, index) => (line === "" ? [] : [runOf(line, 80 + index * pitch)])),
      }),
    ),
  };
}

function runOf(text: string, y: number): TextRun {
  let at = 0;
  const edges = [...text].flatMap((character) => {
    const width = /[\u0020-\u00ff]/u.test(character) ? size / 2 : size;
    at += width;
    return [at - width, at];
  });
  const finite = (value: number): Finite => value as Finite; // all of these are
  return {
    text,
    x: finite(margin),
    y: finite(y),
    angle: finite(0),
    size: finite(size),
    ascent: finite(0.88 * size),
    descent: finite(0.12 * size),
    edges: edges.map(finite),
  };
}
