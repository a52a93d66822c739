import { english } from "../../runtime/english.ts";
import { excerpt } from "../../runtime/mask.ts";
import type { OtherNoun } from "../../language/tables/nouns.ts";
import { paramTypeRows } from "../../runtime/param-types.ts";
import type { Formats } from "../../runtime/message.ts";

/** The constructs of the language, as the service's own documents call them. */
const nouns: Readonly<Record<string, string>> = {
  approver: "签署方",
  initiator: "发起方",
  "sign-component": "签署控件",
  "fill-component": "填写控件",
  cc: "抄送方",
  contract: "合同",
  flow: "合同",
  file: "文件",
  group: "合同组",
};

/** What values are called. */
const others: Readonly<Record<OtherNoun, string>> = {
  id: "ID",
  colour: "颜色",
  length: "长度",
  pages: "页码范围",
  occurrence: "关键字的第几处",
  title: "标题",
  value: "值",
  time: "时间",
  word: "固定的词",
  map: "映射",
  fraction: "小数",
  nothing: "空值",
  json: "JSON 文本",
  "text-or-texts": "文本或文本列表",
  "list-of-text": "文本列表",
  "list-of-integer": "整数列表",
  "list-of-number": "数字列表",
  "list-of-boolean": "true 或 false 的列表",
  "list-of-text-or-texts": "文本或文本列表的列表",
  "list-of-map": "映射列表",
  "bank-card": "形如银行卡号的数字",
  "name-beside-number": "与身份证号写在一起的姓名",
};

const typeNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(others),
  ...Object.entries(paramTypeRows).map(([name, { docs }]) => [name, docs.noun.zh] as const),
  ["unsendable", "请求无法携带的值"],
]);

/** What stands between the quotes of a text in quotes. */
const inner = (quoted: string): string => quoted.slice(1, -1);

/** How Chinese writes the values of sentences. */
export const formats: Formats = {
  ...english,
  quoted: (value) => `「${inner(JSON.stringify(value))}」`,
  excerpt: (value) => `「${inner(excerpt(value))}」`,
  character: (value) => {
    if (value === "\n") return "换行符";
    if (value === " ") return "空格";
    const name = english.character(value);
    return name.startsWith('"') ? `「${inner(name)}」` : `字符 ${name.replace("the character ", "")}`;
  },
  noun: (value) => nouns[value] ?? value,
  type: (value) => typeNames.get(value) ?? value,
  counted: (value, [noun = ""]) => `${value} ${noun}`,
  plural: (_, [word = ""]) => word,
  pages: (pages) => {
    const shown = pages.length > 6 ? `${pages.slice(0, 5).join("、")} 等` : pages.join("、");
    return `第 ${shown} 页`;
  },
  between: (conjunction, left) => (left > 1 || conjunction === "list" ? "、" : conjunction === "or" ? " 或 " : " 和 "),
  more: (count) => `另外 ${count} 个`,
};
