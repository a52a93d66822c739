import { rounded } from "../../model/box.ts";
import type { Hit, PageBox } from "../../model/pdf-facts.ts";
import { sightings } from "../keyword.ts";
import { boxOf } from "../lines.ts";
import type { Searchable, SearchableLine } from "../searchable.ts";
import type { Cell, Stretch } from "./cells.ts";
import type { Row } from "./rows.ts";

/** A keyword that stands at a label, and which of its hits that is. */
export interface Wording {
  readonly keyword: string;
  /** As the language says it; nothing where the keyword stands only there. */
  readonly occurrence?: "first" | "last" | readonly number[];
  readonly place: PageBox;
}

/** Finds the keyword for some characters of a line. */
export type WordingAt = (line: SearchableLine, from: number, to: number) => Wording | undefined;

/** Finds keywords for labels of a document, and remembers where words stand. */
export interface FindWording {
  /** How a label can be named: by its words, or with the colon, where only that stands nowhere else. */
  readonly ofCell: (cell: Cell) => Wording | undefined;
  readonly at: WordingAt;
}

/** More words than contracts have labels are not looked for: each is searched in all of the text. */
const most = 500;

/** What finds keywords in a document. */
export function wordings(text: Searchable): FindWording {
  const known = new Map<string, readonly Hit[]>();
  const hitsOf = (keyword: string): readonly Hit[] => {
    const hits = known.get(keyword) ?? (known.size < most ? sightings(keyword, text).map(({ hit }) => hit) : []);
    known.set(keyword, hits);
    return hits;
  };
  const at: WordingAt = (line, from, to) => wordingAt(line, from, to, hitsOf);
  const ofCell = (cell: Cell): Wording | undefined => {
    const found = stretchesOf(cell).flatMap((stretch) => {
      const inLine = lineStretch(cell.row, stretch);
      return (inLine && at(inLine.line, inLine.from, inLine.to)) ?? [];
    });
    return found.find(({ occurrence }) => occurrence === undefined) ?? found[0];
  };
  return { ofCell, at };
}

function stretchesOf({ words, hasColon }: Cell): readonly Stretch[] {
  return hasColon ? [words, { from: words.from, to: words.to + 1 }] : [words];
}

/** Characters of a row in their line; nothing where they are on several. */
function lineStretch({ glyphs }: Row, { from, to }: Stretch): (Stretch & { readonly line: SearchableLine }) | undefined {
  const [first, last] = [glyphs[from], glyphs[to - 1]];
  if (first === undefined || last === undefined || first.source !== last.source || last.index - first.index !== to - from - 1)
    return undefined;
  return { line: first.source, from: first.index, to: last.index + 1 };
}

function wordingAt(
  { page, line }: SearchableLine,
  from: number,
  to: number,
  hitsOf: (keyword: string) => readonly Hit[],
): Wording | undefined {
  const keyword = line.glyphs
    .slice(from, to)
    .map(({ character, spaces = "" }, index) => (index === 0 ? "" : spaces) + character)
    .join("");
  const box = rounded(boxOf(line, from, to));
  const hits = hitsOf(keyword);
  const index = hits.findIndex((hit) => hit.page === page && Math.abs(hit.box.x - box.x) < 1 && Math.abs(hit.box.y - box.y) < 1);
  if (index < 0) return undefined;
  const occurrence = hits.length === 1 ? undefined : index === hits.length - 1 ? "last" : index === 0 ? "first" : [index];
  return { keyword, ...(occurrence === undefined ? {} : { occurrence }), place: { page, box } };
}
