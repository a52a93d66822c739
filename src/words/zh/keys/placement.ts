import type { ConstructWords } from "../../../model/key-words.ts";
import { wordsOf } from "../../keys.ts";

export const placement: ConstructWords = wordsOf(
  "placement",
  "控件的位置：写 `page`、`x` 和 `y`，或 `keyword`，或 `field`。骑缝章和骑缝签名只需写 `y`。",
)({
  page: "页码，从 1 数起；负数从末尾数起，`last` 就是 -1，即最后一页。用关键字定位时，只在这一页里找，页码从 1 数起。",
  x: "到页面左边的距离。",
  y: "到页面上边的距离；`from` 为 `bottom-left` 时，到下边的距离。",
  from: "`x` 和 `y` 从哪个角量起；`bottom-left` 与 Acrobat 显示的一致，需要 PDF 的信息文件。默认：`top-left`。",
  keyword: "PDF 文字里的一段，图片里的不算；控件放在这段文字出现的地方。",
  whole: "关键字前后不能有别的字符。默认：否。",
  occurrence: "哪几处：`first`（第一处）、`last`（最后一处）、`all`（每一处），或一个列表，从 0 数起，负数从末尾数起。默认：`all`。",
  align:
    "控件在关键字的什么位置：居中（`middle`）、正下方（`below`）、正右方（`right`）、右下角（`lower-right`）、右上角（`upper-right`）。默认：`middle`。",
  offset: "在此基础上移动的距离：向右、向下。",
  optional: "找不到关键字时，请求也能通过。默认：否。",
  field: "PDF 表单域的名称；控件取表单域的位置和大小。",
});

export const table: ConstructWords = wordsOf(
  "table",
  "按行写的表格。跨行或跨列的单元格、样式和设置，要用服务端自己的键。",
)({
  columns: "各列，最多 10 列：写标题，或写带标题和宽度的映射。",
  rows: "各行：写单元格的列表，或写带 `cells` 的映射，用 `each` 重复；只有一个这样的映射时，可以不写成列表。",
});

export const tableColumn: ConstructWords = wordsOf(
  "table-column",
  "表格的一列。",
)({
  title: "列的标题，最长 100 个字符。",
  width: "占表格宽度的百分之几；没写的列平分剩下的宽度。",
});

export const tableRow: ConstructWords = wordsOf(
  "table-row",
  "表格的一行；有 `each` 时，列表的每一项一行。",
)({
  cells: "每列一个文本或数字；空文本让单元格空着。",
});
