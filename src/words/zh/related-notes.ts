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
  "the-other": "另一处",
  "the-other-column": "另一列",
  "declared-here": "在这里声明",
  "declared-without-type": "声明时没有写类型",
  "of-type": "在这里的类型是 {type}",
  "what-key-says": "合同语言的写法",
  "used-here": "用在这里",
  "with-sample": "填入这个样例的值时",
});
