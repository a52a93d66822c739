import { around, type Box } from "../model/box.ts";
import type { Neighbours } from "../model/pdf-facts.ts";
import type { PdfPage, TextRun } from "./document.ts";
import { isBlank, isSpace } from "./characters.ts";

/** Characters along one baseline, in the order in which they are read, none of them white space. */
export interface Line {
  /** The direction of the baseline: degrees clockwise, 0 is to the right. */
  readonly angle: number;
  /** Never empty. */
  readonly glyphs: readonly Glyph[];
}

/** A character as it is drawn. Distances are in points: along the line, and across it, downwards as one reads. */
export interface Glyph {
  /** One code point. */
  readonly character: string;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  /** The size of its font. */
  readonly size: number;
  /** What is between it and the character before it on the line. */
  readonly before: Neighbours;
}

/** Runs whose baselines are nearer than this part of their size are on one line. */
const sameBaseline = 0.15;
/** A gap of more than this part of the size is a space. */
const spaceGap = 0.25;
/** A gap of more than this part of the size ends a stretch of text: what follows is another column. */
const columnGap = 1.5;

/** The lines of a page, cut where columns end, in reading order: what is seen, and what is beside the visible page. */
export interface PageLines {
  readonly seen: readonly Line[];
  readonly outside: readonly Line[];
}

/** The lines of text of a page. */
export function linesOf({ runs, width, height }: PdfPage): PageLines {
  const drawn = runs.flatMap(drawnOf);
  const isSeen = ({ x, y }: Drawn): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
  return { seen: assembled(drawn.filter(isSeen)), outside: assembled(drawn.filter((glyph) => !isSeen(glyph))) };
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
  const corners = glyphs
    .slice(from, to)
    .flatMap(({ start, end, top, bottom }) =>
      [start, end].flatMap((along) => [top, bottom].map((across) => ({ x: along * cos - across * sin, y: along * sin + across * cos }))),
    );
  return around(corners);
}

/** A character before it is known what line it is on; `x` and `y` are its middle on the page. */
interface Drawn extends Omit<Glyph, "before"> {
  readonly angle: number;
  readonly baseline: number;
  readonly x: number;
  readonly y: number;
}

function drawnOf({ text, x, y, angle, size, ascent, descent, edges }: TextRun): readonly Drawn[] {
  const turned = Math.round(angle) % 360;
  const radians = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const beginning = x * cos + y * sin;
  const baseline = y * cos - x * sin;
  return [...text].map((character, index) => {
    const start = beginning + (edges[2 * index] ?? 0);
    const end = beginning + (edges[2 * index + 1] ?? 0);
    const [along, across] = [(start + end) / 2, baseline + (descent - ascent) / 2];
    return {
      ...{ character, start, end, top: baseline - ascent, bottom: baseline + descent, size, angle: turned, baseline },
      ...{ x: along * cos - across * sin, y: along * sin + across * cos },
    };
  });
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

/** A baseline's characters, cut where columns end, without spaces and without what is drawn twice or written over. */
function stretches(drawn: readonly Drawn[]): readonly (readonly Glyph[])[] {
  const found: Glyph[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  let isSpaced = false;
  let isApart = true;
  let last: Glyph | undefined;
  for (const { character, start, end, top, bottom, size } of withoutOverwritten(drawn)) {
    if (last && isRepeated(last, character, start)) continue;
    const gap = start - reach;
    isApart ||= gap > columnGap * size;
    isSpaced ||= gap > spaceGap * size || isSpace(character);
    reach = Math.max(reach, end);
    if (isSpace(character)) continue;
    last = { character, start, end, top, bottom, size, before: isApart ? "none" : isSpaced ? "spaced" : "touching" };
    const stretch = found.at(-1);
    if (stretch && !isApart) stretch.push(last);
    else found.push([last]);
    [isSpaced, isApart] = [false, false];
  }
  return found;
}

/** Whether a character is only there to make the one before it bold. */
function isRepeated(last: Glyph, character: string, start: number): boolean {
  return last.character === character && start - last.start < (last.end - last.start) / 2;
}

/** Without the parts of blanks (underscores) that something is written on. */
function withoutOverwritten(drawn: readonly Drawn[]): readonly Drawn[] {
  const isWritten = ({ character }: Drawn): boolean => !isBlank(character) && !isSpace(character);
  const written = drawn.filter(isWritten);
  let next = 0;
  let reach = Number.NEGATIVE_INFINITY;
  return drawn.filter((glyph) => {
    const slack = 0.1 * glyph.size;
    if (isWritten(glyph)) {
      next += 1;
      reach = Math.max(reach, glyph.end);
      return true;
    }
    const following = written[next]?.start ?? Number.POSITIVE_INFINITY;
    return isSpace(glyph.character) || (glyph.start >= reach - slack && glyph.end <= following + slack);
  });
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
