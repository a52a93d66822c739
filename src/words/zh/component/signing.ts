import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on what whom can be asked to sign or to fill in. */
export const signingWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["signing"]>()({
  "silent-no-fill-components": {
    messages: { "cannot-fill": "授权签的企业不能填写任何内容。" },
    docs: {
      what: "授权签的企业不写 `fill`。",
      why: "合同一发起，企业就盖章，没有人来填写，服务端会拒绝请求。",
      fix: "请把这些控件移到合同的 `fill` 里，并写上值。",
    },
  },
  "person-auto-no-fill-components": {
    messages: { "cannot-fill": "授权签的个人不能填写任何内容。" },
    docs: {
      what: "授权签的个人不写 `fill`。",
      why: "轮到这个人时由服务端代签，没有人来填写。",
      fix: "请把这些控件移到合同的 `fill` 里，并写上值。",
    },
  },
  "silent-no-signature": {
    messages: { "only-seals": "授权签的企业只能盖章，不能用{type:noun}。" },
    docs: {
      what: "授权签的企业只用印章，不用签名、骑缝签名、签署意见和组合控件。",
      why: "企业没有人在场签名或确认，服务端会拒绝请求。",
      fix: "请改用印章，或由企业的经办人签署：`type: company`。",
    },
  },
  "silent-seal-id-required": {
    messages: { "no-seal": "企业授权签时没有人选印章，这里又没有指定用哪一枚。" },
    docs: {
      what: "授权签的企业，每个印章和骑缝章都要写 `sealId`。",
      why: "没有人在场选印章，要由合同指定；没有指定的，服务端会拒绝请求。",
      fix: "请补上 `sealId`；控制台里可以看到企业各枚印章的 ID。",
    },
  },
  "sign-type-person": {
    messages: { "of-companies": "只有企业才有印章，个人不能用{type:noun}。" },
    docs: {
      what: "个人不用印章、骑缝章和法定代表人章。",
      why: "印章属于企业，个人使用，服务端会拒绝。",
      fix: "请改用签名或骑缝签名，或改由企业签署。",
    },
  },
  "person-auto-sign-components": {
    messages: { "only-signs": "授权签的个人只能签名和写日期；用{type:noun}，服务端可能拒绝。" },
    docs: {
      what: "授权签的个人只用签名、骑缝签名和日期。",
      why: "签署意见和组合控件要有人回答，而这时没有人在场。文档里没有这样的合同。",
      fix: "请改用签名，或由本人签署：`type: person`。",
    },
  },
  "sign-subtypes-only-in-combination": {
    messages: { "not-a-part": "{type:noun}只能作为组合控件的子控件来签署，却没有写进任何组合控件。" },
    docs: {
      what: "`sign` 里的选择器和多行文本是组合控件的子控件。",
      why: "服务端只在组合控件里显示这两种控件；单独出现，就会拒绝。",
      fix: "请写上 `id`，并写进组合控件的 `children`；只填写不签署的，请写进 `fill`。",
    },
  },
});
