import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

const unviewed = { "no-effect": "只允许智能手写签名（`ocr-esign`）时，手机号验证不起作用。" } as const;
const nobodyOwn = { "nobody-own": "这项审批针对发起方企业的签署方，而这里没有这样的签署方。" } as const;

/** Laws on how a contract is signed, viewed and approved. */
export const signingWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["signing"]>()({
  "auto-sign-scene-required": {
    messages: { "no-scene": "这个签署方使用个人授权签，而合同没有写明场景。" },
    docs: {
      what: "有个人授权签的合同，要写明场景。",
      why: "不经本人操作的签署，只在约定的场景中允许；没有写明场景，服务端会拒绝。",
      fix: "请在合同中补上 `autoSignScene`。",
    },
  },
  "auto-sign-scene-enum-group": {
    messages: { "other-scene": "文档中，合同组的个人授权签只有电子处方一种场景；其他场景服务端可能拒绝。" },
    docs: {
      what: "合同组中，个人授权签只用于电子处方。",
      why: "文档没有为合同组写其他场景，服务端可能拒绝。",
      fix: "请写 `prescription`，或单独发起这份合同。",
    },
  },
  "silent-not-drag": {
    messages: { "nothing-placed": "授权签的签署方不会自己添加签署控件，而合同里也没有放好。" },
    docs: {
      what: "使用授权签的签署方要有签署控件，即使其他签署方在签署时自己添加。",
      why: "授权签没有人操作，也就没有人添加控件；服务端会拒绝请求。",
      fix: "请为这个签署方补上 `sign`。",
    },
  },
  "mobilecheck-ocr-esign": {
    messages: unviewed,
    docs: {
      what: "个人只能用智能手写签名时，查看合同不用手机号验证。",
      why: "服务端忽略这项设置，改为刷脸，与本意不符。",
      fix: "请再允许一种签名方式，或删除 `viewCheck`。",
    },
  },
  "own-view-check-with-ocr": {
    messages: unviewed,
    docs: {
      what: "签署方只能用智能手写签名时，查看合同不用手机号验证。",
      why: "这种签名要求签署人已经实名，因此服务端忽略这项设置，改为刷脸。",
      fix: "请再允许一种签名方式，或改用其他查看校验。",
    },
  },
  "preview-type-needs-preview": {
    messages: { "no-preview": "`preview` 为 true 时，`previewAs` 才起作用。" },
    docs: {
      what: "只有预览合同时，才选择预览的形式。",
      why: "没有 `preview: true`，合同会直接发起；写 `previewAs` 的人多半不是这个意思。",
      fix: "请补上 `preview: true`，或删除 `previewAs`。",
    },
  },
  "need-sign-review-self": {
    messages: nobodyOwn,
    docs: {
      what: "发起方企业自己也签署的合同，才设置签署前审批。",
      why: "只有发起方企业的签署方要等待审批；没有这样的签署方，就不会审批。",
      fix: "请删除 `beforeSigning`，或补上发起方企业的签署方。",
    },
  },
  "prepare-need-create-review-self": {
    messages: nobodyOwn,
    docs: {
      what: "发起方企业自己也签署的合同，才设置发起前审批。",
      why: "服务端要求有发起方企业的签署方；没有这样的签署方，可能就不会审批。",
      fix: "请删除 `beforeSending`，或补上发起方企业的签署方。",
    },
  },
});
