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

/** Characters of one run that follow each other: from a number up to another one. */
export interface DrawnRun {
  readonly style: Style;
  readonly from: number;
  readonly to: number;
}

/** Whether a point is on the visible page. */
export type IsSeen = (x: number, y: number) => boolean;

/** Room for the characters of a page. */
export function nothingDrawn(): Drawn {
  return { codes: [], starts: [], ends: [], styles: [], sources: new Map() };
}

/** Adds the characters of a run, and tells where those are whose middle is seen, and the others. */
export function drawRun(drawn: Drawn, run: TextRun, isReplaced: boolean, isSeen: IsSeen, seen: DrawnRun[], outside: DrawnRun[]): void {
  const { text, x, y, angle, size, ascent, descent, edges } = run;
  const turned = Math.round(angle) % 360;
  const radians = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const beginning = x * cos + y * sin;
  const baseline = y * cos - x * sin;
  const across = baseline + (descent - ascent) / 2;
  const style: Style = { angle: turned, baseline, top: baseline - ascent, bottom: baseline + descent, size, isReplaced };
  const letters = doubledIn(text, edges);
  let from = drawn.codes.length;
  let were: DrawnRun[] | undefined;
  const end = (): void => void (were && drawn.codes.length > from && were.push({ style, from, to: drawn.codes.length }));
  for (let [at, index] = [0, 0]; at < text.length; index += 1) {
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xff_ff ? 2 : 1;
    const letter = letters?.get(index);
    if (letter === undefined && letters?.has(index - 1)) continue; // the other half of one glyph
    const start = beginning + (edges[2 * index] ?? 0);
    const stop = beginning + (edges[2 * index + 1] ?? 0);
    const along = (start + stop) / 2;
    const are = isSeen(along * cos - across * sin, along * sin + across * cos) ? seen : outside;
    if (are !== were) {
      end();
      [were, from] = [are, drawn.codes.length];
    }
    if (letter) drawn.sources.set(drawn.codes.length, letter.source);
    drawn.codes.push(letter?.code ?? code);
    drawn.starts.push(start);
    drawn.ends.push(stop);
    drawn.styles.push(style);
  }
  end();
}

/** A letter of which the font says that its glyph is a radical too. */
interface Doubled {
  readonly code: number;
  readonly source: string;
}

/** The letters of a text where a character and the next one are one glyph, a radical and the letter that it looks like: by the number of the first. */
function doubledIn(text: string, edges: readonly number[]): ReadonlyMap<number, Doubled> | undefined {
  if (!/[\u2e80-\u2fdf]/u.test(text)) return undefined;
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
