import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Whether the facts of a PDF are those of the PDF that is there. */
export const completeWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["complete"]>()({
  "pdf-facts-fresh": {
    messages: {
      untold: "PDF 信息文件里没有{keyword:quoted}的位置：生成时还没有写这一行。",
      stale: "{path:code} 的 PDF 信息文件属于这份 PDF 的另一个版本。",
    },
    docs: {
      what: "PDF 信息文件（`contract.pdf.facts.json`）由现在这份 PDF 生成，并包含合同所写的每个关键字。",
      why: "由另一个版本生成的信息，记的是文字和表单域以前在哪里，不是现在在哪里。",
      fix: "请运行 `flowspec preflight --update`，查看哪里变了，再提交。",
    },
  },
});
