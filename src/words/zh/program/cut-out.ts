import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What is written on and said of a piece of a page. */
export const cutOut: Messages = familyWords<"cutOut">()({
  page: "第 {page} 页，共 {pages} 页",
  "page-and-place": "第 {page} 页，共 {pages} 页；第 {place} 处，共 {places} 处",
  "at-keyword": "第 {page} 页：{party}的{what}，位于关键字{keyword:quoted}处。",
  "at-hit": "第 {page} 页：{party}的{what}，位于第 {number} 处{keyword:quoted}。",
  "at-field": "第 {page} 页：{party}的{what}，位于表单域{field:quoted}。",
  "at-position": "第 {page} 页：{party}的{what}，位置固定。",
  "at-edge": "第 {page} 页：{party}的{what}，位于页面边缘。",
  "keyword-of-initiator": "第 {page} 页：发起方填写的{what}，位于关键字{keyword:quoted}处。",
  "field-of-initiator": "第 {page} 页：发起方填写的{what}，位于表单域{field:quoted}。",
  "position-of-initiator": "第 {page} 页：发起方填写的{what}，位置固定。",
  party: "签署方 {number}",
});
