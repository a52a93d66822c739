import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What is wrong with the way a command was called. */
export const usage: Messages = familyWords<"usage">()({
  "no-language": "{from} 只能是 {known:list} 之一，不能是 {given:quoted}",
});
