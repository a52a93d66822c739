import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** The comments of a contract that was imported. */
export const imported: Messages = familyWords<"imported">()({
  request: "由 {action} 的请求导入，参数名是推测的。",
  requests: "由 {action} 的 {count} 个请求导入，请求之间不同的值成为参数，参数名是推测的。",
  call: "由 {from} 对 {action} 的调用导入，参数名是推测的。",
  now: "推测的时刻：此时请求中的各个时间都还没有到",
  wire: "没有对应的键，按请求的字段写",
  omit: "请求中没有带的字段",
});
