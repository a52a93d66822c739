import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { length, noLongerIds, registeredId, registeredCompany } from "./phrases.ts";

/** Laws on the values by which people and companies are known. */
export const identityWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["identity"]>()({
  "approver-name-charset": {
    messages: { "no-letter": "{key:key} 含有{character:character}；姓名只能由文字、空格和 · . - ' 组成。" },
    docs: {
      what: "姓名由各种文字、空格、间隔号、句点、连字符和撇号组成。",
      why: "服务端用姓名核对证件；姓名带有其他符号，就会拒绝。",
      fix: "请按证件填写姓名。",
    },
  },
  "approver-mobile-format": {
    messages: {
      "no-mobile": "{key:key} 的值{value:quoted}不是大陆手机号。",
      "no-digit": "{key:key} 含有{character:character}；手机号由 11 位数字组成。",
    },
    docs: {
      what: "手机号须是大陆手机号：11 位数字，第一位是 1，第二位是 3 到 9。",
      why: "服务端只向大陆手机号发消息，其他号码一律拒绝；带国家代码、空格或连字符的也一样。",
      fix: "请写以 1 开头的 11 位数字，不要写 +86。",
    },
  },
  "org-name-brackets": {
    messages: { "half-width": "{key:key} 含有{character:character}；企业名称用全角括号（）。" },
    docs: {
      what: "企业名称中的括号用全角。",
      why: "服务端按登记的名称查找企业，登记的名称用全角括号；写成半角就查不到。",
      fix: "请改用全角括号（）。",
    },
  },
  "org-name-charset": {
    messages: {
      control: "{key:key} 含有{character:character}，企业名称中不会有这个字符。",
      blank: "{key:key} 的开头或末尾有空白，登记的企业名称不会这样。",
      pictograph: "{key:key} 含有{character:character}；服务端不接受表情符号。",
    },
    docs: {
      what: "企业名称不含控制字符和表情符号，首尾没有空白。",
      why: "登记的名称中没有这些，服务端查不到企业，会拒绝。",
      fix: "请按营业执照填写名称。",
    },
  },
  "channel-approver-openid-charset": {
    messages: { foreign: "{key:key} 含有{character:character}；文档只允许字母和数字，其他字符服务端可能拒绝。", ...length },
    docs: {
      what: "签署方的 `openId` 由字母和数字组成，最多 64 个。",
      why: "文档不允许其他字符，服务端可能拒绝。",
      fix: registeredId,
    },
  },
  "channel-approver-org-openid-length": {
    messages: length,
    docs: { what: "签署方的 `organizationOpenId` 最多 64 个字符。", why: noLongerIds, fix: registeredCompany },
  },
});
