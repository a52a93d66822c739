import type { Messages } from "../../runtime/message.ts";
import { fixTitles as english } from "../../model/fix-titles.ts";
import { translatedMessages } from "../translated.ts";

/** What fixes do. */
export const fixTitles: Messages = translatedMessages(english, {
  "remove-comment": "删除这条注释",
  "write-name": "改为 {name}",
  "quote-value": "给这个值加上引号",
  "remove-comma": "删除这个逗号",
  "double-quotes": "改用双引号",
});
