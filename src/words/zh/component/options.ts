import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { noOtherNumber, outOfRange } from "./phrases.ts";

/** Laws on the types of components, and on options of some types. */
export const optionsWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["options"]>()({
  "component-type-required": {
    messages: { "no-type": "没有写这个控件的类型。" },
    docs: {
      what: "控件要写 `type`，用 `wire` 写了一部分字段的也一样。",
      why: "控件的其他内容都由类型决定；没有类型，服务端会拒绝。",
      fix: "请补上类型。",
    },
  },
  "value-opinion-length": {
    messages: { "too-long": "签署意见有 {length} 个字符，最多 {limit} 个。" },
    docs: {
      what: "要签署方确认的意见最多 50 个字符；分成几段的，合起来计算。",
      why: "超过长度，服务端会拒绝。",
      fix: "请缩短 `text`；更长的内容请写进合同正文。",
    },
  },
  "extra-subtype-by-type": {
    messages: { "other-type": "文档只写明 {subtype:code} 用于{own:noun}，没有写用于{type:noun}；服务端可能拒绝。" },
    docs: {
      what: "子类型 `email` 和 `digit` 用于 `text`，`location` 用于 `multiline-text`。",
      why: "文档没有写其他用法，服务端可能拒绝，或忽略子类型。",
      fix: "请改用有这个子类型的控件类型。",
    },
  },
  "extra-selector-values": {
    messages: { "no-options": "没有可选的内容：既没有写选项，也没有写子类型。" },
    docs: {
      what: "选择器要写 `options`，或写自带选项的 `subtype`。",
      why: "没有可选的内容，服务端可能拒绝。",
      fix: "请补上 `options`，或写子类型 `education` 或 `gender`。",
    },
  },
  "extra-attachment-limit": {
    messages: outOfRange,
    docs: { what: "附件的 `maxFiles` 在 1 到 6 之间。", why: noOtherNumber, fix: "请写 1 到 6 之间的数。" },
  },
});
