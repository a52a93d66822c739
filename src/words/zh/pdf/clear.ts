import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on components and what is printed. */
export const clearWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["clear"]>()({
  "component-clear-of-print": {
    messages: { "upon-print": "在第 {page} 页，这个控件压在印好的文字上。" },
    helps: {
      move: "同一行最近的空处：`offset: [{right}, {down}]`。",
      shrink: "原处放得下 `size: [{width}, {height}]`。",
      "move-and-shrink": "同一行有空处：写 `offset: [{right}, {down}]`，并用 `size: [{width}, {height}]`。",
      "numbers-alone": "年月日已经印好：用 `format: yyyy m d`，只写数字。",
    },
    docs: {
      what: "填写内容和手写签名不压在印好的文字上。",
      why: "两者都会看不清。放在关键字旁边时，常压住标签剩下的字或旁边一栏。印章本来就盖在文字上，居中的控件本来就放在关键字上，下划线等空白本来就是用来写字的，都不算；边缘略有接触、关键字后面的冒号、只写数字的日期压住年月日，也不算。",
      fix: "请把控件移到空白处，或缩小控件。",
    },
  },
});
