import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on the pages on which a component is repeated. */
export const pagesWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["pages"]>()({
  "extra-page-ranges-shape": {
    messages: { "no-choice": "{pages:excerpt}不是页码范围：写法如 `all`、`3`、`1-3`，或 `1-3,5,8-last`。" },
    docs: {
      what: "`pages` 写 `all`、一个页码、一个范围（如 `1-3`），或用逗号隔开的几个；范围可以到 `last` 为止。",
      why: "编译时要据此算出请求里的页码范围，其他写法没有意义。",
      fix: "请按以上写法之一写页码。",
    },
  },
  "extra-page-ranges-bounds": {
    messages: {
      "page-zero": "没有第 0 页：页码从 1 数起。",
      backwards: "从第 {first} 页到第 {last} 页，一页也没有：起点在终点后面。",
    },
    docs: {
      what: "页码范围的起点不小于 1，终点不小于起点。",
      why: "一页也没有的范围，服务端会拒绝。",
      fix: "请把小的页码写在前面，页码从 1 数起。",
    },
  },
  "extra-page-ranges-overlap": {
    messages: { twice: "第 {page} 页选了两次。" },
    docs: {
      what: "几个页码范围互不重叠。",
      why: "选了两次的页会在同一处盖两次章，多半是想写另一页。",
      fix: "请每一页只写一次。",
    },
  },
  "extra-page-ranges-normal-only": {
    messages: {
      "at-keyword": "文档只写明 `pages` 用于以坐标定位的控件，而这个控件用关键字定位。",
      "at-field": "文档只写明 `pages` 用于以坐标定位的控件，而这个控件放在表单域上。",
    },
    docs: {
      what: "`pages` 与坐标定位一起使用。",
      why: "控件在每一页的同一坐标上各放一个。关键字和表单域各有自己的位置，文档没有写明这时会怎样。",
      fix: "请写 `page`、`x` 和 `y`，或删除 `pages`：关键字本来就在所有页查找。",
    },
  },
});
