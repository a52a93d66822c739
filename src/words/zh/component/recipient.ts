import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { nothingElse, undocumented } from "./phrases.ts";

/** Laws on what the service fills in of an approver. */
export const recipientWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["recipient"]>()({
  "value-recipient-mobile": {
    messages: { "no-mobile": "{key:key} 为{value:quoted}，不是大陆手机号。" },
    docs: {
      what: "`autofill: personal-mobile` 的文本，值是大陆手机号。",
      why: nothingElse,
      fix: "请写以 13 至 19 开头的 11 位数字，加引号，不写 +86。",
    },
  },
  "value-recipient-idcard": {
    messages: {
      "no-date": "{key:key} 为{value:quoted}，其中第 7 到 14 位不是出生日期。",
      "in-future": "{key:key} 为{value:quoted}，其中的出生日期还没有到。",
      "no-identity-number": "{key:key} 为{value:quoted}，不是身份证号码：前 17 位是数字，最后一位是数字或大写 X。",
    },
    docs: {
      what: "`autofill: personal-idcard` 的文本，值是身份证号码。",
      why: nothingElse,
      fix: "请写 18 位号码，加引号，X 用大写。",
    },
  },
  "value-recipient-legal-name": {
    messages: {
      "too-short": "{key:key} 只有一个字符，法定代表人的姓名至少 2 个字符。",
      "too-many-ideographs": "{key:key} 有 {length} 个字符，法定代表人的姓名最多 {limit} 个汉字。",
      "too-many-letters": "{key:key} 有 {length} 个字符，法定代表人的姓名最多 {limit} 个字母。",
      "no-letter": "{key:key} 含有{character:character}；姓名只能由文字、空格和 · . - ' 组成。",
    },
    docs: {
      what: "`autofill: busi-legal-name` 的文本，值是 2 到 25 个汉字或最多 50 个字母的姓名。",
      why: nothingElse,
      fix: "请按工商登记填写姓名。",
    },
  },
  "value-recipient-org-name": {
    messages: { undocumented: "{key:key} 含有{character:character}；文档只允许汉字和全角括号（），其他字符服务端可能拒绝。" },
    docs: {
      what: "`autofill: company-name` 的文本，值由汉字和全角括号组成。",
      why: undocumented,
      fix: "请按营业执照填写名称，括号用（）。",
    },
  },
  "extra-recipient-busi-person": {
    messages: { "of-company": "{word:code} 填的是企业信息，而这个签署方是个人。" },
    docs: {
      what: "个人的 `autofill` 只用以 `personal-` 开头的词。",
      why: "服务端填入签署方自己的信息。个人没有企业，这个控件就会空着。",
      fix: "请改用以 `personal-` 开头的词，或把控件交给企业。",
    },
  },
});
