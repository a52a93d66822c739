import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on the text of a contract's card. */
export const cardTextWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["card-text"]>()({
  "custom-show-map-variables": {
    messages: { unknown: "{key:key} 中的 {variables:and} 不是服务端认识的变量。" },
    docs: {
      what: "`cardText` 的花括号里只能写 {合同名称}、{发起方企业}、{发起方姓名}、{签署方N企业} 和 {签署方N姓名}，N 是序号。",
      why: "服务端只认这几种变量；写了其他变量，服务端会拒绝请求。",
      fix: "请从 {合同名称} {发起方企业} {发起方姓名} {签署方1企业} {签署方1姓名} 中选用，或去掉花括号。",
    },
  },
  "custom-show-map-index": {
    messages: {
      "number-zero": "`cardText` 中有 {variables:and}，而签署方从 1 数起。",
      "beyond-last": "`cardText` 中有 {variables:and}，而签署方只有 {last} 个。",
    },
    docs: {
      what: "`cardText` 中签署方的序号从 1 数起，不超过签署方的个数。",
      why: "其他序号没有对应的签署方，服务端会拒绝请求。",
      fix: "请写列表中某个签署方的序号，从 1 数起。",
    },
  },
});
