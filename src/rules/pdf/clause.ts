import { sealTypes } from "../../runtime/component/seals.ts";
import type { WordingOf } from "../../runtime/message.ts";
import { sharedArea } from "../../model/box.ts";
import type { Hit, PdfFacts } from "../../model/pdf-facts.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule } from "./pdf-rule.ts";
import { type Search, searches } from "./search.ts";

const clauseHelps = {
  longer: "Write {text:quoted}, which is printed there alone.",
  last: "Write `occurrence: last`: it is the last one.",
} as const;

const atLabel = pdfRule(
  {
    name: "keyword-hit-at-label",
    severity: "warning",
    refusals: [],
    messages: {
      "in-clause": "{keyword:quoted} seems to stand in a sentence on {pages:pages}, where perhaps nobody signs.",
      counted:
        "`occurrence: {number}` counts {clauses:counted hit hits} of {keyword:quoted} that {clauses:plural seems seem} to stand in a sentence: when the text changes it may be another place.",
    },
    helps: clauseHelps,
    docs: {
      what: "A keyword is signed at its label, and no sentence of the text decides which of its places that is.",
      why: "The words of a label stand in clauses too. A component in a clause is where nobody signs, and a number that counts clauses is another place when the text is edited.",
      fix: "Write a longer keyword that only the label has, or `occurrence: last`.",
      wrong: "at: { keyword: 甲方盖章, occurrence: first } # a clause says 甲方盖章 too, before",
      right: "at: { keyword: 甲方盖章, occurrence: last }",
    },
  },
  function* (view) {
    for (const search of searches(view)) {
      const { at, keyword, found, component } = search;
      // Of several hits without a choice, `keyword-hit-chosen` tells.
      if (at.occurrence === undefined && found.eligible.length > 1) continue;
      const isSigned = component.type === "signature" || sealTypes.has(component.type);
      const inClauses = found.chosen.filter(({ inText }) => inText);
      if (isSigned && inClauses.length > 0) {
        const pages = [...new Set(inClauses.map(({ page }) => page))];
        const label = found.eligible.findLast(({ inText }) => !inText);
        const help = label && found.chosen.length === 1 ? insteadOf(search, label, view.pdf) : undefined;
        yield { on: at, key: "keyword", message: "in-clause", data: { keyword, pages }, ...(help ? { help } : {}) };
        continue;
      }
      const [counted] = countedClauses(search);
      if (counted === undefined) continue;
      const help = insteadOf(search, counted.hit, view.pdf);
      const data = { keyword, clauses: counted.clauses, number: counted.number };
      yield { on: at, key: "occurrence", message: "counted", data, ...(help ? { help } : {}) };
    }
  },
);

/** What says the same place of a keyword without counting clauses; nothing where nothing does. */
function insteadOf({ keyword, found }: Search, hit: Hit, { labels = [] }: PdfFacts): WordingOf<typeof clauseHelps> | undefined {
  const own = labels.find(
    ({ page, box, among, text }) =>
      page === hit.page &&
      among === undefined &&
      text.length > keyword.length &&
      sharedArea(box, hit.box) > 0.9 * hit.box.width * hit.box.height,
  );
  if (own) return { message: "longer", data: { text: own.text } };
  return hit === found.eligible.at(-1) ? "last" : undefined;
}

interface Counted {
  readonly hit: Hit;
  readonly number: number;
  readonly clauses: number;
}

/** The hits at labels that a number chooses by counting clauses: from the beginning, or, when it is negative, from the end. */
function countedClauses({ at, found: { eligible } }: Search): readonly Counted[] {
  const numbers: readonly unknown[] = Array.isArray(at.occurrence) ? at.occurrence : [at.occurrence];
  return numbers.flatMap((number) => {
    const hit = typeof number === "number" ? eligible.at(number) : undefined;
    if (typeof number !== "number" || hit === undefined || hit.inText) return [];
    const passed = number < 0 ? eligible.slice(number).slice(1) : eligible.slice(0, number);
    const clauses = passed.filter(({ inText }) => inText).length;
    return clauses > 0 ? [{ hit, number, clauses }] : [];
  });
}

/** Laws on keywords that also stand in the text's sentences. */
export const clauseRules: readonly Rule[] = [atLabel];
