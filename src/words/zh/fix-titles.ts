import type { Messages } from "../../runtime/message.ts";
import { fixTitles as english } from "../../model/fix-titles.ts";
import { translatedMessages } from "../translated.ts";

/** What fixes do. */
export const fixTitles: Messages = translatedMessages(english, {
  "remove-comment": "删除这条注释",
  "write-name": "改为 {name:code}",
  "quote-value": "给这个值加上引号",
  "remove-comma": "删除这个逗号",
  "double-quotes": "改用双引号",
  "full-width-brackets": "改用全角括号",
  "plain-mobile": "去掉国家代码、空格和连字符",
  "plain-identity-number": "X 用大写，去掉空格",
  seconds: "毫秒改为秒",
  "whole-for-carets": "去掉 ^，改写 `whole: true`",
  "straight-quotes": "改用直引号",
  "plain-spaces": "改用普通空格",
  "write-code": "改为 {text:code}",
  "add-now": "添加 `now`",
  "put-in-quotes": "加上引号",
  "make-parameter": "改为参数 {name:code}，并把值移到样例中",
  "make-parameter-of-lost-value": "改为参数 {name:code}，这个值没有样例保留",
});
