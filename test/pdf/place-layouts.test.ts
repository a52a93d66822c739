import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import { flowStyle } from "../../src/model/flow-style.ts";
import type { PdfDocument } from "../../src/pdf/document.ts";
import { factsOf } from "../../src/pdf/facts.ts";
import type { Proposal } from "../../src/pdf/place/proposal.ts";
import { proposed } from "../../src/pdf/place/propose.ts";
import { layouts, printsOf } from "../support/layouts/corpus.ts";

/** Findings that a proposal causes, and the rules that a proposal must not even warn by. */
const unwanted = new Set(["component-clear-of-print", "components-apart-in-pdf", "keyword-hit-chosen", "keyword-hit-certain"]);

describe("what is proposed for layouts can be signed as it is", () => {
  test.each(layouts().map((layout) => [layout.name, layout] as const))("%s", (_, layout) => {
    for (const print of printsOf(layout)) {
      const name = `${print.generator} ${print.font} ${print.length}`;
      const found = findings(print.document);
      expect(found, name).toEqual([]);
    }
  });
});

/** What a contract with all that is proposed, also what is only offered, is told. */
function findings(document: PdfDocument): readonly string[] {
  const { proposals } = proposed(document);
  const text = contractOf(proposals);
  const keywords = proposals.flatMap(({ component: { at } }) => (at as { readonly keyword?: string }).keyword ?? []);
  const pdfs = new Map([["layout.flow.yaml", new Map([["./layout.pdf", factsOf(document, keywords)]])]]);
  return checkSource({ path: "layout.flow.yaml", text }, { pdfs })
    .diagnostics.filter(({ severity, code }) => severity === "error" || unwanted.has(code.name))
    .map(({ code, message }) => `${code.name}: ${message}`);
}

/** A contract that each party of proposals signs, as a company, which may sign in every way. */
function contractOf(proposals: readonly Proposal[]): string {
  const parties = [...new Set(proposals.map(({ party }) => party))];
  const lists = (party: string | undefined): string =>
    (["sign", "fill"] as const)
      .flatMap((list) => {
        const own = proposals.filter((each) => each.party === party && each.list === list);
        if (own.length === 0) return list === "fill" ? [] : ["    sign: [{ type: paging-seal, at: { y: 700 } }]"];
        return [`    ${list}:`, ...own.map(({ component }) => `      - ${flowStyle(component)}`)];
      })
      .join("\n");
  return `flowspec: 1
name: layout
action: CreateFlowByFiles
params:
  operatorId: user-id
  fileId: file-id
${parties.map((_, index) => `  name${index}: person-name\n  mobile${index}: mobile`).join("\n")}
initiator: { userId: "{{operatorId}}" }
title: 合同
files: [{ id: "{{fileId}}", pdf: ./layout.pdf }]
approvers:
${parties.map((party, index) => `  - type: company\n    organization: 示例企业${index}\n    name: "{{name${index}}}"\n    mobile: "{{mobile${index}}}"\n${lists(party)}`).join("\n")}
`;
}
