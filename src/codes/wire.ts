import type { Code } from "../model/diagnostic.ts";

export const knownMembers: Code = {
  name: "known-members",
  severity: "error",
  refusals: ["unknown-field"],
  docs: {
    what: "`wire` and `omit` name members that the structure has.",
    why: "The service refuses a request with a member it does not know.",
    mend: "Correct the name; for a member newer than this version of flowspec, update flowspec.",
    wrong: "wire: { NeedPreveiw: true }",
    right: "preview: true",
  },
};

export const memberTypes: Code = {
  name: "member-types",
  severity: "error",
  refusals: ["wire-type"],
  docs: {
    what: "A value under `wire` has the type that the service declares for the member.",
    why: "The service refuses a request in which a member has another type.",
    mend: "Write a value of the declared type.",
    wrong: 'wire: { Unordered: "true" }',
    right: "order: parallel",
  },
};

export const memberValues: Code = {
  name: "member-values",
  severity: "error",
  refusals: [],
  docs: {
    what: "A member that takes one of a fixed set of values, or a text of a fixed form, has such a value.",
    why: "The service refuses any other.",
    mend: "Write one of the values that the message lists, or use the key of the language that stands for the member.",
    wrong: "preview: true\nwire: { PreviewType: 7 }",
    right: "preview: true\npreviewAs: page",
  },
};

export const usedMembers: Code = {
  name: "used-members",
  severity: "warning",
  refusals: [
    "no-disabled-member",
    "verify-channel-deprecated",
    "required-only-true",
    "prepare-components-deprecated",
    "prepare-approver-list-deprecated",
    "component-unused-members",
  ],
  docs: {
    what: "Members that the service no longer uses, or not yet, are left out.",
    why: "They have no effect, and a later version of the service may refuse them.",
    mend: "Remove the member.",
    wrong: "approvers:\n  - { type: person, wire: { VerifyChannel: [WEIXINAPP] } }",
    right: "approvers:\n  - { type: person, signCheck: [face] }",
  },
};

export const keysBeforeWire: Code = {
  name: "keys-before-wire",
  severity: "warning",
  refusals: [],
  docs: {
    what: "What a key of the language can say is said with the key, not under `wire`.",
    why: "Reviewers read the language, not the wire; and the key has checks and units of its own.",
    mend: "Use the key that the message names.",
    wrong: "wire: { FlowName: 采购合同 }",
    right: "title: 采购合同",
  },
};

export const wireAgrees: Code = {
  name: "wire-agrees",
  severity: "error",
  refusals: [],
  docs: {
    what: "`wire` does not contradict a key beside it.",
    why: "Only one of the two can be sent, and a reader could not tell which.",
    mend: "Keep one of them.",
    wrong: "order: parallel\nwire: { Unordered: false }",
    right: "order: parallel",
  },
};

export const knownExtras: Code = {
  name: "known-extras",
  severity: "warning",
  refusals: ["extra-unknown-key"],
  docs: {
    what: "`ComponentExtra` holds only what the service's documents describe.",
    why: "An unknown name is ignored without a word, and the component is not what its author meant.",
    mend: "Correct the name, or use the key of the component's type.",
    wrong: "{ type: text, wire: { ComponentExtra: { FontSzie: 12 } } }",
    right: "{ type: text, fontSize: 12 }",
  },
};

export const requiredMembers: Code = {
  name: "required-members",
  severity: "error",
  refusals: [],
  docs: {
    what: "A member that the service demands is not omitted.",
    why: "The service refuses a request without it.",
    mend: "Remove it from `omit`; in a request, add it.",
    wrong:
      "action: CreateFlowByFiles\napprovers:\n  - { type: person, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 }, omit: [ComponentWidth] }] }",
    right: "action: CreateFlowByFiles\napprovers:\n  - { type: person, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }",
  },
};

export const membersWithEffect: Code = {
  name: "members-with-effect",
  severity: "warning",
  refusals: [],
  docs: {
    what: "What `wire` sets has an effect beside the other members: options are of the component's type, and what belongs to a keyword stands at one.",
    why: "The service overlooks the member, or refuses it; either way the component is not what its author meant.",
    mend: "Leave the member out.",
    wrong: "{ type: signature, at: { page: 1, x: 10, y: 10 }, wire: { ComponentExtra: { UseSealSize: true } } }",
    right: "{ type: seal, at: { page: 1, x: 10, y: 10 }, useSealSize: true }",
  },
};
