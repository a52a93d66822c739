import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on the deadlines of approvers. */
export const deadlineWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["deadline"]>()({
  "group-approver-deadline": {
    messages: { "in-group": "合同组中的签署方没有单独的截止时间；服务端可能拒绝这里的设置。" },
    docs: {
      what: "合同组里，签署方没有单独的截止时间。",
      why: "服务端在合同组中不支持，可能拒绝这个合同组。",
      fix: "请设置合同的截止时间。",
    },
  },
  "approver-deadline-range": {
    messages: { passed: "{key:key} 已经过去，没有人能按时签署。" },
    docs: {
      what: "签署方的截止时间晚于发起时间；写 0，就与合同的截止时间相同。",
      why: "没有人能按时签署，服务端会拒绝合同。",
      fix: "请写更晚的时间，或从现在算起的时间，例如 +30d。",
    },
  },
  "approver-deadline-within-flow": {
    messages: { "after-contract": "这个时间晚于合同的截止时间，届时合同已经截止；服务端可能拒绝。" },
    docs: {
      what: "签署方的截止时间不晚于合同的截止时间。",
      why: "合同先截止，签署方实际能用的时间比所写的短；服务端可能拒绝。",
      fix: "请提前这个时间，或推迟合同的截止时间。",
    },
  },
  "approver-deadline-ordered": {
    messages: { "before-turn": "前面有签署方的截止时间更晚，轮到这个签署方时可能已经截止。" },
    docs: {
      what: "按顺序签署时，每个签署方的截止时间不早于前面的签署方。",
      why: "前面的签署方可以拖到更晚，这个签署方就可能来不及签署。",
      fix: "请推迟这个时间，或使用 `order: parallel`。",
    },
  },
});
