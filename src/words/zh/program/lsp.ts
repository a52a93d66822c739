import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What the server for editors says beside its answers. */
export const lsp: Messages = familyWords<"lsp">()({
  "at-terminal": "flowspec lsp 由编辑器启动，用编辑器的协议通信；在终端里运行它看不到任何内容。",
});
