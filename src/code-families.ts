import { codeModules as modules } from "./codes/modules.ts";
import { approverRules } from "./rules/approver/index.ts";
import { componentRules } from "./rules/component/index.ts";
import { contractRules } from "./rules/contract/index.ts";
import { pdfRules } from "./rules/pdf/index.ts";
import { type Code, compare } from "./model/diagnostic.ts";

const byName = (codes: readonly Code[]): readonly Code[] => codes.toSorted((a, b) => compare(a.name, b.name));

/** Codes that are about the same. What that is called stands in `words/en/code-families.ts`, and in each other language. */
export interface CodeFamily {
  readonly name:
    | "text"
    | "language"
    | "params"
    | "imports"
    | "rows"
    | "personal"
    | "suppressions"
    | "uses"
    | "wire"
    | "configuration"
    | "approvals"
    | "contracts"
    | "approvers"
    | "components"
    | "pdfs";
  /** By name. */
  readonly codes: readonly Code[];
}

/** Every code that a diagnostic can have, by what it is about. */
export const families: readonly CodeFamily[] = [
  {
    name: "text",
    codes: byName([
      ...Object.values(modules.text),
      ...Object.values(modules.yaml),
      ...Object.values(modules.traps),
      ...Object.values(modules.requests),
    ]),
  },
  { name: "language", codes: byName([...Object.values(modules.shape), ...Object.values(modules.knownKeys)]) },
  {
    name: "params",
    codes: byName([
      ...Object.values(modules.params),
      ...Object.values(modules.formats),
      ...Object.values(modules.conditions),
      ...Object.values(modules.samples),
    ]),
  },
  { name: "imports", codes: byName(Object.values(modules.imports)) },
  { name: "rows", codes: byName(Object.values(modules.rows)) },
  { name: "personal", codes: byName(Object.values(modules.personal)) },
  { name: "suppressions", codes: byName(Object.values(modules.suppressions)) },
  { name: "uses", codes: byName(Object.values(modules.uses)) },
  { name: "wire", codes: byName(Object.values(modules.wire)) },
  {
    name: "configuration",
    codes: byName([...Object.values(modules.configuration), ...Object.values(modules.environment), ...Object.values(modules.severities)]),
  },
  { name: "approvals", codes: byName(Object.values(modules.approvals)) },
  { name: "contracts", codes: byName(contractRules) },
  { name: "approvers", codes: byName(approverRules) },
  { name: "components", codes: byName(componentRules) },
  { name: "pdfs", codes: byName([...Object.values(modules.pdf), ...pdfRules]) },
];

/** Every code that a diagnostic can have, by name. */
export const codes: readonly Code[] = byName(families.flatMap((family) => family.codes));
