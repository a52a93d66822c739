import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What the server for editors says beside its answers. */
export const lsp: Messages = familyWords<"lsp">()({
  "at-terminal": "flowspec lsp 由编辑器启动，用编辑器的协议通信；在终端里运行它看不到任何内容。",
  "earlier-config": "flowspec.config.yaml 有错误。改正之前，合同仍按它先前的内容检查。",
  "no-config": "flowspec.config.yaml 有错误。改正之前，检查合同时当作没有这个文件。",
});
