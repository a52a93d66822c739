import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on how approvers prove who they are. */
export const proofWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["proof"]>()({
  "approver-verify-types-person-only": {
    messages: { company: "这项查看校验用于个人，而这个签署方代表企业签署。" },
    docs: {
      what: "签署方的 `viewCheck` 用于以个人身份签署的人。",
      why: "对企业员工，服务端忽略这项设置，合同并没有看上去那样受保护。",
      fix: "请删除。",
    },
  },
  "approver-verify-types-overridden": {
    messages: {
      "set-by-group": "合同组已经统一设置个人的查看校验，这里的设置不起作用。",
      "set-by-contract": "合同已经统一设置个人的查看校验，这里的设置不起作用。",
    },
    docs: {
      what: "`viewCheck` 或者为合同、合同组统一设置，或者为各签署方分别设置，不能两处都写。",
      why: "服务端采用合同或合同组的设置，忽略其他设置。",
      fix: "请保留其中一处。",
    },
  },
  "approver-sign-types-not-device-only": {
    messages: { "device-only": "{key:key} 里的校验全都依赖签署方自己的设备，还要再写一种别的校验。" },
    docs: {
      what: "签署校验不能全都依赖签署方自己的设备。",
      why: "不是每部设备都能做这些校验；换一部设备就无法签署，因此服务端会拒绝合同。",
      fix: "请补上 `face`、`password` 或 `carrier`。",
    },
  },
  "approver-sign-types-hkmt": {
    messages: { carrier: "港澳台居民可能无法通过运营商校验。" },
    docs: {
      what: "对港澳台居民不使用运营商校验。",
      why: "服务端建议不用：运营商可能没有这些居民的证件信息，也就无法签署。",
      fix: "请改用 `face` 或 `password`。",
    },
  },
  "approver-sign-types-duplicates": {
    messages: { twice: "{key:key} 中{check:quoted}写了两次。" },
    docs: { what: "同一种签署校验不写两次。", why: "重复不起作用，多半是想写另一种。", fix: "请删除重复的一项，或改正。" },
  },
  "intention-needs-face": {
    messages: { "no-face": "意愿核身在刷脸时录制，而这里不允许刷脸。" },
    docs: {
      what: "写了 `intention` 的签署方，签署时可以刷脸。",
      why: "意愿核身在刷脸过程中录制；不刷脸就没有意愿核身，服务端可能拒绝合同。",
      fix: "请在 `signCheck` 中补上 `face`，或不写 `signCheck`。",
    },
  },
});
