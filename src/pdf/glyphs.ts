import type { TextRun } from "./text-run.ts";
import { allFinite, finiteOf } from "./finite.ts";
import { type Reach, usual } from "./font-facts.ts";
import { doubledLetter } from "./radicals.ts";
import { type Cursor, type FontFacts, frameOf, type TextState } from "./text-state.ts";

/** A glyph as the reader gives it: what it says, its width in units of its font; or a number that shifts the next ones. */
export type Shown =
  | number
  | { readonly unicode: string; readonly width: number; readonly isSpace: boolean; readonly vmetric?: readonly number[] | undefined };

/**
 * The run of text that some glyphs make; the cursor goes on behind them. Nothing where nothing is to be seen, without a size or a character; `"lost"`
 * where there was text that could not be read: its font could not be loaded, or it stands nowhere. A page may have a run for each character.
 */
export function show(state: TextState, cursor: Cursor, glyphs: readonly Shown[], { apart, mark }: Standing): TextRun | "lost" | undefined {
  const { font, size, rise } = state;
  if (font === undefined) return "lost";
  if (size === 0) return undefined;
  const fromX = cursor.x;
  const fromY = cursor.y + rise;
  const { text, edges, end } = lay(state, font, glyphs);
  if (font.vertical) cursor.y -= end;
  else cursor.x += end;
  const { matrix, step, across, forwards, backwards } = frameOf(cursor, state.page, font.vertical);
  const { em, ascent: over, descent: under } = lettersOf(font, size, edges);
  const height = across * Math.abs(size) * em;
  if (text === "" || height === 0) return undefined;
  const isBackwards = size < 0 && !font.vertical;
  for (let index = 0; index < edges.length; index += 1) edges[index] = (edges[index] ?? 0) * step * (isBackwards ? -1 : 1);
  const placed = allFinite(edges);
  const x = finiteOf(matrix[0] * fromX + matrix[2] * fromY + matrix[4]);
  const y = finiteOf(matrix[1] * fromX + matrix[3] * fromY + matrix[5]);
  const angle = finiteOf(isBackwards ? backwards : forwards);
  const tall = finiteOf(height);
  const ascent = finiteOf((font.vertical ? 0.5 : over) * height);
  const descent = finiteOf((font.vertical ? 0.5 : under) * height);
  if (x === undefined || y === undefined || angle === undefined || tall === undefined || !placed) return "lost";
  if (ascent === undefined || descent === undefined) return "lost";
  return { text, x, y, angle, size: tall, ascent, descent, edges: placed, apart, mark };
}

/** What only the page knows of a run. */
export type Standing = Pick<TextRun, "apart" | "mark">;

/** A letter is so many times wider than its font is large, or narrower, only where the size of the font says nothing. */
const [widest, narrowest] = [3, 0.05];

/** How large letters are, in sizes of their font, and how far they reach in parts of that. */
function lettersOf(font: FontFacts, size: number, edges: readonly number[]): Reach & { readonly em: number } {
  const { ascent, descent, isDrawn } = font;
  if (!isDrawn) return { em: 1, ascent, descent };
  let [sum, count] = [0, 0];
  for (let index = 0; index < edges.length; index += 2) {
    const width = Math.abs((edges[index + 1] ?? 0) - (edges[index] ?? 0));
    if (!(width > 0)) continue;
    sum += width;
    count += 1;
  }
  const mean = sum / count / Math.abs(size);
  const isUsual = count === 0 || (mean < widest && mean > narrowest);
  return isUsual ? { em: 1, ascent, descent } : { em: mean / usualWidth, ...usual };
}

/** The width of a glyph that has none, in parts of the size of its font. */
const usualWidth = 0.5;

/** Glyphs on their line, in the space of text. */
interface Laid {
  readonly text: string;
  /** Where each character begins and ends. */
  readonly edges: number[];
  readonly end: number;
}

/** Lays glyphs on a line that runs along, or down: there a glyph without metrics of its own takes the height of the font. */
function lay(state: TextState, { unit, vertical }: FontFacts, glyphs: readonly Shown[]): Laid {
  const { size, characterSpacing, wordSpacing } = state;
  const scale = vertical ? 1 : state.scale;
  const back = vertical ? 1 : -1;
  const edges: number[] = [];
  let text = "";
  let at = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === "number") {
      at += ((back * glyph) / 1000) * size * scale;
      continue;
    }
    const { unicode } = glyph;
    const width = widthOf(glyph, unit, vertical) * size * scale;
    if (unicode.length === 1) edges.push(at, at + width);
    else pushEdges(edges, unicode, at, width);
    text += unicode;
    at += width + (characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
  }
  return { text, edges, end: at };
}

function widthOf({ width, vmetric }: Exclude<Shown, number>, unit: number, vertical: boolean): number {
  return vertical ? (finiteOf(-(vmetric?.[0] ?? Number.NaN) * unit) ?? 1) : (finiteOf(width * unit) ?? usualWidth);
}

/** Several characters share the width of their glyph, unless they are one letter. */
function pushEdges(edges: number[], unicode: string, at: number, width: number): void {
  const characters = [...unicode];
  const isDoubled = doubledLetter(characters) !== undefined;
  characters.forEach((_, index) => {
    const [from, to] = isDoubled ? [0, 1] : [index / characters.length, (index + 1) / characters.length];
    edges.push(at + width * from, at + width * to);
  });
}
