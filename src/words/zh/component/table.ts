import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on tables that are filled in. */
export const tableWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["table"]>()({
  "value-dynamic-table-json": {
    messages: {
      "no-columns": "表格没有列。",
      "no-rows": "表格没有行。",
      "no-headers": "表格没有写 `columns`，也没有写 `headers`（每一列一个映射）。",
      "too-many-columns": "表格有 {count} 列，最多 {limit} 列。",
      "no-row-count": "表格没有写行数 `rowCount`。",
      "no-cells": "表格的 `body` 里没有 `cells`（每个单元格一个映射）。",
      "no-rows-of-cell": "表格的第 {cell} 个单元格没有用 `rowStart` 和 `rowEnd` 写明占哪几行，行从 1 数起。",
      "no-columns-of-cell": "表格的第 {cell} 个单元格没有用 `columnStart` 和 `columnEnd` 写明占哪几列，列从 1 数起。",
      "rows-backwards": "表格的第 {cell} 个单元格从第 {start} 行到第 {end} 行，前后颠倒。",
      "columns-backwards": "表格的第 {cell} 个单元格从第 {start} 列到第 {end} 列，前后颠倒。",
      "beyond-rows": "表格的第 {cell} 个单元格到第 {end} 行，而表格只有 {count} 行。",
      "beyond-columns": "表格的第 {cell} 个单元格到第 {end} 列，而表格只有 {count} 列。",
    },
    docs: {
      what: "表格写 `columns`（最多 10 列）和 `rows`；用服务端自己的键时，写 `headers`、`rowCount` 和 `body.cells`，单元格都在表格之内，行和列从 1 数起。",
      why: "服务端据此画出表格；内容对不上，就会拒绝。",
      fix: "请按提示改正。",
    },
  },
  "value-dynamic-table-limits": {
    messages: {
      "header-too-long": "表格的第 {number} 个表头有 {length} 个字符，最多 {limit} 个。",
      "cell-too-long": "表格的第 {number} 个单元格有 {length} 个字符，最多 {limit} 个。",
      "row-too-long": "表格第 {row} 行第 {column} 列的单元格有 {length} 个字符，最多 {limit} 个。",
      "column-too-long": "表格第 {column} 列有一个单元格长 {length} 个字符，最多 {limit} 个。",
      "header-font": "表格的第 {number} 个表头用了字体{value:excerpt}，表格只能用黑体或宋体。",
      "cell-font": "表格的第 {number} 个单元格用了字体{value:excerpt}，表格只能用黑体或宋体。",
      "header-font-size": "表格的第 {number} 个表头字号为 {value}，应在 {least} 到 {most} 之间。",
      "cell-font-size": "表格的第 {number} 个单元格字号为 {value}，应在 {least} 到 {most} 之间。",
      "header-alignment": "表格的第 {number} 个表头对齐方式为{value:excerpt}，只能是 `LEFT`、`RIGHT` 或 `CENTER`。",
      "cell-alignment": "表格的第 {number} 个单元格对齐方式为{value:excerpt}，只能是 `LEFT`、`RIGHT` 或 `CENTER`。",
      "header-colour": "表格的第 {number} 个表头颜色为{value:excerpt}，颜色写作 `#RRGGBB`。",
      "cell-colour": "表格的第 {number} 个单元格颜色为{value:excerpt}，颜色写作 `#RRGGBB`。",
    },
    docs: {
      what: "表格的表头和单元格最多 100 个字符，字体为黑体或宋体，字号在 6 到 72 点之间，对齐方式为 `LEFT`、`RIGHT` 或 `CENTER`，颜色写作 `#RRGGBB`。",
      why: "其他内容，服务端会拒绝。",
      fix: "请按提示改正。",
    },
  },
  "value-dynamic-table-width": {
    messages: { "too-wide": "表格各列合计占宽度的 {sum}%。" },
    docs: {
      what: "表格各列合计不超过宽度的 100%：写 `width`，或服务端表头的 `widthPercent`。",
      why: "再宽表格就放不下了，服务端可能拒绝。",
      fix: "请把列改窄；没有写宽度的列平分剩下的宽度。",
    },
  },
});
