import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on texts in their boxes. */
export const fitWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["fit"]>()({
  "text-fits-component": {
    messages: {
      "too-wide": "字号为 {fontSize} 点时，这段文字宽约 {taken} 点，而控件只有 {room} 点宽。",
      "too-high": "字号为 {fontSize} 点时，这段文字高约 {taken} 点，而控件只有 {room} 点高。",
    },
    docs: {
      what: "填写的文字按所用字号放得进控件的框。",
      why: "放不下的内容，服务端会截断、缩小或拒绝，视控件类型而定。",
      fix: "请加大控件，减小字号，或缩短文字。一个汉字的宽度等于字号。",
    },
  },
});
