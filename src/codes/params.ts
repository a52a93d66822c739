import { valueMessages } from "../runtime/param-types.ts";
import type { Code } from "../model/diagnostic.ts";

/** What may be wrong with a value, said of a default, by ids of its own. */
type DefaultMessages = {
  readonly [Id in keyof typeof valueMessages as `default-${Id}`]: `The default does not fit: ${(typeof valueMessages)[Id]}`;
};

// The ids and sentences are what the type says.
const defaultMessages = Object.fromEntries(
  Object.entries(valueMessages).map(([id, template]) => [`default-${id}`, `The default does not fit: ${template}`]),
) as DefaultMessages;

const placeholderSyntaxWords = {
  messages: {
    "not-closed": "The braces are not closed.",
    "no-name": "The braces hold no name.",
    "not-a-name": "{text:quoted} is not the name of a parameter.",
    "wide-braces": "The braces are full-width.",
    "wide-colon": "A full-width colon stands between a name and its format.",
  },
  helps: {
    colon: "Write `:` in its place.",
    braces:
      "Write `{{name}}`, `{{item.field}}` or `{{name:format}}`; where braces are meant literally, write `\\{{` in plain text or single quotes.",
    "bare-name": "Write a name without braces.",
  },
} as const;

export const placeholderSyntax: Code<typeof placeholderSyntaxWords.messages, typeof placeholderSyntaxWords.helps> = {
  name: "placeholder-syntax",
  severity: "error",
  refusals: [],
  ...placeholderSyntaxWords,
  docs: {
    what: "Between `{{` and `}}` stands the name of a parameter, `item` or a field of it, perhaps with a colon and a format behind it, and nothing else.",
    why: "There are no expressions: what a contract says must be readable in the contract.",
    fix: "Write a name; where braces are meant literally, write a backslash before them.",
    wrong: "description: 合同于 {{ @now }} 发起",
    right: "description: 合同于 \\{{ @now }} 发起",
  },
};

const placeholderLimitWords = {
  messages: {
    "too-many": "This text holds more than {limit} placeholders.",
  },
} as const;

export const placeholderLimit: Code<typeof placeholderLimitWords.messages> = {
  name: "placeholder-limit",
  severity: "error",
  refusals: [],
  ...placeholderLimitWords,
  docs: {
    what: "A text holds at most 500 placeholders.",
    why: "A text of a contract has a few; one with hundreds was made by mistake, or to hold up a pipeline.",
    fix: "Give the whole text as one parameter.",
    wrong: 'description: "{{a}}{{a}}{{a}}"   # and 500 more',
    right: 'description: "{{text}}"',
  },
};

const paramNamesWords = {
  messages: {
    "no-param-name": "{name:quoted} cannot name a parameter.",
    "no-item-name": "{name:quoted} cannot name an item.",
    "other-meaning": "{name:code} has another meaning and cannot name a parameter.",
  },
  helps: {
    "name-form": "Use letters, digits and underscores, beginning with a letter; a name for people goes into `label`.",
    "item-form": "Use letters, digits and underscores, beginning with a letter.",
    "other-name": "Choose another name.",
    index: "`{{index}}` is the number of an element with `each:`; choose another name.",
  },
} as const;

export const paramNames: Code<typeof paramNamesWords.messages, typeof paramNamesWords.helps> = {
  name: "param-names",
  severity: "error",
  refusals: [],
  ...paramNamesWords,
  docs: {
    what: "A parameter's name is letters, digits and underscores, beginning with a letter; `now`, `item`, `index` and `vars` are taken.",
    why: "It becomes a property in generated code, and placeholders must be able to name it.",
    fix: "Rename it; a name for people goes into `label`.",
    wrong: "params: { 供应商: person-name }\ntitle: 采购合同",
    right: "params: { supplier: { type: person-name, label: 供应商 } }\ntitle: 采购合同-{{supplier}}",
  },
};

const knownParamsWords = {
  messages: {
    "no-param": "No parameter is called {name:code}.",
    "item-with-fields": "{name:code} is an item with fields, not a value.",
    "no-field": "An item of {list:code} has no field {field:code}.",
  },
  helps: {
    "item-outside": "`item` is known only inside an element with `each:`.",
    "index-outside": "`index` is known only inside an element with `each:`: it counts from 1.",
    "no-fields": "{name:code} has no fields.",
    "did-you-mean": "Did you mean {guess:code}?",
    declare: "Declare it under `params`.",
    "declare-in": "Declare it under `params` of this file, or of {path}, which uses it.",
    "single-values": "Items of {list:code} are single values: write `{{{name}}}`.",
    "its-fields": "Its fields are {fields:list code}.",
  },
} as const;

export const knownParams: Code<typeof knownParamsWords.messages, typeof knownParamsWords.helps> = {
  name: "known-params",
  severity: "error",
  refusals: [],
  ...knownParamsWords,
  docs: {
    what: "A placeholder names a declared parameter, or a field of the item it stands in.",
    why: "Nothing could be put in its place.",
    fix: "Declare it under `params`, or correct the name.",
    wrong: 'params: { supplier: person-name }\ntitle: "{{suplier}}"',
    right: 'params: { supplier: person-name }\ntitle: "{{supplier}}"',
  },
};

const usedParamsWords = {
  messages: {
    unused: "Nothing uses the parameter {name:code}.",
  },
  helps: {
    "remove-value": "Remove the value; a used file declares the parameter, and this contract takes only those that it uses.",
  },
} as const;

export const usedParams: Code<typeof usedParamsWords.messages, typeof usedParamsWords.helps> = {
  name: "used-params",
  severity: "warning",
  refusals: [],
  ...usedParamsWords,
  docs: {
    what: "Every declared parameter is used.",
    why: "Applications would have to pass a value that changes nothing; usually a placeholder was forgotten.",
    fix: "Use it, or remove it.",
    wrong: "params: { amount: text }\ndescription: 合同金额见第三条",
    right: "params: { amount: text }\ndescription: 合同金额 {{amount}} 元",
  },
};

const paramTypesFitWords = {
  messages: {
    "other-type": "{wanted:type capital} belongs here, and {name:code} is of type {type}.",
    "one-of": "One of {words:list} belongs here, and {name:code} is of type {type}.",
    "in-text": "Inside a text only a text, a number or a date belongs here, and {name:code} is of type {type}.",
    "unfit-words": "{name:code} can be {words:list quoted}, which does not fit here.",
    "spelt-words": "{name:code} can be {words:list quoted}, which is written {forms:list code} here.",
    "items-of-type": "Each item here is {wanted:type}, and {name:code} is a list of items of type {type}.",
    "items-of-maps": "Each item here is {wanted:type}, and {name:code} is a list of maps.",
    "undeclared-time": "{name:code} is a timestamp by another place of use, and data take the type that is declared.",
  },
  helps: {
    "other-param": "Use another parameter.",
    "declare-as": "Declare it as {type}, or use another parameter.",
    "declare-items": "Declare its `items` as {type}, or use another parameter.",
    "leave-out": "Leave it out of `values`.",
    rewrite: "Write that in `values` and in the samples; who fills the parameter then passes it, too.",
    "declare-timestamp": "Declare it: `type: timestamp`.",
  },
} as const;

export const paramTypesFit: Code<typeof paramTypesFitWords.messages, typeof paramTypesFitWords.helps> = {
  name: "param-types-fit",
  severity: "error",
  refusals: [],
  ...paramTypesFitWords,
  docs: {
    what: "A parameter stands only where its type fits.",
    why: "A placeholder alone keeps the parameter's type: a list where the service wants a text is refused, a mobile number as a name is a mistake.",
    fix: "Change the parameter's type, or use another parameter.",
    wrong: 'params: { agreed: boolean }\ntitle: "{{agreed}}"',
    right: 'params: { agreed: text }\ntitle: "{{agreed}}"',
  },
};

const paramTypesAgreeWords = {
  messages: {
    "two-types": "Here {name:code} is of type {here}, elsewhere of type {there}.",
  },
} as const;

export const paramTypesAgree: Code<typeof paramTypesAgreeWords.messages> = {
  name: "param-types-agree",
  severity: "error",
  refusals: [],
  ...paramTypesAgreeWords,
  docs: {
    what: "All places that use a parameter without a type want the same kind of value.",
    why: "Its type follows from the place of use; with two kinds there is no such type.",
    fix: "Declare its type, or use two parameters.",
    wrong: 'params: { x: {} }\napprovers:\n  - { type: person, name: "{{x}}", mobile: "{{x}}" }',
    right: 'params: { name: {}, mobile: {} }\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
  },
};

const paramDeclarationsWords = {
  messages: {
    "for-texts": "{key:key} is for texts, and this parameter is of type {type}.",
    "for-numbers": "{key:key} is for numbers, and this parameter is of type {type}.",
    "for-enum": "{key:key} is for an enum, and this parameter is of type {type}.",
    "for-list": "{key:key} is for a list, and this parameter is of type {type}.",
    "no-words": "An enum without `values` lets no value through.",
    "no-items": "A list without `items` does not say what it holds.",
    "no-fields": "A list of maps without fields says nothing.",
    "no-pattern": "{pattern:quoted} is no regular expression.",
    "below-least": "{key:key} is less than {least}.",
    "above-most": "{key:key} is greater than {most}, the limit of all values.",
    "minimum-above-maximum": "`minimum` is greater than `maximum`.",
    "fewest-above-most": "`minItems` is greater than `maxItems`.",
    "never-absent": "A parameter with a default is never absent.",
  },
  helps: {
    "remove-or-change": "Remove {key:key}, or change the type.",
    "list-words": "List its words under `values`.",
    "add-items": "Add `items`: a type, or a map of fields.",
    "name-fields": "Name the fields, or write a type.",
    "pattern-form": "Correct it; it is read as JavaScript reads it, with the flag u.",
    "correct-or-leave": "Correct it, or leave it out.",
    exchange: "Exchange them.",
    "remove-one": "Remove `optional` or `default`.",
    "own-type": "Give it a value of the parameter's own type and bounds.",
  },
} as const;

export const paramDeclarations: Code<typeof paramDeclarationsWords.messages & DefaultMessages, typeof paramDeclarationsWords.helps> = {
  name: "param-declarations",
  severity: "error",
  refusals: [],
  ...paramDeclarationsWords,
  messages: { ...paramDeclarationsWords.messages, ...defaultMessages },
  docs: {
    what: "A declaration says what its type can have: `values` for an enum, `items` for a list, bounds that agree, a default of its own type. No text has more than 100,000 characters, and no list more than 10,000 items.",
    why: "A declaration that contradicts itself lets no value through, or any.",
    fix: "Correct the declaration as the message says.",
    wrong: 'params: { colour: { type: enum } }\ncategory: "{{colour}}"',
    right: 'params: { colour: { type: enum, values: [红色, 绿色] } }\ncategory: "{{colour}}"',
  },
};

const patternsInTimeWords = {
  messages: {
    unjudged: "{pattern:quoted} cannot be judged: it may need too long for some texts.",
    endless: "{pattern:quoted} can take too long: more than 100 million steps to tell that {bait:quoted} does not match.",
  },
  helps: {
    "too-long": "A pattern has at most {limit} characters.",
    "one-way":
      "Let each text match in one way only: no repeat inside a repeat that takes the same characters, no alternatives that begin alike.",
  },
} as const;

export const patternsInTime: Code<typeof patternsInTimeWords.messages, typeof patternsInTimeWords.helps> = {
  name: "patterns-in-time",
  severity: "error",
  refusals: [],
  ...patternsInTimeWords,
  docs: {
    what: "A pattern tells of each text soon whether it matches.",
    why: "A repeat inside a repeat, or alternatives that take the same characters, can be read in so many ways that a text of thirty characters keeps a server busy for minutes; who sends such a text can stop it.",
    fix: "Write the pattern so that a text matches in one way only: a separator between repeats, alternatives that begin differently. Where texts are short, `maxLength` helps, too. A pattern has at most 2,000 characters.",
    wrong: 'params: { number: { type: text, pattern: "([A-Z]+-?)+" } }\ndescription: 合同编号 {{number}}',
    right: 'params: { number: { type: text, pattern: "[A-Z]+(-[A-Z]+)*" } }\ndescription: 合同编号 {{number}}',
  },
};

const writtenValuesWords = {
  messages: {
    placeholder: "A placeholder cannot stand here: this decides the shape of the request.",
  },
  helps: {
    "write-word": "Write {words:or code}.",
    "write-type": "Write {types:or type}.",
    "write-value": "Write the value.",
  },
} as const;

export const writtenValues: Code<typeof writtenValuesWords.messages, typeof writtenValuesWords.helps> = {
  name: "written-values",
  severity: "error",
  refusals: [],
  ...writtenValuesWords,
  docs: {
    what: "What decides the shape of the request is written in the contract, not given by a parameter.",
    why: "The type of an approver or a component decides which members the request has; a review could not see it.",
    fix: "Write the word; for a choice at run time use two elements with `when:`.",
    wrong: 'params: { kind: text }\napprovers:\n  - type: "{{kind}}"',
    right: "params: { isPerson: boolean }\napprovers:\n  - { type: person, when: isPerson }\n  - { type: company, when: not isPerson }",
  },
};

const optionalInTextWords = {
  messages: {
    hole: "{name:code} may be absent, and the text would have a hole in it.",
  },
  helps: {
    "default-or-required": "Give the parameter a default, or make it required.",
  },
} as const;

export const optionalInText: Code<typeof optionalInTextWords.messages, typeof optionalInTextWords.helps> = {
  name: "optional-in-text",
  severity: "error",
  refusals: [],
  ...optionalInTextWords,
  docs: {
    what: "An optional parameter stands alone, never inside a text.",
    why: "Absent, it would leave a text with a hole in it.",
    fix: "Give it a default, or make it required.",
    wrong: 'params: { note: { type: text, optional: true } }\ntitle: "合同 {{note}}"',
    right: 'params: { note: { type: text, default: "" } }\ntitle: "合同 {{note}}"',
  },
};
