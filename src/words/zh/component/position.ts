import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on where components stand on pages. */
export const positionWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["position"]>()({
  "normal-page-nonzero": {
    messages: { "page-zero": "没有第 0 页：页码从 1 数起；从末尾数起时，最后一页是 -1。" },
    docs: {
      what: "控件所在的页从 1 数起，或从末尾数起：`last` 就是 -1，最后一页。",
      why: "第 0 页不存在，服务端会拒绝。",
      fix: "请写页码，或写 `last`。",
    },
  },
  "normal-position-nonnegative": {
    messages: { outside: "{axis:code} 为 {value}，在页面之外。" },
    docs: {
      what: "控件的 `x` 和 `y` 不能是负数。",
      why: "`x` 和 `y` 是到页面左边和上边的距离；写成负数，控件就在页面之外，服务端会拒绝。",
      fix: "请写不小于 0 的距离；只有关键字的 `offset` 可以是负数。",
    },
  },
  "normal-size-positive": {
    messages: {
      "not-positive": "大小为 {width} × {height}，而宽和高都要大于 0。",
      "one-not-positive": "大小中有 {length}，而宽和高都要大于 0。",
    },
    docs: {
      what: "控件的宽和高都大于 0；放在表单域上的控件和水印除外。",
      why: "看不见的控件，服务端会拒绝。",
      fix: "请写 `size: [宽, 高]`，单位是点，也可以带 mm、cm 或 in。",
    },
  },
  "normal-overlap": {
    messages: { overlap: "在第 {page} 页，这个控件与另一个控件重叠。" },
    docs: {
      what: "控件互不重叠。印章可以盖在印章以外的控件上，组合控件的子控件可以重叠。",
      why: "重叠处签的、填的内容会互相遮住，在签署页面上也只点得到其中一个。",
      fix: "请移动其中一个。",
    },
  },
});
