/** Constraints on approvers that no rule of their own predicts. */
export const approverUnpredicted = {
  "ordered-approver-order": {
    state: "kept",
    reason: "Approvers are sent in the order of the list; to say so of every contract would help nobody.",
  },
  "channel-group-sign-each-boolean": {
    state: "said-by",
    codes: ["value-types", "member-types"],
    reason: "Both members are declared as true or false.",
  },
  "idcard-number-without-type": {
    state: "kept",
    reason: "A number without a kind is judged as that of an identity card, which is the documented default.",
  },
  "dynamic-approver-may-omit-identity": {
    state: "kept",
    reason: "The laws on what an approver must say leave out whoever is named later.",
  },
  "silent-channel-allowlist": {
    state: "account",
    reason: "Whether companies may sign files automatically is set for the application by the service.",
  },
  "person-auto-allowlist": {
    state: "account",
    reason: "Whether persons may sign automatically is set for the account by the service.",
  },
} as const;
