import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** How a run says that it failed. */
export const failure: Messages = familyWords<"failure">()({
  error: "错误：{said}",
  bug: "这是 flowspec 自身的缺陷，与合同无关：{said}\n设置 FLOWSPEC_DEBUG=1 可以看到出错的位置。",
  "stdout-broken": "无法写入标准输出：{reason}",
  "stdout-is-input": "没有写到标准输出：它就是 {path}，本次运行读取了这个文件",
  "stdout-is-stdin": "没有写到标准输出：它与标准输入是同一个文件",
});
