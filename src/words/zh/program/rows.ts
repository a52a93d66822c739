import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What `render --rows` says of its rows. */
export const rows: Messages = familyWords<"rows">()({
  state: "写出 {written} 行，拒绝 {rejected} 行，每秒 {rate} 行",
  all: "共 {rows:counted 行}：写出 {written} 行，拒绝 {rejected} 行。",
  "all-see": "共 {rows:counted 行}：写出 {written} 行，拒绝 {rejected} 行，见 {file}。",
  errors: "{code}：{count}",
  warnings: "警告 {code}：{count}，首次出现在第 {line} 行",
  "warnings-row": "警告 {code}：{count}，首次出现在第 {row} 条数据",
  "warnings-somewhere": "警告 {code}：{count}",
  more: "其余拒绝的行只计数；`--rejects <file>` 会全部列出。",
  reject: "{place} 错误[{code}]：{said}",
  "reject-in": "{place} {column} 错误[{code}]：{said}",
  "reject-by": "{place} 错误[{code}]：{said}（{by}）",
  row: "{path} 第 {row} 条数据",
  advised: "{said}{help}",
});
