import type { Code, CodeDocs, Severity } from "../model/diagnostic.ts";

/** Codes of the comments that suppress findings: nothing of them reaches the service, so none predicts a refusal. */
const comment = (name: string, severity: Severity, docs: CodeDocs): Code => ({ name, severity, docs, refusals: [] });

export const reasonedSuppressions: Code = comment("reasoned-suppressions", "error", {
  what: "A comment that suppresses a finding stands on a line of its own, names one code, and gives a reason.",
  why: "Who reads the contract later must be able to judge whether the reason still holds. Without one nothing is suppressed.",
  mend: "Write `# flowspec-ignore <code>: <reason>` on the line above.",
  wrong: "# flowspec-ignore prepareflows-deprecated\naction: PrepareFlows",
  right: "# flowspec-ignore prepareflows-deprecated: moved to the new action in May\naction: PrepareFlows",
});

export const knownSuppressions: Code = comment("known-suppressions", "warning", {
  what: "A comment that suppresses a finding names a code that exists.",
  why: "The finding that its author had in mind is not suppressed, or there is no such finding any more.",
  mend: "Correct the name, or remove the comment.",
  wrong: "# flowspec-ignore prepareflow-deprecated: moved in May\naction: PrepareFlows",
  right: "# flowspec-ignore prepareflows-deprecated: moved in May\naction: PrepareFlows",
});

export const usedSuppressions: Code = comment("used-suppressions", "warning", {
  what: "A comment that suppresses a finding has that finding below it. It may be a warning, or an error that rests on a claim about the service; errors of the language are never suppressed.",
  why: "Left behind, it would hide the next mistake of the same kind. One that names an error is an error itself, since what it would hide is refused by the service.",
  mend: "Remove the comment, or move it to the line above the one with the finding; mend an error of the language.",
  wrong: "# flowspec-ignore used-params: soon\ntitle: 采购合同",
  right: "title: 采购合同",
});
