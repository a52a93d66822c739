import type { Code } from "../model/diagnostic.ts";

const requiredKeysWords = {
  messages: {
    one: "The key {key:key} is missing here.",
    several: "The keys {keys:and key 12} are missing here.",
  },
  helps: {
    add: "Add {keys:and key 12}.",
    "add-one-of": "Add {keys:or code 12}.",
  },
} as const;

export const requiredKeys: Code<typeof requiredKeysWords.messages, typeof requiredKeysWords.helps> = {
  name: "required-keys",
  severity: "error",
  refusals: [],
  ...requiredKeysWords,
  docs: {
    what: "Keys without which a construct means nothing are there.",
    why: "What an approver or a component is decides everything else about it; nothing can be guessed.",
    fix: "Add the key.",
    wrong: 'approvers:\n  - { name: "{{name}}" }',
    right: 'approvers:\n  - { type: person, name: "{{name}}" }',
  },
};

const knownWordsWords = {
  messages: {
    "no-action": "{word:quoted} is not an action of the service.",
    "no-param-type": "{word:quoted} is not a type of parameters.",
    "not-taken": "{key:key} does not take {word:quoted}.",
    "not-known": "{word:quoted} is not known here.",
    "written-here": "{word:quoted} is written {form:code} here.",
    former: "{word:code} is now {now:code}.",
  },
  helps: {
    "write-one": "Write {words:or code}.",
    "write-number": "Write a whole number, or {words:or code}.",
    "did-you-mean": "Did you mean {guess:code}?",
    "did-you-mean-of": "Did you mean {guess:code}? It takes {words:or code}.",
    "one-of": "It is one of {words:or code 12}.",
    "did-you-mean-one-of": "Did you mean {guess:code}? It is one of {words:or code 12}.",
    "declare-environment": "Declare it under `environments`.",
  },
} as const;

export const knownWords: Code<typeof knownWordsWords.messages, typeof knownWordsWords.helps> = {
  name: "known-words",
  severity: "error",
  refusals: [],
  ...knownWordsWords,
  docs: {
    what: "A key that takes one of several words has one of them.",
    why: "The service knows a fixed set of codes here and refuses any other.",
    fix: "Choose one of the words; the message lists them.",
    wrong: "order: sequentially",
    right: "order: sequential",
  },
};

const valueTypesWords = {
  messages: {
    "wrong-type": "{found:type capital} stands where {wanted:or type} belongs.",
    "wrong-value": "{value:code} stands where {wanted:or type} belongs.",
    "type-for-name": "{found:type capital} stands where the name of a parameter belongs.",
    "value-for-name": "{value:code} stands where the name of a parameter belongs.",
    "type-for-condition": "{found:type capital} stands where a condition belongs.",
    "value-for-condition": "{value:code} stands where a condition belongs.",
    "each-takes-one": "`each` takes one list.",
    "written-here": "This is written {form:code} here.",
    "no-values": "{key:key} takes {limit:counted value values}, and here is none.",
    "one-value": "{key:key} takes {limit:counted value values}, and here is one.",
    "other-count": "{key:key} takes {limit:counted value values}, and here are {count}.",
    "no-request": "A request is a map of its members.",
    "no-map": "A map belongs here.",
    "no-text": "A text belongs here.",
    "no-flag": "True or false belongs here.",
  },
  helps: {
    "each-forms": "Write `each: list`, or `each: { name: list }` to name the item.",
    "write-or-remove": "Write a value, or remove the key.",
    "write-values": "Write {limit} values.",
    "param-name": "Write the name of a declared parameter, without braces.",
    condition: "Write `flag`, `not flag`, `kind is word` or `kind is not word`; several are joined by `and`.",
    write: "Write {text:code}.",
    finite: "Write a finite number.",
    dashes: "Begin each element with `- `.",
    brackets: "Write `[{text}]`.",
    keys: "Write `{ key: value }`, or keys on lines of their own.",
    "no-dashes": "Write `key: value`, without dashes.",
    lines: "Write `key: value`, one a line.",
    quotes: "Write it in quotes if YAML takes it for something else.",
    "true-or-false": "Write `true` or `false`, without quotes.",
  },
} as const;

export const valueTypes: Code<typeof valueTypesWords.messages, typeof valueTypesWords.helps> = {
  name: "value-types",
  severity: "error",
  refusals: ["wire-type"],
  ...valueTypesWords,
  docs: {
    what: "A value has the type of its key: a text, a number, true or false, a list, or a map.",
    why: "The service checks the type of every member and refuses the request for one that differs.",
    fix: "Write the value as the message says; texts that look like something else need quotes.",
    wrong: 'platformApproval: "yes"',
    right: "platformApproval: true",
  },
};

const quotedDigitsWords = {
  messages: {
    unquoted: "Unquoted digits are a number, and this is a text.",
  },
  helps: {
    quotes: "Write it in quotes.",
  },
} as const;

export const quotedDigits: Code<typeof quotedDigitsWords.messages, typeof quotedDigitsWords.helps> = {
  name: "quoted-digits",
  severity: "error",
  refusals: ["wire-type"],
  ...quotedDigitsWords,
  docs: {
    what: "Texts of digits, such as mobile and identity numbers, stand in quotes.",
    why: "Unquoted, YAML reads a number: leading zeros and the last digits of long numbers are lost.",
    fix: "Put the value in quotes.",
    wrong: "{ type: text, value: 12000 }",
    right: '{ type: text, value: "12000" }',
  },
};

const valueFormsWords = {
  messages: {
    "wrong-text": "{value:quoted} is not {wanted:type}.",
    "wrong-number": "{value} is not {wanted:type}.",
    "no-moment": "This is not a moment.",
    "written-here": "{text:quoted} is written {form:code} here.",
  },
  helps: {
    time: "Write a date such as 2026-12-31, an ISO 8601 time with a zone, Unix seconds, or a time from now such as +30d ({units:list}).",
    counted: "Write `{{from}}` alone, or with a time span behind it, as in `{{from}} + 7d`.",
    length: "Write points, or a number with mm, cm or in, such as 20mm.",
    moment: "Write an ISO 8601 time with a zone, such as 2026-01-05T09:00:00+08:00.",
  },
} as const;

export const valueForms: Code<typeof valueFormsWords.messages, typeof valueFormsWords.helps> = {
  name: "value-forms",
  severity: "error",
  refusals: [],
  ...valueFormsWords,
  docs: {
    what: "Times and lengths are written in one of their forms.",
    why: "Another form could be read in two ways, and the contract would expire, or stand, somewhere else.",
    fix: "Write a time as a date, which ends when it ends in China, as ISO 8601 with a zone, as +30d, or in Unix seconds; a length in points or with mm, cm or in.",
    wrong: "deadline: 2026-12-31T18:00",
    right: "deadline: 2026-12-31T18:00:00+08:00",
  },
};

const contractNamesWords = {
  messages: {
    "no-kebab": "{name:quoted} is not kebab-case.",
    taken: "The file `{name}.ts` of the output folder is taken, so no contract can be called {name:code}.",
    "too-long": "The name has {length} characters, and names of files have room for {limit}.",
  },
  helps: {
    "name-form": "Use lower-case letters, digits and single hyphens, beginning with a letter.",
  },
} as const;

export const contractNames: Code<typeof contractNamesWords.messages, typeof contractNamesWords.helps> = {
  name: "contract-names",
  severity: "error",
  refusals: [],
  ...contractNamesWords,
  docs: {
    what: "A contract's name is kebab-case: lower-case letters, digits and single hyphens, at most 100 characters; `index` and `runtime` are taken.",
    why: "The name becomes the names of files and of functions in generated code.",
    fix: "Rename the contract.",
    wrong: "name: Tomato Purchase",
    right: "name: tomato-purchase",
  },
};

const uniqueContractNamesWords = {
  messages: {
    "same-outputs": "The name {name:code} makes the same outputs as that of another contract.",
  },
  helps: {
    "rename-one": "Rename one of the two.",
  },
} as const;

export const uniqueContractNames: Code<typeof uniqueContractNamesWords.messages, typeof uniqueContractNamesWords.helps> = {
  name: "unique-contract-names",
  severity: "error",
  refusals: [],
  ...uniqueContractNamesWords,
  docs: {
    what: "No two contracts of a project have the same name, or names that differ only in hyphens.",
    why: "Their builders, samples and review sheets would overwrite each other.",
    fix: "Rename one of them.",
    wrong: "name: purchase   # in two files",
    right: "name: purchase-tomatoes",
  },
};

const languageVersionWords = {
  messages: {
    text: "The version of the language is a number.",
    foreign: "This flowspec reads version 1 of the language, not {version:quoted}.",
    "foreign-type": "This flowspec reads version 1 of the language, not {found:type}.",
  },
} as const;

export const languageVersion: Code<typeof languageVersionWords.messages> = {
  name: "language-version",
  severity: "error",
  refusals: [],
  ...languageVersionWords,
  docs: {
    what: "`flowspec` is 1, the version of the language.",
    why: "Another version may give the same keys another meaning.",
    fix: "Write `flowspec: 1`.",
    wrong: "flowspec: 2",
    right: "flowspec: 1",
  },
};

const supportedKeysWords = {
  messages: {
    "sends-one": "{action} sends a single contract, and this is a group of contracts.",
    "takes-flows": "{action} takes `flows`, each made of a template, and this is a single contract.",
    "sends-several": "{action} sends several contracts, and this is a single contract.",
    "no-key": "{action} has no {key:key} here.",
  },
  helps: {
    "choose-group": "Choose an action for groups, or write a contract for each of `flows`.",
    "choose-or-move": "Choose another action, or move the keys of a contract under `flows`.",
    "of-flows": "It belongs to each contract in `flows`.",
    "of-groups": "It is for actions that send a group; this one sends a single contract.",
    "no-action": "No action has it here.",
    "usable-with": "It can be used with {actions:and code 12}.",
  },
} as const;

export const supportedKeys: Code<typeof supportedKeysWords.messages, typeof supportedKeysWords.helps> = {
  name: "supported-keys",
  severity: "error",
  refusals: ["unknown-field"],
  ...supportedKeysWords,
  docs: {
    what: "A key is used only with actions that can express it.",
    why: "The request of another action has no member for it: sent, it would be refused; left out, the contract would be another one.",
    fix: "Remove the key, or choose an action that has it; the message names them.",
    wrong: "action: CreateFlowGroupByFiles\nflows:\n  - preview: true",
    right: "action: CreateFlowByFiles\npreview: true",
  },
};

const supportedWordsWords = {
  messages: {
    "no-word": "{action} has no {word:code} here.",
  },
  helps: {
    takes: "It takes {words:or code 12}.",
    "takes-here": "It takes {words:or code 12}; {word:code} can be used with {actions:and code 12}.",
  },
} as const;

export const supportedWords: Code<typeof supportedWordsWords.messages, typeof supportedWordsWords.helps> = {
  name: "supported-words",
  severity: "error",
  refusals: [],
  ...supportedWordsWords,
  docs: {
    what: "A word is used only with actions whose member has a code for it.",
    why: "The service knows the word in other requests, but not in this one.",
    fix: "Choose another word, or an action that has it; the message names them.",
    wrong: "action: ChannelCreatePrepareFlow\napprovers:\n  - type: person-auto",
    right: "action: ChannelCreateFlowByFiles\nautoSignScene: prescription\napprovers:\n  - type: person-auto",
  },
};

const tableCellsMessages = {
  "other-count": "This row has {count:counted cell cells}, and the table has {columns:counted column columns}.",
} as const;

export const tableCells: Code<typeof tableCellsMessages> = {
  name: "table-cells",
  severity: "error",
  refusals: [],
  messages: tableCellsMessages,
  docs: {
    what: "Each row of a table that is written in `columns` and `rows` has a cell for each column.",
    why: "A cell too few or too many would shift what stands behind it into another column, or out of the table.",
    fix: 'Write a cell for each column; an empty one is `""`.',
    wrong: "{ type: dynamic-table, value: { columns: [货物, 数量], rows: [[钢材]] } }",
    right: "{ type: dynamic-table, value: { columns: [货物, 数量], rows: [[钢材, 10]] } }",
  },
};
