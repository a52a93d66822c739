import type { Point } from "../model/box.ts";
import type { Damage } from "../model/pdf-facts.ts";
import { finiteOf } from "./finite.ts";
import { packedStreams } from "./packed.ts";

/** What the reader does not tell and the bytes do: all by looking for words of PDF's syntax, so at best a good guess. */
export interface RawFacts {
  readonly signatures: number;
  readonly damage?: Damage;
  /** The sheets that pages are said to have. */
  readonly mediaBoxes: readonly Edges[];
}

/** Left, bottom, right and top of a box in PDF's own space. */
export type Edges = readonly [left: number, bottom: number, right: number, top: number];

/** Whether bytes begin as a PDF does; readers allow for something before the header. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1024)).includes("%PDF-");
}

/** The raw facts of a file; `text` has a character for each of its bytes. */
export function rawFacts(bytes: Uint8Array, text: string = latin(bytes)): RawFacts {
  const damage = damageOf(text);
  return {
    signatures: [...text.matchAll(/\/ByteRange\s*\[\s*\d/gu)].length,
    ...(damage ? { damage } : {}),
    mediaBoxes: different([text, ...Array.from(packedStreams(text), (packed) => packed.text)].flatMap(mediaBoxesIn)).filter((box) =>
      box.every((edge) => finiteOf(edge) !== undefined),
    ),
  };
}

/** Where the visible part begins on its sheet, from the top-left, not yet turned; nothing where the sheet is not known to be larger. */
export function cropOf([left, bottom, right, top]: Edges, sheets: readonly Edges[]): Point | undefined {
  const isAround = (sheet: Edges): boolean => sheet[0] <= left && sheet[1] <= bottom && sheet[2] >= right && sheet[3] >= top;
  const areaOf = (sheet: Edges): number => (sheet[2] - sheet[0]) * (sheet[3] - sheet[1]);
  const [sheet] = sheets.filter(isAround).toSorted((one, other) => areaOf(one) - areaOf(other));
  if (!sheet || areaOf(sheet) - (right - left) * (top - bottom) < 1) return undefined;
  return { x: left - sheet[0], y: sheet[3] - top };
}

/** A file ends with `%%EOF`, and before it says where the table of its objects is. */
function damageOf(text: string): Damage | undefined {
  if (!text.slice(-1024).includes("%%EOF")) return "truncated";
  const offset = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text.slice(-1024))?.[1] ?? Number.NaN);
  if (Number.isNaN(offset)) return undefined;
  const header = Math.max(text.indexOf("%PDF-"), 0);
  const target = [offset, offset + header].map((at) => text.slice(at, at + 40).trimStart());
  return target.some((found) => found.startsWith("xref") || /^\d+\s+\d+\s+obj\b/u.test(found)) ? undefined : "xref";
}

// A number takes all its digits: those of one text cannot be shared out among four numbers in many ways.
const number = String.raw`\s*(-?(?:\d+(?:\.\d*)?|\.\d+)(?![\d.]))`;
const fourNumbers = String.raw`\[${number}${number}${number}${number}\s*\]`;
// A box may be an object of its own, and then any four numbers may be one.
const mediaBox = new RegExp(String.raw`(?:/MediaBox\s*|\d\s+\d+\s+obj\s*)${fourNumbers}`, "gu");

function mediaBoxesIn(text: string): readonly Edges[] {
  return [...text.matchAll(mediaBox)].map(([, a, b, c, d]) => {
    const [left, bottom, right, top] = [Number(a), Number(b), Number(c), Number(d)];
    return [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)];
  });
}

/** Boxes, each once: hundreds of pages mostly share a few. */
function different(boxes: readonly Edges[]): readonly Edges[] {
  return [...new Map(boxes.map((box) => [box.join(" "), box])).values()];
}

/** Bytes as a text with a character for each. */
export function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
