import type { Code } from "../model/diagnostic.ts";

const personalDataInParamsWords = {
  messages: {
    written: "Here stands {found:type}, {value:quoted}.",
  },
  helps: {
    "make-param": "Make it a parameter.",
  },
} as const;

export const personalDataInParams: Code<typeof personalDataInParamsWords.messages, typeof personalDataInParamsWords.helps> = {
  name: "personal-data-in-params",
  severity: "warning",
  refusals: [],
  ...personalDataInParamsWords,
  docs: {
    what: "Mobile numbers, identity numbers, numbers of bank cards, e-mail addresses, and names beside an identity number are parameters, not part of a contract.",
    why: "A definition lies in a repository, where everybody who works on it reads it, and its history keeps what was deleted.",
    fix: "Declare a parameter, use it here, and give it an invented value in the samples; `check --fix` does so.",
    wrong: 'params: { name: person-name }\napprovers:\n  - { type: person, name: "{{name}}", mobile: "13200000000" }',
    right: 'params: { name: person-name, mobile: mobile }\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
  },
};

const inventedSamplesWords = {
  messages: {
    "of-somebody": "{value:quoted} may be {found:type} of somebody.",
  },
  helps: {
    mobile: "Write one with a run of four digits, such as 13200000000.",
    "id-card": "Write one with a wrong check character, such as 620000198802020000.",
  },
} as const;

export const inventedSamples: Code<typeof inventedSamplesWords.messages, typeof inventedSamplesWords.helps> = {
  name: "invented-samples",
  severity: "warning",
  refusals: [],
  ...inventedSamplesWords,
  docs: {
    what: "Personal values of samples stand for nobody: the last eight digits of a mobile number have four in a row that are equal or count up or down, an identity number has a wrong check character.",
    why: "Samples are committed, and so are the requests and review sheets made of them; a value that may be somebody's does not belong there.",
    fix: "Write a value that shows that it was invented, such as 13200000000.",
    wrong:
      'params: { mobile: mobile }\nsamples: { review: { mobile: "13957246813" } }\napprovers:\n  - { type: person, mobile: "{{mobile}}" }',
    right:
      'params: { mobile: mobile }\nsamples: { review: { mobile: "13200000000" } }\napprovers:\n  - { type: person, mobile: "{{mobile}}" }',
  },
};
