import type { Code } from "../model/diagnostic.ts";

const knownMembersWords = {
  messages: {
    "no-member": "The service knows no member {path:quoted} here.",
  },
  helps: {
    "it-has": "It has {members:and code 12}.",
    "did-you-mean": "Did you mean {guess:code}?",
  },
} as const;

export const knownMembers: Code<typeof knownMembersWords.messages, typeof knownMembersWords.helps> = {
  name: "known-members",
  severity: "error",
  refusals: ["unknown-field"],
  ...knownMembersWords,
  docs: {
    what: "`wire` and `omit` name members that the structure has.",
    why: "The service refuses a request with a member it does not know.",
    fix: "Correct the name; for a member newer than this version of flowspec, update flowspec.",
    wrong: "wire: { NeedPreveiw: true }",
    right: "preview: true",
  },
};

const memberTypesWords = {
  messages: {
    "wrong-type": "{path:code} takes {wanted:type}, and this is {found:type}.",
    "wrong-value": "{path:code} takes {wanted:type}, and this is {value:code}.",
    "is-null": "{path:code} takes {wanted:type}, and this is null.",
  },
  helps: {
    write: "Write {text:code}.",
    "as-json": "Write the map as JSON in a text.",
    "value-or-nothing": "Write a value, or leave the member out.",
    "as-list": "Write a list, also of one value.",
    "of-type": "Write a value of that type.",
  },
} as const;

export const memberTypes: Code<typeof memberTypesWords.messages, typeof memberTypesWords.helps> = {
  name: "member-types",
  severity: "error",
  refusals: ["wire-type"],
  ...memberTypesWords,
  docs: {
    what: "A value under `wire` has the type that the service declares for the member.",
    why: "The service refuses a request in which a member has another type.",
    fix: "Write a value of the declared type.",
    wrong: 'wire: { Unordered: "true" }',
    right: "order: parallel",
  },
};

const memberValuesWords = {
  messages: {
    "not-taken": "{value} is no value that the service takes for {path:code}.",
    "unknown-not-taken": "This is no value that the service takes for {path:code}.",
    "no-json": "{path:code} is no JSON text of a map.",
  },
  helps: {
    write: "Write {text:code}.",
    encoded: "Write it in {form}.",
    takes: "It takes {values:list}.",
    "correct-json": "Correct the text, or write the map itself.",
  },
} as const;

export const memberValues: Code<typeof memberValuesWords.messages, typeof memberValuesWords.helps> = {
  name: "member-values",
  severity: "error",
  refusals: [],
  ...memberValuesWords,
  docs: {
    what: "A member that takes one of a fixed set of values, or a text of a fixed form, has such a value.",
    why: "The service refuses any other.",
    fix: "Write one of the values that the message lists, or use the key of the language that stands for the member.",
    wrong: "preview: true\nwire: { PreviewType: 7 }",
    right: "preview: true\npreviewAs: page",
  },
};

const usedMembersWords = {
  messages: {
    unused: "The service does not use {name:code}.",
  },
  helps: {
    "leave-out": "Leave it out.",
  },
} as const;

export const usedMembers: Code<typeof usedMembersWords.messages, typeof usedMembersWords.helps> = {
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
  ...usedMembersWords,
  docs: {
    what: "Members that the service no longer uses, or not yet, are left out.",
    why: "They have no effect, and a later version of the service may refuse them.",
    fix: "Remove the member.",
    wrong: "approvers:\n  - { type: person, wire: { VerifyChannel: [WEIXINAPP] } }",
    right: "approvers:\n  - { type: person, signCheck: [face] }",
  },
};

const keysBeforeWireWords = {
  messages: {
    "key-says": "A key of the language says this: {keys:or key 12}.",
  },
  helps: {
    "write-key": "Write the key, and take the member out of `wire`.",
  },
} as const;

export const keysBeforeWire: Code<typeof keysBeforeWireWords.messages, typeof keysBeforeWireWords.helps> = {
  name: "keys-before-wire",
  severity: "warning",
  refusals: [],
  ...keysBeforeWireWords,
  docs: {
    what: "What a key of the language can say is said with the key, not under `wire`.",
    why: "Reviewers read the language, not the wire; and the key has checks and units of its own.",
    fix: "Use the key that the message names.",
    wrong: "wire: { FlowName: 采购合同 }",
    right: "title: 采购合同",
  },
};

const wireAgreesWords = {
  messages: {
    contradicts: "This contradicts {keys:or key 12} beside it.",
  },
  helps: {
    "keep-one": "Keep one of the two.",
  },
} as const;

export const wireAgrees: Code<typeof wireAgreesWords.messages, typeof wireAgreesWords.helps> = {
  name: "wire-agrees",
  severity: "error",
  refusals: [],
  ...wireAgreesWords,
  docs: {
    what: "`wire` does not contradict a key beside it.",
    why: "Only one of the two can be sent, and a reader could not tell which.",
    fix: "Keep one of them.",
    wrong: "order: parallel\nwire: { Unordered: false }",
    right: "order: parallel",
  },
};

const knownExtrasWords = {
  messages: {
    undocumented: "No document says what {name:quoted} does in `ComponentExtra`.",
  },
  helps: {
    spelling: "Check the spelling against the service's documents.",
    "did-you-mean": "Did you mean {guess:code}?",
  },
} as const;

export const knownExtras: Code<typeof knownExtrasWords.messages, typeof knownExtrasWords.helps> = {
  name: "known-extras",
  severity: "warning",
  refusals: ["extra-unknown-key"],
  ...knownExtrasWords,
  docs: {
    what: "`ComponentExtra` holds only what the service's documents describe.",
    why: "An unknown name is ignored without a word, and the component is not what its author meant.",
    fix: "Correct the name, or use the key of the component's type.",
    wrong: "{ type: text, wire: { ComponentExtra: { FontSzie: 12 } } }",
    right: "{ type: text, fontSize: 12 }",
  },
};

const requiredMembersWords = {
  messages: {
    demanded: "The service demands {members:and code 12}.",
    "one-for-nothing": "The service's definition demands {member:code}, even here where it means nothing; it may refuse the request.",
    "several-for-nothing":
      "The service's definition demands {members:and code 12}, even here where they mean nothing; it may refuse the request.",
  },
  helps: {
    "take-out": "Take it out of `omit`.",
    "take-all-out": "Take them out of `omit`.",
    add: "Add it.",
    "add-all": "Add them.",
  },
} as const;

export const requiredMembers: Code<typeof requiredMembersWords.messages, typeof requiredMembersWords.helps> = {
  name: "required-members",
  severity: "error",
  refusals: [],
  ...requiredMembersWords,
  docs: {
    what: "A member that the service demands is not omitted.",
    why: "The service refuses a request without it.",
    fix: "Remove it from `omit`; in a request, add it.",
    wrong:
      "action: CreateFlowByFiles\napprovers:\n  - { type: person, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 }, omit: [ComponentWidth] }] }",
    right: "action: CreateFlowByFiles\napprovers:\n  - { type: person, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }",
  },
};

const membersWithEffectWords = {
  messages: {
    "at-keyword": "{path:code} has an effect only at a keyword.",
    "no-option": "{path:code} is no option of {type}.",
  },
  helps: {
    "leave-out": "Leave it out.",
  },
} as const;

export const membersWithEffect: Code<typeof membersWithEffectWords.messages, typeof membersWithEffectWords.helps> = {
  name: "members-with-effect",
  severity: "warning",
  refusals: [],
  ...membersWithEffectWords,
  docs: {
    what: "What `wire` sets has an effect beside the other members: options are of the component's type, and what belongs to a keyword stands at one.",
    why: "The service overlooks the member, or refuses it; either way the component is not what its author meant.",
    fix: "Leave the member out.",
    wrong: "{ type: signature, at: { page: 1, x: 10, y: 10 }, wire: { ComponentExtra: { UseSealSize: true } } }",
    right: "{ type: seal, at: { page: 1, x: 10, y: 10 }, useSealSize: true }",
  },
};
