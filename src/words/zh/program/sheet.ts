import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What the page of a review sheet says beside the sheet. */
export const sheet: Messages = familyWords<"sheet">()({
  title: "{name}：审阅表",
});
