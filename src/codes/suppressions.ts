import type { Code } from "../model/diagnostic.ts";

// Codes of the comments that suppress findings: nothing of them reaches the service, so none predicts a refusal.

const reasonedMessages = {
  "no-code": "This does not say which finding it suppresses.",
  "no-reason": "This gives no reason, so it suppresses nothing.",
  "not-above": "This does not stand on a line above a value, so it suppresses nothing.",
} as const;

const reasonedHelps = {
  form: "Write `# flowspec-ignore <code>: <reason>` on the line above the finding.",
} as const;

export const reasonedSuppressions: Code<typeof reasonedMessages, typeof reasonedHelps> = {
  name: "reasoned-suppressions",
  severity: "error",
  refusals: [],
  messages: reasonedMessages,
  helps: reasonedHelps,
  docs: {
    what: "A comment that suppresses a finding stands on a line of its own, names one code, and gives a reason.",
    why: "Who reads the contract later must be able to judge whether the reason still holds. Without one nothing is suppressed.",
    fix: "Write `# flowspec-ignore <code>: <reason>` on the line above.",
    wrong: "# flowspec-ignore prepareflows-deprecated\naction: PrepareFlows",
    right: "# flowspec-ignore prepareflows-deprecated: moved to the new action in May\naction: PrepareFlows",
  },
};

const knownMessages = {
  unknown: "There is no code {code:code}.",
} as const;

const knownHelps = {
  list: "`flowspec explain` lists the codes.",
  "did-you-mean": "Did you mean {guess:code}?",
} as const;

export const knownSuppressions: Code<typeof knownMessages, typeof knownHelps> = {
  name: "known-suppressions",
  severity: "warning",
  refusals: [],
  messages: knownMessages,
  helps: knownHelps,
  docs: {
    what: "A comment that suppresses a finding names a code that exists.",
    why: "The finding that its author had in mind is not suppressed, or there is no such finding any more.",
    fix: "Correct the name, or remove the comment.",
    wrong: "# flowspec-ignore prepareflow-deprecated: moved in May\naction: PrepareFlows",
    right: "# flowspec-ignore prepareflows-deprecated: moved in May\naction: PrepareFlows",
  },
};

const usedMessages = {
  "error-of-project":
    "{code:code} is an error here, and errors cannot be suppressed in this project: its configuration says `suppressErrors: never`.",
  "error-of-language": "{code:code} is an error here, and errors cannot be suppressed that do not rest on a claim about the service.",
  "no-finding": "The line below has no finding {code:code}.",
} as const;

const usedHelps = {
  "mend-error": "Mend the error, then remove the comment.",
  remove: "Remove the comment.",
} as const;

export const usedSuppressions: Code<typeof usedMessages, typeof usedHelps> = {
  name: "used-suppressions",
  severity: "warning",
  refusals: [],
  messages: usedMessages,
  helps: usedHelps,
  docs: {
    what: "A comment that suppresses a finding has that finding below it. It may be a warning, or an error that rests on a claim about the service; errors of the language are never suppressed.",
    why: "Left behind, it would hide the next mistake of the same kind. One that names an error is an error itself, since what it would hide is refused by the service.",
    fix: "Remove the comment, or move it to the line above the one with the finding; mend an error of the language.",
    wrong: "approvers:\n  - type: person\n    # flowspec-ignore approver-role-name-length: a longer name was agreed in May\n    role: 甲方",
    right: "approvers:\n  - type: person\n    role: 甲方",
  },
};
