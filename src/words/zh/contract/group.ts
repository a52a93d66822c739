import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on how many contracts a group has. */
export const groupWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["group"]>()({
  "group-size-min": {
    messages: { "too-few": "合同组至少要有 {limit} 份合同，这里有 {count} 份。" },
    docs: {
      what: "合同组至少有 2 份合同。",
      why: "份数不够，服务端会拒绝；嵌入页面曾经接受过只有一份的合同组。",
      fix: "请增加合同；只有一份的，请改用发起单份合同的接口。",
    },
  },
  "group-size-max": {
    messages: { "too-many": "合同组最多有 {limit} 份合同，这里有 {count} 份。" },
    docs: { what: "合同组最多有 50 份合同。", why: "超过这个数，服务端会拒绝。", fix: "请分成几个合同组。" },
  },
});
