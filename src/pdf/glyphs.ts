import { applied } from "./matrix.ts";
import type { TextRun } from "./document.ts";
import { type Cursor, type FontFacts, textMatrix, type TextState } from "./text-state.ts";

/** A glyph as the reader gives it: what it says, its width in units of its font; or a number that shifts the next ones. */
export type Shown =
  | number
  | { readonly unicode: string; readonly width: number; readonly isSpace: boolean; readonly vmetric?: readonly number[] | undefined };

/** A length in points that no page has; comparing with it also drops what is no number. */
const absurd = 1_000_000;

/**
 * The run of text that some glyphs make, and the cursor after them. No run where nothing is to be seen: without a font, a size or a
 * character, or at an absurd place.
 */
export function show(state: TextState, cursor: Cursor, glyphs: readonly Shown[]): { readonly run?: TextRun; readonly cursor: Cursor } {
  const { font, size, rise } = state;
  if (font === undefined || size === 0) return { cursor };
  const { text, edges, end } = font.vertical ? downwards(state, font, glyphs) : along(state, font, glyphs);
  const moved = font.vertical ? { ...cursor, y: cursor.y - end } : { ...cursor, x: cursor.x + end };
  const matrix = textMatrix(state, cursor);
  const [a, b, c, d] = matrix;
  const [stepX, stepY] = font.vertical ? [-c, -d] : [a, b];
  const step = Math.hypot(stepX, stepY);
  const height = step === 0 ? 0 : (Math.abs(a * d - b * c) / step) * Math.abs(size);
  const start = applied(matrix, { x: cursor.x, y: cursor.y + rise });
  const isSane = height > 0 && [height, start.x, start.y, end * step].every((length) => Math.abs(length) < absurd);
  if (text === "" || !isSane) return { cursor: moved };
  const backwards = size < 0 && !font.vertical;
  const direction = backwards ? -1 : 1;
  const run = {
    text,
    x: start.x,
    y: start.y,
    angle: degrees(stepX * direction, stepY * direction),
    size: height,
    ascent: (font.vertical ? 0.5 : font.ascent) * height,
    descent: (font.vertical ? 0.5 : font.descent) * height,
    edges: edges.map((edge) => edge * step * direction),
  };
  return { run, cursor: moved };
}

interface Laid {
  readonly text: string;
  readonly edges: readonly number[];
  readonly end: number;
}

/** Glyphs on a line that runs along, in the space of text. */
function along({ size, characterSpacing, wordSpacing, scale }: TextState, { unit }: FontFacts, glyphs: readonly Shown[]): Laid {
  return lay(glyphs, (glyph) => {
    if (typeof glyph === "number") return { width: 0, advance: (-glyph / 1000) * size * scale };
    const width = glyph.width * unit * size * scale;
    return { width, advance: width + (characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale };
  });
}

/** Glyphs on a line that runs down: without metrics of its own, a glyph takes the height of the font. */
function downwards({ size, characterSpacing, wordSpacing }: TextState, { unit }: FontFacts, glyphs: readonly Shown[]): Laid {
  return lay(glyphs, (glyph) => {
    if (typeof glyph === "number") return { width: 0, advance: (glyph / 1000) * size };
    const width = glyph.vmetric?.[0] === undefined ? size : -glyph.vmetric[0] * unit * size;
    return { width, advance: width + characterSpacing + (glyph.isSpace ? wordSpacing : 0) };
  });
}

function lay(glyphs: readonly Shown[], measure: (glyph: Shown) => { readonly width: number; readonly advance: number }): Laid {
  let text = "";
  let at = 0;
  const edges: number[] = [];
  for (const glyph of glyphs) {
    const { width, advance } = measure(glyph);
    if (typeof glyph !== "number") {
      const characters = [...glyph.unicode];
      characters.forEach((_, index) => {
        edges.push(at + (width * index) / characters.length, at + (width * (index + 1)) / characters.length);
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
