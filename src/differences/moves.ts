import type { Change } from "../model/change.ts";
import { field, literalOf, type Tree } from "../model/tree.ts";
import type { differencesMessages } from "../words/en/differences.ts";
import type { Say } from "../words/saying.ts";

type SayDifferences = Say<typeof differencesMessages>;

/** A place on a page, in points from its upper left corner. */
interface Spot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** From where to where something moved: as it was seen in both PDFs, else as both versions say it; nothing where that is not known. */
export function moveOf({ data, trees }: Change): { readonly from: Spot; readonly to: Spot } | undefined {
  const spot = (page: unknown, x: unknown, y: unknown): Spot | undefined =>
    typeof page === "number" && typeof x === "number" && typeof y === "number" ? { page, x, y } : undefined;
  const [from, to] = [spot(data?.["fromPage"], data?.["fromX"], data?.["fromY"]), spot(data?.["page"], data?.["x"], data?.["y"])];
  if (from && to) return { from, to };
  const said = (at: Tree | undefined): Spot | undefined =>
    // From the bottom, up is more.
    spot(
      literalOf(field(at, "page")),
      literalOf(field(at, "x")),
      scaled(literalOf(field(at, "y")), literalOf(field(at, "from")) === "bottom-left" ? -1 : 1),
    );
  const [before, after] = [said(trees?.before), said(trees?.after)];
  const isAlike = literalOf(field(trees?.before, "from")) === literalOf(field(trees?.after, "from"));
  return before && after && isAlike ? { from: before, to: after } : undefined;
}

function scaled(value: unknown, by: number): number | undefined {
  return typeof value === "number" ? value * by : undefined;
}

/** How far something moved on its page, or over which pages, in words. */
export function moveInWords(move: ReturnType<typeof moveOf>, say: SayDifferences): string {
  if (move === undefined) return say("moved-somewhere");
  const { from, to } = move;
  if (from.page !== to.page) return say("moved-over-pages", { fromPage: from.page, page: to.page });
  const [right, down] = [millimetres(to.x - from.x), millimetres(to.y - from.y)];
  const parts = [
    ...(right === 0 ? [] : [say(right > 0 ? "moved-right" : "moved-left", { length: Math.abs(right) })]),
    ...(down === 0 ? [] : [say(down > 0 ? "moved-down" : "moved-up", { length: Math.abs(down) })]),
  ];
  return parts.length === 0 ? say("moved-somewhere") : say("moved-on-page", { page: to.page, parts });
}

/** Whether something stands on its new page where it stood on the former. */
export function isOnlyPage({ from, to }: NonNullable<ReturnType<typeof moveOf>>): boolean {
  return from.page !== to.page && millimetres(to.x - from.x) === 0 && millimetres(to.y - from.y) === 0;
}

function millimetres(points: number): number {
  return Math.round((points * 254) / 72) / 10;
}
