import { english } from "./english.ts";
import { excerpt } from "./mask.ts";
import type { Formats } from "./message.ts";

/** What values are; who says more of types has more of them. */
export const chineseTypes = {
  text: "文本",
  number: "数字",
  boolean: "true 或 false",
  time: "时间",
  word: "固定的词",
  list: "列表",
  map: "映射",
  nothing: "空值",
  unsendable: "无法写入请求的值",
} as const;

const typesByName: Readonly<Record<string, string>> = chineseTypes;

/** The types of components, as the service's own documents call them. */
const componentNames: Readonly<Record<string, string>> = {
  seal: "印章",
  signature: "签名",
  date: "日期",
  "paging-seal": "骑缝章",
  "paging-signature": "骑缝签名",
  "legal-person-seal": "法定代表人章",
  opinion: "签署意见",
  combination: "组合控件",
  selector: "选择器",
  text: "单行文本",
  "multiline-text": "多行文本",
  checkbox: "勾选框",
  image: "图片",
  "dynamic-table": "动态表格",
  attachment: "附件",
  district: "省市区",
  watermark: "水印",
};

/** What stands between the quotes of a text in quotes; quotes and backslashes need no escapes between others. */
function innerOf(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(["\\])/gu, "$1");
}

/** How Chinese writes the values of sentences. */
export const chinese: Formats = {
  ...english,
  quoted: (value) => `「${innerOf(JSON.stringify(value))}」`,
  excerpt: (value) => `「${innerOf(excerpt(value))}」`,
  character: (value) => {
    if (value === "\n") return "换行符";
    if (value === " ") return "空格";
    const name = english.character(value);
    return name.startsWith('"') ? `「${innerOf(name)}」` : `字符 ${name.replace("the character ", "")}`;
  },
  noun: (value) => componentNames[value] ?? value,
  type: (value) => typesByName[value] ?? value,
  counted: (value, [noun = ""]) => `${value} ${noun}`,
  plural: (_, [word = ""]) => word,
  pages: (pages) => {
    const shown = pages.length > 6 ? pages.slice(0, 5) : pages;
    return `第 ${shown.join("、")} 页${shown === pages ? "" : `等 ${pages.length} 页`}`;
  },
  between: (conjunction, left) => (left > 1 || conjunction === "list" ? "、" : conjunction === "or" ? " 或 " : " 和 "),
  more: (count, conjunction) => `${conjunction === "or" ? " 或" : " 和"}另外 ${count} 个`,
};
