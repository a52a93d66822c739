import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What a run of several projects says of them. */
export const projects: Messages = familyWords<"projects">()({
  in: "{folders:list}：",
  "in-many": "{folder} 及另外 {count} 个项目：",
  more: "……还有 {count} 个项目。",
  sum: "{projects} 个项目：写入 {written} 个文件，{unchanged} 个未变，删除 {removed} 个。",
  "sum-of-some": "{all} 个项目中的 {projects} 个：写入 {written} 个文件，{unchanged} 个未变，删除 {removed} 个。",
  passed: "跳过 {count} 个目录：既没有 flowspec.config.yaml，也没有存放合同的 specs 目录。",
  "none-selected": "这些项目中没有符合条件的合同。",
  "out-of-memory": "错误：处理它的线程内存不足",
});
