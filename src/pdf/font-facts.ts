import { isObject } from "../model/json.ts";
import { finiteOf } from "./finite.ts";
import { matrixOf } from "./matrix.ts";
import type { FontFacts } from "./text-state.ts";

/** How far letters reach over and under their baseline, in parts of the font's size. */
export interface Reach {
  readonly ascent: number;
  readonly descent: number;
}

/** A font that tells nothing reaches as far as most do. */
export const usual: Reach = { ascent: 0.9, descent: 0.2 };

/** The fonts that every reader has, and that PDFs may name without describing them. */
const standard: readonly (readonly [name: RegExp, reach: Reach])[] = [
  [/^(?:Courier|CourierNew)\b/u, { ascent: 0.629, descent: 0.157 }],
  [/^(?:Helvetica|Arial)\b/u, { ascent: 0.718, descent: 0.207 }],
  [/^(?:Times|TimesNewRoman)\b/u, { ascent: 0.683, descent: 0.217 }],
  [/^Symbol\b/u, { ascent: 1.01, descent: 0.293 }],
  [/^ZapfDingbats\b/u, { ascent: 0.82, descent: 0.143 }],
];

/** What is less, from top to bottom, is no height of letters, but a font that does not tell. */
const least = 0.25;

/** What is known of a font, as the reader gives it; `undefined` where it could not load the font, whose text is not known then. */
export function fontFacts(font: unknown): FontFacts | undefined {
  if (!isObject(font)) return undefined;
  const { vertical, isType3Font, fontMatrix } = font;
  const unit = matrixOf(fontMatrix)?.[0];
  return {
    ...reachOf(font),
    isDrawn: isType3Font === true,
    vertical: vertical === true,
    unit: unit === undefined || unit === 0 ? 0.001 : unit,
  };
}

/** Absurd heights are cut, as other readers do. */
function reachOf(font: Readonly<Record<string, unknown>>): Reach {
  const ascent = finiteOf(font["ascent"]) ?? 0;
  const descent = Math.abs(finiteOf(font["descent"]) ?? 0);
  const other = boxReach(font) ?? standardReach(font) ?? usual;
  const isTold = ascent > 0 && ascent + descent >= least;
  return {
    ascent: Math.min(isTold ? ascent : other.ascent, 1.05),
    descent: Math.min(isTold && descent > 0 ? descent : other.descent, 0.4),
  };
}

/**
 * The reach of the box around all letters of a font of type 3, which may be drawn downwards. The boxes of other fonts are around letters
 * of all scripts, much higher than a line.
 */
function boxReach({ isType3Font, bbox, fontMatrix }: Readonly<Record<string, unknown>>): Reach | undefined {
  const scale = isType3Font === true ? matrixOf(fontMatrix)?.[3] : undefined;
  const [, one, , other] = Array.isArray(bbox) ? bbox.map(finiteOf) : [];
  if (scale === undefined || one === undefined || other === undefined) return undefined;
  const [bottom, top] = [Math.min(one * scale, other * scale), Math.max(one * scale, other * scale)];
  return top >= least ? { ascent: top, descent: Math.max(-bottom, 0) } : undefined;
}

function standardReach({ name }: Readonly<Record<string, unknown>>): Reach | undefined {
  const plain = typeof name === "string" ? name.replace(/^[A-Z]{6}\+/u, "") : "";
  return standard.find(([pattern]) => pattern.test(plain))?.[1];
}
