import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { length } from "../approver/phrases.ts";

/** Laws on contracts from templates, and on `PrepareFlows`. */
export const prepareFlowsWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["prepare-flows"]>()({
  "prepareflows-max": {
    messages: { "out-of-range": "一次可以发起 {fewest} 到 {most} 份合同，这里有 {count} 份。" },
    docs: { what: "用模板，一次可以发起 1 到 20 份合同。", why: "超过这个数，服务端会拒绝。", fix: "请分成几次请求。" },
  },
  "prepareflows-template-required": {
    messages: { "no-template": "合同没有写 `template`。" },
    docs: {
      what: "`PrepareFlows` 和 `CreateFlowsByTemplates` 的每份合同都用模板生成。",
      why: "这两个接口不接受文件；没有模板，就没有可签的内容。",
      fix: "请补上 `template`。",
    },
  },
  "prepareflows-jumpurl-required": {
    messages: { "no-address": "没有写 `returnUrl`。" },
    docs: {
      what: "`PrepareFlows` 要写明操作完成后，发起人的浏览器跳转到哪个网址。",
      why: "没有网址，服务端会拒绝请求。",
      fix: "请补上 `returnUrl`。",
    },
  },
  "prepareflows-jumpurl-length": {
    messages: length,
    docs: {
      what: "跳转的网址最多 200 个字符。",
      why: "超过长度，服务端会拒绝。",
      fix: "请缩短；状态存在自己的系统里，网址中只带一个短 ID。",
    },
  },
  "prepareflows-deprecated": {
    messages: { deprecated: "服务端不建议再用 `PrepareFlows`。" },
    docs: {
      what: "新合同不用 `PrepareFlows`。",
      why: "服务端已经停止维护这个接口：只能由企业向个人发起，随时可能停用。",
      fix: "请改用 `CreateFlowsByTemplates`；发起人要在页面上补充合同的，请改用 `ChannelCreatePrepareFlow`。",
    },
  },
  "prepareflows-one-company": {
    messages: { "second-company": "`PrepareFlows` 只能由企业向个人发起，而这里是第二家企业。" },
    docs: {
      what: "`PrepareFlows` 的合同只有一家企业，其他签署方都是个人。",
      why: "这个接口只能由企业向个人发起；再有一家企业，服务端可能拒绝。",
      fix: "企业之间的合同，请用 `ChannelCreatePrepareFlow`。",
    },
  },
  "prepareflows-no-release": {
    messages: { "no-effect": "`canRelease` 在 `PrepareFlows` 中不起作用。" },
    docs: {
      what: "`PrepareFlows` 的合同不写 `canRelease`。",
      why: "请求里有这个字段，但只有 `CreateFlowsByTemplates` 采用。",
      fix: "请删除，或改用接口 `CreateFlowsByTemplates`。",
    },
  },
});
