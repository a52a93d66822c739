import * as codes from "../../../codes/rows.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** Rows of values: a table or JSON Lines. */
export const rowWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  rowColumns: {
    messages: {
      "label-of-several": "{cell:quoted}同时是 {names:and code 12} 的 `label`。",
      "no-column": "缺少 {names:and code 12} 的列。",
      "same-param": "第 {first} 列和第 {second} 列都是 {name:code} 的值。",
      "is-list": "{name:code} 是列表，表格里放不下列表。",
      "no-header": "这一列没有表头，不属于任何参数，已略过。",
      "left-out": "{header:code} 列不属于任何参数，已略过。",
      "no-param": "没有名为{header:quoted}的参数。",
      "no-id-column": "没有表头为{header:quoted}的列，而 `--id-column` 写的是它。",
      "id-columns": "第 {first} 列和第 {second} 列的表头都是{header:quoted}，`--id-column` 只能指一列。",
    },
    helps: {
      "use-name": "表头请写其中一个参数的名称。",
      "no-room": "表格里放不下列表，请改用 JSON Lines。",
      "add-or-set": "请加上这一列；各行的值都相同时，也可以用 `--set` 给出。",
      "remove-one": "请删除其中一列。",
      "json-lines": "请改用 JSON Lines。",
      commas: "列之间用逗号分隔：`,`。",
      unneeded: "不需要的话，请删除这一列。",
      "did-you-mean": "是否想写 {guess:code}？",
    },
    docs: {
      what: "批量数据的表格里，每个需要值的参数占一列，表头是参数的名称或 `label`。",
      why: "否则每一行都缺少这个值，或者用了别的参数的值。",
      fix: "请改正表头。不属于任何参数的列会略过并给出警告；列表请用 JSON Lines。",
    },
  },
  readableRows: {
    messages: {
      "other-count": "这一行有 {count} 个单元格，表头有 {wanted} 个。",
      "open-quote": "从这里开始的一行有引号没有闭合。",
      "inner-quote": "从这里开始的一行，单元格里面有引号。",
      "no-json": "这一行不是 JSON。",
      "no-map": "这一行不是由参数组成的映射。",
      "too-long": "从这里开始的一行太长，超过一行数据的上限。",
      "no-id": "这一行的 {column:code} 是空的，没有编号。",
      "other-id": "这一行的 {column:code} 不能作编号：编号是文本，或不超过 9007199254740991 的整数。",
      "is-header": "这一行是表头，而 `--columns` 说明没有表头。",
      "other-encoding": "这一行不是 UTF-8 编码。",
      "looks-like-encoding": "这一行不是 UTF-8 编码，看起来是 {encoding}。",
      "looks-like-little": "这一行不是 UTF-8 编码，看起来是 {encoding}（小端）。",
      "looks-like-big": "这一行不是 UTF-8 编码，看起来是 {encoding}（大端）。",
      "looks-like-latin": "这一行不是 UTF-8 编码，看起来是 Latin-1 或 Windows-1252。",
      "looks-like-broken": "这一行看起来是 UTF-8，但有一个字符坏了。",
      "looks-like-halves": "这一行不是 UTF-8 编码，看起来是 CESU-8，一个字符写成了两半。",
      "looks-like-gbk": "这一行不是 UTF-8 编码，看起来是 GBK，中文 Windows 和 Excel 常这样保存。",
      "looks-like-pdf": "这一行不是 UTF-8 文本，看起来是 PDF。",
      "looks-like-zip": "这一行不是 UTF-8 文本，看起来是 ZIP 压缩包，.docx 和 .xlsx 也是这种格式。",
      "looks-like-office": "这一行不是 UTF-8 文本，看起来是旧版 Office 文档，如 .doc 和 .xls。",
      "looks-like-gzip": "这一行不是 UTF-8 文本，看起来是 gzip 压缩包。",
      "looks-like-png": "这一行不是 UTF-8 文本，看起来是 PNG 图片。",
      "looks-like-jpeg": "这一行不是 UTF-8 文本，看起来是 JPEG 图片。",
    },
    helps: {
      quotes: "单元格里的引号要写两个，整个单元格写在引号里。",
      close: "引号没有闭合时，后面的内容都会算进这一行。",
      "one-map": "每一行请写一个由参数组成的映射。",
      save: "请保存为 UTF-8。在 Excel 中请选「CSV UTF-8」。",
      convert: "请保存为 UTF-8，或用 {command:code} 转换。在 Excel 中请选「CSV UTF-8」。",
      "write-again": "请重新输入这个字符。在 Excel 中请选「CSV UTF-8」。",
      point: "请换成 UTF-8 文本文件。在 Excel 中请选「CSV UTF-8」。",
    },
    docs: {
      what: "批量数据是 UTF-8：CSV 的每一行与表头的单元格一样多；JSON Lines 的每一行是一个映射。用了 `--id-column`，每一行都有编号。",
      why: "这里什么都不猜：少一个单元格，后面的值就全都归到别的参数。",
      fix: "请改正这一行。从 Excel 保存时请选「CSV UTF-8」；单元格里有逗号、引号或换行的，请加上引号。",
    },
  },
});
