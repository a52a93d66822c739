import { type Neighbours, neighbourKinds } from "../model/pdf-facts.ts";
import { isBlankCode, isSpaceCode } from "./characters.ts";
import type { Drawn } from "./drawn.ts";

/** A character as it is drawn. Distances are in points: along the line, and across it, downwards as one reads. */
export interface Glyph {
  /** One code point. */
  readonly character: string;
  /** What the font says of the glyph, where that is more than the character: a radical and the letter that it looks like. */
  readonly source?: string;
  /** Whether the file says that another text stands for it (ActualText). */
  readonly isReplaced?: true;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  /** The size of its font. */
  readonly size: number;
  /** What is between it and the character before it on the line. */
  readonly before: Neighbours;
  /** The spaces that are printed there; nothing where there are none, even if there is a gap. */
  readonly spaces?: string;
}

/** A stretch of text along one baseline: numbers of its characters, none of them white space. */
export interface Stretch {
  /** Never empty. */
  readonly characters: number[];
  /** For each character what is between it and the one before it, as an index of {@link neighbourKinds}. */
  readonly before: number[];
  /** The code points of all characters, each after the spaces that are printed before it. */
  readonly codes: number[];
}

/** A gap of more than this part of the size is a space. */
const spaceGap = 0.25;
/** A gap of more than this part of the size ends a stretch of text: what follows is another column. */
const columnGap = 1.5;

const kind = (each: Neighbours): number => neighbourKinds.indexOf(each);
const [touching, spaced, none] = [kind("touching"), kind("spaced"), kind("none")];

/** A baseline's characters, cut where columns end, without spaces and without what is drawn twice or written over. They are sorted along the line. */
export function stretches(drawn: Drawn, sorted: readonly number[]): readonly Stretch[] {
  const { codes, starts, ends, styles } = drawn;
  const found: Stretch[] = [];
  let stretch: Stretch | undefined;
  let reach = Number.NEGATIVE_INFINITY;
  let isSpaced = false;
  let isApart = true;
  const spaces: number[] = [];
  let last = { code: -1, start: 0, end: 0 };
  for (const each of withoutOverwritten(drawn, sorted)) {
    const code = codes[each] ?? 0;
    const start = starts[each] ?? 0;
    const size = styles[each]?.size ?? 0;
    // A character may only be there to make the one before it bold.
    if (code === last.code && start - last.start < (last.end - last.start) / 2) continue;
    const gap = start - reach;
    const isSpace = isSpaceCode(code);
    isApart ||= gap > columnGap * size;
    isSpaced ||= gap > spaceGap * size || isSpace;
    const end = ends[each] ?? 0;
    reach = Math.max(reach, end);
    if (isSpace) {
      spaces.push(code);
      continue;
    }
    last = { code, start, end };
    if (stretch === undefined || isApart) found.push((stretch = { characters: [], before: [], codes: [] }));
    stretch.characters.push(each);
    stretch.before.push(isApart ? none : isSpaced ? spaced : touching);
    for (const space of spaces) stretch.codes.push(space);
    stretch.codes.push(code);
    isSpaced = false;
    isApart = false;
    spaces.length = 0;
  }
  return found;
}

/** Without the parts of blanks (underscores) that something is written on. */
function withoutOverwritten({ codes, starts, ends, styles }: Drawn, sorted: readonly number[]): readonly number[] {
  const isWritten = (each: number): boolean => !isBlankAt(each) && !isSpaceAt(each);
  const isBlankAt = (each: number): boolean => isBlankCode(codes[each] ?? 0);
  const isSpaceAt = (each: number): boolean => isSpaceCode(codes[each] ?? 0);
  if (!sorted.some(isBlankAt)) return sorted;
  const written = sorted.filter(isWritten);
  let next = 0;
  let reach = Number.NEGATIVE_INFINITY;
  return sorted.filter((each) => {
    const start = starts[each] ?? 0;
    const end = ends[each] ?? 0;
    const slack = 0.1 * (styles[each]?.size ?? 0);
    if (isWritten(each)) {
      next += 1;
      reach = Math.max(reach, end);
      return true;
    }
    const following = starts[written[next] ?? -1] ?? Number.POSITIVE_INFINITY;
    return isSpaceAt(each) || (start >= reach - slack && end <= following + slack);
  });
}
