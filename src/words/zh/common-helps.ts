import type { Messages } from "../../runtime/message.ts";
import { commonHelps as english } from "../../model/common-helps.ts";
import { translatedMessages } from "../translated.ts";

/** What is advised by more than one code. */
export const commonHelps: Messages = translatedMessages(english, {
  "straight-quotes": '请改用直引号 `"`：YAML 会把弯引号当作文本的一部分。',
});
