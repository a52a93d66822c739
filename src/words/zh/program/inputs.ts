import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What `inputs` says of what contracts are made of. */
export const inputs: Messages = familyWords<"inputs">()({
  shared: "所有合同共同的依据",
  folder: "目录里的文件名",
  missing: "不存在",
  "missing-above": "上级目录里都没有",
  unread: "没有读取",
  link: "→ {real}",
  tool: "flowspec {tool}",
  "no-tool": "flowspec（没有完整构建）",
  since: "自 {since:moment} 起，检查结果不变",
  until: "在 {until:moment} 之前，检查结果不变",
  between: "自 {since:moment} 起，到 {until:moment} 之前，检查结果不变",

  changed: "以上内容不可作为依据：{about} 在读取期间被改动。",
  unreadable: "以上内容不可作为依据：无法读取 {about}。",
  "not-to-its-end": "以上内容不可作为依据：{about} 太大，没有读完。",
  "as-it-comes": "以上内容不可作为依据：{about} 的内容随到随读。",
  "one-file": "以上内容不可作为依据：{about} 和另一个名称是同一个文件。",
  "hidden-folders": "以上内容不可作为依据：{about} 可能查找隐藏目录，其中的文件名没有记录。",
  "standard-input": "以上内容不可作为依据：标准输入只能读一次。",
  environment: "以上内容不可作为依据：用到了环境变量 {about}，但没有记录。",
  "no-run": "以上内容不可作为依据：读取的内容没有记录。",
  "no-build": "以上内容不可作为依据：这个 flowspec 没有完整构建，下次运行时代码可能不同。",
});
