import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What `cache` says of what is kept. */
export const cache: Messages = familyWords<"cache">()({
  none: "没有缓存：FLOWSPEC_CACHE 设为 off，或环境变量没有给出主目录。",
  code: "{size}，{files:counted 个文件}：flowspec 编译过的代码",
  runs: "{size}，{files:counted 个文件}：以往运行的记录",
  pdf: "{size}，{files:counted 个文件}：从 PDF 读出的内容",
});
