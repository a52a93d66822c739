import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** Whom a run waits for that writes the same output folder. */
export const locks: Messages = familyWords<"locks">()({
  process: "进程 {pid} 正在写入 {folder}，等待它结束",
  machine: "另一台机器上的进程 {pid} 正在写入 {folder}，等待它结束",
  run: "另一次运行正在写入 {folder}，等待它结束",
});
