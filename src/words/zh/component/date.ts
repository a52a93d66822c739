import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on dates that are signed. */
export const dateWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["date"]>()({
  "extra-date-gaps": {
    messages: { "no-spaces": "{key:key} 里有 {gap}，空格数不能是负数。" },
    docs: {
      what: "日期的 `gaps` 是两处间隔的空格数。",
      why: "空格加在年、月、日之间；其他内容，服务端会拒绝。",
      fix: "请写两个不小于 0 的整数。",
    },
  },
  "extra-date-gaps-effective": {
    messages: { "no-effect": "日期写作{format:quoted}时，`gaps` 不起作用；只有「yyyy m d」才有间隔。" },
    docs: {
      what: "`gaps` 只与 `format: yyyy m d` 一起使用。",
      why: "只有这种写法有可以加宽的空格；用其他写法时，服务端忽略间隔。",
      fix: "请写 `format: yyyy m d`，或删除 `gaps`。",
    },
  },
  "extra-date-needs-format": {
    messages: { "no-format": "没有写 `format`，{keys:and key} 对日期不起作用{count:plural}。" },
    docs: {
      what: "签署日期设置了字体、字号、对齐方式或间隔的，也要写 `format`。",
      why: "没有写 `format`，服务端会忽略日期的全部设置，按自己的方式显示：`yyyy年m月d日`，居中。",
      fix: "请补上 `format`，例如 `yyyy年m月d日`。",
    },
  },
});
