import { english } from "../../runtime/english.ts";
import { excerpt } from "../../runtime/mask.ts";
import type { Formats } from "../../runtime/message.ts";

/** The constructs of the language, as the service's own documents call them. */
const nouns: Readonly<Record<string, string>> = {
  approver: "签署方",
  initiator: "发起方",
  "sign-component": "签署控件",
  "fill-component": "填写控件",
  cc: "抄送方",
  contract: "合同",
  flow: "合同",
  file: "文件",
  group: "合同组",
};

/** What stands between the quotes of a text in quotes. */
const inner = (quoted: string): string => quoted.slice(1, -1);

/** How Chinese writes the values of sentences. */
export const formats: Formats = {
  ...english,
  quoted: (value) => `「${inner(JSON.stringify(value))}」`,
  excerpt: (value) => `「${inner(excerpt(value))}」`,
  character: (value) => {
    if (value === "\n") return "换行符";
    if (value === " ") return "空格";
    const name = english.character(value);
    return name.startsWith('"') ? `「${inner(name)}」` : `字符 ${name.replace("the character ", "")}`;
  },
  noun: (value) => nouns[value] ?? value,
  counted: (value, [noun = ""]) => `${value} ${noun}`,
  plural: (_, [word = ""]) => word,
  pages: (pages) => {
    const shown = pages.length > 6 ? `${pages.slice(0, 5).join("、")} 等` : pages.join("、");
    return `第 ${shown} 页`;
  },
  between: (conjunction, left) => (left > 1 ? "、" : conjunction === "or" ? " 或 " : " 和 "),
  more: (count) => `另外 ${count} 个`,
};
