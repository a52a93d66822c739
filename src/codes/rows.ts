import type { Code } from "../model/diagnostic.ts";
import { utf8Text } from "./text.ts";

const rowColumnsWords = {
  messages: {
    "label-of-several": "{cell:quoted} is the label of {names:and code 12}.",
    "no-column": "There is no column for {names:and code 12}.",
    "same-param": "Columns {first} and {second} both give {name:code}.",
    "is-list": "{name:code} is a list, and a table has no room for lists.",
    "no-header": "A column without a header is no parameter's, and is left out.",
    "left-out": "The column {header:code} is no parameter's, and is left out.",
    "no-param": "No parameter is called {header:quoted}.",
    "no-id-column": "No column is headed {header:quoted}, which `--id-column` names.",
    "id-columns": "Columns {first} and {second} are both headed {header:quoted}, which `--id-column` names.",
  },
  helps: {
    "use-name": "Head the column with the name of one of them.",
    "no-room": "A table has no room for lists: give the rows as JSON Lines.",
    "add-or-set": "Add it, or give one value for all rows with `--set`.",
    "remove-one": "Remove one of them.",
    "json-lines": "Give the rows as JSON Lines.",
    commas: "Columns are separated by commas: `,`.",
    unneeded: "Remove it where nobody needs it.",
    "did-you-mean": "Did you mean {guess:code}?",
  },
} as const;

export const rowColumns: Code<typeof rowColumnsWords.messages, typeof rowColumnsWords.helps> = {
  name: "row-columns",
  severity: "error",
  refusals: [],
  ...rowColumnsWords,
  docs: {
    what: "In a table of rows, each parameter that needs a value has one column, headed by the parameter's name or its `label`.",
    why: "Every row would lack the value, or get that of another parameter.",
    fix: "Correct the header. Columns that are no parameter's are left out with a warning; lists are given as JSON Lines.",
    wrong: "# people.csv, for params: { name: { type: person-name, label: 姓名 }, mobile: mobile }\n性名,mobile\n张三,13200000000",
    right: "# people.csv, for params: { name: { type: person-name, label: 姓名 }, mobile: mobile }\n姓名,mobile\n张三,13200000000",
  },
};

/** What is said of the text of a file, said of a line. */
type OfLine<T extends string> = T extends `This is ${infer Rest}` ? `This line is ${Rest}` : T;

type LineMessages = { readonly [Id in keyof NonNullable<typeof utf8Text.messages>]: OfLine<NonNullable<typeof utf8Text.messages>[Id]> };

// The ids are the same, and each sentence is what its type says.
const lineMessages = Object.fromEntries(
  Object.entries(utf8Text.messages ?? {}).map(([id, template]) => [id, template.replace("This is ", "This line is ")]),
) as LineMessages;

const readableRowsWords = {
  messages: {
    "other-count": "This row has {count} cells, and the header has {wanted}.",
    "open-quote": "A quotation mark in the row that begins here is never closed.",
    "inner-quote": "A quotation mark stands inside a cell of the row that begins here.",
    "no-json": "This line is not JSON.",
    "no-map": "This line is no map of parameters.",
    "too-long": "The row that begins here is longer than any row may be.",
    "no-id": "This row has nothing in {column:code}, and so no id.",
    "other-id": "What this row has in {column:code} is no id: an id is a text, or a whole number up to 9007199254740991.",
    "is-header": "This row is a header, and `--columns` says that there is none.",
  },
  helps: {
    quotes: "A quotation mark inside a cell is written twice, and the cell stands in quotation marks.",
    close: "A quotation mark that is never closed takes in all that follows.",
    "one-map": "Write one map of parameters on each line.",
    save: "Save it as UTF-8. Excel writes it as “CSV UTF-8”.",
    convert: "Save it as UTF-8, or convert it with {command:code}. Excel writes it as “CSV UTF-8”.",
    "write-again": "Write the character again. Excel writes it as “CSV UTF-8”.",
    point: "Point flowspec at a text in UTF-8. Excel writes it as “CSV UTF-8”.",
  },
} as const;

export const readableRows: Code<typeof readableRowsWords.messages & LineMessages, typeof readableRowsWords.helps> = {
  name: "readable-rows",
  severity: "error",
  refusals: [],
  ...readableRowsWords,
  messages: { ...readableRowsWords.messages, ...lineMessages },
  docs: {
    what: "Rows are UTF-8: CSV in which each row has as many cells as the header, or JSON Lines, a map on each line. With `--id-column` each has an id.",
    why: "Nothing is guessed: a cell too few moves all values after it to other parameters.",
    fix: "Correct the line. From Excel, save as “CSV UTF-8”; put cells with commas, quotation marks or line breaks in quotation marks.",
    wrong: "# people.csv\nname,mobile\n张三,13200000000,甲方",
    right: "# people.csv\nname,mobile\n张三,13200000000",
  },
};
