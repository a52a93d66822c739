import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on who gets a copy. */
export const ccWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["cc"]>()({
  "cc-max": {
    messages: { "too-many": "共有 {count} 个抄送方，最多 {limit} 个。" },
    docs: { what: "一份合同最多 50 个抄送方。", why: "超过这个数，服务端会拒绝。", fix: "请减少抄送方。" },
  },
  "cc-name-required": {
    messages: { "no-name": "抄送方没有写 `name`，服务端可能拒绝。" },
    docs: {
      what: "抄送方要写姓名。",
      why: "抄送方查看合同前，服务端会核对姓名与本人是否一致。",
      fix: "请补上 `name`。",
    },
  },
  "cc-mobile-format": {
    messages: {
      "no-mobile": "{key:key} 的值{value:quoted}不是大陆手机号。",
      "no-digit": "{key:key} 含有{character:character}；手机号由 11 位数字组成。",
    },
    docs: {
      what: "抄送方的手机号是 11 位数字，不带 +86。",
      why: "抄送用短信发送，只能发到大陆手机号；其他号码服务端会拒绝。",
      fix: "请写 11 位数字，不带国家代码、空格和连字符。",
    },
  },
  "cc-org-name-parens": {
    messages: { "half-width": "{key:key} 含有{character:character}；企业名称用全角括号（）。" },
    docs: {
      what: "抄送方的企业名称用全角括号。",
      why: "服务端按登记的名称查找企业，登记的名称用全角括号；写成半角，可能查不到。",
      fix: "请改用全角括号（）。",
    },
  },
  "cc-duplicate": {
    messages: {
      twice: "{name:quoted}已经用这个手机号列为抄送方。",
      "twice-open": "同一姓名、同一手机号已经列为抄送方。",
    },
    docs: {
      what: "同一个人（姓名和手机号都相同）只列为抄送方一次。",
      why: "重复时，服务端会拒绝请求。",
      fix: "请删除其中一个。",
    },
  },
  "cc-not-signer": {
    messages: { signs: "这个抄送方也是签署方，本来就能看到合同。" },
    docs: {
      what: "签署方不再列为抄送方；是否同一个人，看手机号。",
      why: "签署方本来就有这份合同；重复时，服务端会拒绝请求。",
      fix: "请删除这个抄送方，或改正手机号。",
    },
  },
  "cc-unsupported-group-ess": {
    messages: { "in-group": "合同组中的合同不能有抄送方，服务端可能拒绝。" },
    docs: {
      what: "合同组中的合同没有抄送方。",
      why: "请求里有这个字段，但服务端写明合同组不支持抄送，还为此设了错误码。",
      fix: "请删除 `cc`，或单独发起这份合同。",
    },
  },
  "cc-options-without-cc": {
    messages: { "no-effect": "这份合同没有抄送方，这项设置不起作用。" },
    docs: {
      what: "合同有抄送方，才写 `ccNotify` 和 `embed` 的 `showCopies`。",
      why: "这两项决定何时通知抄送方、谁能看到抄送方；没有抄送方，就没有意义。",
      fix: "请补上 `cc`，或删除这项设置。",
    },
  },
});
