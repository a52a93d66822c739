import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** How far a run is, what it watches, and what it has made of files. */
export const progress: Messages = familyWords<"progress">()({
  contracts: "已检查 {count}/{all} 份合同",
  slowest: "已检查 {count}/{all} 份合同，最慢的是 {path}，{seconds} 秒",
  projects: "已处理 {count}/{all} 个项目",
  watching: "正在监视 {specs:list}。",
  fixed: "在 {files:counted 个文件}中修正了 {fixes:counted 处}。",
  "laid-out": "共 {all} 个文件，重新排版了 {changed} 个。",
  "would-lay-out": "共 {all} 个文件，其中 {changed} 个需要重新排版。",
  "too-different": "# 差异过多，不逐行显示",
  "facts-written": "已写入 1 个 PDF 信息文件。",
  "several-facts-written": "已写入 {count} 个 PDF 信息文件。",
});
