import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on what approvers may add while signing. */
export const addableWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["addable"]>()({
  "component-limit-type-given": {
    messages: { "no-type": "可添加的签署控件没有写 `type`。" },
    docs: {
      what: "签署方可以添加的签署控件要写类型。",
      why: "没有写明限制的是什么，服务端会拒绝。",
      fix: "请写明是印章还是签名。",
    },
  },
  "add-sign-limits-need-tag": {
    messages: { "no-limits": "这个签署方不能添加控件，没有什么可限制的。" },
    docs: {
      what: "`addable` 只用于写了 `signPlacement: approver` 的合同。",
      why: "`addable` 限制签署方可以添加的控件，而这里没有人能添加；服务端可能拒绝。",
      fix: "请删除，或补上 `signPlacement: approver`。",
    },
  },
  "component-limit-seal-values": {
    messages: {
      "signature-kinds": "印章不能按签名类型限制。",
      "no-id": "{id:excerpt}不是印章 ID（32 位字母和数字），也不是印章类型。",
    },
    docs: {
      what: "印章按印章类型或印章 ID 限制；印章 ID 是 32 位字母和数字。",
      why: "这样写限制不了印章，服务端会拒绝。",
      fix: "请使用 `sealKinds`，或改正 ID。",
    },
  },
  "component-limit-sign-values": {
    messages: { seals: "签名只能按签名类型限制。", "uploaded-image": "这里不能要求用上传的图片签名。" },
    docs: {
      what: "签名按签名类型限制；上传的图片在这里不算签名类型。",
      why: "这样写限制不了签名方式，服务端会拒绝。",
      fix: "请在 `signatureKinds` 中使用 `handwrite`、`handwritten-esign`、`ocr-esign`、`esign` 或 `system-esign`。",
    },
  },
  "component-limit-legal-no-value": {
    messages: { "one-seal": "企业只有一枚法定代表人章，无从选择。" },
    docs: {
      what: "法定代表人章不再加其他限制。",
      why: "企业只有一枚这样的章，无从选择。",
      fix: "请删除这项限制。",
    },
  },
  "component-limit-id-beats-type": {
    messages: { "kinds-ignored": "写了印章 ID，服务端就忽略印章类型。" },
    docs: {
      what: "印章按 ID 或按类型限制，不能两种都写。",
      why: "服务端以 ID 为准，忽略类型，可用的印章比看上去少。",
      fix: "请保留其中一种。",
    },
  },
  "component-limit-seal-id-own-only": {
    messages: {
      "other-company": "这些印章 ID 属于发起方企业以外的企业；服务端可能拒绝。",
      "two-companies": "只能按 ID 指定发起方企业自己的印章，而这里的印章属于两家企业；服务端可能拒绝。",
    },
    docs: {
      what: "只有签署方属于发起方企业或其子企业时，才能按 ID 指定印章。",
      why: "发起方无权替其他企业指定印章，服务端可能拒绝合同。",
      fix: "对其他企业请使用 `sealKinds`。",
    },
  },
  "component-limit-person": {
    messages: { "no-seals": "个人没有印章，只能添加签名。" },
    docs: { what: "个人只能添加签名。", why: "印章属于企业，个人使用，服务端会拒绝。", fix: "请使用 `type: signature`。" },
  },
});
