import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What `targets` says of a contract and the actions. */
export const targets: Messages = familyWords<"targets">()({
  compiles: "可编译",
  refused: "有障碍",
  same: "两个请求相同。",
  places: "{places:list}",
  "more-places": "{places:list} 及另外 {count} 处",
  "between-files": "；",
});
