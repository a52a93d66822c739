import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on approvers who are named after sending. */
export const dynamicWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["dynamic"]>()({
  "prepare-filltype-no-effect": {
    messages: { "no-effect": "通过嵌入式页面发起的合同，没有以后再指定的签署方，这里不起作用。" },
    docs: {
      what: "在嵌入式页面中，签署方不能是 `dynamic`。",
      why: "服务端在这里忽略它，并在页面上要求填写签署人。",
      fix: "请删除，或改用直接发起的接口，例如 `CreateFlowByFiles`。",
    },
  },
  "fill-type-not-silent": {
    messages: { "signs-at-once": "静默签的企业在发起时立即签署，不能以后再指定。" },
    docs: {
      what: "静默签的企业不能是 `dynamic`。",
      why: "合同一发起它就签署，那时还没有指定任何人；服务端会拒绝。",
      fix: "请删除 `dynamic`，或改为 `type: company`。",
    },
  },
});
