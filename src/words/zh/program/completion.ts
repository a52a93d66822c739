import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What an editor says beside what it proposes. */
export const completion: Messages = familyWords<"completion">()({
  "as-code": "请求里写成 `{code}`。",
  condition: "一个条件",
  declarations: "参数的声明",
  default: "默认值",
  example: "示例",
  field: "{type}，在第 {page} 页",
  "for-people": "给人看的一行说明",
  "found-below": "下一行有这个问题",
  item: "`{name}` 的当前一项。",
  keyword: "PDF 中有 {count} 处，第一处在第 {page} 页",
  "keyword-once": "在 PDF 第 {page} 页",
  label: "印在 PDF 第 {page} 页",
  "list-name": "列表的名称",
  member: "字段的名称",
  members: "请求的字段",
  moment: "带时区的时间",
  "new-element": "新增 {construct}",
  "new-sample": "新增一组样例",
  number: "当前一项的序号，从 1 数起",
  "of-component": "{type} 类型的控件",
  "of-file": "与文件同名",
  optional: "{type}，可以不填",
  path: "YAML 文件的路径",
  reason: "理由",
  sets: "几组参数值，各有名称",
  undeclared: "已用到，尚未声明",
  variable: "环境的变量",
});
