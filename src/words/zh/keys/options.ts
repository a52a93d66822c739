/** How a text looks. */
export const textStyle = {
  font: "字体。",
  fontSize: "字号，6 至 72 点；10.5 点是五号。默认：12。",
  textAlign: "文字在框里靠左（`left`）、靠右（`right`）或居中（`center`）。",
  verticalAlign: "文字在框里靠上（`top`）、上下居中（`middle`）或靠下（`bottom`）。",
  color: "文字的颜色。",
  bold: "文字加粗。默认：否。",
} as const;

export const autofill = "由服务端填入签署方的哪一项信息。";

/** What more is said of a text and of a choice. */
export const textSubtype = "文本的种类，邮箱（`email`）、数字（`digit`）或地址（`location`）。";
export const choiceSubtype = "选项的种类，学历（`education`）或性别（`gender`）。";

/** What a choice consists of. */
export const selector = {
  options: "可选的各项。",
  multiple: "可以多选。默认：否。",
  wrap: "选项太长时换行。默认：否。",
} as const;

export const chosen = "选中的选项，或几个选项的列表。";
export const held = "控件的内容。";
export const ticked = "已勾选。";

/** How a signature, a seal or a date looks. */
export const mark = {
  signatureKinds: "这里可用的签名方式。",
  pages: "在哪些页上各放一个。",
  opacity: "不透明度，0.6 至 1；为 1 时完全遮住下面的内容。",
  rotate: "顺时针旋转的度数，-360 至 360。",
  rotateWith: "一起旋转的控件的 ID；那个控件也要写这个控件的 ID。",
  withDate: "只见于文档的示例，没有文档说明它的作用。不用写。",
  afterCut: "只见于文档的示例，没有文档说明它的作用。不用写。",
} as const;

/** How a date of signing is written. */
export const signDate = {
  format: "日期的写法。默认：`yyyy年m月d日`；不写它，日期的其他选项不起作用。",
  gaps: "格式为 `yyyy m d` 时，两处间隔各有几个空格。",
} as const;

export const size = "宽和高。默认：印章、骑缝章和法定代表人章 119×119，签名 119×43；放在表单域时，为表单域的大小。";
