import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { length, shorten } from "../approver/phrases.ts";

/** Laws on the embedded page. */
export const embedWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["embed"]>()({
  "prepare-custom-description-length": {
    messages: length,
    docs: { what: "页面上的说明最多 500 个字符。", ...shorten },
  },
  "prepare-custom-description-charset": {
    messages: {
      undocumented: "{key:key} 含有{character:character}；文档只允许汉字、字母、数字和标点，其他字符服务端可能拒绝。",
    },
    docs: {
      what: "essbasic 页面上的说明由汉字、字母、数字和标点组成。",
      why: "文档没有写其他字符，服务端可能拒绝。",
      fix: "请删除这个字符。",
    },
  },
  "page-in-direct-group": {
    messages: { "no-effect": "这个合同组直接发起，没有页面，{keys:and key} {count:plural 不起作用}。" },
    docs: {
      what: "合同从嵌入页面发起时，才写 `embed`。",
      why: "合同组的请求里都有这些字段；直接发起的合同组没有页面，写了也不起作用。",
      fix: "请删除 `embed`，或改用为合同组生成页面的接口。",
    },
  },
  "prepare-forbid-edit-approver": {
    messages: { "none-to-change": "页面上不能修改签署方，合同里又没有签署方。" },
    docs: {
      what: "页面上不能修改签署方时，合同里要有签署方。",
      why: "否则合同永远无法发起；服务端会拒绝请求。",
      fix: "请补上 `approvers`，或允许在页面上修改。",
    },
  },
  "prepare-hide-show-exclusive": {
    messages: { both: "`hideComponents` 和 `showComponents` 不能同时写。" },
    docs: {
      what: "页面的控件栏，或写明显示哪些控件，或写明隐藏哪些控件。",
      why: "两项都写时，服务端会拒绝请求。",
      fix: "请只保留一个列表。",
    },
  },
  "result-page-needs-review": {
    messages: { "no-review": "发起人提交审批后才看到这个页面，而这份合同不需要审批。" },
    docs: {
      what: "发起前要审批的合同，才写 `resultPage`。",
      why: "服务端只有一种结果页：发起人提交审批后看到的页面。",
      fix: "请补上 `ownApproval: { beforeSending: true }`，或删除结果页。",
    },
  },
  "prepare-result-page-title": {
    messages: { "no-title": "结果页没有写 `title`。", ...length },
    docs: {
      what: "结果页要有标题，最多 50 个字符。",
      why: "没有标题，或标题过长，服务端会拒绝。",
      fix: "请写一个简短的 `title`；写不下的放进 `description`。",
    },
  },
  "prepare-result-page-description": {
    messages: length,
    docs: { what: "结果页的说明最多 200 个字符。", ...shorten },
  },
});
