import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on what an approver is. */
export const typeWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["type"]>()({
  "approver-type-given": {
    messages: { "no-type": "签署方没有写 `type`。" },
    docs: {
      what: "签署方要写明类型。",
      why: "类型决定签署方还要写哪些内容；没有类型，服务端会拒绝。",
      fix: "请写明由谁签署：企业、个人，或者其中一种的授权签。",
    },
  },
  "personal-auto-sign-unavailable": {
    messages: { "no-scene": "这里无法写明场景，个人不能授权签；服务端可能拒绝。" },
    docs: {
      what: "只有能写明场景的合同，个人才能授权签。",
      why: "个人授权签要写明场景，而这类请求没有相应的字段，服务端可能拒绝。",
      fix: "请改用 `person`，或改用有 `autoSignScene` 的接口，例如 `CreateFlowByFiles`。",
    },
  },
  "silent-operator-default": {
    messages: { "initiator-seals": "没有写明由谁用印，因此由发起方用印；发起方须有该印章的授权签权限。" },
    docs: {
      what: "企业授权签（静默签）时，写明由谁用印；不写就是发起方。",
      why: "发起方没有该印章的授权签权限时，服务端会拒绝合同。",
      fix: "请写明有权使用该印章的人：`name` 和 `mobile`，或者 `userId`。",
    },
  },
});
