import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { length, noLongerIds, registeredId, registeredCompany } from "./phrases.ts";

/** Laws on who sends through an application. On ess they are laws of the contract. */
export const initiatorWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["initiator"]>()({
  "channel-initiator-required": {
    messages: { lacks: "发起方缺少 {keys:and key}。" },
    docs: {
      what: "第三方应用集成中，`initiator` 要写明应用、应用内的发起方企业和经办人。",
      why: "一个应用为许多企业发起合同，不写明就无法知道由谁发起，服务端会拒绝请求。",
      fix: "请补上 `appId`、`organizationOpenId` 和 `openId`。",
    },
  },
  "channel-openid-length": {
    messages: length,
    docs: { what: "发起方经办人的 `openId` 最多 64 个字符。", why: noLongerIds, fix: registeredId },
  },
  "channel-orgopenid-length": {
    messages: length,
    docs: { what: "发起方企业的 `organizationOpenId` 最多 64 个字符。", why: noLongerIds, fix: registeredCompany },
  },
});
