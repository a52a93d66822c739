import { applied } from "./matrix.ts";
import type { TextRun } from "./text-run.ts";
import { allFinite, finiteOf } from "./finite.ts";
import { type Reach, usual } from "./font-facts.ts";
import { doubledLetter } from "./radicals.ts";
import { type Cursor, type FontFacts, textMatrix, type TextState } from "./text-state.ts";

/** A glyph as the reader gives it: what it says, its width in units of its font; or a number that shifts the next ones. */
export type Shown =
  | number
  | { readonly unicode: string; readonly width: number; readonly isSpace: boolean; readonly vmetric?: readonly number[] | undefined };

/** What became of glyphs that were shown. */
interface Showing {
  readonly run?: TextRun;
  /** Whether there was text that could not be read: its font could not be loaded, or it stands nowhere. */
  readonly lost?: true;
  /** Where the next text goes. */
  readonly cursor: Cursor;
}

/** The run of text that some glyphs make, and the cursor after them. No run where nothing is to be seen: without a size or a character. */
export function show(state: TextState, cursor: Cursor, glyphs: readonly Shown[]): Showing {
  const { font, size, rise } = state;
  if (font === undefined) return { cursor, lost: true };
  if (size === 0) return { cursor };
  const { text, edges, end } = font.vertical ? downwards(state, font, glyphs) : along(state, font, glyphs);
  const moved = font.vertical ? { ...cursor, y: cursor.y - end } : { ...cursor, x: cursor.x + end };
  const matrix = textMatrix(state, cursor);
  const [a, b, c, d] = matrix;
  const [stepX, stepY] = font.vertical ? [-c, -d] : [a, b];
  const step = Math.hypot(stepX, stepY);
  const { em, ascent: over, descent: under } = lettersOf(font, size, edges);
  const height = step === 0 ? 0 : (Math.abs(a * d - b * c) / step) * Math.abs(size) * em;
  if (text === "" || height === 0) return { cursor: moved };
  const start = applied(matrix, { x: cursor.x, y: cursor.y + rise });
  const direction = size < 0 && !font.vertical ? -1 : 1;
  const [x, y, angle, tall, ascent, descent] =
    allFinite([
      start.x,
      start.y,
      degrees(stepX * direction, stepY * direction),
      height,
      (font.vertical ? 0.5 : over) * height,
      (font.vertical ? 0.5 : under) * height,
    ]) ?? [];
  const placed = allFinite(edges.map((edge) => edge * step * direction));
  if (x === undefined || y === undefined || angle === undefined || tall === undefined || !placed) return { cursor: moved, lost: true };
  if (ascent === undefined || descent === undefined) return { cursor: moved, lost: true };
  return { run: { text, x, y, angle, size: tall, ascent, descent, edges: placed }, cursor: moved };
}

/** A letter is so many times wider than its font is large, or narrower, only where the size of the font says nothing. */
const [widest, narrowest] = [3, 0.05];

/** How large letters are, in sizes of their font, and how far they reach in parts of that. */
function lettersOf(font: FontFacts, size: number, edges: readonly number[]): Reach & { readonly em: number } {
  const { ascent, descent } = font;
  if (!font.isDrawn) return { em: 1, ascent, descent };
  const widths = edges
    .flatMap((edge, index) => (index % 2 === 0 ? Math.abs((edges[index + 1] ?? edge) - edge) : []))
    .filter((width) => width > 0);
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length / Math.abs(size);
  const isUsual = widths.length === 0 || (mean < widest && mean > narrowest);
  return isUsual ? { em: 1, ascent, descent } : { em: mean / usualWidth, ...usual };
}

/** The width of a glyph that has none, in parts of the size of its font. */
const usualWidth = 0.5;

interface Laid {
  readonly text: string;
  readonly edges: readonly number[];
  readonly end: number;
}

/** Glyphs on a line that runs along, in the space of text. */
function along({ size, characterSpacing, wordSpacing, scale }: TextState, { unit }: FontFacts, glyphs: readonly Shown[]): Laid {
  return lay(glyphs, (glyph) => {
    if (typeof glyph === "number") return { width: 0, advance: (-glyph / 1000) * size * scale };
    const width = (finiteOf(glyph.width * unit) ?? usualWidth) * size * scale;
    return { width, advance: width + (characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale };
  });
}

/** Glyphs on a line that runs down: without metrics of its own, a glyph takes the height of the font. */
function downwards({ size, characterSpacing, wordSpacing }: TextState, { unit }: FontFacts, glyphs: readonly Shown[]): Laid {
  return lay(glyphs, (glyph) => {
    if (typeof glyph === "number") return { width: 0, advance: (glyph / 1000) * size };
    const width = (finiteOf(-(glyph.vmetric?.[0] ?? Number.NaN) * unit) ?? 1) * size;
    return { width, advance: width + characterSpacing + (glyph.isSpace ? wordSpacing : 0) };
  });
}

function lay(glyphs: readonly Shown[], measure: (glyph: Shown) => { readonly width: number; readonly advance: number }): Laid {
  let text = "";
  let at = 0;
  const edges: number[] = [];
  for (const glyph of glyphs) {
    const { width, advance } = measure(glyph);
    if (typeof glyph !== "number" && glyph.unicode.length === 1) {
      edges.push(at, at + width);
      text += glyph.unicode;
    } else if (typeof glyph !== "number") {
      const characters = [...glyph.unicode];
      const isDoubled = doubledLetter(characters) !== undefined;
      characters.forEach((_, index) => {
        const [from, to] = isDoubled ? [0, 1] : [index / characters.length, (index + 1) / characters.length];
        edges.push(at + width * from, at + width * to);
      });
      text += glyph.unicode;
    }
    at += advance;
  }
  return { text, edges, end: at };
}

/** A direction as degrees clockwise to a hundredth, from 0 to below 360. */
function degrees(x: number, y: number): number {
  const angle = Math.round((Math.atan2(y, x) * 18_000) / Math.PI) / 100;
  return angle < 0 ? angle + 360 : angle + 0;
}
