import { codeModules as modules } from "./codes/modules.ts";
import { approverRules } from "./rules/approver/index.ts";
import { componentRules } from "./rules/component/index.ts";
import { contractRules } from "./rules/contract/index.ts";
import { pdfRules } from "./rules/pdf/index.ts";
import { type Code, compare } from "./model/diagnostic.ts";

const byName = (codes: readonly Code[]): readonly Code[] => codes.toSorted((a, b) => compare(a.name, b.name));

/** Every code that a diagnostic can have, by what it is about; in each family by name. */
export const families: Readonly<Record<string, readonly Code[]>> = {
  "The text of a file": byName([...Object.values(modules.text), ...Object.values(modules.yaml), ...Object.values(modules.traps)]),
  "The language": byName([...Object.values(modules.shape), ...Object.values(modules.knownKeys)]),
  "Parameters and samples": byName([
    ...Object.values(modules.params),
    ...Object.values(modules.formats),
    ...Object.values(modules.conditions),
    ...Object.values(modules.samples),
  ]),
  "What is imported": byName(Object.values(modules.imports)),
  "Rows of values": byName(Object.values(modules.rows)),
  "Personal data": byName(Object.values(modules.personal)),
  "Comments that suppress findings": byName(Object.values(modules.suppressions)),
  "Files that contracts use": byName(Object.values(modules.uses)),
  "Members of the service": byName(Object.values(modules.wire)),
  "The configuration": byName([...Object.values(modules.environment), ...Object.values(modules.severities)]),
  Contracts: byName(contractRules),
  Approvers: byName(approverRules),
  Components: byName(componentRules),
  "Contracts and their PDFs": byName([...Object.values(modules.pdf), ...pdfRules]),
};

/** Every code that a diagnostic can have, by name. */
export const codes: readonly Code[] = byName(Object.values(families).flat());
