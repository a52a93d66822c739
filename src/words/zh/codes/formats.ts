import * as codes from "../../../codes/formats.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** Formats of parameters in texts. */
export const formatWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  knownFormats: {
    messages: {
      unknown: "{name:code} 的类型是 {type:code}，没有格式{format:quoted}。",
      empty: "{name:code} 的冒号后面没有格式。",
      "no-formats": "{name:code} 的类型是 {type:code}，原样写出，没有格式。",
      variable: "{name:code} 是变量；变量只有作为日期时才有格式：{forms:or code}。",
      "no-type": "{name:code} 没有声明类型，从格式{format:quoted}也看不出来。",
      "joins-no-maps": "{name:code} 的项是映射，只有单个值才能连成文本。",
      "joins-no-such": "{name:code} 的项是 {type:code} 类型，不能写进文本。",
      "no-text-here": "带格式的占位符得到的是文本，这里应为{wanted:type}。",
      "no-format-here": "带格式的占位符得到的是文本，不能用在这里。",
    },
    helps: {
      "its-formats": "请写 {forms:or code}。",
      "did-you-mean": "是否想写 {guess:code}？可以写 {forms:or code}。",
      without: "请写 `{{{name}}}`，不带格式。",
      declare: "请声明类型。",
      "declare-as": "请声明为 {type:code}。",
      "texts-to-join": "请传入由各段文本组成的列表。",
    },
    docs: {
      what: "花括号里，名称和冒号后面写参数类型支持的格式：数字有 `0`、`0.00`、`0,0`、`0,0.00` 和 `rmb`（大写金额）；日期有 `yyyy`、`mm` 或 `m`、`dd` 或 `d` 以及其间的文字，时间另有 `hh:mi`，按中国时间显示；单个值的列表，写放在各项之间的文字。",
      why: "合同里的金额或日期，写在哪里都要一致，也不该让人猜格式的意思。",
      fix: "请写其中一种格式，或去掉冒号：不带格式时，数字写成普通的十进制，日期写成 `yyyy-mm-dd`。",
    },
  },
});
