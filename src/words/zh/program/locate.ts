import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What `locate` says of a PDF beside its remarks. */
export const locate: Messages = familyWords<"locate">()({
  "look-at": "提示：请看{places}。",
  place: "第 {page} 页 x {x}、y {y} 处",
  "between-places": "；",
  head: "{path}：{pages:counted 页}，{fields:counted 个表单域}",
  keyword: "{keyword:quoted}：{hits:counted 处}",
  page: "第 {page} 页",
  looks: "{looks:list}",
  turned: "旋转 {degrees}°",
  cropped: "经过裁剪",
  unit: "单位 {unit} pt",
  unreadable: "文字读不出来",
  image: "图片",
  blank: "空白",
  "text-hidden": "有隐藏图层的文字",
  "text-annotation": "有注释中的文字",
  "text-replaced": "有带替代文本的文字",
  "text-unreadable": "有读不出来的文字",
  field: "表单域「{name}」",
  signed: "{type}，已签名",
  "field-text": "文本",
  "field-multiline-text": "多行文本",
  "field-checkbox": "勾选框",
  "field-radio": "单选按钮",
  "field-choice": "选项",
  "field-button": "按钮",
  "field-signature": "签名",
});
