import type { ConstructWords } from "../../../model/key-words.ts";
import { wordsOf } from "../../keys.ts";
import { autofill, choiceSubtype, chosen, held, mark, selector, signDate, size, textSubtype, textStyle, ticked } from "./options.ts";

const type = "控件的类型，决定还能写哪些键。";
const name = "控件的名称，最长 20 个字符。";
const reply = "服务端在应答里返回的内容，不用写。";
const children = "子控件：同一列表里控件的 ID；用关键字定位时，直接写子控件，各有自己的 `offset`。";

/** Keys of all components but children. */
const common = {
  type,
  id: "控件的 ID，最长 30 个字符，在合同里唯一。",
  name,
  at: "控件的位置。",
  size,
  required: "必须填写；签署控件中，只对组合控件起作用。默认：否。",
  canEdit: "可以在嵌入页面上修改控件的内容。默认：是。",
  canMove: "可以在嵌入页面上移动或删除控件。默认：是。",
  placeholder: "控件为空时小程序显示的提示；对签署控件无效。",
  recipientId: reply,
  isFormField: reply,
} as const;

/** Keys of children of combinations. */
const child = {
  type,
  name,
  placeholder: "控件为空时显示的提示。",
  offset: "与组合控件的距离：向右、向下。",
  size,
  page: "关键字应该在的页；服务端只看关键字。不用写。",
} as const;
const childDoc = "用关键字定位的组合控件里的子控件。";

export const signComponent: ConstructWords = wordsOf(
  "sign-component",
  "签署控件：签署方签什么，签在哪里。",
)({
  ...common,
  template: "用模板发起时：本企业的印章 `sealId` 用在模板的哪个控件上，写控件的名称，或写成带 `id` 的映射。",
  sealKinds: "这里可用的印章类型。",
  ...mark,
  useSealSize: "按印章的实际尺寸，不按控件的大小。默认：否。",
  sealId: "所用印章的 ID；授权签必填。",
  value: { otherwise: held, selector: chosen },
  ...textStyle,
  ...signDate,
  text: "签署方要确认的意见，最长 50 个字符；写成列表时，是拼成意见的各段。",
  signMethod: "怎样确认：把各段拼起来（`join-parts`）。",
  children,
  ...selector,
  subtype: { otherwise: textSubtype, selector: choiceSubtype },
  autofill,
});

export const signChild: ConstructWords = wordsOf(
  "sign-child",
  childDoc,
)({
  ...child,
  ...mark,
  value: { otherwise: held, selector: chosen },
  ...textStyle,
  ...signDate,
  ...selector,
  subtype: { otherwise: textSubtype, selector: choiceSubtype },
  autofill,
});

export const fillComponent: ConstructWords = wordsOf(
  "fill-component",
  "填写控件：填什么，填在哪里。",
)({
  ...common,
  ...textStyle,
  autofill,
  subtype: {
    otherwise: textSubtype,
    selector: choiceSubtype,
    watermark: "水印显示自己的文字（`custom-watermark`），或查看人的信息（`viewer`）。",
    combination: "其中的勾选框是一组（`checkbox-group`）。",
  },
  value: {
    otherwise: held,
    checkbox: ticked,
    image: "图片的文件 ID，JPG 或 PNG。",
    "dynamic-table": "表格：写 `columns` 和 `rows`，或用服务端自己的键。",
    attachment: "附件的文件 ID，或几个文件 ID 的列表。",
    selector: chosen,
    date: "日期。",
    watermark: "水印的文字，`subtype` 为 `custom-watermark` 时用。",
  },
  fit: "图片怎样放进框里：铺满（`stretch`），或等比例缩放（`keep-ratio`）。默认：`stretch`。",
  centered: "图片在框里居中。默认：是。",
  maxFiles: "最多可以附几个文件，1 至 6。",
  accept: "可以附什么：图片。",
  ...selector,
  manual: "由签署方选日期；否则是当天。",
  opacity: "不透明度，0 至 1。",
  rotate: "旋转的度数，0 至 359。",
  density: "水印的疏密：宽松（`loose`）、标准（`standard`）、密集（`dense`）。默认：`standard`。",
  position: "水印的位置。默认：`none`，铺满整页。",
  children,
});

export const fillChild: ConstructWords = wordsOf("fill-child", childDoc)({ ...child, value: ticked });

export const templateComponent: ConstructWords = wordsOf(
  "template-component",
  "模板里已有的控件。",
)({
  id: "控件在模板里的 ID；或者写名称。",
  name: "控件在模板里的名称；或者写 ID。",
});
