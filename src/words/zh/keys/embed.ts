import type { ConstructWords } from "../../../model/key-words.ts";
import { wordsOf } from "../../keys.ts";
import { page } from "./contract.ts";

export const embed: ConstructWords = wordsOf(
  "embed",
  page,
)({
  canEditFlow: "发起前可以修改合同的名称、类型和截止时间。默认：否。",
  canEditFormFields: "可以修改模板里的控件。默认：否。",
  canEditFill: "可以修改填写控件。默认：是。",
  canEditProperties: "显示签署流程的设置面板：签署顺序、认证方式等。默认：是。",
  canEditApprovers: "可以添加、修改和删除签署方；不允许时，请求里必须有签署方。默认：是。",
  canAddApprovers: "显示添加签署方的按钮。默认：是。",
  canSkipApprovers: "可以跳过添加签署方这一步。默认：否。",
  canEditTitle: "可以修改组内合同的名称。默认：是。",
  canEditCategory: "可以修改组内合同的类型。默认：是。",
  canEditDeadline: "可以修改组内合同的截止时间。默认：是。",
  canEditWatermark: "可以修改水印。默认：是。",
  showTitle: "显示合同名称。默认：是。",
  showCategory: "显示合同类型。默认：是。",
  showDeadline: "显示截止时间。默认：是。",
  showUpload: "显示上传文件这一步；不显示时，请求里必须有文件。默认：是。",
  showSignCode: "发起后显示签署码；只用于新版页面。默认：是。",
  showSignButton: "发起人自己也是签署方时，发起后显示签署按钮。默认：否。",
  showPreviewButton: "发起后显示预览按钮。默认：否。",
  signDate: "在页面上放置的签署控件附带日期。默认：是。",
  useSealSize:
    "印章是否按实际尺寸：是（`on`）或否（`off`）；`on-fixed` 和 `off-fixed` 不能切换。按服务端的说明，这里指签署方在签署时添加的印章。默认：`off`。",
  hideSteps: "不显示的步骤：选择文件和签署方（`approvers`）、补充内容（`content`）、确认（`confirm`）；只用于新版页面。",
  showComponents: "控件栏里只显示这些控件；不能与 `hideComponents` 同时写。",
  hideComponents: "控件栏里不显示这些控件。",
  showCopies: "发起人能否看到和修改抄送方：看不到（`hidden`）、只能看（`visible`）、可以修改（`editable`）。默认：`hidden`。",
  description: "页面上的说明，最长 500 个字符。",
  shortName: "本企业的简称；只用于新版页面。",
  showDraftButton: "显示保存草稿的按钮；以后把应答里的草稿 ID 写成 `draft`，就能从草稿发起。默认：否。",
  resultPage: "发起前要审批时（`ownApproval` 的 `beforeSending`），提交之后的页面。",
});

export const resultPage: ConstructWords = wordsOf(
  "result-page",
  "提交审批之后，页面上显示什么。",
)({
  title: "标题，最长 50 个字符。",
  description: "标题下面的文字，最长 200 个字符。",
});
