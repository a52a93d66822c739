import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What is said of the lock of an output folder. */
export const locks: Messages = familyWords<"locks">()({
  "waiting-for-process": "进程 {pid} 正在写入 {folder}，等待它结束",
  "waiting-for-machine": "另一台机器上的进程 {pid} 正在写入 {folder}，等待它结束",
  "waiting-for-run": "另一次运行正在写入 {folder}，等待它结束",
  "locked-by-process": "{folder} 由进程 {pid} 锁定；如果那已不是 flowspec，请删除 {lock}",
  "locked-by-machine": "{folder} 由另一台机器上的进程 {pid} 锁定；如果那已不是 flowspec，请删除 {lock}",
  "locked-by-run": "{folder} 由另一次运行锁定；如果那已不是 flowspec，请删除 {lock}",
  "no-file": "{lock} 挡住了加锁：它不是文件",
  lost: "{folder} 的锁已由另一次运行取走，不再写入",
});
