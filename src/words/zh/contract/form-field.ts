import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on the values of a template's components. */
export const formFieldWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["form-field"]>()({
  "formfield-id-or-name": {
    messages: { "no-component": "没有写 `id`，也没有写 `name`，不知道填写哪个控件。" },
    docs: {
      what: "填写模板控件时，用 `id` 或 `name` 写明是哪个控件。",
      why: "不写明，服务端不知道填到哪里，会拒绝请求。",
      fix: "请补上 `name`（与模板中的名称一致），或补上 `id`。",
    },
  },
  "formfield-value-required": {
    messages: { "no-value": "这一项没有写 `value`。" },
    docs: {
      what: "`formFields` 中列出的模板控件都要写 `value`，可以是空文本。",
      why: "没有 `value` 的项，服务端会拒绝。",
      fix: "请补上 `value`，或删除这一项。",
    },
  },
});
