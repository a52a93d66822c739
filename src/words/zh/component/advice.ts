import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on keys without effect. */
export const adviceWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["advice"]>()({
  "component-output-only-members": {
    messages: { "of-replies": "{key:key} 只出现在服务端的应答里，写在这里不起作用。" },
    docs: {
      what: "控件不写 `recipientId` 和 `isFormField`。",
      why: "这两项由服务端在应答里给出；写在请求里，无论写什么都不起作用。",
      fix: "请删除。",
    },
  },
  "component-lock-embedded-only": {
    messages: { "no-page": "{key:key} 不起作用：这份合同直接发起，没有可以修改控件的页面。" },
    docs: {
      what: "`canEdit` 和 `canMove` 只用于发起人能在嵌入页面上看到的控件。",
      why: "没有这个页面，发起前谁也不能修改或移动控件，写了也不起作用。",
      fix: "请删除，或改用带页面的接口。",
    },
  },
  "placeholder-fill-only": {
    messages: { "no-effect": "`placeholder` 对签署控件不起作用。" },
    docs: {
      what: "`placeholder` 只用于填写控件。",
      why: "印章和签名不显示提示，这段文字谁也看不到。",
      fix: "请删除。",
    },
  },
});
