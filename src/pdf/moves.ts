import type { Hit } from "../model/pdf-facts.ts";

/** More pairs of hits than these are not tried: then hits are matched by their order. */
const most = 1_000_000;
/** What it costs to take a hit for one of another page, of another kind of text, or with other neighbours; points cost what they are. */
const [otherPage, otherText, otherNeighbours] = [900, 400, 60];

/**
 * Which hits of a keyword before are which now: for each of those before the index among those now, nothing where it is gone. Both are in reading
 * order and stay in it; as many are matched as there can be, those that are nearest and most alike.
 */
export function matchedHits(before: readonly Hit[], now: readonly Hit[]): readonly (number | undefined)[] {
  if (before.length > now.length) {
    const back = matchedHits(now, before);
    return before.map((_, index) => {
      const found = back.indexOf(index);
      return found < 0 ? undefined : found;
    });
  }
  const spare = now.length - before.length;
  if (spare === 0 || before.length * spare > most) return before.map((_, index) => index);
  // The least cost of matching the hits so far, with so many of those now left out; and whether the last one was.
  let costs = Array.from({ length: spare + 1 }, () => 0);
  const skipped: boolean[][] = [];
  for (const [index, hit] of before.entries()) {
    const next: number[] = [];
    const choice: boolean[] = [];
    for (const left of costs.keys()) {
      const other = now[index + left];
      const take = (costs[left] ?? 0) + (other ? difference(hit, other) : Number.POSITIVE_INFINITY);
      const skip = left > 0 ? (next[left - 1] ?? 0) : Number.POSITIVE_INFINITY;
      next.push(Math.min(take, skip));
      choice.push(skip < take);
    }
    costs = next;
    skipped.push(choice);
  }
  const matched: number[] = [];
  let left = spare;
  for (let index = before.length - 1; index >= 0; index -= 1) {
    while (left > 0 && skipped[index]?.[left]) left -= 1;
    matched.unshift(index + left);
  }
  return matched;
}

function difference(one: Hit, other: Hit): number {
  return (
    Math.abs(one.page - other.page) * otherPage +
    Math.abs(one.box.x - other.box.x) +
    Math.abs(one.box.y - other.box.y) +
    (one.inText === other.inText ? 0 : otherText) +
    (one.neighbours === other.neighbours ? 0 : otherNeighbours)
  );
}
