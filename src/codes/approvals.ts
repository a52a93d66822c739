import type { Code } from "../model/diagnostic.ts";

// Codes of flowspec.approvals.yaml: nothing of it reaches the service, so none predicts a refusal.

const whole = "0123456789abcdef0123456789abcdef";
const entry = (line: string): string => `- change: ${whole}\n  contract: purchase\n  ${line}`;
const approved = (change = whole): string =>
  `- change: ${change}\n  contract: purchase\n  reason: agreed with the legal department\n  by: legal`;

const formWords = {
  messages: {
    "no-list": "The approvals are a list.",
    "no-map": "An approval is a map.",
    "unknown-key": "{name:quoted} is no key of an approval.",
    lacks: "This approval lacks {keys:and code 12}.",
    "no-text": "{key:code} takes a text.",
    "says-nothing": "{key:code} says nothing.",
    digits: "Unquoted digits are a number, and {key:code} takes a text.",
    "unknown-kind": "{word:quoted} is no kind of change.",
  },
  helps: {
    "one-each": "Begin each approval with `- change:`, and write its other keys below.",
    "known-keys": "It has {keys:and code 12}.",
    "did-you-mean": "Did you mean {guess:code}?",
    quotes: "Write it in quotes.",
    "by-command": "`flowspec diff --approve` writes the whole of it.",
    "list-kinds": "`flowspec diff --format json` says the kind of each change. The key may be left out.",
  },
} as const;

export const approvalForm: Code<typeof formWords.messages, typeof formWords.helps> = {
  name: "approval-form",
  severity: "error",
  refusals: [],
  ...formWords,
  docs: {
    what: "`flowspec.approvals.yaml` is a list of approvals. Each has `change`, `contract`, `reason` and `by`, and may have `kind`, `says` and `until`.",
    why: "What is not understood would approve something else than its author meant, or nothing, without a word.",
    fix: "Correct the entry, or have it written by `flowspec diff --approve`.",
    wrong: `# flowspec.approvals.yaml\n${approved()}\n  ticket: LEGAL-12`,
    right: `# flowspec.approvals.yaml\n${approved()}`,
  },
};

const reasonWords = {
  messages: {
    "no-reason": "This approval gives no reason, so it approves nothing.",
    nobody: "This approval does not say by whom it is, so it approves nothing.",
  },
  helps: {
    reason: "Write why the change is right: `reason: …`.",
    by: "Write who approves it: `by: …`. A team is as good as a person.",
  },
} as const;

export const approvalReasonRequired: Code<typeof reasonWords.messages, typeof reasonWords.helps> = {
  name: "approval-reason-required",
  severity: "error",
  refusals: [],
  ...reasonWords,
  docs: {
    what: "An approval says why the change is right, and who says so.",
    why: "Who reads it later must be able to judge whether the reason still holds, and whom to ask.",
    fix: "Write `reason` and `by`.",
    wrong: `# flowspec.approvals.yaml\n${entry('reason: ""\n  by: legal')}`,
    right: `# flowspec.approvals.yaml\n${approved()}`,
  },
};

const idWords = {
  messages: {
    short: "This is only the beginning of an id: it has {count} of 32 digits.",
    "no-id": "This is not the id of a change: that has 32 digits, `0` to `9` and `a` to `f`.",
  },
  helps: {
    whole:
      "Write the whole id, as `flowspec diff --format json` says it. `flowspec diff --approve` takes the beginning, and writes the whole.",
  },
} as const;

export const approvalIdWhole: Code<typeof idWords.messages, typeof idWords.helps> = {
  name: "approval-id-whole",
  severity: "error",
  refusals: [],
  ...idWords,
  docs: {
    what: "`change` is the whole id of a change, 32 hexadecimal digits in small letters.",
    why: "Of the beginning of an id, another change could be made that has the same; of the whole, none can.",
    fix: "Write the whole id, as `flowspec diff --format json` says it.",
    wrong: `# flowspec.approvals.yaml\n${approved("01234567")}`,
    right: `# flowspec.approvals.yaml\n${approved()}`,
  },
};

const dateWords = {
  messages: {
    "no-date": "{given:excerpt} is not a date.",
    "wants-date": "A date belongs here.",
  },
  helps: {
    form: "Write the last day on which the approval holds, as `2027-01-31`.",
  },
} as const;

export const approvalUntilDate: Code<typeof dateWords.messages, typeof dateWords.helps> = {
  name: "approval-until-date",
  severity: "error",
  refusals: [],
  ...dateWords,
  docs: {
    what: "`until` is a day of the calendar, `yyyy-mm-dd`: the last on which the approval holds, as clocks in China have it.",
    why: "Of what is no date nobody knows when it lapses.",
    fix: "Write the day as `2027-01-31`, or leave the key out.",
    wrong: `# flowspec.approvals.yaml\n${approved()}\n  until: 31.01.2027`,
    right: `# flowspec.approvals.yaml\n${approved()}\n  until: 2027-01-31`,
  },
};

const uniqueWords = {
  messages: {
    twice: "This change is approved twice.",
  },
  helps: {
    remove: "Remove one of the two.",
  },
} as const;

export const approvalUnique: Code<typeof uniqueWords.messages, typeof uniqueWords.helps> = {
  name: "approval-unique",
  severity: "error",
  refusals: [],
  ...uniqueWords,
  docs: {
    what: "A change has one approval.",
    why: "Of two with other reasons or other days nobody would know which counts.",
    fix: "Remove one of the two.",
    wrong: `# flowspec.approvals.yaml\n${approved()}\n${approved()}`,
    right: `# flowspec.approvals.yaml\n${approved()}`,
  },
};

const agreesWords = {
  messages: {
    "other-contract": "This approval names {contract:quoted}, and the change that it approves is one of {actual:quoted}.",
    "other-kind": "This approval names the kind {kind:code}, and the change that it approves is of the kind {actual:code}.",
  },
  helps: {
    look: "Look whether this is the change that you meant, and write {actual:code}.",
  },
} as const;

export const approvalAgrees: Code<typeof agreesWords.messages, typeof agreesWords.helps> = {
  name: "approval-agrees",
  severity: "error",
  refusals: [],
  ...agreesWords,
  docs: {
    what: "The contract and the kind that an approval names are those of the change whose id it has.",
    why: "People read the contract and the kind, and flowspec the id: where they are not of the same change, something else was approved than was read.",
    fix: "Look whether the id is that of the change that was meant, then correct the other.",
    wrong: `# flowspec.approvals.yaml, where the change is one of the contract purchase\n${approved().replace("purchase", "labour")}`,
    right: `# flowspec.approvals.yaml, where the change is one of the contract purchase\n${approved()}`,
  },
};

const usedWords = {
  messages: {
    unused: "This approval fits no change of {contract:quoted}.",
    spent: "This approval fits no change of {contract:quoted} any more. The former version has it already.",
  },
  helps: {
    stale:
      "Where the change is another one now, look at that, and approve it: `flowspec diff`. `flowspec diff --prune` removes what is left over.",
    prune: "`flowspec diff --prune` removes it.",
  },
} as const;

export const approvalUsed: Code<typeof usedWords.messages, typeof usedWords.helps> = {
  name: "approval-used",
  severity: "warning",
  refusals: [],
  ...usedWords,
  docs: {
    what: "An approval fits a change between the two versions that are compared.",
    why: "Left behind, it would approve the same change the next time somebody makes it, and nobody would look.",
    fix: "Remove it: `flowspec diff --prune`.",
    wrong: `# flowspec.approvals.yaml, where nobody makes this change\n${approved()}`,
    right: `# flowspec.approvals.yaml, where somebody makes this change\n${approved()}`,
  },
};

const currentWords = {
  messages: {
    lapsed: "This approval held until {until}, and has lapsed.",
  },
  helps: {
    again: "Look at the change again, and approve it anew: `flowspec diff`. `flowspec diff --prune` removes what is left over.",
  },
} as const;

export const approvalCurrent: Code<typeof currentWords.messages, typeof currentWords.helps> = {
  name: "approval-current",
  severity: "warning",
  refusals: [],
  ...currentWords,
  docs: {
    what: "An approval holds until the end of the day that it names, as clocks in China have it.",
    why: "Whoever approved the change did so for a time; what has lapsed approves nothing.",
    fix: "Look at the change again, and approve it anew, or remove the approval: `flowspec diff --prune`.",
    wrong: `# flowspec.approvals.yaml, on 2 February 2027\n${approved()}\n  until: 2027-01-31`,
    right: `# flowspec.approvals.yaml, on 2 February 2027\n${approved()}\n  until: 2027-02-28`,
  },
};
