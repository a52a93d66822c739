import type { Code } from "../model/diagnostic.ts";

const rowColumnsWords = {
  messages: {
    "label-of-several": "{cell:quoted} is the label of {names:and code 12}.",
    "no-column": "There is no column for {names:and code 12}.",
    "same-param": "Columns {first} and {second} both give {name:code}.",
    "is-list": "{name:code} is a list, and a table has no room for lists.",
    "no-header": "A column without a header is no parameter's, and is left out.",
    "left-out": "The column {header:code} is no parameter's, and is left out.",
    "no-param": "No parameter is called {header:quoted}.",
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
    mend: "Correct the header. Columns that are no parameter's are left out with a warning; lists are given as JSON Lines.",
    wrong: "# people.csv, for params: { name: { type: person-name, label: 姓名 }, mobile: mobile }\n性名,mobile\n张三,13200000000",
    right: "# people.csv, for params: { name: { type: person-name, label: 姓名 }, mobile: mobile }\n姓名,mobile\n张三,13200000000",
  },
};

export const readableRows: Code = {
  name: "readable-rows",
  severity: "error",
  refusals: [],
  docs: {
    what: "Rows are UTF-8: CSV in which each row has as many cells as the header, or JSON Lines, a map on each line.",
    why: "Nothing is guessed: a cell too few moves all values after it to other parameters.",
    mend: "Correct the line. From Excel, save as “CSV UTF-8”; put cells with commas, quotation marks or line breaks in quotation marks.",
    wrong: "# people.csv\nname,mobile\n张三,13200000000,甲方",
    right: "# people.csv\nname,mobile\n张三,13200000000",
  },
};
