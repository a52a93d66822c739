import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on the form fields of the PDF. */
export const fieldWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["field"]>()({
  "field-in-pdf": {
    messages: { "no-field": "PDF 里没有名为{name:quoted}的表单域。" },
    helps: {
      "did-you-mean": "是否想写 {guess:code}？",
      "has-none": "这份 PDF 一个表单域也没有。",
      has: "这份 PDF 有 {names:and code 12}。",
    },
    docs: {
      what: "控件所在的表单域，PDF 里要有。",
      why: "控件的位置和大小取自表单域；PDF 里没有这个名称的表单域，服务端会拒绝合同。",
      fix: "请按 PDF 写表单域的名称；`flowspec locate contract.pdf` 会列出全部表单域。",
    },
  },
  "field-suits-component": {
    messages: {
      "for-text": "表单域 {name:code} 用来填文本，服务端可能不接受 `type: {type:key}`。",
      "for-multiline-text": "表单域 {name:code} 用来填多行文本，服务端可能不接受 `type: {type:key}`。",
      "for-checkbox": "表单域 {name:code} 是勾选框，服务端可能不接受 `type: {type:key}`。",
      "for-radio": "表单域 {name:code} 是一组单选按钮，服务端可能不接受 `type: {type:key}`。",
      "for-button": "表单域 {name:code} 是按钮，服务端可能不接受 `type: {type:key}`。",
      "for-choice": "表单域 {name:code} 是选择列表，服务端可能不接受 `type: {type:key}`。",
      "for-signature": "表单域 {name:code} 用来签名，服务端可能不接受 `type: {type:key}`。",
    },
    docs: {
      what: "控件放在同一类表单域上：文本放在文本域上，勾选框放在勾选框上。",
      why: "表单域只决定位置和大小；但种类不同，多半是写错了表单域，框的形状也不合适。",
      fix: "请改用另一个表单域，或另一种控件类型。",
    },
  },
  "field-used-once": {
    messages: { taken: "表单域 {name:code} 上已经有另一个控件。" },
    docs: {
      what: "一个表单域上只放一个控件。",
      why: "两个控件会叠在一起，两方会写到同一处。",
      fix: "请让每个控件用自己的表单域。",
    },
  },
});
