import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { length, shorten } from "../approver/phrases.ts";

const plainName = {
  undocumented: "{key:key} 含有{character:character}；文档只允许汉字、字母、数字和下划线，其他字符服务端可能拒绝。",
} as const;

/** Laws on the titles of contracts and groups. */
export const titleWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["title"]>()({
  "flow-name-required": {
    messages: { "no-title": "合同没有名称。" },
    docs: {
      what: "合同要有名称。",
      why: "列表、通知和下载的文件都用这个名称；没有名称，服务端会拒绝请求。",
      fix: "请补上 `title`。",
    },
  },
  "flow-name-length": {
    messages: length,
    docs: { what: "合同名称最多 200 个字符。", why: "超过长度，服务端会拒绝。", fix: "请缩短；写不下的放进 `description`。" },
  },
  "flow-name-hard-charset": {
    messages: { refused: "{key:key} 含有{character:character}，服务端不接受。" },
    docs: {
      what: '合同名称不含控制字符和表情符号，也不含 \\ / * ? " < > |。',
      why: "下载的文件以合同名称命名，而文件名不能有这些字符。",
      fix: "请换成其他字符，例如连字符。",
    },
  },
  "flow-name-charset": {
    messages: { undocumented: "{key:key} 含有{character:character}，文档没有写允许这个字符，服务端可能拒绝。" },
    docs: {
      what: "合同名称由汉字、中文标点、字母、数字、空格和 ( ) [ ] - _ , ; . & + 组成。",
      why: "文档没有写其他字符。有些字符服务端也接受过，所以这里只是警告。",
      fix: "请只用文档写明的字符。",
    },
  },
  "group-name-required": {
    messages: { "no-title": "合同组没有名称。" },
    docs: {
      what: "合同组要有名称。",
      why: "签署方靠名称找到组内的合同；没有名称，服务端会拒绝。",
      fix: "请补上 `group: { title }`。",
    },
  },
  "group-name-length": {
    messages: length,
    docs: { what: "合同组名称最多 200 个字符。", ...shorten },
  },
  "group-name-charset": {
    messages: plainName,
    docs: {
      what: "合同组名称由汉字、字母、数字、下划线和连字符组成。",
      why: "文档没有写其他字符（连字符只出现在文档的示例中），服务端可能拒绝。",
      fix: "请换成其他字符，例如连字符。",
    },
  },
});
