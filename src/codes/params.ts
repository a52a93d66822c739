import type { Code } from "../model/diagnostic.ts";

export const placeholderSyntax: Code = {
  name: "placeholder-syntax",
  severity: "error",
  refusals: [],
  docs: {
    what: "Between `{{` and `}}` stands the name of a parameter, `item` or a field of it, and nothing else.",
    why: "There are no expressions: what a contract says must be readable in the contract.",
    mend: "Write a name; where braces are meant literally, write a backslash before them.",
    wrong: "description: 合同于 {{ @now }} 发起",
    right: "description: 合同于 \\{{ @now }} 发起",
  },
};

export const placeholderLimit: Code = {
  name: "placeholder-limit",
  severity: "error",
  refusals: [],
  docs: {
    what: "A text holds at most 500 placeholders.",
    why: "A text of a contract has a few; one with hundreds was made by mistake, or to hold up a pipeline.",
    mend: "Give the whole text as one parameter.",
    wrong: 'description: "{{a}}{{a}}{{a}}"   # and 500 more',
    right: 'description: "{{text}}"',
  },
};

export const paramNames: Code = {
  name: "param-names",
  severity: "error",
  refusals: [],
  docs: {
    what: "A parameter's name is letters, digits and underscores, beginning with a letter; `now`, `item` and `vars` are taken.",
    why: "It becomes a property in generated code, and placeholders must be able to name it.",
    mend: "Rename it; a name for people goes into `label`.",
    wrong: "params: { 供应商: person-name }\ntitle: 采购合同",
    right: "params: { supplier: { type: person-name, label: 供应商 } }\ntitle: 采购合同-{{supplier}}",
  },
};

export const knownParams: Code = {
  name: "known-params",
  severity: "error",
  refusals: [],
  docs: {
    what: "A placeholder names a declared parameter, or a field of the item it stands in.",
    why: "Nothing could be put in its place.",
    mend: "Declare it under `params`, or correct the name.",
    wrong: 'params: { supplier: person-name }\ntitle: "{{suplier}}"',
    right: 'params: { supplier: person-name }\ntitle: "{{supplier}}"',
  },
};

export const usedParams: Code = {
  name: "used-params",
  severity: "warning",
  refusals: [],
  docs: {
    what: "Every declared parameter is used.",
    why: "Applications would have to pass a value that changes nothing; usually a placeholder was forgotten.",
    mend: "Use it, or remove it.",
    wrong: "params: { amount: text }\ndescription: 合同金额见第三条",
    right: "params: { amount: text }\ndescription: 合同金额 {{amount}} 元",
  },
};

export const paramTypesFit: Code = {
  name: "param-types-fit",
  severity: "error",
  refusals: [],
  docs: {
    what: "A parameter stands only where its type fits.",
    why: "A placeholder alone keeps the parameter's type: a number where the service wants a text is refused, a mobile number as a name is a mistake.",
    mend: "Change the parameter's type, or use another parameter.",
    wrong: 'params: { count: integer }\ntitle: "{{count}}"',
    right: 'params: { count: text }\ntitle: "{{count}}"',
  },
};

export const paramTypesAgree: Code = {
  name: "param-types-agree",
  severity: "error",
  refusals: [],
  docs: {
    what: "All places that use a parameter without a type want the same kind of value.",
    why: "Its type follows from the place of use; with two kinds there is no such type.",
    mend: "Declare its type, or use two parameters.",
    wrong: 'params: { x: {} }\napprovers:\n  - { type: person, name: "{{x}}", mobile: "{{x}}" }',
    right: 'params: { name: {}, mobile: {} }\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
  },
};

export const paramDeclarations: Code = {
  name: "param-declarations",
  severity: "error",
  refusals: [],
  docs: {
    what: "A declaration says what its type can have: `values` for an enum, `items` for a list, bounds that agree, a default of its own type.",
    why: "A declaration that contradicts itself lets no value through, or any.",
    mend: "Correct the declaration as the message says.",
    wrong: 'params: { colour: { type: enum } }\ncategory: "{{colour}}"',
    right: 'params: { colour: { type: enum, values: [红色, 绿色] } }\ncategory: "{{colour}}"',
  },
};

export const patternsInTime: Code = {
  name: "patterns-in-time",
  severity: "error",
  refusals: [],
  docs: {
    what: "A pattern tells of each text soon whether it matches.",
    why: "A repeat inside a repeat, or alternatives that take the same characters, can be read in so many ways that a text of thirty characters keeps a server busy for minutes; who sends such a text can stop it.",
    mend: "Write the pattern so that a text matches in one way only: a separator between repeats, alternatives that begin differently. Where texts are short, `maxLength` helps, too. A pattern has at most 2,000 characters.",
    wrong: 'params: { number: { type: text, pattern: "([A-Z]+-?)+" } }\ndescription: 合同编号 {{number}}',
    right: 'params: { number: { type: text, pattern: "[A-Z]+(-[A-Z]+)*" } }\ndescription: 合同编号 {{number}}',
  },
};

export const writtenValues: Code = {
  name: "written-values",
  severity: "error",
  refusals: [],
  docs: {
    what: "What decides the shape of the request is written in the contract, not given by a parameter.",
    why: "The type of an approver or a component decides which members the request has; a review could not see it.",
    mend: "Write the word; for a choice at run time use two elements with `when:`.",
    wrong: 'params: { kind: text }\napprovers:\n  - type: "{{kind}}"',
    right: "params: { isPerson: boolean }\napprovers:\n  - { type: person, when: isPerson }\n  - { type: company, when: not isPerson }",
  },
};

export const optionalInText: Code = {
  name: "optional-in-text",
  severity: "error",
  refusals: [],
  docs: {
    what: "An optional parameter stands alone, never inside a text.",
    why: "Absent, it would leave a text with a hole in it.",
    mend: "Give it a default, or make it required.",
    wrong: 'params: { note: { type: text, optional: true } }\ntitle: "合同 {{note}}"',
    right: 'params: { note: { type: text, default: "" } }\ntitle: "合同 {{note}}"',
  },
};

export const sampleParams: Code = {
  name: "sample-params",
  severity: "error",
  refusals: [],
  docs: {
    what: "A sample gives a value to each parameter that needs one, and to no other.",
    why: "A sample is a request as it would be sent; with a value missing there is none.",
    mend: "Add the missing values, correct misspelt names.",
    wrong: "params: { supplier: person-name }\ntitle: 采购合同-{{supplier}}\nsamples: { review: { suplier: 李四 } }",
    right: "params: { supplier: person-name }\ntitle: 采购合同-{{supplier}}\nsamples: { review: { supplier: 李四 } }",
  },
};

export const paramValues: Code = {
  name: "param-values",
  severity: "error",
  refusals: [],
  docs: {
    what: "A parameter's value has its type and keeps to its bounds.",
    why: "The generated builder refuses it at run time for the same reason.",
    mend: "Correct the value as the message says.",
    wrong:
      'params: { amount: { type: text, maxLength: 5 } }\nsamples: { review: { amount: "12,000.00" } }\ndescription: 合同金额 {{amount}} 元',
    right:
      'params: { amount: { type: text, maxLength: 20 } }\nsamples: { review: { amount: "12,000.00" } }\ndescription: 合同金额 {{amount}} 元',
  },
};

export const sampleNow: Code = {
  name: "sample-now",
  severity: "error",
  refusals: [],
  docs: {
    what: "A sample whose result depends on the clock says at which moment it is judged.",
    why: "Without it the generated files would change every day.",
    mend: "Add `now:` to the sample.",
    wrong: "deadline: +30d\nsamples: { review: {} }",
    right: "deadline: +30d\nsamples: { review: { now: 2026-01-05T09:00:00+08:00 } }",
  },
};

export const sampleNames: Code = {
  name: "sample-names",
  severity: "error",
  refusals: [],
  docs: {
    what: "A sample's name is kebab-case, of at most 100 characters.",
    why: "It becomes part of a file's name.",
    mend: "Rename the sample.",
    wrong: 'samples: { "First Try": {} }',
    right: "samples: { first-try: {} }",
  },
};
