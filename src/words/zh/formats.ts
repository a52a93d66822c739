import { chinese, chineseTypes } from "../../runtime/chinese.ts";
import type { OtherNoun } from "../../language/tables/nouns.ts";
import { paramTypeRows } from "../../runtime/param-types.ts";
import type { Formats } from "../../runtime/message.ts";

/** What values are called. */
const others: Readonly<Record<OtherNoun, string>> = {
  id: "ID",
  colour: "颜色",
  length: "长度",
  "page-number": "页码",
  pages: "页码范围",
  occurrence: "关键字的第几处",
  title: "标题",
  value: "值",
  time: chineseTypes.time,
  word: chineseTypes.word,
  map: chineseTypes.map,
  fraction: "小数",
  nothing: chineseTypes.nothing,
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

/** What values are called, by their English noun's name. */
export const typeNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(others),
  ...Object.entries(paramTypeRows).map(([name, { docs }]) => [name, docs.noun.zh] as const),
]);

/** How Chinese writes the values of sentences. */
export const formats: Formats = { ...chinese, type: (value, words) => typeNames.get(value) ?? chinese.type(value, words) };
