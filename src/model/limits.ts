import { type Code, type Diagnostic, diagnostic } from "./diagnostic.ts";

/** How much of one text is judged: a hundred times what contracts have, and little enough that nobody waits for it. */
export const judgedLimits = {
  /** Values in one list, or in one map. */
  values: 2000,
  /** Placeholders in one text. */
  placeholders: 500,
  /** Findings in one file. */
  findings: 1000,
} as const;

export const findingsLimit: Code = {
  name: "findings-limit",
  severity: "error",
  refusals: [],
  docs: {
    what: "Of one file at most 1,000 findings are told.",
    why: "Nobody reads more, and a file with so many is not a contract yet, or another kind of file.",
    mend: "Mend those that are told, or point flowspec at the right file.",
    wrong: "# a file with thousands of mistakes",
    right: "# a contract",
  },
};

/** Adds a finding to those of a file; beyond the limit only that it is reached. */
export function gather(diagnostics: Diagnostic[], found: Diagnostic): void {
  if (diagnostics.length < judgedLimits.findings) diagnostics.push(found);
  else if (diagnostics.length === judgedLimits.findings)
    diagnostics.push(
      diagnostic(findingsLimit, {
        message: `There are more than ${judgedLimits.findings} findings; others are not told.`,
        help: "Mend these first.",
        span: found.span,
        pointer: found.pointer,
      }),
    );
}
