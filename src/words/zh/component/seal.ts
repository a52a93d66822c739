import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on seals that are chosen by their id. */
export const sealWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["seal"]>()({
  "value-seal-id": {
    messages: {
      "other-characters": "{key:key} 含有字母和数字以外的字符，印章 ID 中不会有。",
      "wrong-length": "{key:key} 有 {length:counted 个字符}，印章 ID 有 {wanted} 个。",
    },
    docs: {
      what: "`sealId` 是 32 位字母和数字。",
      why: "服务端给印章的就是这样的 ID；写成其他内容就找不到印章，服务端可能拒绝请求。",
      fix: "请从控制台复制印章的 ID。",
    },
  },
  "value-seal-own-only": {
    messages: { "of-other": "签署方不属于发起方企业，却指定了印章；服务端可能拒绝。" },
    docs: {
      what: "只有签署方属于发起方企业时，才写 `sealId`。",
      why: "发起方无权使用其他企业的印章，用哪一枚由对方的经办人选择。",
      fix: "请删除 `sealId`；`sealKinds` 可以限制其他企业使用哪几类印章。",
    },
  },
});
