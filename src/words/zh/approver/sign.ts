import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on what approvers sign, and who places it. */
export const signWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["sign"]>()({
  "sign-components-required": {
    messages: { nothing: "这个签署方没有任何签署控件。" },
    docs: {
      what: "每个签署方都有签署控件；由签署方自行拖放签署控件的除外。",
      why: "有人无处可签的合同，服务端会拒绝。",
      fix: "请补上 `sign`；接口支持的，也可以写 `signPlacement: approver`，由签署方自行拖放。",
    },
  },
  "sign-components-need-real-one": {
    messages: { "dates-only": "这个签署方只有日期控件，没有印章，也没有签名；服务端可能拒绝。" },
    docs: {
      what: "每个签署方都要盖章或签名，不能只有日期。",
      why: "只有日期不产生任何约束，服务端可能拒绝合同。",
      fix: "请补上印章控件或签名控件。",
    },
  },
  "sign-bean-tag-with-components": {
    messages: { "placed-twice": "签署控件由签署方自行拖放，这里又替签署方放好了控件。" },
    docs: {
      what: "写了 `signPlacement: approver`，就不再替签署方放置签署控件。",
      why: "文档只允许其中一种方式；两种都写时服务端如何处理，文档没有说明。",
      fix: "请删除 `sign`，或删除 `signPlacement`。",
    },
  },
  "forbid-add-sign-date-needs-tag": {
    messages: {
      "no-date": "这个签署方不能添加控件，也就没有随控件添加的日期。",
      "no-seal": "这个签署方不能添加印章，印章的大小不起作用。",
    },
    docs: {
      what: "`signDate: false` 和 `useSealSize` 只用于写了 `signPlacement: approver` 的合同。",
      why: "这两项针对签署方添加的控件，而这里没有人能添加。",
      fix: "请删除，或补上 `signPlacement: approver`。",
    },
  },
});
