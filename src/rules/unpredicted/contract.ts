/** How the constraints on contracts are settled that no rule of their own predicts. */
export const contractUnpredicted = {
  "deadline-zero-is-unset": { state: "kept", reason: "0 stands for no deadline in every rule on times, and is sent as it is written." },
  "deadline-required-embedded": {
    state: "said-by",
    codes: ["required-members"],
    reason: "The compiler writes 0 where a contract has no deadline, so only `omit` or a request can lack the member.",
  },
  "unordered-boolean": {
    state: "said-by",
    codes: ["member-types", "known-members"],
    reason: "`order` is one of two words, and its member a boolean; templates have none.",
  },
  "need-preview-type": { state: "said-by", codes: ["value-types", "member-types"], reason: "The member is declared as true or false." },
  "no-release-boolean": { state: "said-by", codes: ["value-types", "member-types"], reason: "The member is declared as true or false." },
  "preview-returns-no-flowid": {
    state: "kept",
    reason: "Builders make requests; the reply has the SDK's type, in which all members are optional.",
  },
  "sign-bean-tag-absent-in-groups": {
    state: "said-by",
    codes: ["supported-keys", "known-members"],
    reason: "Only actions for single contracts sent from files have the member.",
  },
  "sign-bean-tag-no-combination": { state: "kept", reason: "`addable` has no combination among its types." },
  "custom-show-map-absent-elsewhere": {
    state: "said-by",
    codes: ["supported-keys", "known-members"],
    reason: "The other actions lack the member.",
  },
  "dynamic-flow-no-approvers": {
    state: "said-by",
    codes: ["approvers-min"],
    reason: "The law on the least number of approvers exempts contracts whose approvers join later.",
  },
  "cc-unsupported-group-channel": {
    state: "said-by",
    codes: ["supported-keys", "known-members"],
    reason: "Contracts of such a group lack the member.",
  },
  "prepare-group-resource-type": {
    state: "said-by",
    codes: ["member-values", "required-members"],
    reason: "The compiler writes 2, the only kind of resource that these actions take.",
  },
  "prepare-result-page-type": {
    state: "said-by",
    codes: ["member-values"],
    reason: "The compiler writes 0, the only kind of page; that the page needs a review is a rule of its own.",
  },
  "prepare-flow-id-single-use": { state: "account", reason: "Whether a contract waits for review only the service knows." },
} as const;
