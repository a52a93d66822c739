import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on what must be said of a company or a person that signs, and what cannot be. */
export const partyWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["party"]>()({
  "approver-name-required": {
    messages: { "no-name": "签署方没有写 `name`。" },
    docs: {
      what: "签署方要写姓名；以用户 ID 指定的，或以后再指定签署人的，可以不写。",
      why: "服务端用姓名核对前来签署的人；没有姓名，就会拒绝这个签署方。",
      fix: "请补上 `name`；还不知道由谁签署的，请写 `namedLater: true`。",
    },
  },
  "approver-mobile-required": {
    messages: { "no-mobile": "签署方没有写 `mobile`。" },
    docs: {
      what: "签署方要写手机号；以用户 ID 指定的，或以后再指定签署人的，可以不写。",
      why: "通知发到这个号码；没有手机号，服务端会拒绝这个签署方。",
      fix: "请补上 `mobile`；还不知道由谁签署的，请写 `namedLater: true`。",
    },
  },
  "approver-organization-required": {
    messages: { "no-company": "签署方代表企业签署，却没有写 `organization`。" },
    docs: {
      what: "代表企业的签署方要写企业名称；以后再指定的除外。",
      why: "服务端按登记的名称查找企业；没有企业名称，就会拒绝这个签署方。",
      fix: "请按营业执照补上 `organization`。",
    },
  },
  "silent-company-implied": {
    messages: { unnamed: "没有写明由哪家企业用印，因此由发起方企业用印；文档要求写企业名称，服务端可能拒绝这个签署方。" },
    docs: {
      what: "企业自建应用中，授权签的企业要写名称。",
      why: "不写就是发起方企业。官方示例也有不写的，但文档要求写。",
      fix: "请按营业执照补上 `organization`。",
    },
  },
  "person-without-company": {
    messages: { company: "个人签署不代表企业，这里不能写 {keys:and key}。" },
    docs: {
      what: "以个人身份签署的人不写企业。",
      why: "写了企业，就分不清签署对谁有约束力，服务端会拒绝。",
      fix: "请删除，或改为 `type: company`。",
    },
  },
  "userid-own-employee-only": {
    messages: { person: "`userId` 用于本企业员工，而这个签署方以个人身份签署。" },
    docs: {
      what: "`userId` 只用于代表本企业签署的员工。",
      why: "服务端在本企业员工中查找这个 ID，可能找不到以个人身份签署的人。",
      fix: "请改为 `type: company`，或用 `name` 和 `mobile` 指定这个人。",
    },
  },
  "userid-overrides-identity": {
    messages: { ignored: "`userId` 指定的员工已实名时，服务端会忽略 {keys:and key}。" },
    docs: {
      what: "写了 `userId`，就不必再写姓名、手机号和证件号码。",
      why: "员工已实名的，服务端从账号中取这些信息；这里即使写成别人的，服务端也会忽略，而且没有任何提示。",
      fix: "请删除这些内容，或删除 `userId`。",
    },
  },
});
