import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { length, shorten } from "../approver/phrases.ts";

/** Laws on the categories of contracts and groups. */
export const categoryWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["category"]>()({
  "flow-type-length": {
    messages: length,
    docs: { what: "合同类型最多 200 个字符。", ...shorten },
  },
  "flow-type-length-channel": {
    messages: length,
    docs: {
      what: "第三方应用用文件发起合同时，合同类型最多 255 个字符。",
      why: "超过长度，服务端会拒绝；第三方应用的其他接口只允许 200 个。",
      fix: "请缩短。",
    },
  },
  "flow-type-charset": {
    messages: {
      undocumented: "{key:key} 含有{character:character}；文档只允许汉字、字母、数字和下划线，其他字符服务端可能拒绝。",
    },
    docs: {
      what: "合同类型由汉字、字母、数字和下划线组成。",
      why: "文档没有写其他字符，服务端可能拒绝。",
      fix: "请只用文档写明的字符。",
    },
  },
  "user-flow-type-precedence": {
    messages: { ignored: "同时写了 `categoryId`，`category` 不起作用。" },
    docs: {
      what: "合同类型写名称或写 ID，不能都写。",
      why: "服务端以 ID 为准，忽略名称；读的人会以为合同属于所写的类型，其实不是。",
      fix: "请只保留一项。",
    },
  },
  "group-user-flow-type-overrides": {
    messages: { ignored: "合同组统一设置了合同类型，这里的类型不起作用。" },
    docs: {
      what: "合同组设置了合同类型，组内合同就不再各写各的。",
      why: "服务端以合同组的类型为准，忽略组内合同的类型。",
      fix: "请删除这里的类型，或删除合同组的类型。",
    },
  },
  "group-flow-type-length": {
    messages: length,
    docs: {
      what: "合同组的合同类型最多 200 个字符。",
      why: "文档没有写合同组的上限，但组的类型会成为每份合同的类型，而合同类型最多 200 个字符。",
      fix: "请缩短。",
    },
  },
});
