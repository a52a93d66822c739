import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What `place` says: why each component is proposed, and where there is none. */
export const place: Messages = familyWords<"place">()({
  "nothing-usual": "提示：{path} 没有表单域，也没有常用字样；请用 `flowspec locate` 查找位置。",
  "no-party": "这里没有写明属于哪一方。",
  here: "{use}，{pages}",
  after: "{words:quoted}后的{use}，{pages}",
  is: "{words:quoted}是{use}，{pages}",
  "word-seal": "盖章处的常用字样",
  "word-legal-seal": "法定代表人盖章处的常用字样",
  "word-signature": "签名处的常用字样",
  "word-sign-date": "签署日期的常用字样",
  "blank-date": "日期空白处",
  "blank-text": "填写空白处",
  "blank-id-card": "身份证号空白处",
  "blank-name": "姓名空白处",
  "blank-address": "地址空白处",
  "field-text": "文本域",
  "field-lines": "多行文本域",
  "field-checkbox": "勾选框",
  "field-choice": "选项域",
  "field-signature": "签名域",
  "field-for-seal": "盖章用的签名域",
  "text-seal": "盖章文本域",
  "text-legal-seal": "法定代表人盖章文本域",
  "text-signature": "签名文本域",
  "text-sign-date": "签署日期文本域",
  "text-date": "日期文本域",
  "text-id-card": "身份证号文本域",
  "text-name": "姓名文本域",
  "text-address": "地址文本域",
});
