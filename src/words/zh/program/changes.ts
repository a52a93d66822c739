import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What changes are called that an editor offers. */
export const changes: Messages = familyWords<"changes">()({
  "fix-all-of": "修正本文件中 {count:counted 处} {code:code}",
  "fix-all": "做完本文件中所有稳妥的修正",
  ignore: "忽略这里的 {code:code}，并填写理由",
});
