import { contentOfTable, shapeOfTable, widthOfTable } from "../../runtime/component/table.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const shape = constructRule(
  {
    name: "value-dynamic-table-json",
    refusals: ["value-dynamic-table-json"],
    docs: {
      what: "A table has `headers`, at most 10; a `rowCount`; and in `body.cells` cells that lie inside it, rows and columns counted from 1.",
      why: "The service draws the table from them and refuses one that does not fit together.",
      mend: "Correct what the message names.",
      wrong:
        "value: { headers: [{ content: 名称 }], rowCount: 1, body: { cells: [{ rowStart: 2, rowEnd: 2, columnStart: 1, columnEnd: 1 }] } }",
      right:
        "value: { headers: [{ content: 名称 }], rowCount: 2, body: { cells: [{ rowStart: 2, rowEnd: 2, columnStart: 1, columnEnd: 1 }] } }",
    },
  },
  ["fill-component"],
  shapeOfTable,
);

const content = constructRule(
  {
    name: "value-dynamic-table-limits",
    refusals: ["value-dynamic-table-limits"],
    docs: {
      what: "Headers and cells of a table have at most 100 characters, a font of 6 to 72 points in 黑体 or 宋体, an alignment LEFT, RIGHT or CENTER, and a colour #RRGGBB.",
      why: "The service refuses anything else.",
      mend: "Correct what the message names.",
      wrong: "value: { headers: [{ content: 名称, style: { fontSize: 80 } }], rowCount: 1 }",
      right: "value: { headers: [{ content: 名称, style: { fontSize: 12 } }], rowCount: 1 }",
    },
  },
  ["fill-component"],
  contentOfTable,
);

const width = constructRule(
  {
    name: "value-dynamic-table-width",
    refusals: ["value-dynamic-table-width"],
    docs: {
      what: "The `widthPercent` of a table's headers are together at most 100.",
      why: "Wider columns do not fit into the table; the service may refuse it.",
      mend: "Make columns narrower; those without a width share what is left.",
      wrong: "value: { headers: [{ content: 名称, widthPercent: 60 }, { content: 数量, widthPercent: 60 }], rowCount: 1 }",
      right: "value: { headers: [{ content: 名称, widthPercent: 60 }, { content: 数量, widthPercent: 40 }], rowCount: 1 }",
    },
  },
  ["fill-component"],
  widthOfTable,
);

/** Laws on tables that are filled in. */
export const tableRules: readonly Rule[] = [shape, content, width];
