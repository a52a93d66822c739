import type { Pair } from "../../compare/comparison.ts";
import type { Sheet } from "../../compare/version.ts";
import { tenth } from "../../model/box.ts";
import type { Boxed, OnPage } from "./boxes.ts";
import type { AgainstBox, AgainstPage, ArrowView, Side } from "./model.ts";
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
  return pairs.map((pair, index): AgainstPage => {
    const side = pair.after === undefined ? "before" : "after";
    const paper = pair.after ?? pair.before ?? 0;
    const [before, after] = [sheetOf(sheets.before, pair.before), sheetOf(sheets.after, pair.after)];
    const [width, height] = [Math.max(before?.width ?? 0, after?.width ?? 0), Math.max(before?.height ?? 0, after?.height ?? 0)];
    const isHere = ({ side: own, page }: OnPage<unknown>): boolean => page === pair[own];
    return {
      id: `${id}-page-${index + 1}`,
      caption: captionOf(pair, sheets, say),
      width,
      height,
      paper,
      side,
      picture: pictures[side][paper - 1] ?? "",
      sheetWidth: (after ?? before)?.width ?? 0,
      sheetHeight: (after ?? before)?.height ?? 0,
      print: printOf(before?.print ?? [], after?.print ?? []),
      boxes: boxes.filter(isHere).map(({ drawn }) => ({ ...drawn, ...tagSpot(drawn, { width, height }) })),
      arrows: arrows.filter(isHere).map(({ drawn }) => drawn),
    };
  });
}

/** The height of a line of a tag, in points. */
const line = 10;

/** Where the words on a box stand: above it, and of what is after below it, so that both can be read where a box lies over its former self. */
function tagSpot(
  { x, y, width, height, state }: Boxed,
  page: { readonly width: number; readonly height: number },
): Pick<AgainstBox, "tagX" | "tagY" | "tagAnchor"> {
  const [above, below] = [y - line / 2, y + height + line / 2];
  const tagY = state === "after" ? (below + line / 2 > page.height ? above - line : below) : above < line / 2 ? y + line / 2 : above;
  const isAtRim = x + width / 2 > page.width * 0.6;
  return { tagX: tenth(isAtRim ? x + width : x), tagY: tenth(tagY), tagAnchor: isAtRim ? "end" : "start" };
}

function sheetOf(sheets: readonly Sheet[], page: number | undefined): Sheet | undefined {
  return page === undefined ? undefined : sheets[page - 1];
}

function captionOf({ before, after }: Pair<number>, sheets: Both<readonly Sheet[]>, say: SayAgainst): string {
  if (after === undefined) return say("page-gone", { before: before ?? 0, count: sheets.before.length });
  const count = sheets.after.length;
  if (before === undefined) return say("page-new", { after, count });
  return before === after ? say("page-same", { after, count }) : say("page-moved", { before, after, count });
}
