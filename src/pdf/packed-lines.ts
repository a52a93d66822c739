import type { Drawn } from "./drawn.ts";
import { isHalf, textOfCodes } from "./code-points.ts";
import type { Stretch } from "./stretches.ts";

/**
 * Lines of a page as plain data: a few arrays for all of their characters, which take a tenth of what an object for each takes, and are moved between
 * threads as they are. `lines.ts` reads them.
 */
export interface PackedLines {
  /** The text of each line with the spaces that are printed, also before its first character; as a list where halves of characters would join. */
  readonly texts: readonly (string | readonly string[])[];
  /** The direction of each line: degrees clockwise, 0 is to the right. */
  readonly angles: readonly number[];
  /** The number of the first character of each line, and how many there are in all. Spaces are no characters. */
  readonly firsts: Uint32Array<ArrayBuffer>;
  /** Where each character begins and ends along its line, in points. */
  readonly edges: Float64Array<ArrayBuffer>;
  /** The style of each character. */
  readonly styles: Uint32Array<ArrayBuffer>;
  /** Top and bottom across the line and the size of the font of each style, in points. */
  readonly heights: Float64Array<ArrayBuffer>;
  /** What is between each character and the one before it, as an index of `neighbourKinds`, and {@link replacedMark}. */
  readonly marks: Uint8Array<ArrayBuffer>;
  /** What the font says of some glyphs, where that is more than the character. */
  readonly sources: ReadonlyMap<number, string>;
}

/** The mark of a character that another text stands for. */
export const replacedMark = 4;

/** Stretches of what is drawn as lines, in the same order. */
export function packed(drawn: Drawn, stretches: readonly Stretch[]): PackedLines {
  const firsts = new Uint32Array(stretches.length + 1);
  stretches.forEach(({ characters }, index) => (firsts[index + 1] = (firsts[index] ?? 0) + characters.length));
  const count = firsts.at(-1) ?? 0;
  const [edges, styles, marks] = [new Float64Array(2 * count), new Uint32Array(count), new Uint8Array(count)];
  const heights: number[] = [];
  const sources = new Map<number, string>();
  let at = 0;
  let last: Drawn["styles"][number] | undefined;
  for (const { characters, before } of stretches) {
    for (let index = 0; index < characters.length; index += 1) {
      const each = characters[index] ?? 0;
      const style = drawn.styles[each];
      if (style && (style.top !== last?.top || style.bottom !== last.bottom || style.size !== last.size)) {
        heights.push(style.top, style.bottom, style.size);
        last = style;
      }
      edges[2 * at] = drawn.starts[each] ?? 0;
      edges[2 * at + 1] = drawn.ends[each] ?? 0;
      styles[at] = heights.length / 3 - 1;
      marks[at] = (before[index] ?? 0) + (style?.isReplaced ? replacedMark : 0);
      const source = drawn.sources.size > 0 ? drawn.sources.get(each) : undefined;
      if (source !== undefined) sources.set(at, source);
      at += 1;
    }
  }
  return {
    texts: stretches.map(({ codes }) => (codes.some(isHalf) ? codes.map((code) => String.fromCodePoint(code)) : textOfCodes(codes))),
    angles: stretches.map(({ characters: [first = 0] }) => drawn.styles[first]?.angle ?? 0),
    firsts,
    edges,
    styles,
    heights: Float64Array.from(heights),
    marks,
    sources,
  };
}
