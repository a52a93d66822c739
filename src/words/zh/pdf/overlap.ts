import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on what components lie upon. */
export const overlapWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["overlap"]>()({
  "components-apart-in-pdf": {
    messages: {
      "upon-own": "在第 {page} 页，这个控件压在另一个控件上。",
      "upon-other-party": "在第 {page} 页，这个控件压在另一方的控件上。",
    },
    docs: {
      what: "控件互不重叠；由关键字、表单域和页码范围放置的也一样。",
      why: "压在下面的内容看不清，也签不了；若分属两方，日后容易争执。印章压在签名或文字上很常见，不算重叠。",
      fix: "请移动其中一个：改 `offset`，换另一处 `occurrence`，或单独写坐标。",
    },
  },
  "component-clear-of-print": {
    messages: { "upon-print": "在第 {page} 页，这个控件压在印好的文字上。" },
    docs: {
      what: "填写内容和手写签名不压在印好的文字上。",
      why: "两者都会看不清。印章本来就盖在文字上，下划线等空白本来就是用来写字的，都不算。",
      fix: "请把控件移到空白处，或缩小控件。",
    },
  },
});
