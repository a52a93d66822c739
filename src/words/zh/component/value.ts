import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { nothingElse } from "./phrases.ts";

/** Laws on the values of components, by type and subtype. */
export const valueWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["value"]>()({
  "value-date": {
    messages: { "no-day": "{key:key} 为{value:excerpt}，日历上没有这一天。" },
    docs: {
      what: "日期控件的值是日历上的一天，写作 `yyyy-mm-dd`。",
      why: "编译时会写成服务端的形式，如 2026年03月01日；不存在的日期，服务端会拒绝。",
      fix: "请改正日期。",
    },
  },
  "value-attachment-count": {
    messages: { "too-many": "这里有 {count} 个文件，最多可以附 {limit} 个。" },
    docs: { what: "一个附件控件最多 6 个文件。", why: "超过这个数目，服务端会拒绝。", fix: "请减少文件，或再加一个附件控件。" },
  },
  "value-image-id": {
    messages: { "no-file-id": "{key:key} 为{value:excerpt}，不是上传所得的文件 ID。" },
    docs: {
      what: "图片控件的值是上传所得的文件 ID，只写一个。",
      why: "服务端只接受已上传的图片，格式为 JPG 或 PNG。",
      fix: "请用 UploadFiles 上传图片，再写返回的 ID。",
    },
  },
  "value-text-charset": {
    messages: { pictograph: "{key:key} 含有{character:character}；服务端不接受表情符号。" },
    docs: {
      what: "文本、选择器和省市区控件的值不含表情符号。",
      why: "服务端的字体画不出表情符号，会拒绝。",
      fix: "请删除这个字符。",
    },
  },
  "value-single-line": {
    messages: { "line-break": "{key:key} 里有换行，而单行文本只有一行；服务端可能拒绝。" },
    docs: {
      what: "单行文本的值只有一行。",
      why: "单行文本显示为一行；有换行，服务端可能拒绝，或丢掉后面的内容。",
      fix: "请改用 `multiline-text`。",
    },
  },
  "value-selector-option": {
    messages: {
      "no-option": "{choice:excerpt}不在选项里。",
      several: "选了 {count} 项；没有写 `multiple: true`，只能选一项。",
    },
    docs: {
      what: "选择器的值是其中一个选项；写了 `multiple: true`，可以是几个选项。",
      why: "选择器里没有的选项，服务端会拒绝。",
      fix: "请写其中一个选项，或把这个值加进选项。",
    },
  },
  "value-subtype-email": {
    messages: { "no-email": "{key:key} 为{value:quoted}，不是邮箱地址。" },
    docs: { what: "子类型为 `email` 的文本，值是邮箱地址。", why: nothingElse, fix: "请改正地址，或删除子类型。" },
  },
  "value-subtype-digit": {
    messages: { "no-number": "{key:key} 为{value:excerpt}，不是数字。" },
    docs: {
      what: "子类型为 `digit` 的文本，值是数字，可以有小数。",
      why: "其他写法，包括千位分隔符和单位，服务端会拒绝。",
      fix: "请只写数字，最多一个小数点；或删除子类型。",
    },
  },
});
