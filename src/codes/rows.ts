import type { Code } from "../model/diagnostic.ts";

export const rowColumns: Code = {
  name: "row-columns",
  severity: "error",
  refusals: [],
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
