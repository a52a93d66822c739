import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { outsideInstead } from "./phrases.ts";

/** Laws on companies inside and outside an application of essbasic, and how they are named. */
export const applicationWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["application"]>()({
  "channel-org-openid-required": {
    messages: { "no-id": "应用内的企业不是发起方企业时，要写 `organizationOpenId`。" },
    docs: {
      what: "第三方应用集成中，签署方代表应用内的企业，而这家企业不是发起方企业时，要写 `organizationOpenId`。",
      why: "服务端按 ID 识别应用内的企业；请求中已写明的只有发起方企业。",
      fix: `请补上 \`organizationOpenId\`；${outsideInstead}`,
    },
  },
  "channel-own-company-implied": {
    messages: { "sending-company": "没有 `organizationOpenId`，就是发起方企业；若是其他企业，服务端可能拒绝。" },
    docs: {
      what: "第三方应用集成中，代表应用内企业的签署方要写该企业的 `organizationOpenId`。",
      why: "不写就是发起方企业；若是其他企业，服务端可能拒绝这个签署方。",
      fix: `请补上 \`organizationOpenId\`；${outsideInstead}`,
    },
  },
  "channel-openid-or-claim": {
    messages: { "anybody-claims": "没有 `openId`，该企业的任何员工都可以领取并签署。" },
    docs: {
      what: "第三方应用集成中，代表应用内企业的签署方要写员工的 `openId`。",
      why: "不写，合同就发给该企业，任何员工都可以领取。",
      fix: "请补上 `openId`；以后再指定员工的，请写 `namedLater: true`。",
    },
  },
  "channel-org-name-mobile": {
    messages: { unverified: "员工尚未实名时，除 `openId` 外还要写 {keys:and key}。" },
    docs: {
      what: "第三方应用集成中，员工除 `openId` 外还要写 `name` 和 `mobile`。",
      why: "员工尚未实名时，服务端需要这两项；没有，可能拒绝这个签署方。",
      fix: "请补上 `name` 和 `mobile`。",
    },
  },
  "embedded-sub-org-fields": {
    messages: { inside: "应用内企业的员工要写 {keys:and key}。" },
    docs: {
      what: "第三方应用集成的嵌入页面中，应用内企业的签署方要写企业名称和 ID。",
      why: "服务端靠这些识别应用内的企业；缺少任何一项，就会拒绝这个签署方。",
      fix: `请补上缺少的内容；${outsideInstead}`,
    },
  },
  "outside-company-fields": {
    messages: { outside: "应用外企业的员工要写 {keys:and key}。" },
    docs: {
      what: "应用外企业的签署方要写企业名称，以及员工的姓名和手机号。",
      why: "应用中没有这些员工的 ID，服务端只能靠名称、姓名和手机号识别；有缺少的，就会拒绝这个签署方。",
      fix: "请补上缺少的内容。",
    },
  },
  "channel-saas-org-no-openids": {
    messages: { "no-ids": "应用外的企业在应用中没有 ID，这里不能写 {keys:and key}。" },
    docs: {
      what: "应用外企业的签署方不写应用中的 ID。",
      why: "服务端在应用中找不到这样的企业或员工，会拒绝这个签署方。",
      fix: "请删除这些 ID，或删除 `outsideApp`。",
    },
  },
  "channel-not-channel-org-only-org": {
    messages: { person: "`outsideApp` 用于企业，而这个签署方以个人身份签署。" },
    docs: { what: "`outsideApp` 只用于企业。", why: "对个人没有意义，服务端可能拒绝。", fix: "请删除。" },
  },
});
