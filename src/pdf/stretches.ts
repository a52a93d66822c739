import type { Neighbours } from "../model/pdf-facts.ts";
import { isBlank, isSpace } from "./characters.ts";

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

/** A character before it is known what line it is on; `x` and `y` are its middle on the page. */
export interface Drawn extends Omit<Glyph, "before" | "spaces"> {
  readonly angle: number;
  readonly baseline: number;
  readonly x: number;
  readonly y: number;
}

/** A gap of more than this part of the size is a space. */
const spaceGap = 0.25;
/** A gap of more than this part of the size ends a stretch of text: what follows is another column. */
const columnGap = 1.5;

/** A baseline's characters, cut where columns end, without spaces and without what is drawn twice or written over. */
export function stretches(drawn: readonly Drawn[]): readonly (readonly Glyph[])[] {
  const found: Glyph[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  let isSpaced = false;
  let isApart = true;
  let spaces = "";
  let last: Glyph | undefined;
  for (const glyph of withoutOverwritten(drawn)) {
    const { character, start, end, size } = glyph;
    if (last && isRepeated(last, character, start)) continue;
    const gap = start - reach;
    isApart ||= gap > columnGap * size;
    isSpaced ||= gap > spaceGap * size || isSpace(character);
    reach = Math.max(reach, end);
    if (isSpace(character)) {
      spaces += character;
      continue;
    }
    last = onLine(glyph, isApart ? "none" : isSpaced ? "spaced" : "touching", spaces);
    const stretch = found.at(-1);
    if (stretch && !isApart) stretch.push(last);
    else found.push([last]);
    [isSpaced, isApart, spaces] = [false, false, ""];
  }
  return found;
}

/** A character that has found its line. Its members are named, which is many times faster than to leave out the others. */
function onLine({ character, source, isReplaced, start, end, top, bottom, size }: Drawn, before: Neighbours, spaces: string): Glyph {
  const glyph = { character, start, end, top, bottom, size, before };
  if (source === undefined && isReplaced === undefined && spaces === "") return glyph;
  return {
    ...glyph,
    ...(source === undefined ? {} : { source }),
    ...(isReplaced ? { isReplaced } : {}),
    ...(spaces === "" ? {} : { spaces }),
  };
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
