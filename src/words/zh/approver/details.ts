import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { length, shorten } from "./phrases.ts";

/** Laws on single values of an approver. */
export const detailWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["details"]>()({
  "approver-role-name-length": {
    messages: length,
    docs: { what: "签署方的角色名称最多 20 个字符。", ...shorten },
  },
  "approver-role-name-charset": {
    messages: {
      undocumented: "{key:key} 含有{character:character}；文档只允许汉字、字母、数字和下划线，其他字符服务端可能拒绝。",
    },
    docs: {
      what: "签署方的角色名称由汉字、字母、数字和下划线组成。",
      why: "文档没有写其他字符，服务端可能拒绝。",
      fix: "请只用文档写明的字符。",
    },
  },
  "pre-read-time-range": {
    messages: { "out-of-range": "{key:key} 为 {seconds} 秒，应在 {shortest} 到 {longest} 秒之间。" },
    docs: {
      what: "签署前必须阅读合同 3 到 300 秒；0 表示由服务端决定。",
      why: "更短或更长的时间，服务端会拒绝。",
      fix: "请写 3 到 300 之间的数，或者不写。",
    },
  },
  "sign-instruction-length": {
    messages: { "too-long": "{key:key} 不计标记就有 {length} 个字符，最多 {limit} 个。" },
    docs: {
      what: "签署前的阅读说明最多 500 个字符，标记不计在内。",
      why: "超过长度，服务端会拒绝。",
      fix: "请缩短，或写进合同正文。",
    },
  },
  "custom-approver-tag-length": {
    messages: length,
    docs: { what: "或签组的名称最多 64 个字符。", ...shorten },
  },
});
