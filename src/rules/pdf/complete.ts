import { isConcrete } from "../../runtime/hole.ts";
import { componentsOf } from "../../runtime/component/lists.ts";
import { formOf } from "../../runtime/component/placement.ts";
import { mayHaveMore } from "../../model/pdf-doubts.ts";
import { keywordFacts } from "../../placement/hits.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule } from "./pdf-rule.ts";

const freshMessages = {
  untold: "The facts of the PDF do not tell where {keyword:quoted} stands: they are older than this line.",
  stale: "The facts of {path} are those of another version of it.",
} as const;

/** Facts are those of the PDF that is there. That they tell of every keyword is what the contract itself shows; the rest is found where files are read. */
export const pdfFactsFresh: Rule<typeof freshMessages> = pdfRule(
  {
    name: "pdf-facts-fresh",
    severity: "error",
    refusals: [],
    messages: freshMessages,
    docs: {
      what: "The facts of a PDF (`contract.pdf.facts.json`) were read from the PDF that is there, and tell of every keyword that the contract names.",
      why: "Facts of another version of the document say where its words and fields were, not where they are.",
      fix: "Run `flowspec preflight --update`, look at what changed, and commit it.",
      wrong: "# contract.pdf was replaced, and contract.pdf.facts.json was not",
      right: "flowspec preflight --update specs/contract.flow.yaml",
    },
  },
  function* ({ flow, pdf }) {
    for (const { at } of componentsOf(flow)) {
      if (!isConcrete(at) || formOf(at) !== "keyword" || !isConcrete(at.keyword)) continue;
      const now = keywordFacts(pdf, at.keyword);
      const isUntold = pdf.earlier?.stay === true && keywordFacts(pdf.earlier, at.keyword) === undefined;
      // Of one that the PDF does not have, `keyword-in-pdf` tells what matters.
      if (now !== undefined && (!isUntold || (now.hits.length === 0 && at.optional !== true && !mayHaveMore(now, pdf)))) continue;
      yield { on: at, key: "keyword", message: "untold", data: { keyword: at.keyword } };
    }
  },
);
