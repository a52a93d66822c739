import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What the comment on a pull request and the page of pictures say of changes of contracts. */
export const comment: Messages = familyWords<"comment">()({
  "asks-approvals": "{count} 项须批准",
  "asks-incomplete": "{count} 份合同未能比较",
  "asks-nothing-more": "须批准的都已批准",
  "asks-nothing": "没有须批准的",
  "no-difference": "无",
  heading: "合同变更：{asks:list}",

  "differs-nothing": "与 {before:code} 比较。",
  differs: "与 {before:code} 相比，{contracts} 份合同有变更：{counts:list}。",
  lowers: "可能降低保护 {count} 项",
  signer: "签署方可见 {count} 项",
  breaks: "与调用方不兼容 {count} 项",
  builder: "涉及调用方 {count} 项",
  payload: "仅影响请求 {count} 项",

  "contracts-added": "新增：{names:list}。",
  "contracts-removed": "删除：{names:list}。",
  "contract-renamed": "改名：{before:code} → {after:code}。",
  "contract-moved": "移动文件：{before:code} → {after:code}。",
  "and-more": "另外 {count} 个",

  "section-incomplete": "未能比较",
  "section-lowers": "可能降低保护：{count} 项",
  "section-signer": "签署方可见：{count} 项",
  "section-builder": "涉及调用方：{count} 项",
  "section-payload": "仅影响请求：{count} 项",
  "incomplete-before": "修改前的内容不完整：",
  "incomplete-after": "内容不完整：",
  "samples-send": "样例的请求，修改前后",

  "told-of": "{subject}：{says}",
  "needs-approval": "须批准",
  "needs-approval-lapsed": "须批准：原有的批准已于 {until} 到期",
  "needs-approval-independent": "须批准",
  "needs-approval-same-author": "须由修改者以外的人批准",
  "needs-approval-uncommitted": "须批准：现有的批准尚未提交",
  "needs-approval-unknown": "须批准：无法得知现有的批准由谁提交",
  "breaks-callers": "与调用方不兼容",
  "only-in": "仅限环境 {environments:list}",
  "approval-lapsed": "批准已于 {until} 到期",
  "approved-by": "{by} 已批准：{reason}",
  "approved-by-until": "{by} 已批准，有效期至 {until}：{reason}",
  "approved-independent": "由修改者以外的人提交",
  "approved-same-author": "由修改者本人提交",
  "approved-uncommitted": "尚未提交",
  "in-flight": "在途合同：{text}",

  "review-sheet": "审阅表",
  "page-pictures": "页面对比图",
  "see-pictures": "页面对比图",

  "more-lowers": "可能降低保护的 {count} 项",
  "more-others": "其余 {count} 项",
  "left-out": "篇幅有限，未列出：{counts:list}。运行 `flowspec diff` 可查看全部。",
  "left-out-here": "篇幅有限，未列出：{counts:list}。全部内容见 {page:code}。",

  "to-approve": "批准一项变更，请写明批准人和理由。批准写入 {path:code}，与修改一起提交：",
  approver: "批准人",
  reason: "理由",
  "in-force": "{count} 条批准有效。",
  "in-force-until": "{count} 条批准有效，最早于 {until} 到期。",
  "all-pictures": "全部变更及页面对比图：{path:code}。",
});
