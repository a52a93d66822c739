import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on components whose place is fixed, though a label is there. */
export const fixedWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["fixed"]>()({
  "label-place-by-keyword": {
    messages: { beside: "控件放在第 {page} 页的{label:quoted}旁边，正文移动时却留在原处。" },
    helps: {
      follow: "写 {placement:code}，位置不变，并跟着标签走；写好后请运行 `flowspec preflight --update`。",
    },
    docs: {
      what: "合同里的控件跟着关键字走，或 PDF 每次重新生成的，签在标签旁边的控件也跟着标签走。",
      why: "正文多出一行，标签下移，控件却留在原处，签到别的字旁边或压住别的字。PDF 从不改动的，用坐标一样好；全部用坐标放置控件的合同，不作判断；其他合同请注明理由，忽略这个警告。",
      fix: "请以标签为关键字并写 `offset`，或改用表单域。",
    },
  },
});
