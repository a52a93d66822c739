import { type ParamType, paramTypeRows } from "../../runtime/param-types.ts";

/** What values are called beside the types of parameters. */
const others = {
  id: "an id",
  colour: "a colour",
  length: "a length",
  "page-number": "a page number",
  pages: "a choice of pages",
  occurrence: "an occurrence",
  title: "a title",
  value: "a value",
  time: "a time",
  word: "a word",
  map: "a map",
  fraction: "a fraction",
  nothing: "nothing",
  json: "a text, JSON in a string",
  "text-or-texts": "a text or a list of texts",
  "list-of-text": "a list of texts",
  "list-of-integer": "a list of whole numbers",
  "list-of-number": "a list of numbers",
  "list-of-boolean": "a list of true or false",
  "list-of-text-or-texts": "a list of texts or lists of texts",
  "list-of-map": "a list of maps",
  "bank-card": "a number like that of a bank card",
  "name-beside-number": "a name beside an identity number",
} as const;

/** What values are called, but for types of parameters, whose rows say it. */
export type OtherNoun = keyof typeof others;

/** What a value is, as the kind `type` of placeholders takes it. */
export type ValueNoun = ParamType | OtherNoun;

/** What values are called in English, each with its article. */
export const valueNouns: Readonly<Record<ValueNoun, string>> = {
  ...others,
  // Each type has its noun in its row.
  ...(Object.fromEntries(Object.entries(paramTypeRows).map(([name, { docs }]) => [name, docs.noun.en])) as Record<ParamType, string>),
};
