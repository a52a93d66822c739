import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What `compile` says of an output folder. */
export const compile: Messages = familyWords<"compile">()({
  missing: "缺失",
  stale: "过时",
  orphaned: "多余",
  edited: "改动",
  foreign: "外来",
  blocked: "占位",
  changes: "{folder}：写入 {written} 个文件，{unchanged} 个未变，删除 {removed} 个。",
  stranger: "{manifest} 列有 {path}，但其中的合同都不会生成它：文件保留，不再列出。",
  "about-edited":
    "「改动」表示文件已不是 flowspec 写出的内容，多半是格式化工具改的：在 .prettierignore 或所用工具的忽略文件中加一行\n  {folder}/\n让它不处理这个目录。要修改内容，请修改合同定义。",
  "about-foreign": "「外来」表示文件不是 flowspec 写的：请移走，或用 --out 指定另一个目录。",
  "about-blocked": "「占位」表示文件的位置上有别的东西，或目录的位置上是符号链接：请删除。",
  "to-overwrite": "`flowspec compile --check` 显示差异，`flowspec compile --force` 覆盖这些文件。",
  "to-compile": "请运行 `flowspec compile`，并提交结果。",
  "to-force": "请运行 `flowspec compile --force`（会一并覆盖这些文件），并提交结果。",
  "not-own": "错误：{folder} 中有些文件已不是 flowspec 写出的内容，没有写入任何文件。",
  "ended-and-changed": "错误：上一次运行在写入 {folder} 时中断，此后以下文件又有改动，没有写入任何文件。",
  "ended-or-writing": "有一次运行在写入 {folder} 时中断，或仍在写入：文件还没有全部就位。",
  finished: "上一次运行在写入 {folder} 时中断，剩下的文件现已就位。",
  spoilt: "警告：为 {path} 暂存的内容不是那次运行写下的，没有采用。",
  taken: "错误：{path} 与 {other} 在 {folder} 中的文件同名，请给其中一份合同改名。",
  "other-settings": "错误：{folder} 中 {path} 的文件按 flowspec.config.yaml 的其他设置生成，请把所有合同一起编译。",
  "other-settings-several":
    "错误：{folder} 中 {path} 及另外 {count} 份合同的文件按 flowspec.config.yaml 的其他设置生成，请把所有合同一起编译。",
  "too-different": "{path} 差异过多，不逐行显示。",
  "more-lines": "…… 还有 {count} 行",
  "more-differences": "…… 其余差异不再显示。",
});
