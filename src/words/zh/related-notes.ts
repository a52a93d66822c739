import type { Messages } from "../../runtime/message.ts";
import { relatedNotes as english } from "../../model/related-notes.ts";
import { translatedMessages } from "../translated.ts";

/** What is said of further places. */
export const relatedNotes: Messages = translatedMessages(english, {
  "the-error": "这个错误",
  "the-first": "第一处",
  "first-one": "第一个",
  "other-one": "另一个",
  "this-one": "这一个",
});
