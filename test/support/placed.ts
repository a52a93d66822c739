import { checkSources } from "../../src/compile.ts";
import type { Box } from "../../src/model/box.ts";
import type { Shown } from "../../src/model/findings.ts";
import type { Hit, LabelFacts, PdfFacts } from "../../src/model/pdf-facts.ts";

/** A contract with one company, which signs these components, and a PDF; without one where the PDF is made for each person. */
export function flowWith(sign: string, pdf = ", pdf: ./contract.pdf"): string {
  return `flowspec: 1
name: example
action: CreateFlowByFiles
params: { user: user-id, file: file-id, company: organization, name: person-name, mobile: mobile }
initiator: { userId: "{{user}}" }
title: 合同
files: [{ id: "{{file}}"${pdf} }]
approvers:
  - { type: company, organization: "{{company}}", name: "{{name}}", mobile: "{{mobile}}", sign: [${sign}] }
`;
}

/** Facts of a page with some print, the hits of keywords, and labels. */
export function printedFacts(
  print: readonly Box[],
  keywords: Readonly<Record<string, readonly (Box | Hit)[]>>,
  labels?: readonly LabelFacts[],
): PdfFacts {
  const hitOf = (hit: Box | Hit): Hit => ("box" in hit ? hit : { page: 1, box: hit, exact: true, neighbours: "touching" });
  return {
    sha256: "0".repeat(64),
    encrypted: false,
    signatures: 0,
    pages: [{ width: 595.3, height: 841.9, rotation: 0, content: "text", print }],
    fields: [],
    ...(labels ? { labels } : {}),
    keywords: Object.entries(keywords).map(([keyword, hits]) => ({ keyword, hits: hits.map(hitOf), misses: [] })),
  };
}

/** What is found in a contract beside the facts of its PDF. */
export function findingsIn(text: string, facts: PdfFacts): readonly Shown[] {
  const pdfs = new Map([
    [
      "example.flow.yaml",
      new Map([
        ["./contract.pdf", facts],
        ["", facts],
      ]),
    ],
  ]);
  return checkSources([{ path: "example.flow.yaml", text }], { pdfs }).diagnostics;
}
