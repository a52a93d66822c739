import type { ConstructWords } from "../../../model/key-words.ts";
import { wordsOf } from "../../keys.ts";

export const approver: ConstructWords = wordsOf(
  "approver",
  "签署方。",
)({
  type: "谁来签署：企业的经办人（`company`）或个人（`person`）；`company-auto` 和 `person-auto` 是授权签（静默签），由服务端代企业或个人签署。",
  role: "签署方在合同里的称呼，最长 20 个字符。",
  organization: "企业的注册名称。",
  organizationId: "企业在平台上的 ID。",
  organizationOpenId: "企业在应用中的标识，最长 64 个字符。",
  outsideApp: "企业在平台上注册，但不在第三方应用内。默认：否。",
  userId: "本企业员工的用户 ID；优先于姓名、手机号和证件号码。",
  openId: "员工在应用中的标识，最长 64 个字母和数字；不写时，合同等待员工领取。",
  name: "签署人的真实姓名。",
  mobile: "签署人的中国大陆手机号，11 位。",
  email: "接收通知的邮箱。",
  idCardType:
    "证件类型：居民身份证（`id-card`）、港澳居民来往内地通行证（`hongkong-and-macao`）、港澳台居民居住证（`hmt-residence-permit`）。默认：`id-card`。",
  idCardNumber: "证件号码。",
  recipientId: "签署方在模板里对应的参与方的 ID。",
  eitherSign: "或签（组里一人签署即可）时，这个签署方的标识，最长 64 个字符，各不相同；只用于企业微信。",
  source: "合同来自企业微信。",
  receiptRole: "收据里的角色：收款人（`payee`）、开具人（`issuer`）、见证人（`witness`）；账号须先开通。",
  notify:
    "怎样通知签署方：短信（`sms`）、邮件（`email`）、短信加邮件（`all`）、不通知（`none`）；essbasic 不通知应用内企业的员工。默认：`sms`。",
  deadline: "签署方自己的截止时间；合同组不支持。默认：合同的截止时间。",
  readSeconds: "签署前至少阅读的秒数，3 至 300。默认：按页数为 3、5 或 10，在 ChannelCreatePrepareFlowGroup 里为 10；写 0 也一样。",
  readToEnd: "签署前必须读到末尾。默认：否。",
  viewCheck: "个人查看合同前怎样校验身份：刷脸（`face`）或手机号验证（`mobile`）；合同的 `viewCheck` 优先。默认：`face`。",
  signCheck:
    "签署时可用的认证方式：刷脸（`face`）、签署密码（`password`）、运营商三要素（`carrier`）、设备指纹（`fingerprint`）、设备面容（`device-face`）。设备指纹和设备面容只支持小程序，还须再写一种其他方式。",
  signCheckChoice:
    "用 H5 链接签署时，怎样提供 `signCheck` 里的方式：由签署方选择（`free`），或推荐第一种（`recommend-first`）。默认：`free`。",
  ownApproval: "签署方签署前，要先由发起方企业按自己的流程审批（`beforeSigning`），或不用审批（`none`）。默认：`none`。",
  signEndpoints: "可以在哪里签署；`link` 只允许从短信或专用链接签署。默认：不限。",
  signatureKinds: "签署方可用的签名方式。",
  instructions: "签署须知：签署前显示的富文本，最多 500 个汉字。",
  saveContact: "把他方企业的签署方存为发起人的联系人。默认：是。",
  returnUrl: "签署后，签署方的浏览器跳转到的网址；使用前先与腾讯电子签确认。",
  canRefuse: "签署方可以拒签。默认：是。",
  canTransfer: "签署方可以转交他人签署。默认：是。",
  signDate: "`signPlacement` 为 `approver` 时：签署方添加的签署控件附带日期。默认：是。",
  canEdit: "可以在嵌入页面上修改签署方的信息。默认：ess 为是，essbasic 没有写明。",
  canEditSeal: "可以在嵌入页面上修改印章的类型和 ID。字段名表示禁止，字段说明问的却是能否修改，使用前请先验证。",
  namedLater: "发起后再补充签署人；企业须先在控制台开启，对嵌入页面无效。默认：否。",
  readLimit:
    "签署前的阅读要求：读够时间（`time`）、读到末尾（`end`）、两样都要（`time-and-end`）、都不要（`none`）；用 `none`，账号须先开通。",
  showOneClickSign: "显示一键签署全部签署区的按钮。默认：是。",
  mobileMode:
    "所写的手机号与签署人实名认证的手机号不同时：改用实名认证的（`replace`）、仍用所写的（`given`）、报错（`validate`）。须同时写姓名和证件号码。",
  useSealSize:
    "`signPlacement` 为 `approver` 时：签署方添加的印章按实际尺寸（`on`），或按 4.2 cm（`off`）；`on-fixed` 和 `off-fixed` 签署方不能切换。默认：`off`。",
  registration: "企业尚未注册时，引导它完成注册所用的信息。",
  intention: "用 H5 链接签署时，怎样进行意愿核身；账号须先开通。",
  sign: "签署方签什么，签在哪里。",
  fill: "签署方填什么，填在哪里。",
  addable: "`signPlacement` 为 `approver` 时：签署方签署时可以添加什么。",
});

export const registration: ConstructWords = wordsOf(
  "registration",
  "企业尚未在平台注册时，用来引导注册的信息。",
)({
  legalRepresentative: "法定代表人的姓名。",
  uscc: "统一社会信用代码，18 位。",
  address: "注册地址。",
  idType: "企业证照：营业执照（`uscc`）、医疗机构执业许可证（`medical-licence`）、诊所备案证（`clinic-certificate`）。默认：`uscc`。",
  authorization: "注册怎样授权：由法定代表人授权（`legal-representative`），或用授权书加对公打款（`transfer`）。",
  methods: "企业怎样认证：上传营业执照（`licence`）、腾讯云快速认证（`cloud`）、腾讯商户号授权（`merchant`，只支持小程序）。",
  fixed: "所写的信息中，注册时不能修改的几项。",
});

export const intention: ConstructWords = wordsOf(
  "intention",
  "意愿核身：签署方用问答或点头表示愿意签署，过程录成视频；账号须先开通。",
)({
  type: "回答问题（`question`），或听完点头（`nod`）。",
  questions: "问题，1 至 10 个。",
  actions: "点头之前播报的文字，1 至 10 段，每段最长 150 个字符。",
  speed: "播报的语速。默认：`auto`（自动）。",
});

export const question: ConstructWords = wordsOf(
  "question",
  "播报的问题，以及算作同意的回答。",
)({
  question: "问题，最长 250 个字符。",
  answers: "算作同意的回答。",
});

export const addable: ConstructWords = wordsOf(
  "addable",
  "签署方签署时可以添加的一种控件。",
)({
  type: "可以添加什么。",
  sealIds: "只能用这些印章：本企业印章的 ID；写了 ID，`sealKinds` 不起作用。",
  sealKinds: "只能用这些类型的印章。",
  signatureKinds: "只能用这些签名方式。",
});
