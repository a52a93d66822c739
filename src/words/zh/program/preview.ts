import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What a preview says beside the contract itself. */
export const preview: Messages = familyWords<"preview">()({
  title: "{name}：预览",
  "of-sample": "样例 {sample}",
  "as-written": "按定义显示，参数未填",

  "from-template": "合同用模板发起，页面内容在模板里，这里看不到。",
  "no-pdf": "合同没有写 `pdf`，没有页面可以显示。",
  "no-facts": "没有这份 PDF 的信息文件。",

  parties: "签署方，按签署顺序",
  "parties-in-order": "签署方（顺序签署）",
  "parties-in-any-order": "签署方（无序签署）",
  initiator: "发起方",
  "initiator-letter": "发",
  "initiator-fills": "发起方，发起前填写",
  "named-later": "发起后指定",
  "company-person": "{organization}，经办人 {name}",
  "role-company": "{role}：{organization}",
  "role-company-person": "{role}：{organization}，经办人 {name}",
  "role-person": "{role}：{name}",

  "placed-on": "{what}，第 {page} 页",
  nowhere: "{what}：找不到位置",
  "nothing-placed": "没有给这一方放控件",
  "what-template-has": "以模板里给这一方的控件为准",
  "of-template": "模板里的控件",
  "of-template-named": "模板里的控件「{name}」",

  between: "，",
  values: "{values:list}",
  "where-template-has": "位置以模板为准",
  "on-all-pages": "每一页",
  "at-edge": "各页边缘",
  "no-place": "没有写位置",
  "place-unknown": "位置未知",
  "at-field": "表单域「{field}」",
  "at-keyword": "关键字「{keyword}」",
  "all-hits": "每一处",
  "first-hit": "第一处",
  "last-hit": "最后一处",
  "hits-from-0": "第 {hits:list} 处（从 0 数起）",
  "page-unknown": "页码未知",
  "last-page": "最后一页",
  "on-page": "第 {page} 页",
  position: "横坐标 {x}，纵坐标 {y}",
  "on-pages": "放在第 {pages} 页",

  page: "第 {number} 页",
  "page-of": "第 {number} 页，共 {count} 页，{width} × {height} 点",
  line: "第 {line} 行",
  "line-of": "{file}:{line}",

  findings: "检查结果",
  none: "没有检查出问题。",
  error: "错误",
  warning: "警告",
  definition: "合同定义",

  "picture-required": "实线：必填",
  "picture-optional": "虚线：选填",
  "picture-faulty": "斜线：有检查结果（{count} 个）",
});
