import type { Code } from "../model/diagnostic.ts";

// Codes of `when`: nothing of it reaches the service, so none predicts a refusal.

const conditionSyntaxWords = {
  messages: {
    "no-condition": "{text:excerpt} is no condition.",
    otherwise: "{text:excerpt} is not how a condition is written.",
    "no-or": "{text:excerpt} says `or`, and a condition joins by `and` alone.",
    "no-brackets": "{text:excerpt} has brackets, and a condition has none.",
    "no-comparison": "{text:excerpt} compares or computes, and a condition compares with a word alone.",
    "too-many": "This condition has more than {limit} terms.",
  },
  helps: {
    forms: "Write `flag`, `not flag`, `kind is word` or `kind is not word`; several are joined by `and`.",
    write: "Write {text:code}.",
    "two-elements": "Write two elements, each with a condition of its own.",
    boolean: "Let the application decide it, and declare a boolean parameter.",
  },
} as const;

export const conditionSyntax: Code<typeof conditionSyntaxWords.messages, typeof conditionSyntaxWords.helps> = {
  name: "condition-syntax",
  severity: "error",
  refusals: [],
  ...conditionSyntaxWords,
  docs: {
    what: "`when` names a boolean parameter, one that may be left out, or an enum with one of its words after `is`; `not` says the opposite, and `and` joins several.",
    why: "There are no expressions: what a contract says must be readable in the contract, by people who do not program.",
    fix: "Write it in these words. In place of `or` write two elements; what is computed is a boolean parameter.",
    wrong: "params: { kind: { values: [person, company] } }\napprovers:\n  - { type: company, when: kind == company }",
    right: "params: { kind: { values: [person, company] } }\napprovers:\n  - { type: company, when: kind is company }",
  },
};

const conditionParamsWords = {
  messages: {
    "always-given": "{name:code} is always given: it is no boolean, and nobody can leave it out.",
    "no-enum": "`is` compares an enum with one of its words, and {name:code} is no enum.",
  },
  helps: {
    compare: "Write {name:code}, `is` and one of its words: {words:list code 12}.",
    optional: "Declare it with `optional: true` if it may be left out, or name a boolean parameter.",
    values: "Declare its words: `values: [{word}, …]`.",
    boolean: "Write {name:code} or `not {name}`.",
  },
} as const;

export const conditionParams: Code<typeof conditionParamsWords.messages, typeof conditionParamsWords.helps> = {
  name: "condition-params",
  severity: "error",
  refusals: [],
  ...conditionParamsWords,
  docs: {
    what: "A condition names a boolean, a parameter that may be left out, or compares an enum by `is`.",
    why: "Of anything else the condition would always hold. What may be left out counts as given unless it is an empty text or an empty list.",
    fix: "Declare the parameter with `optional: true`, or as an enum, or name a boolean.",
    wrong: 'params: { guarantor: person-name }\napprovers:\n  - { type: person, name: "{{guarantor}}", when: guarantor }',
    right:
      'params: { guarantor: { type: person-name, optional: true } }\napprovers:\n  - { type: person, name: "{{guarantor}}", when: guarantor }',
  },
};

const conditionWordsWords = {
  messages: {
    "no-word": "{name:code} is never {word:excerpt}.",
  },
  helps: {
    "did-you-mean": "Did you mean {guess:code}?",
    words: "Its words are {words:list code 12}.",
  },
} as const;

export const conditionWords: Code<typeof conditionWordsWords.messages, typeof conditionWordsWords.helps> = {
  name: "condition-words",
  severity: "error",
  refusals: [],
  ...conditionWordsWords,
  docs: {
    what: "After `is` and `is not` stands one of the words of the enum.",
    why: "With a word that the enum does not have, the condition never holds, or always.",
    fix: "Correct the word, or add it to the `values` of the parameter.",
    wrong: "params: { kind: { values: [person, company] } }\napprovers:\n  - { type: company, when: kind is compnay }",
    right: "params: { kind: { values: [person, company] } }\napprovers:\n  - { type: company, when: kind is company }",
  },
};

const coveredWordsWords = {
  messages: {
    "not-covered": "{name:code} may also be {words:or code 12}, and no element is there for that.",
  },
  helps: {
    element: "Add an element, or write `is not`; if nothing is to be there, say so in a comment that suppresses this.",
  },
} as const;

export const coveredWords: Code<typeof coveredWordsWords.messages, typeof coveredWordsWords.helps> = {
  name: "covered-words",
  severity: "warning",
  refusals: [],
  ...coveredWordsWords,
  docs: {
    what: "Elements of one list that are there for several words of an enum are there for each of its words.",
    why: "Who adds a word to an enum easily forgets a list: then a contract may be sent without a party or a clause.",
    fix: "Add an element for the word that is missing, or `is not` to one of them. A word that says that there is nothing, like `none`, needs none.",
    wrong:
      "params: { kind: { values: [person, company, agency] } }\napprovers:\n  - { type: person, when: kind is person }\n  - { type: company, when: kind is company }",
    right:
      "params: { kind: { values: [person, company, agency] } }\napprovers:\n  - { type: person, when: kind is person }\n  - { type: company, when: kind is not person }",
  },
};
