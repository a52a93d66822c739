import { distance } from "fastest-levenshtein";
import { rounded } from "../model/box.ts";
import type { Miss } from "../model/pdf-facts.ts";
import { boxOf } from "./lines.ts";
import type { SearchableLine } from "./searchable.ts";

interface Candidate {
  readonly line: SearchableLine;
  readonly from: number;
  readonly length: number;
  readonly distance: number;
}

/**
 * The text that is nearest to a keyword: at most a third of its characters differ. Of those that are equally near, one of the same length,
 * then the first. `wanted` is as it is compared.
 */
export function nearestText(wanted: string, lines: readonly SearchableLine[]): Miss | undefined {
  const most = Math.floor(wanted.length / 3);
  let best: Candidate | undefined;
  for (const line of most === 0 ? [] : lines) {
    for (const candidate of candidatesIn(line, wanted, most)) {
      if (best === undefined || badness(candidate, wanted) < badness(best, wanted)) best = candidate;
    }
  }
  return best && missOf(best);
}

/** Less is better; the distance counts more than any difference of length. */
function badness({ distance, length }: Candidate, wanted: string): number {
  return distance * wanted.length + Math.abs(length - wanted.length);
}

/** The stretches of a line that are near enough. Only those that share enough characters with the keyword are compared. */
function candidatesIn(line: SearchableLine, wanted: string, most: number): readonly Candidate[] {
  const characters = new Set(wanted);
  const shared = [0];
  for (const unit of line.text)
    for (let each = 0; each < unit.length; each += 1) shared.push((shared.at(-1) ?? 0) + (characters.has(unit) ? 1 : 0));
  const found: Candidate[] = [];
  for (let from = 0; from < line.text.length; from += 1) {
    for (let length = wanted.length - most; length <= wanted.length + most && from + length <= line.text.length; length += 1) {
      if ((shared[from + length] ?? 0) - (shared[from] ?? 0) < wanted.length - most) continue;
      const apart = distance(wanted, line.text.slice(from, from + length));
      if (apart <= most) found.push({ line, from, length, distance: apart });
    }
  }
  return found;
}

function missOf({ line: { page, line, owners }, from, length }: Candidate): Miss {
  const [first, last] = [owners[from] ?? 0, owners[from + length - 1] ?? 0];
  const text = line.glyphs
    .slice(first, last + 1)
    .map(({ character }) => character)
    .join("");
  return { kind: "similar", text, page, box: rounded(boxOf(line, first, last + 1)) };
}
