import { sharedArea } from "../model/box.ts";
import { flowStyle } from "../model/flow-style.ts";
import type { Hit, LabelFacts, PdfFacts } from "../model/pdf-facts.ts";
import type { HitView } from "./model.ts";

/**
 * Hits of keywords and labels that could be keywords, with what names each in an `at`: words that choose it without counting what stands
 * in running text, as checks want it. A label at a hit is there where it says that better than the keyword.
 */
export function offersOf({ keywords, labels = [] }: PdfFacts): readonly HitView[] {
  const used = keywords.flatMap(({ keyword, hits }) =>
    hits.map((hit, index) => ({
      page: hit.page,
      ...hit.box,
      keyword,
      isUsed: true,
      at: atOf(keyword, hit.inText ? undefined : chosen(index, hits)),
    })),
  );
  const free = labels
    .filter(({ page, box }) => used.every((hit) => hit.page !== page || hit.at === "" || sharedArea(hit, box) === 0))
    .map(({ text, page, box, among }) => ({ page, ...box, keyword: text, isUsed: false, at: atOf(text, amongOf(among)) }));
  return [...used, ...free];
}

/** `occurrence` of a hit: nothing is needed for the only one, and `undefined` where every number counts what stands in running text. */
function chosen(index: number, hits: readonly Hit[]): string | undefined {
  const usual = ends(index, hits.length);
  if (usual !== undefined) return usual;
  const isClear = (passed: readonly Hit[]): boolean => passed.every(({ inText }) => inText !== true);
  if (isClear(hits.slice(0, index))) return String(index);
  return isClear(hits.slice(index + 1)) ? String(index - hits.length) : undefined;
}

/** The same of a label: what stands between its places nobody knows. */
function amongOf([index, count]: LabelFacts["among"] = [0, 1]): string | undefined {
  return ends(index, count);
}

function ends(index: number, count: number): string | undefined {
  if (count === 1) return "";
  if (index === count - 1) return "last";
  return index === 0 ? "first" : undefined;
}

function atOf(keyword: string, occurrence: string | undefined): string {
  if (occurrence === undefined) return "";
  return `keyword: ${flowStyle(keyword)}${occurrence === "" ? "" : `, occurrence: ${occurrence}`}`;
}
