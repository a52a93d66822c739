import { around, type Box, type Point } from "../model/box.ts";
import type { PdfPage, TextRun } from "./document.ts";
import { doubledLetter, isRadical } from "./radicals.ts";
import { type Drawn, type Glyph, stretches } from "./stretches.ts";

/** Characters along one baseline, in the order in which they are read, none of them white space. */
export interface Line {
  /** The direction of the baseline: degrees clockwise, 0 is to the right. */
  readonly angle: number;
  /** Never empty. */
  readonly glyphs: readonly Glyph[];
}

/** Runs whose baselines are nearer than this part of their size are on one line. */
const sameBaseline = 0.15;

/** The lines of a page, cut where columns end, in reading order. */
export interface PageLines {
  readonly seen: readonly Line[];
  /** What is beside the visible page. */
  readonly outside: readonly Line[];
  /** What is in a layer that is not shown, and what annotations show; either on the visible page. */
  readonly hidden: readonly Line[];
  readonly annotation: readonly Line[];
}

/** The lines of text of a page. */
export function linesOf({ runs, width, height }: PdfPage): PageLines {
  const isSeen = ({ x, y }: Drawn): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
  const drawn = (kind: TextRun["apart"]): readonly Drawn[] => runs.filter(({ apart }) => apart === kind).flatMap(drawnOf);
  const own = drawn(undefined);
  return {
    seen: assembled(own.filter(isSeen)),
    outside: assembled(own.filter((glyph) => !isSeen(glyph))),
    hidden: assembled(drawn("hidden").filter(isSeen)),
    annotation: assembled(drawn("annotation").filter(isSeen)),
  };
}

function assembled(drawn: readonly Drawn[]): readonly Line[] {
  const lines = baselines(drawn).flatMap((glyphs) =>
    stretches(glyphs).map((stretch) => ({ angle: glyphs[0]?.angle ?? 0, glyphs: stretch })),
  );
  return inReadingOrder(lines);
}

/** The box around some characters of a line, by default all of them. */
export function boxOf({ angle, glyphs }: Line, from = 0, to: number = glyphs.length): Box {
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const corner = (along: number, across: number): Point => ({ x: along * cos - across * sin, y: along * sin + across * cos });
  const corners: Point[] = [];
  for (const { start, end, top, bottom } of glyphs.slice(from, to))
    corners.push(corner(start, top), corner(start, bottom), corner(end, top), corner(end, bottom));
  return around(corners);
}

function drawnOf({ text, x, y, angle, size, ascent, descent, edges, isReplaced }: TextRun): readonly Drawn[] {
  const turned = Math.round(angle) % 360;
  const radians = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const beginning = x * cos + y * sin;
  const baseline = y * cos - x * sin;
  const characters = [...text];
  const drawn: Drawn[] = [];
  for (const [index, each] of characters.entries()) {
    const letter = letterOfGlyph(characters, edges, index);
    if (letter === undefined && letterOfGlyph(characters, edges, index - 1) !== undefined) continue;
    const start = beginning + (edges[2 * index] ?? 0);
    const end = beginning + (edges[2 * index + 1] ?? 0);
    const [along, across] = [(start + end) / 2, baseline + (descent - ascent) / 2];
    drawn.push({
      character: letter ?? each,
      ...(letter === undefined ? undefined : { source: each + (characters[index + 1] ?? "") }),
      ...(isReplaced ? { isReplaced } : undefined),
      start,
      end,
      top: baseline - ascent,
      bottom: baseline + descent,
      size,
      angle: turned,
      baseline,
      x: along * cos - across * sin,
      y: along * sin + across * cos,
    });
  }
  return drawn;
}

/** The letter where a character and the next one are one glyph: a radical, and the letter that it looks like. */
function letterOfGlyph(characters: readonly string[], edges: readonly number[], index: number): string | undefined {
  const [one, other] = [characters[index], characters[index + 1]];
  if (one === undefined || other === undefined || isRadical(one) === isRadical(other)) return undefined;
  const isSame = edges[2 * index] === edges[2 * index + 2] && edges[2 * index + 1] === edges[2 * index + 3];
  return isSame ? doubledLetter([one, other]) : undefined;
}

/** Characters by the baseline they stand on, each of these sorted along it. */
function baselines(drawn: readonly Drawn[]): readonly (readonly Drawn[])[] {
  const groups: Drawn[][] = [];
  let first: Drawn | undefined;
  for (const glyph of drawn.toSorted((a, b) => a.angle - b.angle || a.baseline - b.baseline)) {
    const group = groups.at(-1);
    const isSame = first?.angle === glyph.angle && glyph.baseline - first.baseline <= sameBaseline * Math.max(first.size, glyph.size);
    if (group && isSame) group.push(glyph);
    else {
      groups.push([glyph]);
      first = glyph;
    }
  }
  return groups.map((group) => group.toSorted((a, b) => a.start - b.start));
}

/** From top to bottom; what stands on one height from left to right. */
function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const placed = lines.map((line) => ({ line, box: boxOf(line) })).toSorted((a, b) => bottomOf(a.box) - bottomOf(b.box));
  const rows: (typeof placed)[] = [];
  for (const each of placed) {
    const first = rows.at(-1)?.[0];
    if (first && bottomOf(each.box) - bottomOf(first.box) <= Math.min(first.box.height, each.box.height) / 2) rows.at(-1)?.push(each);
    else rows.push([each]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.box.x - b.box.x)).map(({ line }) => line);
}

function bottomOf({ y, height }: Box): number {
  return y + height;
}
