import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What reports of changes say beside the changes. */
export const changeReport: Messages = familyWords<"changeReport">()({
  "in-environments": "仅限环境 {names:list}",
  told: "{subject}：{says}",
  // Headings and counts, by whom changes concern.
  lowers: "可能降低保护",
  signer: "签署方可见",
  builder: "涉及调用方",
  payload: "仅影响请求",
  "count-lowers": "可能降低保护 {count} 项",
  "count-signer": "签署方可见 {count} 项",
  "count-breaks": "与调用方不兼容 {count} 项",
  "count-builder": "涉及调用方 {count} 项",
  "count-payload": "仅影响请求 {count} 项",

  // How it stands to approvals, and what is to be done.
  approved: "{by} 已批准：{reason}",
  "approved-until": "{by} 已批准，有效期至 {until}：{reason}",
  "approved-how": "{said}（{how}）",
  lapsed: "批准已于 {until} 到期",
  "nothing-differs": "与 {before} 相比，合同没有变更。",
  compared: "与 {before} 相比，{count} 份合同有变更。",
  "needs-approval": "{count} 项变更须在 {path} 中批准。批准一项：{command}",
  "needs-none": "没有须批准的变更。",
  "not-compared-before": "{path} 未比较：修改前的内容不完整。",
  "not-compared-after": "{path} 未比较：内容不完整。",
});
