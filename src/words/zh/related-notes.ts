import type { Messages } from "../../runtime/message.ts";
import { relatedNotes as english } from "../../model/related-notes.ts";
import { translatedMessages } from "../translated.ts";

/** What is said of further places. */
export const relatedNotes: Messages = translatedMessages(english, {
  "the-error": "这个错误",
  "the-first": "第一处",
  "first-one": "第一个",
  "other-one": "另一个",
  "this-one": "这一个",
  "the-other": "另一处",
  "the-other-column": "另一列",
  "declared-here": "在这里声明",
  "declared-otherwise": "这里的声明与之不同",
  "declared-without-type": "声明时没有写类型",
  "of-type": "在这里的类型是 {type}",
  "what-key-says": "合同语言的写法",
  "used-here": "用在这里",
  "which-is-used-here": "它又用在这里",
  "variables-value": "变量的值",
  "variables-of": "环境 {environment} 的变量",
  "environment-has-it": "{environment:code} 有这个变量",
  "in-environments": "在环境 {environments:and code} 中",
  "with-sample": "填入这个样例的值时",
  "the-approver": "这位签署方",
  "same-signer": "同一签署方",
  "same-number": "号码相同，姓名不同",
  "same-group": "或签组相同，签署主体不同",
  "signs-before": "先签署，期限却更晚",
  "sending-company": "发起企业",
  "other-company": "另一家企业",
  "seals-of-another": "另一家企业的印章",
  "first-time": "第一次出现",
  "of-group": "合同组的设置",
  "the-file": "文件",
  "the-check": "查看校验方式",
  "what-is-shown": "显示的控件",
});
