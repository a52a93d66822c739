import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What is wrong with the manifest of an output folder. */
export const manifest: Messages = familyWords<"manifest">()({
  conflict: "错误：{manifest} 中有合并冲突的标记，无法得知哪些文件由 flowspec 生成。",
  twice: "错误：{manifest} 的一个对象中有重复的名称，无法得知哪些文件由 flowspec 生成。",
  "no-object": "错误：{manifest} 不是 JSON 对象，无法得知哪些文件由 flowspec 生成。",
  version: "错误：{manifest} 的版本不是 1，当前的 flowspec 只支持版本 1，无法得知哪些文件由 flowspec 生成。",
  contracts: "错误：{manifest} 的 `contracts` 缺失，或不是值为文本的对象，无法得知哪些文件由 flowspec 生成。",
  files: "错误：{manifest} 的 `files` 缺失，或不是值为文本的对象，无法得知哪些文件由 flowspec 生成。",
  settings: "错误：{manifest} 的 `settings` 不是值为文本的对象，无法得知哪些文件由 flowspec 生成。",
  runtime: "错误：{manifest} 的 `runtime` 不是值为文本的对象，无法得知哪些文件由 flowspec 生成。",
  name: "错误：{manifest} 中的{found:excerpt}不是合同名称，无法得知哪些文件由 flowspec 生成。",
  control: "错误：{manifest} 的 `contracts` 中有路径含控制字符，无法得知哪些文件由 flowspec 生成。",
  path: "错误：{manifest} 中的{found:excerpt}不是 flowspec 会写的路径，无法得知哪些文件由 flowspec 生成。",
  hashes: "错误：{manifest} 的 `files` 中有些值不是 SHA-256，无法得知哪些文件由 flowspec 生成。",
  restore: "请从版本控制中恢复，或运行 `flowspec compile --force` 全部重写（不再生成的文件会留下）。",
});
