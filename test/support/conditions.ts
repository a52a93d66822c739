import { checkSource } from "../../src/compile.ts";
import type { Shown } from "../../src/model/findings.ts";
import type { Source } from "../../src/model/source.ts";

/** A contract one of whose parties is there only if a condition holds, which stands as it is given; and one for each of `people`. */
export function conditionContract(when: string, kinds: readonly string[] = ["person", "company", "agency"]): Source {
  const text = `flowspec: 1
name: conditions
action: CreateFlowByFiles
params:
  file: file-id
  flag: boolean
  other: { type: boolean, default: true }
  maybe: { type: boolean, optional: true }
  kind: { values: ${JSON.stringify(kinds)} }
  manner: { values: ${JSON.stringify(kinds)}, optional: true }
  guarantor: { type: person-name, optional: true }
  note: { type: text, default: "" }
  tags: { type: list, items: text, optional: true }
  count: { type: integer, optional: true }
  until: { type: timestamp, optional: true }
  name: person-name
  mobile: mobile
initiator: { userId: 19561039c99fe825a934a132520fde6a }
title: 合同
userData: { flag: "{{flag}}", other: "{{other}}", maybe: "{{maybe}}", kind: "{{kind}}", manner: "{{manner}}", guarantor: "{{guarantor}}", note: "{{note}}", tags: "{{tags}}", count: "{{count}}", until: "{{until}}" }
files: [{ id: "{{file}}" }]
approvers:
  - { type: person, name: "{{name}}", mobile: "{{mobile}}", role: 甲方, sign: [{ type: signature, at: { page: 1, x: 1, y: 1 } }] }
  - type: company
    organization: 典子谦示例企业
    name: 李四
    mobile: "15100000000"
    role: 乙方
    when: ${when}
    sign: [{ type: seal, at: { page: 1, x: 200, y: 1 } }]
`;
  return { path: "conditions.flow.yaml", text };
}

/** What is wrong with a contract, but that people are written in it. */
export function foundIn(source: Source): readonly Shown[] {
  return checkSource(source).diagnostics.filter(({ code }) => !code.name.startsWith("personal-"));
}

/** A text with the first fix of a finding made in it. */
export function mended(text: string, finding: Shown | undefined): string {
  const [fix] = finding?.fixes ?? [];
  return (fix?.edits ?? [])
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((left, edit) => left.slice(0, edit.span.start) + edit.text + left.slice(edit.span.end), text);
}
