import type { Pair } from "../../compare/comparison.ts";
import type { Sheet } from "../../compare/version.ts";
import type { Boxed, OnPage } from "./boxes.ts";
import type { AgainstPage, ArrowView, PrintView, Side } from "./model.ts";
import { tagsOf } from "../tags.ts";
import { printOf } from "./print.ts";
import type { SayAgainst } from "./say.ts";

/** What is drawn upon the pages of both versions. */
export interface Laid {
  readonly boxes: readonly OnPage<Boxed>[];
  readonly arrows: readonly OnPage<ArrowView>[];
}

/** What there is of both versions. */
type Both<T> = Readonly<Record<Side, T>>;

/** The pages of both versions, those over one another once: on the paper of the later, or, of a page that is gone, on that of the former. */
export function pagesAgainst(
  pairs: readonly Pair<number>[],
  sheets: Both<readonly Sheet[]>,
  pictures: Both<readonly string[]>,
  { boxes, arrows }: Laid,
  id: string,
  say: SayAgainst,
): readonly AgainstPage[] {
  // Where there is no other contract, what is printed on each page is no difference.
  const isAlone = sheets.before.length === 0 || sheets.after.length === 0;
  return pairs.map((pair, index): AgainstPage => {
    const side = pair.after === undefined ? "before" : "after";
    const paper = pair.after ?? pair.before ?? 0;
    const [before, after] = [sheetOf(sheets.before, pair.before), sheetOf(sheets.after, pair.after)];
    const [width, height] = [Math.max(before?.width ?? 0, after?.width ?? 0), Math.max(before?.height ?? 0, after?.height ?? 0)];
    const isHere = ({ side: own, page }: OnPage<unknown>): boolean => page === pair[own];
    const here = boxes.filter(isHere).map(({ drawn }) => drawn);
    const print = isAlone ? { ...nothingPrinted, same: (after ?? before)?.print ?? [] } : printOf(before?.print ?? [], after?.print ?? []);
    const isChanged = here.some(({ state }) => state !== "same") || print.before.length + print.after.length > 0;
    const tags = tagsOf({ width, height, boxes: here, hits: [], print: (after ?? before)?.print ?? [] }, ({ description }) => description);
    return {
      id: `${id}-page-${index + 1}`,
      caption: captionOf(pair, sheets, say),
      width,
      height,
      paper,
      side,
      isSame: before !== undefined && after !== undefined && !isChanged,
      picture: pictures[side][paper - 1] ?? "",
      sheetWidth: (after ?? before)?.width ?? 0,
      sheetHeight: (after ?? before)?.height ?? 0,
      print,
      boxes: here.map((box, number) => ({ ...box, tag: tags[number] ?? { ...box, text: box.description } })),
      arrows: arrows.filter(isHere).map(({ drawn }) => drawn),
    };
  });
}

const nothingPrinted: PrintView = { same: [], before: [], after: [] };

function sheetOf(sheets: readonly Sheet[], page: number | undefined): Sheet | undefined {
  return page === undefined ? undefined : sheets[page - 1];
}

function captionOf({ before, after }: Pair<number>, sheets: Both<readonly Sheet[]>, say: SayAgainst): string {
  if (after === undefined) return say("page-gone", { before: before ?? 0, count: sheets.before.length });
  const count = sheets.after.length;
  if (before === undefined) return say("page-new", { after, count });
  return before === after ? say("page-same", { after, count }) : say("page-moved", { before, after, count });
}
