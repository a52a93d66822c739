import type { Code } from "../model/diagnostic.ts";

export const knownKeys: Code = {
  name: "known-keys",
  severity: "error",
  refusals: ["unknown-field"],
  docs: {
    what: "A construct has only keys of the language.",
    why: "A key that means nothing would be dropped silently, and the contract sent without what its author meant.",
    mend: "Correct the spelling; for a member of the service that the language does not know yet, use `wire:`.",
    wrong: "approvers:\n  - { type: person, rloe: 甲方 }",
    right: "approvers:\n  - { type: person, role: 甲方 }",
  },
};

export const requiredKeys: Code = {
  name: "required-keys",
  severity: "error",
  refusals: [],
  docs: {
    what: "Keys without which a construct means nothing are there.",
    why: "What an approver or a component is decides everything else about it; nothing can be guessed.",
    mend: "Add the key.",
    wrong: 'approvers:\n  - { name: "{{name}}" }',
    right: 'approvers:\n  - { type: person, name: "{{name}}" }',
  },
};

export const knownWords: Code = {
  name: "known-words",
  severity: "error",
  refusals: [],
  docs: {
    what: "A key that takes one of several words has one of them.",
    why: "The service knows a fixed set of codes here and refuses any other.",
    mend: "Choose one of the words; the message lists them.",
    wrong: "order: sequentially",
    right: "order: sequential",
  },
};

export const valueTypes: Code = {
  name: "value-types",
  severity: "error",
  refusals: ["wire-type"],
  docs: {
    what: "A value has the type of its key: a text, a number, true or false, a list, or a map.",
    why: "The service checks the type of every member and refuses the request for one that differs.",
    mend: "Write the value as the message says; texts that look like something else need quotes.",
    wrong: 'signReview: "yes"',
    right: "signReview: true",
  },
};

export const quotedDigits: Code = {
  name: "quoted-digits",
  severity: "error",
  refusals: ["wire-type"],
  docs: {
    what: "Texts of digits, such as mobile and identity numbers, stand in quotes.",
    why: "Unquoted, YAML reads a number: leading zeros and the last digits of long numbers are lost.",
    mend: "Put the value in quotes.",
    wrong: "{ type: text, value: 12000 }",
    right: '{ type: text, value: "12000" }',
  },
};

export const valueForms: Code = {
  name: "value-forms",
  severity: "error",
  refusals: [],
  docs: {
    what: "Times and lengths are written in one of their forms.",
    why: "Another form could be read in two ways, and the contract would expire, or stand, somewhere else.",
    mend: "Write a time as ISO 8601 with a zone, as +30d, or in Unix seconds; a length in points or with mm, cm or in.",
    wrong: "deadline: 2026-12-31",
    right: "deadline: 2026-12-31T23:59:59+08:00",
  },
};

export const contractNames: Code = {
  name: "contract-names",
  severity: "error",
  refusals: [],
  docs: {
    what: "A contract's name is kebab-case: lower-case letters, digits and single hyphens, at most 100 characters; `index` and `runtime` are taken.",
    why: "The name becomes the names of files and of functions in generated code.",
    mend: "Rename the contract.",
    wrong: "name: Tomato Purchase",
    right: "name: tomato-purchase",
  },
};

export const uniqueContractNames: Code = {
  name: "unique-contract-names",
  severity: "error",
  refusals: [],
  docs: {
    what: "No two contracts of a project have the same name, or names that differ only in hyphens.",
    why: "Their builders, samples and review sheets would overwrite each other.",
    mend: "Rename one of them.",
    wrong: "name: purchase   # in two files",
    right: "name: purchase-tomatoes",
  },
};

export const languageVersion: Code = {
  name: "language-version",
  severity: "error",
  refusals: [],
  docs: {
    what: "`flowspec` is 1, the version of the language.",
    why: "Another version may give the same keys another meaning.",
    mend: "Write `flowspec: 1`.",
    wrong: "flowspec: 2",
    right: "flowspec: 1",
  },
};

export const supportedKeys: Code = {
  name: "supported-keys",
  severity: "error",
  refusals: ["unknown-field"],
  docs: {
    what: "A key is used only with actions that can express it.",
    why: "The request of another action has no member for it: sent, it would be refused; left out, the contract would be another one.",
    mend: "Remove the key, or choose an action that has it; the message names them.",
    wrong: "action: CreateFlowGroupByFiles\nflows:\n  - preview: true",
    right: "action: CreateFlowByFiles\npreview: true",
  },
};

export const supportedWords: Code = {
  name: "supported-words",
  severity: "error",
  refusals: [],
  docs: {
    what: "A word is used only with actions whose member has a code for it.",
    why: "The service knows the word in other requests, but not in this one.",
    mend: "Choose another word, or an action that has it; the message names them.",
    wrong: "action: ChannelCreatePrepareFlow\napprovers:\n  - type: person-auto",
    right: "action: ChannelCreateFlowByFiles\nautoSignScene: prescription\napprovers:\n  - type: person-auto",
  },
};
