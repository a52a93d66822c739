import { doubtMessages, doubtsOf } from "../../model/pdf-doubts.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule } from "./pdf-rule.ts";
import { searches } from "./search.ts";

const hitCertain = pdfRule(
  {
    name: "keyword-hit-certain",
    severity: "warning",
    refusals: [],
    messages: doubtMessages,
    docs: {
      what: "The text of the PDF has the keyword's own characters, and has them where everybody sees them.",
      why: "Some fonts give a radical (U+2F45) in place of the letter that it looks like (方), and keywords are compared as if both were one. Text may stand in a layer that is not shown, in an annotation, or be replaced by another one (ActualText). How the service searches such text is not documented: it may find nothing, or more than is seen.",
      fix: "Export the document with other fonts or without layers and comments, or place the component at a position.",
      wrong: "at: { keyword: 甲方签章 } # the PDF has 甲⽅, with U+2F45",
      right: "at: { page: 1, x: 100, y: 200 }",
    },
  },
  function* (view) {
    for (const { at, facts, found } of searches(view))
      for (const doubt of doubtsOf(facts, view.pdf, found.eligible)) yield { on: at, key: "keyword", ...doubt };
  },
);

/** Laws on keywords whose hits are not certain. */
export const doubtRules: readonly Rule[] = [hitCertain];
