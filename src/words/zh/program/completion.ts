import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What an editor says beside what it proposes. */
export const completion: Messages = familyWords<"completion">()({
  "as-code": "请求里写成 `{code}`。",
  condition: "一个条件",
  declarations: "参数的声明",
  default: "默认值",
  example: "示例",
  field: "{type}，第 {page} 页",
  "for-people": "给人看的一行说明",
  "found-below": "下一行有这个问题",
  item: "`{name}` 的当前一项。",
  keyword: "PDF 中有 {count} 处，首次在第 {page} 页",
  "keyword-once": "PDF 第 {page} 页",
  label: "印在 PDF 第 {page} 页",
  "list-name": "列表的名称",
  member: "字段名",
  members: "服务端的字段",
  moment: "一个时刻",
  "new-element": "新增 {construct}",
  "new-sample": "新增一组样例",
  number: "当前一项的序号，从 1 数起",
  "of-component": "{type} 类型的控件",
  "of-file": "与文件同名",
  optional: "{type}，可以不填",
  path: "YAML 文件的路径",
  reason: "原因",
  sets: "几组有名称的参数值",
  undeclared: "已经使用，还没有声明",
  variable: "环境的变量",
});
