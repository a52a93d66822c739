import { chinese, chineseTypes } from "../../runtime/chinese.ts";
import type { OtherNoun } from "../../language/tables/nouns.ts";
import { paramTypeRows } from "../../runtime/param-types.ts";
import type { Formats } from "../../runtime/message.ts";
import type { ConstructName } from "../keys.ts";

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

/** The constructs of the language, as the service's own documents call them. */
const constructNouns: Readonly<Record<ConstructName, string>> = {
  addable: "可添加的控件",
  approver: "签署方",
  cc: "抄送方",
  contract: "合同",
  embed: "嵌入页面",
  file: "文件",
  "fill-child": "填写子控件",
  "fill-component": "填写控件",
  flow: "合同",
  "form-field": "模板控件的内容",
  group: "合同组",
  initiator: "发起方",
  intention: "意愿核身",
  "own-approval": "内部审批",
  placement: "位置",
  question: "问题",
  registration: "注册信息",
  "result-page": "结果页",
  "sign-child": "签署子控件",
  "sign-component": "签署控件",
  table: "表格",
  "table-column": "表格的列",
  "table-row": "表格的行",
  "template-component": "模板控件",
};

const constructNounsByName: ReadonlyMap<string, string> = new Map(Object.entries(constructNouns));

/** How Chinese writes the values of sentences. */
export const formats: Formats = {
  ...chinese,
  type: (value, words) => typeNames.get(value) ?? chinese.type(value, words),
  noun: (value, words) => constructNounsByName.get(value) ?? chinese.noun(value, words),
};
