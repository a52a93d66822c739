import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What reports of changes say beside the changes. */
export const changeReport: Messages = familyWords<"changeReport">()({
  "in-environments": "仅限环境 {names:list}",
  told: "{subject}：{says}",
  // Headings and counts, by whom changes concern.
  lowers: "可能降低保护",
  signer: "签署人会看到",
  builder: "调用方会看到",
  payload: "仅影响发出的请求",
  "count-lowers": "{count} 项可能降低保护",
  "count-signer": "{count} 项签署人会看到",
  "count-breaks": "{count} 项不兼容调用方",
  "count-builder": "{count} 项涉及调用方",
  "count-payload": "{count} 项仅影响请求",

  // How it stands to approvals, and what is to be done.
  approved: "{by} 已批准：{reason}",
  "approved-until": "{by} 已批准，有效期至 {until}：{reason}",
  "approved-how": "{said}（{how}）",
  lapsed: "批准已于 {until} 失效",
  "nothing-differs": "与 {before} 相比，合同没有变化。",
  compared: "与 {before} 相比，{count} 份合同有变化。",
  "needs-approval": "{count} 项变化须在 {path} 中批准。批准一项：{command}",
  "needs-none": "没有须批准的变化。",
  "not-compared-before": "{path} 未比较：修改前的版本不完整。",
  "not-compared-after": "{path} 未比较：文件不完整。",
});
