import { doubledLetter, isRadical } from "./radicals.ts";
import type { TextRun } from "./text-run.ts";

/** What the characters of one run have in common. Distances are in points, across the line: downwards as one reads. */
interface Style {
  /** Degrees clockwise, whole. */
  readonly angle: number;
  readonly baseline: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** Whether the file says that another text stands for it (ActualText). */
  readonly isReplaced: boolean;
}

/**
 * The characters of a page before it is known what lines they are on, in the order in which they are drawn. They are lists of equal length rather than
 * an object for each, since a page has thousands; a character is known by its number in them.
 */
export interface Drawn {
  /** Their code points. */
  readonly codes: number[];
  /** Where they begin and end along the line, in points. */
  readonly starts: number[];
  readonly ends: number[];
  readonly styles: Style[];
  /** What the font says of the glyph, where that is more than the character: a radical and the letter that it looks like. */
  readonly sources: Map<number, string>;
}

/** Characters of one style that follow each other: from a number up to another one. */
export interface DrawnRun {
  readonly style: Style;
  readonly from: number;
  to: number;
}

/** Whether a point is on the visible page. */
export type IsSeen = (x: number, y: number) => boolean;

/** Room for the characters of a page. */
export function nothingDrawn(): Drawn {
  return { codes: [], starts: [], ends: [], styles: [], sources: new Map() };
}

/** Adds the characters of a run, and tells where those are whose middle is seen, and the others. */
export function drawRun(drawn: Drawn, run: TextRun, isReplaced: boolean, isSeen: IsSeen, seen: DrawnRun[], outside: DrawnRun[]): void {
  const { text, x, y, edges } = run;
  const angle = Math.round(run.angle) % 360;
  const radians = (angle * Math.PI) / 180;
  const cos = angle === 0 ? 1 : Math.cos(radians);
  const sin = angle === 0 ? 0 : Math.sin(radians);
  const beginning = x * cos + y * sin;
  const style = styleOf(drawn, run, angle, y * cos - x * sin, isReplaced);
  const across = style.baseline + (run.descent - run.ascent) / 2;
  const letters = doubledIn(text, edges);
  let index = -1;
  for (let at = 0; at < text.length; at += 1) {
    index += 1;
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xff_ff) at += 1;
    const letter = letters?.get(index);
    if (letter === undefined && letters?.has(index - 1)) continue; // the other half of one glyph
    const start = beginning + (edges[2 * index] ?? 0);
    const end = beginning + (edges[2 * index + 1] ?? 0);
    const along = (start + end) / 2;
    const number = drawn.codes.length;
    if (letter) drawn.sources.set(number, letter.source);
    drawn.codes.push(letter?.code ?? code);
    drawn.starts.push(start);
    drawn.ends.push(end);
    drawn.styles.push(style);
    add(isSeen(along * cos - across * sin, along * sin + across * cos) ? seen : outside, style, number);
  }
}

/** Adds a character to those that are together with it: they follow each other and have one style. */
function add(runs: DrawnRun[], style: Style, number: number): void {
  const last = runs.at(-1);
  if (last?.style === style && last.to === number) last.to += 1;
  else runs.push({ style, from: number, to: number + 1 });
}

/** The style of a run: the one of the last character, where it is the same, since many a page has a run for each character. */
function styleOf({ styles }: Drawn, { size, ascent, descent }: TextRun, angle: number, baseline: number, isReplaced: boolean): Style {
  const top = baseline - ascent;
  const bottom = baseline + descent;
  const last = styles.at(-1);
  const isSame = last?.angle === angle && last.baseline === baseline && last.top === top && last.bottom === bottom && last.size === size;
  return isSame && last.isReplaced === isReplaced ? last : { angle, baseline, top, bottom, size, isReplaced };
}

/** A letter of which the font says that its glyph is a radical too. */
interface Doubled {
  readonly code: number;
  readonly source: string;
}

/** The letters of a text where a character and the next one are one glyph, a radical and the letter that it looks like: by the number of the first. */
function doubledIn(text: string, edges: readonly number[]): ReadonlyMap<number, Doubled> | undefined {
  if (text.length === 1 || !/[\u2e80-\u2fdf]/u.test(text)) return undefined;
  const found = new Map<number, Doubled>();
  const characters = [...text];
  for (const [index, one] of characters.entries()) {
    const other = characters[index + 1];
    if (other === undefined || isRadical(one) === isRadical(other)) continue;
    const isSame = edges[2 * index] === edges[2 * index + 2] && edges[2 * index + 1] === edges[2 * index + 3];
    const code = isSame ? doubledLetter([one, other])?.codePointAt(0) : undefined;
    if (code !== undefined) found.set(index, { code, source: one + other });
  }
  return found;
}
