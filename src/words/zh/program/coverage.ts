import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What is said of the branches of contracts that samples reach. */
export const coverage: Messages = familyWords<"coverage">()({
  later: "合同都没有错误之后，才统计样例走到的分支。",
  less: "样例走到的分支不足 {least}%。",
  all: "共 {branches} 个分支，样例走到 {reached} 个。",
  contract: "{path}：{branches} 个分支走到 {reached} 个",
  anchor: "`<<: *{base}` 沿用另一个样例的其余值，那个样例要写成锚点 `{base}: &{base}`；`…` 处自行填写。",
  "when-true": "没有样例让 `when: {name}` 成立",
  "when-false": "没有样例让 `when: {name}` 不成立",
  "each-none": "没有样例让 `each: {name}` 为空",
  "each-one": "没有样例让 `each: {name}` 只有一项",
  "each-several": "没有样例让 `each: {name}` 有多项",
  "optional-given": "没有样例给出 `{name}`",
  "optional-absent": "没有样例省略 `{name}`",
  word: "没有样例让 `{name}` 取 `{way}`",
  "leave-out": "加一个省略 `{without}` 的样例",
  without: "{sample}，并去掉 `{without}`",
});
