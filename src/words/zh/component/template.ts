import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on components that a template has. */
export const templateWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["template"]>()({
  "template-seal-component": {
    messages: { "for-none": "`template` 没有写名称，也没有写 ID，不知道印章用在模板的哪个控件上。" },
    docs: {
      what: "在模板控件处签署时，用名称或 `{ id: … }` 写明是哪个控件。",
      why: "除此之外，没有别的内容说明印章用在哪里。",
      fix: "请按模板写控件的名称或 ID。",
    },
  },
  "template-seals-of-template": {
    messages: { "no-template": "合同不是由模板生成的，没有这个控件。" },
    docs: {
      what: "只有由模板生成的合同，`sign` 里才写 `template`。",
      why: "`template` 指模板里已有的控件，而文件里没有；服务端不知道控件的类型和位置，会拒绝。",
      fix: "请用 `type` 和 `at` 写控件。",
    },
  },
  "template-component-seal": {
    messages: { "no-seal": "没有写这个模板控件用哪枚印章。" },
    docs: {
      what: "`sign` 里的模板控件要写 `sealId`。",
      why: "写这个控件就是为了选用本企业的印章；不写印章，就没有意义。",
      fix: "请补上 `sealId`，或删除这个控件，那里就按模板的设置签署。",
    },
  },
});
