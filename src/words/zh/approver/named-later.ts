import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on approvers who are named after sending. */
export const namedLaterWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["named-later"]>()({
  "prepare-filltype-no-effect": {
    messages: { "no-effect": "通过嵌入页面发起的合同，不能以后再指定签署人，这里不起作用。" },
    docs: {
      what: "在嵌入页面中，签署方不能是 `namedLater`。",
      why: "服务端在这里忽略 `namedLater`，并要求在页面上填写签署人。",
      fix: "请删除，或改用直接发起的接口，例如 `CreateFlowByFiles`。",
    },
  },
  "fill-type-not-silent": {
    messages: { "signs-at-once": "授权签的企业一发起就签署，不能以后再指定签署人。" },
    docs: {
      what: "授权签的企业不能是 `namedLater`。",
      why: "合同一发起，企业就签署，那时还没有指定任何人；服务端会拒绝。",
      fix: "请删除 `namedLater`，或改为 `type: company`。",
    },
  },
  "named-later-role": {
    messages: { "no-role": "这个签署方在发起后才指定签署人，届时要用到应答中的签署方 ID；没有写 `role`，就分不清哪个 ID 属于哪一方。" },
    docs: {
      what: "有几个签署方时，写了 `namedLater` 的要写 `role`。",
      why: "以后指定签署人时，要用到应答中的签署方 ID。应答按角色名称区分签署方，不保证顺序；没有角色名称，就可能取成另一方的 ID。",
      fix: "请写一个其他签署方没有用的 `role`。",
    },
  },
});
