import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { outsideInstead } from "./phrases.ts";

/** Laws on how approvers are reached. */
export const noticeWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["notice"]>()({
  "notify-type-channel-sub-org": {
    messages: { "never-told": "应用内企业的员工，服务端一律不发通知，写什么都一样。" },
    docs: {
      what: "只对应用内企业以外的签署方设置通知。",
      why: "服务端从不通知应用内企业的员工；等通知的人永远等不到，也就不知道要签这份合同。",
      fix: `请写 \`notify: none\`，由应用自行通知；${outsideInstead}`,
    },
  },
  "notify-email-needs-address": {
    messages: {
      "no-address": "通知用邮件发送，却没有写收件地址 `email`。",
      "no-email": "{key:key} 的值{value:quoted}不是邮箱地址。",
    },
    docs: {
      what: "用邮件通知的签署方要有邮箱地址。",
      why: "没有地址就无法发送，服务端可能拒绝合同。",
      fix: "请在 `email` 中写地址，或改用其他 `notify`。",
    },
  },
  "mobile-mode-needs-identity": {
    messages: { "no-effect": "只有写了 `name` 和 `idCardNumber`，`mobileMode` 才起作用。" },
    docs: {
      what: "写 `mobileMode` 的同时，要写姓名和证件号码。",
      why: "服务端只为能确定身份的人查找其他手机号，否则忽略这项设置。",
      fix: "请补上 `name` 和 `idCardNumber`，或删除 `mobileMode`。",
    },
  },
  "channel-own-employee-options": {
    messages: { "no-effect": "{key:key} 对应用内企业的员工不起作用。" },
    docs: {
      what: "`email` 和 `mobileMode` 只用于应用内企业以外的签署方。",
      why: "应用内企业的员工不收通知，服务端又以 ID 识别，因此忽略这两项。",
      fix: `请删除；${outsideInstead}`,
    },
  },
});
