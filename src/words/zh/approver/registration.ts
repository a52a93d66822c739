import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on the data with which a company is led through its registration. */
export const registrationWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["registration"]>()({
  "register-info-legal-name": {
    messages: { "no-representative": "企业认证信息没有写 `legalRepresentative`。" },
    docs: {
      what: "引导企业认证的信息要写法定代表人。",
      why: "不写，服务端会拒绝。",
      fix: "请补上 `legalRepresentative`，或删除 `registration`。",
    },
  },
  "register-info-uscc": {
    messages: {
      length: "{key:key} 有 {length:counted 个字符}，统一社会信用代码是 18 位。",
      foreign: "{key:key} 含有{character:character}；统一社会信用代码只有数字和大写字母，不含 I、O、S、V、Z。",
    },
    docs: {
      what: "统一社会信用代码共 18 位，由数字和大写字母组成，不含 I、O、S、V、Z。",
      why: "企业没有其他形式的代码；写错了，认证会失败，或者服务端会拒绝合同。",
      fix: "请按营业执照填写；若是其他证件，请用 `idType` 写明。",
    },
  },
  "register-info-option-needs-value": {
    messages: { "no-value": "没有写 {key:key}，也就无从禁止修改。" },
    docs: {
      what: "`fixed` 禁止修改的值，都要写出来。",
      why: "没有值就没有可禁止修改的内容，服务端可能拒绝合同。",
      fix: "请补上这个值，或从 `fixed` 中去掉。",
    },
  },
});
