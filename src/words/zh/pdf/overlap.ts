import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on what components lie upon. */
export const overlapWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["overlap"]>()({
  "components-apart-in-pdf": {
    messages: {
      "upon-itself": "在第 {page} 页，这个控件自己压着自己：关键字有两处挨得太近。",
      "upon-own": "在第 {page} 页，这个{own:noun}压在同一方的{other:noun}上。",
      "upon-other-party": "在第 {page} 页，这个{own:noun}压在另一方的{other:noun}上，那是第 {number} 个签署方的。",
      "upon-role": "在第 {page} 页，这个{own:noun}压在另一方的{other:noun}上，那是{role:quoted}的。",
      "upon-initiator": "在第 {page} 页，这个{own:noun}压在发起方填写的{other:noun}上。",
    },
    docs: {
      what: "控件互不重叠；由关键字、表单域和页码范围放置的也一样。",
      why: "压在下面的内容看不清，也签不了；若分属两方，日后容易争执。印章压在自己一方签的内容或发起方填的内容上很常见，不算重叠。",
      fix: "请移动其中一个：改 `offset`，换另一处 `occurrence`，或单独写坐标。",
    },
  },
});
