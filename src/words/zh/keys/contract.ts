import type { ConstructWords } from "../../../model/key-words.ts";
import { wordsOf } from "../../keys.ts";

const sender = "谁发起合同。ess 写 `userId`，essbasic 写 `appId`、`organizationOpenId` 和 `openId`。";
export const page = "发起人在嵌入页面上能看到什么、能改什么。";
const ownApprovalDoc = "哪些环节要先由发起方企业按自己的流程审批。";

/** Keys of what only previews. */
const previews = {
  preview: "只预览，不产生合同；应答里的链接 300 秒内有效。默认：否。",
  previewAs: "打开预览链接后：下载 PDF（`file`），或在浏览器中显示（`page`）。默认：`file`。",
};

/** Settings of a contract that a group has too. */
const shared = {
  viewCheck: "个人查看合同前怎样校验身份：刷脸（`face`）或手机号验证（`mobile`）。默认：`face`。",
  platformApproval: "发起前经过平台内置的审批流程。默认：否。",
};

export const contract: ConstructWords = wordsOf(
  "contract",
  "一份合同的定义。",
)({
  initiator: sender,
  group: "整个合同组共用的设置；各份合同写在 `flows` 里。",
  flows: "合同组里的合同，2 至 50 份；用模板发起时 1 至 20 份。",
  embed: page,
  returnUrl: "操作完成后，发起人的浏览器跳转到的网址，最长 200 个字符。",
  ...previews,
});

export const flow: ConstructWords = wordsOf(
  "flow",
  "一份合同：签什么、谁来签、何时截止。",
)({
  title: "合同名称，最长 200 个字符；下载的文件也用这个名称。",
  category: "合同类型，最长 200 个字符（essbasic 用文件发起时为 255）。没有这个类型时自动新建。",
  categoryId: "控制台里合同类型的 ID；优先于 `category`。",
  description: "合同描述，最长 1,000 个字符。",
  files: "要签署的 PDF，目前只能有一份。",
  template: "合同模板的 ID，用来代替 `files`。",
  draft: "草稿的 ID，用来代替 `files`。",
  flowId: "还在等待发起审批的合同 ID，在页面上重新打开这份合同。",
  order: "签署顺序：按列表依次签署（`sequential`），或不分先后（`parallel`）。默认：`sequential`。",
  deadline: "签署截止时间。默认：发起后 365 天，写 0 也一样。",
  expiryReminderAt: "合同到期提醒的时间：届时通知发起方企业，以便办理续签等事宜；最晚为发起后 10 年。这不是催签。",
  approvers: "签署方，按签署顺序排列，1 至 50 个。",
  fill: "发起时由发起方填写的控件。",
  formFields: "模板里各填写控件的内容。",
  cc: "抄送方，最多 50 个，不能同时是签署方。",
  ccNotify: "何时通知抄送方：发起时（`start`），或签署完成后（`completion`）。默认：`start`。",
  userData: "业务数据，文本或映射，随回调带回。以 base64 发送，编码后最长 20,480 个字符（ess）或 1,000 个字符（essbasic）。",
  displayAs:
    "服务端在短信和页面上怎样称呼这份合同：合同（`contract`）、文件（`file`）、协议（`agreement`）、文书（`document`）。默认：`contract`。",
  cardText:
    "小程序的合同列表里显示的内容。可用变量：{合同名称} {发起方企业} {发起方姓名} {签署方N企业} {签署方N姓名}，N 是签署方的序号，从 1 数起。",
  ...shared,
  autoSignScene: "个人授权签的场景：电子处方（`prescription`）或其他（`other`）。有 `person-auto` 签署方时必填，账号须先开通。",
  signPlacement:
    "签署控件由谁放置：发起方（`initiator`），或签署方在签署时自己添加（`approver`，见 `addable`）；后者只支持小程序和控制台，不支持 H5。默认：`initiator`。",
  approversLater: "发起后再追加签署方，因此 `approvers` 可以不写；企业须先开启这项功能。默认：否。",
  ...previews,
  ownApproval: ownApprovalDoc,
  canRelease: "签署完成后可以再签解除协议；在 PrepareFlows 里不起作用。默认：是。",
  smartFields: "页面自动识别填写区并给出建议。默认：是。",
});

export const ownApproval: ConstructWords = wordsOf(
  "own-approval",
  ownApprovalDoc,
)({
  beforeSigning: "审批通过后，发起方企业的签署方才能签署。默认：否。",
  beforeSending: "审批通过后才发起合同。默认：否。",
});

export const initiator: ConstructWords = wordsOf(
  "initiator",
  sender,
)({
  userId: "发起人在平台上的用户 ID。ess 必填。",
  onBehalfOf: "集团总部代子企业发起时，子企业的 ID。",
  appId: "第三方应用的 ID。essbasic 必填。",
  organizationOpenId: "发起方企业在应用中的标识，最长 64 个字符。essbasic 必填。",
  openId: "发起人在应用中的标识，最长 64 个字符。essbasic 必填。",
});

export const group: ConstructWords = wordsOf(
  "group",
  "整个合同组共用的设置。",
)({
  title: "合同组名称，最长 200 个字符。",
  category: "组内全部合同的类型；优先于各份合同自己的类型。",
  categoryId: "这个类型在控制台里的 ID。",
  categoryDescription: "这个类型的说明。",
  deadline: "组内全部合同的签署截止时间。",
  ...shared,
  notifyOwn: "怎样通知本企业的签署方：短信（`sms`）或不通知（`none`）。默认：`sms`。",
  notifyOthers: "怎样通知其他签署方：短信（`sms`）或不通知（`none`）。默认：`sms`。",
  ownSignEach: "本企业的签署方逐份确认合同。默认：否。",
  othersSignEach: "其他签署方逐份确认合同。默认：否。",
});

export const file: ConstructWords = wordsOf(
  "file",
  "要签署的 PDF。",
)({
  id: "UploadFiles 返回的文件 ID。",
  pdf: "PDF 原件的路径，相对于本文件：用于预检和预览，不发送。",
  sealed: "构建函数只接受与审阅过的 `pdf` 相同的文件。默认：按配置，配置没写时为否。不发送。",
});

export const formField: ConstructWords = wordsOf(
  "form-field",
  "模板里一个控件的内容；控件用 ID 或名称指明。",
)({
  id: "控件在模板里的 ID。",
  name: "控件的名称，用来代替 ID。",
  value: "控件的内容，写成文本。",
  canEdit: "可以在嵌入页面上修改内容。默认：是。",
});

export const cc: ConstructWords = wordsOf(
  "cc",
  "抄送方：收到合同，但不签署。",
)({
  name: "真实姓名。",
  mobile: "中国大陆手机号，11 位。",
  type: "个人（`person`），或企业员工（`employee`）。",
  permission: "抄送方的权限：只能查看（`view`），或还能下载（`download`）。",
  notify: "怎样通知抄送方：短信（`sms`）或不通知（`none`）。默认：`sms`。",
  organization: "抄送方所在的企业；账号须先开通。",
});
