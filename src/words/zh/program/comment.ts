import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What the comment on a pull request and the page of pictures say of changes of contracts. */
export const comment: Messages = familyWords<"comment">()({
  "asks-approvals": "{count} 项变更需要批准",
  "asks-incomplete": "{count} 份合同无法对比",
  "asks-nothing-more": "需要批准的变更都已获批准",
  "asks-nothing": "没有需要批准的变更",
  "no-difference": "没有变更",
  heading: "合同变更：{asks:list}",

  "differs-nothing": "对比基准：{before:code}。",
  differs: "与 {before:code} 相比，{contracts} 份合同有变更：{counts:list}。",
  lowers: "可能降低保护 {count} 项",
  signer: "签署方可见 {count} 项",
  breaks: "调用代码须修改 {count} 项",
  builder: "与调用代码有关 {count} 项",
  payload: "只影响请求内容 {count} 项",

  "contracts-added": "新增：{names:list}。",
  "contracts-removed": "删除：{names:list}。",
  "contract-renamed": "改名：{before:code} → {after:code}。",
  "contract-moved": "移动文件：{before:code} → {after:code}。",
  "and-more": "另外 {count} 个",

  "section-incomplete": "无法对比",
  "section-lowers": "可能降低保护：{count} 项",
  "section-signer": "签署方可见：{count} 项",
  "section-builder": "调用代码：{count} 项",
  "section-payload": "只影响请求内容：{count} 项",
  "incomplete-before": "变更前的内容不完整：",
  "incomplete-after": "内容不完整：",
  "samples-send": "样例的请求内容，变更前后",

  "told-of": "{subject}：{says}",
  "needs-approval": "需要批准",
  "needs-approval-lapsed": "需要批准：原有批准已于 {until} 到期",
  "needs-approval-independent": "需要批准",
  "needs-approval-same-author": "需要变更作者以外的人批准",
  "needs-approval-uncommitted": "需要批准：现有批准尚未提交",
  "needs-approval-unknown": "需要批准：无法得知现有批准由谁提交",
  "breaks-callers": "调用代码须修改",
  "only-in": "仅限环境 {environments:list}",
  "approval-lapsed": "批准已于 {until} 到期",
  "approved-by": "{by} 已批准：{reason}",
  "approved-by-until": "{by} 已批准，有效期至 {until}：{reason}",
  "approved-independent": "由变更作者以外的人提交",
  "approved-same-author": "由变更作者本人提交",
  "approved-uncommitted": "尚未提交",
  "in-flight": "在途合同：{text}",

  "review-sheet": "审阅表",
  "page-pictures": "页面对比图",
  "see-pictures": "页面对比图",

  "more-lowers": "可能降低保护的 {count} 项",
  "more-others": "其余 {count} 项",
  "left-out": "篇幅有限，未列出：{counts:list}。运行 `flowspec diff` 可查看全部。",
  "left-out-here": "篇幅有限，未列出：{counts:list}。全部内容见 {page:code}。",

  "to-approve": "批准变更时请写明批准人和理由。批准记录写入 {path:code}，随变更一并提交：",
  approver: "批准人",
  reason: "理由",
  "in-force": "当前有效的批准 {count} 项。",
  "in-force-until": "当前有效的批准 {count} 项，最早于 {until} 到期。",
  "all-pictures": "全部变更及页面对比图：{path:code}。",
});
