import { type Code, type Diagnostic, diagnostic } from "./diagnostic.ts";

/** How much of one text is judged: about a hundred times what real contracts hold, and still quick. */
export const judgedLimits = {
  /** Values in one list, or in one map. */
  values: 2000,
  /** Placeholders in one text. */
  placeholders: 500,
  /** Terms of one condition. */
  terms: 50,
  /** Errors in one file, and warnings. */
  findings: 1000,
} as const;

const messages = {
  errors: "There are more than {limit} errors; others are not told.",
  warnings: "There are more than {limit} warnings; others are not told.",
} as const;

const helps = { first: "Mend these first." } as const;

export const findingsLimit: Code<typeof messages, typeof helps> = {
  name: "findings-limit",
  severity: "error",
  refusals: [],
  messages,
  helps,
  docs: {
    what: "Of one file at most 1,000 errors and 1,000 warnings are told.",
    why: "Nobody reads more, and a file with so many is not a contract yet, or another kind of file.",
    fix: "Mend those that are told, or point flowspec at the right file.",
    wrong: "# a file with thousands of mistakes",
    right: "# a contract",
  },
};

/** How many findings of each severity were added to a list. */
const counts = new WeakMap<readonly Diagnostic[], Record<Diagnostic["severity"], number>>();

/**
 * Adds a finding to those of a file; beyond the limit only, once, that it is reached. Errors and warnings are counted apart: no warning
 * takes an error's place, and what are only warnings does not become an error.
 */
export function gather(diagnostics: Diagnostic[], found: Diagnostic): void {
  const count = counts.get(diagnostics) ?? { error: 0, warning: 0 };
  counts.set(diagnostics, count);
  const { severity, span, pointer } = found;
  count[severity] += 1;
  if (count[severity] <= judgedLimits.findings) diagnostics.push(found);
  else if (count[severity] === judgedLimits.findings + 1)
    diagnostics.push(
      diagnostic(findingsLimit, {
        message: `${severity}s`,
        data: { limit: judgedLimits.findings },
        help: "first",
        severity,
        span,
        pointer,
      }),
    );
}
