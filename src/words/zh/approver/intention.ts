import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { length } from "./phrases.ts";

/** Laws on the recorded conversation in which an approver declares the will to sign. */
export const intentionWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["intention"]>()({
  "intention-questions-count": {
    messages: { "too-many": "`questions` 有 {count} 个，最多 {limit} 个。" },
    docs: { what: "最多向签署方提 10 个问题。", why: "超过这个数目，服务端会拒绝。", fix: "请减少问题。" },
  },
  "intention-actions-count": {
    messages: { "too-many": "{key:key} 有 {count} 段文字，最多 {limit} 段。" },
    docs: { what: "签署方最多对 10 段文字点头确认。", why: "超过这个数目，服务端会拒绝。", fix: "请合并其中几段。" },
  },
  "intention-question-length": {
    messages: length,
    docs: { what: "一个问题最多 250 个字符。", why: "超过长度，服务端会拒绝。", fix: "请缩短，或拆成两个问题。" },
  },
  "intention-action-length": {
    messages: { "too-long": "{key:key} 中有一段文字长 {length} 个字符，最多 {limit} 个。" },
    docs: { what: "点头确认的每段文字最多 150 个字符。", why: "超过长度，服务端会拒绝。", fix: "请缩短，或拆成两段。" },
  },
});
