import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on who sends a contract, where it is the company itself. */
export const initiatorWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["initiator"]>()({
  "operator-userid-required": {
    messages: { nobody: "没有写明由谁发起合同。", "no-user-id": "发起方没有写用户 ID。" },
    docs: {
      what: "合同要写明由哪位员工发起，写用户 ID。",
      why: "服务端以这位员工的名义操作；没有写明，就会拒绝请求。",
      fix: "请补上 `initiator: { userId }`。",
    },
  },
  "ess-agent-proxyorg-required": {
    messages: { empty: "`onBehalfOf` 是空的，没有写明代哪家子企业发起。" },
    docs: {
      what: "集团总部代子企业发起时，要写子企业的 ID。",
      why: "代为发起却没有写明子企业，服务端会拒绝。",
      fix: "请填写子企业的 ID；企业为自己发起的，请删除这个键。",
    },
  },
});
