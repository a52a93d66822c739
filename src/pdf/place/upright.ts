import { type Box, around } from "../../model/box.ts";
import { boxOf } from "../lines.ts";
import type { SearchableLine } from "../searchable.ts";
import { isPartyWord } from "./meaning.ts";
import type { Left } from "./rows.ts";

/** The word of a party that is written down a narrow cell beside its rows. */
export interface Upright {
  readonly page: number;
  readonly box: Box;
  readonly word: string;
}

/** Words of parties that are written downwards, a letter below the other or turned, and their characters, which are no part of any row. */
export function uprightIn(lines: readonly SearchableLine[]): { readonly words: readonly Upright[]; readonly left: readonly Left[] } {
  const words: Upright[] = [];
  const left: Left[] = [];
  const columns: SearchableLine[][] = [];
  for (const line of lines) {
    if (line.line.angle === 90 && isPartyWord(line.text)) words.push({ page: line.page, box: boxOf(line.line), word: line.text });
    if (line.line.angle !== 0 || line.line.length !== 1 || !/^\p{Script=Han}$/u.test(line.text)) continue;
    const column = columns.findLast((each) => isBelow(each.at(-1), line));
    if (column) column.push(line);
    else columns.push([line]);
    if (columns.length > most) columns.shift();
  }
  for (const column of columns) {
    const word = column.map(({ text }) => text).join("");
    const [first] = column;
    if (first === undefined || column.length < 2 || !isPartyWord(word)) continue;
    const corners = column.flatMap(({ line }) => {
      const { x, y, width, height } = boxOf(line);
      return [
        { x, y },
        { x: x + width, y: y + height },
      ];
    });
    words.push({ page: first.page, box: around(corners), word });
    for (const line of column) left.push({ line, from: 0, to: 1 });
  }
  return { words, left };
}

/** So many columns at most are looked through for the next letter: more do not stand side by side. */
const most = 40;

function isBelow(one: SearchableLine | undefined, { page, line }: SearchableLine): boolean {
  const [above, below] = [one?.line.glyphs[0], line.glyphs[0]];
  if (above === undefined || below === undefined || one?.page !== page) return false;
  return Math.abs(above.start - below.start) < 2 && below.top > above.top && below.top - above.bottom < 2 * above.size;
}
