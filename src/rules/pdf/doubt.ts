import type { PdfFacts } from "../../model/pdf-facts.ts";
import { doubtfulPlaces, doubtsOf, placesText } from "../../model/pdf-doubts.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule } from "./pdf-rule.ts";
import { mayHaveMore, type Search, searches } from "./search.ts";

const hitCertain = pdfRule(
  {
    name: "keyword-hit-certain",
    severity: "warning",
    refusals: [],
    docs: {
      what: "The text of the PDF has the keyword's own characters, and has them where everybody sees them.",
      why: "Some fonts give a radical (U+2F45) in place of the letter that it looks like (方), and keywords are compared as if both were one. Text may stand in a layer that is not shown, in an annotation, or be replaced by another one (ActualText). How the service searches such text is not documented: it may find nothing, or more than is seen.",
      mend: "Export the document with other fonts or without layers and comments, or place the component at a position.",
      wrong: "at: { keyword: 甲方签章 } # the PDF has 甲⽅, with U+2F45",
      right: "at: { page: 1, x: 100, y: 200 }",
    },
  },
  function* (view) {
    for (const search of searches(view)) {
      const doubts = search.found.all.length > 0 ? doubtsOf(search.facts, search.found.eligible) : absenceDoubts(search, view.pdf);
      if (doubts.length > 0) yield { on: search.at, key: "keyword", message: `"${search.keyword}" ${doubts.join("; it ")}.` };
    }
  },
);

/** Why a keyword without a hit may be found all the same. */
function absenceDoubts(search: Search, pdf: PdfFacts): readonly string[] {
  if (!mayHaveMore(search, pdf)) return [];
  const places = doubtfulPlaces(search.facts);
  if (places.length > 0) return [`stands only ${placesText(places)}, and the service may not find it there`];
  if (search.facts.misses.some(({ kind }) => kind === "replacement"))
    return ["is only in a text that is said to stand for what is drawn (ActualText), and the service may not search that"];
  return ["is not in what can be read of the PDF, whose fonts cannot all be loaded; the service may not find it either"];
}

/** Laws on keywords whose hits are not certain. */
export const doubtRules: readonly Rule[] = [hitCertain];
