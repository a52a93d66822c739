import * as codes from "../../../codes/traps.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** Signs of another keyboard where YAML has its own, and texts that a comment cuts. */
export const trapWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  yamlSigns: {
    messages: {
      quote: "这不是 YAML 的引号，YAML 会当作文本的一部分。",
      colon: "冒号 {sign:code} 是全角的，YAML 会当作文本的一部分。",
      comma: "逗号 {sign:code} 是全角的，YAML 会当作文本的一部分。",
      bracket: "括号 {sign:code} 是全角的，YAML 会当作文本的一部分。",
      dash: "{sign:code} 不是列表项开头的短横线。",
      comment: "{sign:code} 是全角的，不能开始注释。",
      space: "这不是 YAML 的空格，YAML 会当作文本的一部分。",
      "comment-in-text": "空格后面的 `#` 开始注释，这一行后面的内容都成了注释。",
    },
    helps: {
      straight: "请改用直引号。",
      spaces: "请改用普通空格。",
      write: "请写 {text:code}。",
      quotes: "请给整段文本加上引号。",
    },
    docs: {
      what: "YAML 的符号是英文键盘上的：直引号，半角的冒号、逗号、括号、短横线、`#` 和空格。",
      why: "中文输入法和文字处理软件打出的是另一些相似的符号，YAML 会当作文字。写在文本里面的，原样保留。",
      fix: '请写 YAML 的符号。符号本来就属于文本的，请用直引号把文本括起来：`"“甲方”"`。',
    },
  },
  cutTexts: {
    messages: { cut: "YAML 会把这里当作注释，而这可能还是前面的文本。" },
    helps: { quotes: "请给整段文本加上引号；如果是注释，请在 `#` 后面加一个空格。" },
    docs: {
      what: "含有 ` #` 的文本要加引号。",
      why: "不加引号，YAML 会把这一行后面的内容当作注释，发出去的文本就少了这一段。",
      fix: "请给整段文本加上引号；`#` 确实开始注释的，请在后面加一个空格。",
    },
  },
});
