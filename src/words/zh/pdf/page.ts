import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

const noPage = { "no-page": "没有第 {page} 页：PDF 共 {pages:counted 页}。" } as const;

/** Laws on the pages of the PDF. */
export const pageWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["page"]>()({
  "page-in-pdf": {
    messages: noPage,
    docs: {
      what: "控件所在的页，PDF 里要有。",
      why: "服务端放置控件时才核对页数，这时合同额度已经扣了。",
      fix: "请写 PDF 里有的页；-1 是最后一页。",
    },
  },
  "page-ranges-in-pdf": {
    messages: noPage,
    docs: {
      what: "`pages` 所选的页，PDF 里要有。",
      why: "范围超出最后一页，服务端会拒绝，或者该盖章的地方没有章。",
      fix: "请让范围到 PDF 里有的页为止，或到 `last` 为止。",
    },
  },
  "paging-seal-of-pages": {
    messages: { "single-page": "PDF 只有一页，服务端可能拒绝在上面盖骑缝章。" },
    docs: {
      what: "骑缝章和骑缝签名至少跨两页。",
      why: "印章按页切成几片，每页一片。只有一页，就无缝可骑，服务端可能拒绝。",
      fix: "请改用 `seal`，或删除。",
    },
  },
  "component-in-page": {
    messages: {
      outside: "第 {page} 页大小为 {width} × {height}，而这个控件横向占 {left} 到 {right}，纵向占 {top} 到 {bottom}。",
      "outside-at-keyword":
        "第 {page} 页大小为 {width} × {height}，而这个控件横向占 {left} 到 {right}，纵向占 {top} 到 {bottom}。服务端实际放的位置可能略有出入。",
    },
    docs: {
      what: "控件在所在的页面之内；页面以看到的为准。",
      why: "页面之外的部分，服务端会截断或拒绝。",
      fix: "请移动或缩小控件。坐标从左上角量起，单位是点；A4 为 595 × 842。",
    },
  },
});
