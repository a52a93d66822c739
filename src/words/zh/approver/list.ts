import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on the approvers of a contract together: how many, and that they are different. */
export const listWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["list"]>()({
  "approvers-min": {
    messages: { nobody: "这份合同没有签署方，无人签署。" },
    docs: {
      what: "合同至少有一个签署方；写明 `approversLater`、发起后再补充签署方的除外。",
      why: "没有签署方的合同，服务端会拒绝。",
      fix: "请至少添加一个签署方。",
    },
  },
  "approvers-max": {
    messages: { "too-many": "合同有 {count} 个签署方，最多 {limit} 个。" },
    docs: { what: "一份合同最多 50 个签署方。", why: "超过这个数目，服务端会拒绝。", fix: "请把签署方分到几份合同中。" },
  },
  "approvers-max-channel-group": {
    messages: {
      "many-in-group":
        "合同有 {count} 个签署方；合同组中的合同，一处文档最多允许 {fewest} 个，其他文档允许 {most} 个，超过 {fewest} 个时服务端可能拒绝。",
    },
    docs: {
      what: "第三方应用集成中，合同组中的每份合同最多 5 个签署方。",
      why: "一处文档这样规定，其他文档允许 50 个，因此服务端可能拒绝这个合同组。",
      fix: "请把签署方分到几份合同中，或先在测试环境中试发。",
    },
  },
  "approver-duplicate": {
    messages: { "same-signer": "这个签署方与前面的一个签署方相同。" },
    docs: {
      what: "同一个人不能代表同一方在一份合同中签署两次；代表企业和代表本人可以各签一次。",
      why: "合同中出现相同的签署方，服务端会拒绝。",
      fix: "请删除其中一个，把控件交给另一个。",
    },
  },
  "approver-same-mobile-other-name": {
    messages: {
      "two-names": "两个姓名不同的签署方使用同一个手机号{mobile:quoted}。",
      "two-names-open": "两个姓名不同的签署方使用同一个手机号。",
    },
    docs: {
      what: "姓名不同的签署方，手机号也不同。",
      why: "两个人的通知和验证码会发到同一部手机上；多半是其中一个号码复制错了。",
      fix: "请改正手机号，或改正姓名。",
    },
  },
  "custom-approver-tag-unique": {
    messages: { "two-parties": "同一个或签组中有不同的企业或个人，而组内只需一人签署。" },
    docs: {
      what: "`eitherSign` 相同的签署方，代表同一家企业，或者都是个人。",
      why: "或签组中一人签署即视为全组签署，另一方可能始终没有签；服务端可能拒绝合同。",
      fix: "请给各方的或签组取不同的名称。",
    },
  },
});
