import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** That of the files that a command takes, none is asked for. */
export const selection: Messages = familyWords<"selection">()({
  "none-changed": "自 {since} 以来，这里的合同所读取的内容都没有变化。",
  "none-in-shard": "{count} 份合同都不在分片 {shard} 中。",
});
