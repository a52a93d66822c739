import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What kinds of components are called. */
export const componentTypes: Messages = familyWords<"componentTypes">()({
  seal: "印章",
  signature: "签名",
  date: "日期",
  "paging-seal": "骑缝章",
  "paging-signature": "骑缝签名",
  "legal-person-seal": "法定代表人章",
  opinion: "签署意见",
  combination: "组合控件",
  selector: "选项",
  text: "文本",
  "multiline-text": "多行文本",
  checkbox: "勾选框",
  image: "图片",
  "dynamic-table": "表格",
  attachment: "附件",
  district: "省市区",
  watermark: "水印",
});
