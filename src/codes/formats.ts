import type { Code } from "../model/diagnostic.ts";

const knownFormatsWords = {
  messages: {
    unknown: "{format:quoted} is no format of {name:code}, which is of type {type}.",
    empty: "No format stands behind the colon of {name:code}.",
    "no-formats": "{name:code} is of type {type}, which is written as it is and has no formats.",
    variable: "{name:code} is a variable, and only one that is a date has formats: {forms:or code}.",
    "no-type": "{format:quoted} does not tell of which type {name:code} is, and its type is not declared.",
    "joins-no-maps": "{name:code} is a list of maps, and only single values can be joined.",
    "joins-no-such": "{name:code} is a list of items of type {type}, which cannot stand in a text.",
    "no-text-here": "A format makes a text, and here belongs {wanted:type}.",
    "no-format-here": "A format makes a text, and something else belongs here.",
  },
  helps: {
    "its-formats": "Write {forms:or code}.",
    "did-you-mean": "Did you mean {guess:code}? It can be {forms:or code}.",
    without: "Write `{{{name}}}`, without a format.",
    declare: "Declare its type.",
    "declare-as": "Declare it as {type}.",
    "texts-to-join": "Pass a list of the texts that are to be joined.",
  },
} as const;

export const knownFormats: Code<typeof knownFormatsWords.messages, typeof knownFormatsWords.helps> = {
  name: "known-formats",
  severity: "error",
  refusals: [],
  ...knownFormatsWords,
  docs: {
    what: "Behind a name in braces and a colon stands a format that the parameter's type has: of numbers `0`, `0.00`, `0,0`, `0,0.00` and `rmb` (capital figures); of dates `yyyy`, `mm` or `m`, `dd` or `d` with what stands between them, of timestamps also `hh:mi`, as clocks in China show it; of a list of single values the text that separates them.",
    why: "What a contract says of an amount or a date must be the same wherever it is written, and nobody should have to guess a format's meaning.",
    fix: "Write one of the formats, or leave the colon out: a number is then its plain decimal, a date `yyyy-mm-dd`.",
    wrong: 'params: { from: date }\ntitle: "租赁合同（自{{from:YYYY年M月D日}}起）"',
    right: 'params: { from: date }\ntitle: "租赁合同（自{{from:yyyy年m月d日}}起）"',
  },
};
