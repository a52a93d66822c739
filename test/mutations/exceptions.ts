/** Pairs that say nothing of a constraint, because of what the documented request has beside it. */
export interface Exception {
  readonly example: string;
  readonly reason: string;
  readonly ids: readonly string[];
}

/** All pairs of a mutation and a documented request that are left out; how many, the test of the mutations counts. */
export const exceptions: readonly Exception[] = [
  {
    example: "held-back ChannelCreateFlowByFiles-01",
    reason: "Its second approver is of another company, whose seals the sender cannot name.",
    ids: ["component-limit-id-beats-type", "component-limit-seal-values", "value-seal-id"],
  },
  {
    example: "held-back ChannelCreateFlowByFiles-03",
    reason: "Its first approver has neither name nor mobile number; with one of them, the other is missed.",
    ids: ["channel-org-name-mobile", "channel-saas-org-no-openids", "approver-name-charset", "approver-mobile-format"],
  },
  {
    example: "held-back ChannelCreateFlowByFiles-07",
    reason: "Its only named approver signs automatically, and would sign the repeated place alone.",
    ids: ["approver-duplicate"],
  },
  {
    example: "held-back ChannelCreateFlowByFiles-15",
    reason: "Its approvers are added after sending, so that it has no list of them.",
    ids: ["dynamic-flow-no-approvers", "need-sign-review-self"],
  },
  {
    example: "held-back ChannelCreateFlowGroupByFiles-02",
    reason: "It names a seal of the sender's company; an approver with other ids is of another company.",
    ids: [
      "channel-org-name-required",
      "channel-openid-or-claim",
      "channel-org-name-mobile",
      "channel-saas-org-fields",
      "channel-saas-org-no-openids",
      "channel-approver-openid-charset",
      "channel-approver-org-openid-length",
    ],
  },
  {
    example: "held-back ChannelCreatePrepareFlow-02",
    reason: "Its mobile numbers are masked, so that a repeated one is wrong by itself.",
    ids: ["cc-not-signer", "approver-duplicate"],
  },
  {
    example: "held-back ChannelCreatePrepareFlowGroup-01",
    reason: "Its components have members that the service does not use, which a repeated component has too.",
    ids: ["group-size-max", "personal-auto-sign-unavailable", "keyword-only-members", "normal-overlap", "component-unused-members"],
  },
  {
    example: "held-back ChannelCreatePrepareFlowGroup-02",
    reason: "Its names and numbers are masked, so that repeated ones are wrong by themselves.",
    ids: ["group-size-max", "cc-not-signer", "embedded-saas-org-fields"],
  },
  {
    example: "held-back CreateFlowsByTemplates-05",
    reason: "Its approvers have neither name nor mobile number, and are of another company, whose seals the sender cannot name.",
    ids: [
      "channel-org-name-mobile",
      "channel-saas-org-no-openids",
      "approver-name-charset",
      "approver-mobile-format",
      "template-seal-component",
    ],
  },
  {
    example: "held-back CreateFlowByFiles-08",
    reason: "One of a group signs, whose members need no names of their own.",
    ids: ["approver-name-required-ess", "approver-mobile-required-ess", "userid-overrides-identity"],
  },
  {
    example: "held-back CreateFlowGroupByFiles-02",
    reason: "Its first approver is named after sending, and needs neither company nor name.",
    ids: ["approver-org-required-ess", "userid-overrides-identity"],
  },
  {
    example: "held-back CreatePrepareFlowGroup-01",
    reason: "Its names and numbers are masked, so that repeated ones are wrong by themselves.",
    ids: ["group-size-max"],
  },
  ...["held-back CreatePrepareFlowGroup-02", "held-back CreatePrepareFlowGroup-03"].map((example) => ({
    example,
    reason: "Its components have members that the service does not use, which a repeated component has too.",
    ids: ["group-size-max", "keyword-only-members", "normal-overlap", "component-unused-members"],
  })),
  ...["ChannelCreatePrepareFlow-03", "held-back ChannelCreatePrepareFlow-03", "held-back ChannelCreatePrepareFlowGroup-02"].map(
    (example) => ({
      example,
      reason: "Its company is another one than the sender's, whose seals the sender cannot name.",
      ids: ["value-seal-id"],
    }),
  ),
];

/** What a mutated request breaks beside its constraint, since no request of its kind can break the one alone. */
export interface Beside {
  readonly code: string;
  readonly reason: string;
  readonly pairs: Readonly<Record<string, readonly string[]>>;
}

const signTypes = ["approver-sign-types-not-device-only", "approver-sign-types-hkmt", "approver-sign-types-duplicates"];
const intentions = [
  "intention-type-enum",
  "intention-speed-enum",
  "intention-needs-face",
  "intention-questions-count",
  "intention-actions-count",
  "intention-question-length",
  "intention-action-length",
];

/** All pairs of a mutation and a documented request that say more than the constraint, and rightly. */
export const besides: readonly Beside[] = [
  {
    code: "template-approver-no-effect",
    reason: "They are made from templates, where the very member that breaks the constraint has no effect, right or wrong.",
    pairs: {
      "CreatePrepareFlow-03": ["approver-verify-types-person-only"],
      "CreatePrepareFlow-04": ["approver-verify-types-person-only"],
      "PrepareFlows-01": [...signTypes, ...intentions],
      "PrepareFlows-02": [...signTypes, ...intentions],
      "CreateFlowsByTemplates-01": [...signTypes, ...intentions],
      "CreateFlowsByTemplates-04": [...signTypes, ...intentions],
      "held-back CreateFlowsByTemplates-03": [...signTypes, ...intentions],
      "held-back CreateFlowsByTemplates-05": [...signTypes, ...intentions],
      "held-back ChannelCreatePrepareFlow-01": signTypes,
      "held-back ChannelCreatePrepareFlow-02": signTypes,
    },
  },
];
