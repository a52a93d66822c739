import { tenth } from "../model/box.ts";
import type { ChosenHits, Hit } from "../model/pdf-facts.ts";
import type { Moved, movedHelps } from "../model/pdf-moved.ts";
import type { WordingOf } from "../runtime/message.ts";
import { matchedHits } from "./moves.ts";

/** A smaller move, in points, is none: rounding and fonts make as much. */
const least = 2;

/**
 * What changed in where a keyword's component stands, by its hits before and now; nothing where nothing did, or where other laws tell. A move of less
 * than two points is none.
 */
export function movedSince(keyword: string, before: ChosenHits, now: ChosenHits): Moved | undefined {
  if (before.chosen.length === 0 || now.chosen.length === 0) return undefined;
  if (before.chosen.length !== now.chosen.length)
    return { message: "number", data: { keyword, hits: now.chosen.length, before: before.chosen.length } };
  const pairs = before.chosen.flatMap((from, index) => {
    const to = now.chosen[index];
    return to && distance(from, to) >= least ? [[from, to] as const] : [];
  });
  const [first] = pairs;
  if (first === undefined) return undefined;
  const [from, to] = first;
  const data = { keyword, ...placeOf(from, to) };
  if (pairs.length > 1) return { message: "several", data: { ...data, count: pairs.length } };
  const matched = matchedHits(before.eligible, now.eligible);
  const help = changeUpTo(before.eligible.indexOf(from), now.eligible.indexOf(to), matched);
  const isSame = matched[before.eligible.indexOf(from)] === now.eligible.indexOf(to);
  if (!isSame) return { message: "another-place", data, ...help };
  if (from.page !== to.page) return { message: "moved-page", data, ...help };
  const { fromPage: _, ...samePage } = data;
  return { message: "moved", data: { ...samePage, points: tenth(distance(from, to)) }, ...help };
}

function placeOf(from: Hit, to: Hit): { fromPage: number; fromX: number; fromY: number; page: number; x: number; y: number } {
  return { fromPage: from.page, fromX: from.box.x, fromY: from.box.y, page: to.page, x: to.box.x, y: to.box.y };
}

/** How far a hit moved, in points; another page is farther than any. */
function distance(from: Hit, to: Hit): number {
  return from.page === to.page ? Math.hypot(to.box.x - from.box.x, to.box.y - from.box.y) : Number.POSITIVE_INFINITY;
}

/** How many hits up to the chosen one are new, or are gone; nothing where neither is. */
function changeUpTo(from: number, to: number, matched: readonly (number | undefined)[]): { readonly help?: WordingOf<typeof movedHelps> } {
  const there = new Set(matched);
  const added = Array.from({ length: to + 1 }, (_, index) => index).filter((index) => !there.has(index)).length;
  const gone = matched.slice(0, from + 1).filter((index) => index === undefined).length;
  if (added > 0) return { help: { message: "some-new", data: { count: added } } };
  return gone > 0 ? { help: { message: "some-gone", data: { count: gone } } } : {};
}
