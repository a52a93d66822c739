import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What reports say beside the findings themselves. */
export const report: Messages = familyWords<"report">()({
  error: "错误",
  warning: "警告",
  heading: "{mark}：{message}",
  help: "帮助：{help}",
  note: "{place}：{note}",
  answers: "服务端返回 {codes:or}",
  "may-answer": "服务端可能返回 {codes:or}",
  "answers-or-may": "服务端返回 {codes:or}，也可能返回 {others:or}",
  "answers-whole": "照此发送，服务端会返回 {codes:or}。",
  "may-answer-whole": "照此发送，服务端可能返回 {codes:or}。",
  "answers-or-may-whole": "照此发送，服务端会返回 {codes:or}，也可能返回 {others:or}。",

  more: "… 还有 {count} 个问题；--max-diagnostics 0 显示全部。",
  "more-unlisted": "另有 {count} 个问题没有列出。",
  "of-errors": "{count:plural 个错误}",
  "of-warnings": "{count:plural 个警告}",
  "in-files": "涉及 {files:counted 个文件}",

  errors: "{count:counted 个错误}",
  warnings: "{count:counted 个警告}",
  none: "没有问题",
  found: "检查出 {found}，共 {files:counted 个文件}。",
  "found-both": "检查出 {errors}、{warnings}，共 {files:counted 个文件}。",
  "found-none": "{none}，共 {files:counted 个文件}。",
  "found-and-suppressed": "检查出 {found}，共 {files:counted 个文件}，另有 {suppressed} 个问题已忽略。",
  "found-both-and-suppressed": "检查出 {errors}、{warnings}，共 {files:counted 个文件}，另有 {suppressed} 个问题已忽略。",
  "found-none-but-suppressed": "{none}，共 {files:counted 个文件}，另有 {suppressed} 个问题已忽略。",

  "markdown-summary": "**flowspec**：{summary}",
  "head-place": "位置",
  "head-finding": "问题",
  "head-code": "检查",
  "head-severity": "级别",
  "head-findings": "次数",
  "head-files": "文件数",
  "case-none": "没有问题",
  "case-at": "{code}（{line}:{column}）",
  "working-directory": "flowspec 的工作目录。",
  "example-wrong": "错误示例：",
  "example-right": "正确示例：",
});
