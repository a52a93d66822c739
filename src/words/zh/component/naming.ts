import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { length, shorten } from "../approver/phrases.ts";
import { undocumented } from "./phrases.ts";

const charset = {
  undocumented: "{key:key} 含有{character:character}；文档只允许汉字、字母、数字和下划线，其他字符服务端可能拒绝。",
} as const;

/** Laws on the ids and names of components. */
export const namingWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["naming"]>()({
  "component-id-length": {
    messages: length,
    docs: { what: "控件的 ID 最多 30 个字符。", ...shorten },
  },
  "component-id-charset": {
    messages: charset,
    docs: { what: "控件的 ID 由汉字、字母、数字和下划线组成。", why: undocumented, fix: "请换掉这个字符，例如改用下划线。" },
  },
  "component-id-unique": {
    messages: { taken: "已经有一个控件的 ID 是{id:excerpt}。", "taken-by-param": "已经有一个控件用了这个 ID。" },
    docs: {
      what: "一份合同里，控件的 ID 各不相同。",
      why: "一个 ID 指一个控件。ID 相同，组合控件和填写的值就会认错控件，服务端可能拒绝请求。",
      fix: "请给其中一个换个 `id`，或者不写。",
    },
  },
  "component-name-length": {
    messages: length,
    docs: { what: "控件的名称最多 20 个字符。", ...shorten },
  },
  "component-name-charset": {
    messages: charset,
    docs: {
      what: "控件的名称由汉字、字母、数字和下划线组成。",
      why: "文档没有写其他字符；有些实际上也能通过，所以这里只是警告。",
      fix: "请只用文档写明的字符。",
    },
  },
  "component-name-pictographs": {
    messages: { pictograph: "{key:key} 含有{character:character}；服务端不接受表情符号。" },
    docs: { what: "控件的名称不含表情符号。", why: "文档不允许，服务端会拒绝这样的名称。", fix: "请删除表情符号。" },
  },
});
