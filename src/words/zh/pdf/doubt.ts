import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on keywords whose hits are not certain. */
export const doubtWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["doubt"]>()({
  "keyword-hit-certain": {
    messages: {
      folded: "要把 {points:and} 当作相似的字，才能找到{keyword:quoted}；服务端可能找不到。",
      "some-folded": "{keyword:quoted}共 {all} 处，其中 {some} 处要把 {points:and} 当作相似的字才能找到；服务端可能找不到。",
      replaced: "页面上画的是{keyword:quoted}，却另有替代文本（ActualText）；服务端查找的可能是替代文本。",
      "some-replaced": "{keyword:quoted}共 {all} 处，其中 {some} 处另有替代文本（ActualText）；服务端查找的可能是替代文本。",
      "also-hidden": "{keyword:quoted}还出现在不显示的图层里（{hidden:pages}），服务端可能也算上。",
      "also-annotation": "{keyword:quoted}还出现在批注里（{annotations:pages}），服务端可能也算上。",
      "also-both": "{keyword:quoted}还出现在不显示的图层里（{hidden:pages}）和批注里（{annotations:pages}），服务端可能也算上。",
      "only-hidden": "{keyword:quoted}只出现在不显示的图层里（{hidden:pages}），服务端可能找不到。",
      "only-annotation": "{keyword:quoted}只出现在批注里（{annotations:pages}），服务端可能找不到。",
      "only-both": "{keyword:quoted}只出现在不显示的图层里（{hidden:pages}）和批注里（{annotations:pages}），服务端可能找不到。",
      "only-replacement": "{keyword:quoted}只出现在替代文本（ActualText）里，服务端可能不查找替代文本。",
      unreadable: "PDF 有字体无法加载，在读得出的文字里没有{keyword:quoted}；服务端可能也找不到。",
    },
    docs: {
      what: "PDF 的文字里就有这个关键字，而且人人看得见。",
      why: "有的字体用部首（U+2F45）代替看上去一样的字（方），查找关键字时把两者当作同一个字。文字也可能在不显示的图层里、在批注里，或另有替代文本（ActualText）。服务端怎样查找这样的文字，文档没有写明：可能找不到，也可能多找到几处。",
      fix: "请换用其他字体重新导出，或去掉图层和批注；也可以改用坐标定位。",
    },
  },
});
