import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What an editor offers above the name of a contract, and above its samples. */
export const lenses: Messages = familyWords<"lenses">()({
  preview: "预览",
  targets: "可用于哪些接口",
  payload: "请求",
  "preview-with": "用这个样例预览",
});
