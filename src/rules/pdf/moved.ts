import { movedHelps, movedMessages } from "../../model/pdf-moved.ts";
import { findHits } from "../../placement/hits.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule } from "./pdf-rule.ts";
import { searches } from "./search.ts";

const unmoved = pdfRule(
  {
    name: "keyword-hit-unmoved",
    severity: "warning",
    refusals: [],
    messages: movedMessages,
    helps: movedHelps,
    docs: {
      what: "Keywords stand where they stood when the facts of the PDF were committed. It is judged where the PDF is read beside its facts: by `preflight`, also with `--update`, before it writes, and by `preview`.",
      why: "Who reviewed the contract saw the components at other places. A keyword that moved takes its component along, which may be right; one of which another hit is chosen now is signed elsewhere.",
      fix: "Look where it is signed, then run `flowspec preflight --update` and commit the facts.",
      wrong: "# contract.pdf has a paragraph more, and contract.pdf.facts.json is from before",
      right: "flowspec preflight --update specs/contract.flow.yaml",
    },
  },
  function* (view) {
    const { earlier } = view.pdf;
    if (earlier === undefined) return;
    for (const { at, keyword, found } of searches(view)) {
      const before = findHits(at, { ...view.pdf, ...earlier });
      const said = before && earlier.moved(keyword, before, found);
      if (said) yield { on: at, key: "keyword", ...said };
    }
  },
);

/** Laws on keywords that moved. */
export const movedRules: readonly Rule[] = [unmoved];
