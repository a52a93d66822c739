import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on keywords in the text of the PDF. */
export const keywordWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["keyword"]>()({
  "keyword-in-pdf": {
    messages: {
      absent: "PDF 的文字里没有{keyword:quoted}。",
      broken: "PDF 的文字里没有{keyword:quoted}：第 {page} 页上分成了两行，而服务端只在一行之内查找。",
      value: "PDF 的文字里没有{keyword:quoted}：只有表单域{field:quoted}填着这几个字。",
      outside: "PDF 的文字里没有{keyword:quoted}：第 {page} 页上有，但在看得见的部分之外。",
      similar: "PDF 的文字里没有{keyword:quoted}；第 {page} 页有{text:quoted}。",
      "only-pictures": "PDF 的文字里没有{keyword:quoted}：各页都是图片，没有文字。",
      picture: "PDF 的文字里没有{keyword:quoted}；第 {page} 页是图片，没有文字。",
      pictures: "PDF 的文字里没有{keyword:quoted}；{pages:pages}是图片，没有文字。",
      unread: "PDF 的文字里没有{keyword:quoted}；{unread:pages}有读不出来的文字{count:plural}。",
      "picture-and-unread":
        "PDF 的文字里没有{keyword:quoted}；第 {page} 页是图片，没有文字；{unread:pages}有读不出来的文字{count:plural}。",
      "pictures-and-unread":
        "PDF 的文字里没有{keyword:quoted}；{pages:pages}是图片，没有文字；{unread:pages}有读不出来的文字{count:plural}。",
    },
    helps: { "did-you-mean": "是否想写 {text:code}？" },
    docs: {
      what: "关键字在 PDF 的文字里，并且在同一行。",
      why: "一处也找不到，服务端会拒绝合同。服务端不识别图片里的字，不看表单域的值，也不把分在两行的字连起来。",
      fix: "请按 PDF 写关键字，或改用坐标定位；允许没有这个关键字的，请写 `optional: true`。",
    },
  },
  "keyword-on-page": {
    messages: { elsewhere: "{keyword:quoted}不在第 {page} 页，而在{pages:pages}。" },
    docs: {
      what: "查找关键字的页上有这个关键字。",
      why: "写了 `page`，服务端只看这一页。",
      fix: "请写有这个关键字的页，或删除 `page`。",
    },
  },
  "keyword-stands-alone": {
    messages: {
      "no-hit": "{pages:pages}的{keyword:quoted}都与别的字连在一起，按 `whole: true` 一处也找不到；服务端可能拒绝。",
    },
    docs: {
      what: "写了 `whole: true`，关键字在文字里单独出现，前后没有别的字。",
      why: "这时不算更长文字里的；一处也没有，服务端可能拒绝合同。",
      fix: "请删除 `whole`，或写出整段文字。",
    },
  },
  "keyword-whole-excludes": {
    messages: { "left-out": "`whole: true` 排除了 {hits:counted 处}{keyword:quoted}（{pages:pages}），在那里与别的字连在一起。" },
    docs: {
      what: "`whole: true` 没有排除可能要用的地方。",
      why: "关键字与别的字连在一起的地方不放控件，这很容易看漏。",
      fix: "请删除 `whole`，或用 `occurrence` 选择要哪几处。",
    },
  },
  "keyword-hit-chosen": {
    messages: { several: "{keyword:quoted}出现了 {hits} 次（{pages:pages}），每一处都会放一个控件。" },
    helps: { choose: "请补上 `occurrence: last` 或 `first`；每一处都要的，请写 `occurrence: all`。" },
    docs: {
      what: "关键字出现几次的，用 `occurrence` 写明要哪一处。",
      why: "不写，每一处都会放一个控件，签署方处处都要签。",
      fix: "请写 `occurrence: last`、`first`、从 0 数起的序号；每一处都要的，请写 `all`。",
    },
  },
  "keyword-occurrence-in-pdf": {
    messages: { "no-hit": "{keyword:quoted}出现了 {hits:counted 次}，没有序号 {number}：序号从 0 数起。" },
    docs: {
      what: "`occurrence` 所写的几处都存在，序号从 0 数起。",
      why: "不存在的那一处不放控件，服务端可能拒绝合同。",
      fix: "请写存在的序号，或写 `first`、`last`。",
    },
  },
  "approver-keeps-component": {
    messages: { "nothing-left": "这个签署方的关键字都是可选的，PDF 里一个也没有，也就没有可签的内容。" },
    docs: {
      what: "即使可选的关键字都找不到，签署方也还有可签的内容。",
      why: "写了 `optional: true`，找不到关键字的控件就不放。一个控件也不剩，服务端会拒绝这个签署方。",
      fix: "请改正其中一个关键字，或给签署方一个用坐标定位的控件。",
    },
  },
});
