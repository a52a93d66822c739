import { known } from "../../../checks/hole.ts";
import { componentsOf } from "../../../checks/component/lists.ts";
import { formOf } from "../../../checks/component/placement.ts";
import { keywordFacts } from "../../../placement/hits.ts";
import { pdfFactsFresh } from "../../codes/pdf.ts";
import type { Rule } from "../../rule.ts";
import { pdfRule } from "./pdf-rule.ts";

/** Facts tell of every keyword that the contract names: the part of `pdf-facts-fresh` that the contract itself shows. */
export const completeRules: readonly Rule[] = [
  pdfRule(pdfFactsFresh, function* ({ flow, pdf }) {
    for (const { at } of componentsOf(flow)) {
      if (!known(at) || formOf(at) !== "keyword" || !known(at.keyword) || keywordFacts(pdf, at.keyword) !== undefined) continue;
      yield {
        on: at,
        key: "keyword",
        message: `The facts of the PDF do not tell where "${at.keyword}" stands: they are older than this line.`,
      };
    }
  }),
];
