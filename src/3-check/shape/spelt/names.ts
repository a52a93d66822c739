import type { FactsOf } from "../../../runtime/facts.generated.ts";

type Constructs = FactsOf[keyof FactsOf];

/** The keys of all constructs. */
type AnyKey = Constructs extends infer C ? (C extends unknown ? keyof C : never) : never;

/** The words that the keys of a construct take, those in lists too; a text of any kind is no word. */
type WordsIn<T> = T extends readonly (infer Item)[] ? WordsIn<Item> : T extends string ? (string extends T ? never : T) : never;
type AnyWord = Constructs extends infer C ? (C extends unknown ? { [Key in keyof C]-?: WordsIn<C[Key]> }[keyof C] : never) : never;

/**
 * What people and other tools call keys, separated by blanks: the service's own terms in Chinese, what its console writes beside a field,
 * and English words of the same meaning. A name counts where the construct has the key; letter case, hyphens and underscores do not.
 */
const keyNames: { readonly [Key in AnyKey]?: string } = {
  // A contract.
  title: "合同名称 合同标题 合同名 标题 名称 文件名称 合同组名称 subject contract-name contract-title",
  category: "合同类型 合同类别 类型 分类 contract-type",
  categoryId: "合同类型编号 合同类型id",
  description: "合同描述 描述 备注 说明 remark comment",
  files: "文件 合同文件 附件文件 file documents document pdf-files",
  template: "模板 模板编号 模板id 合同模板",
  draft: "草稿 草稿编号 草稿id",
  flowId: "合同编号 流程编号 合同id",
  order: "签署顺序 签署次序 signing-order sign-order",
  deadline:
    "截止时间 截止日期 签署截止时间 签署截止日期 签署截止日 有效期 截止 expires expire-at expires-at expiry expiration expire-time due-date valid-until sign-deadline",
  approvers: "签署方 签署人 签署方列表 签约方 参与方 签署参与方 签署方信息 signers signer parties participants signatories recipients",
  fill: "填写控件 发起方填写控件 填写 fill-components fields",
  formFields: "模板控件 表单字段 template-fields",
  cc: "抄送 抄送方 抄送人 抄送列表 carbon-copy copies",
  ccNotify: "抄送通知",
  userData: "自定义数据 用户数据 透传数据 业务数据 metadata custom-data customer-data business-data",
  displayAs: "展示类型 显示名称",
  viewCheck: "查看认证 查看验证 查看校验方式",
  autoSignScene: "自动签场景 授权签场景 静默签场景",
  preview: "预览 是否预览",
  initiator: "发起方 发起人 经办人 sender creator originator from-user",
  group: "合同组",
  flows: "合同列表 子合同 contracts",
  returnUrl: "跳转链接 返回链接 跳转地址 返回地址 redirect-url redirect-uri redirect return-uri success-url",
  // A party.
  role: "角色 签署方角色 签署角色 角色名称 role-name",
  organization: "企业名称 公司名称 企业 公司 单位名称 单位 机构名称 company company-name organisation organization-name enterprise",
  name: "姓名 签署人姓名 真实姓名 名字 经办人姓名 联系人 signer-name full-name real-name",
  mobile: "手机 手机号 手机号码 电话 联系电话 移动电话 phone phone-number mobile-number cell-phone telephone tel",
  email: "邮箱 电子邮箱 邮件 电子邮件 e-mail mail email-address",
  idCardType: "证件类型 id-type certificate-type",
  idCardNumber: "证件号 证件号码 身份证 身份证号 身份证号码 id-card id-number id-card-no identity-number id-no",
  notify: "通知方式 通知类型 通知 notification notify-by",
  readSeconds: "阅读时长 强制阅读时长 强制阅读时间",
  readToEnd: "阅读全文",
  signCheck: "签署认证 签署校验方式 签署意愿 签署验证 签署认证方式 意愿确认方式",
  canRefuse: "允许拒签 可拒签 can-decline allow-refuse",
  canTransfer: "允许转交 可转交 允许转他人处理 allow-transfer",
  userId: "用户编号 员工编号 用户id",
  registration: "注册信息 企业注册信息",
  intention: "意愿视频 意愿核身",
  sign: "签署控件 签署区 签署位置 签名控件 印章控件 signatures sign-fields signature-fields",
  addable: "可添加控件",
  uscc: "统一社会信用代码 信用代码 社会信用代码",
  legalRepresentative: "法定代表人 法人 法人姓名 法定代表人姓名",
  address: "地址 注册地址 企业地址",
  permission: "权限",
  // A file, and a component.
  id: "编号 文件编号 文件id 控件编号 控件id file-id resource-id",
  pdf: "原文件 本地文件 path local-file",
  type: "类型 控件类型 签署方类型 签署类型 身份类型 kind",
  at: "位置 控件位置 position location",
  size: "尺寸 大小 宽高 dimensions",
  required: "必填 是否必填",
  placeholder: "提示 提示语 占位提示",
  value: "值 内容 填写内容 控件值 默认值 content",
  sealId: "印章编号 印章id seal",
  sealKinds: "印章类型 seal-types",
  signatureKinds: "签名类型 签名方式 signature-types",
  font: "字体 font-family",
  fontSize: "字号 字体大小",
  textAlign: "对齐 对齐方式 水平对齐 align text-align horizontal-align",
  verticalAlign: "垂直对齐",
  color: "颜色 字体颜色 colour font-color font-colour",
  bold: "加粗 粗体",
  format: "格式 日期格式 date-format",
  options: "选项 choices",
  multiple: "多选 multi-select",
  opacity: "透明度 不透明度",
  rotate: "旋转 旋转角度 rotation",
  pages: "骑缝页码 页码范围 page-range",
  children: "子控件",
  // Where it stands.
  page: "页码 页 页数 page-number page-no page-num",
  x: "横坐标 x坐标 left",
  y: "纵坐标 y坐标 top",
  keyword: "关键字 关键词 定位关键字 anchor anchor-text anchor-string key-word",
  occurrence: "关键字序号 第几个",
  offset: "偏移 偏移量",
  field: "表单域 域名称 form-field",
};

/** What people call words. */
const wordNames: { readonly [Word in AnyWord | "last"]?: string } = {
  // Who signs, and who gets a copy.
  person: "个人 自然人 个人签署 个人用户 individual personal",
  company: "企业 公司 单位 机构 法人企业 组织 企业签署 organisation organization enterprise",
  "company-auto": "企业自动签 企业授权签 企业静默签 企业自动签署 企业静默签署 自动盖章",
  "person-auto": "个人自动签 个人授权签 个人静默签 个人自动签署",
  employee: "企业员工 员工",
  view: "查看 仅查看",
  download: "下载 查看和下载",
  // Identity.
  "id-card": "身份证 居民身份证 大陆身份证 二代身份证",
  "hongkong-and-macao": "港澳通行证 港澳居民来往内地通行证 港澳居民来往内地通行证件 回乡证",
  face: "人脸 人脸识别 人脸认证 人脸验证 刷脸 face-recognition",
  mobile: "手机号 手机号验证 手机 手机号认证 phone",
  password: "签署密码 密码",
  carrier: "运营商三要素 运营商 手机号三要素 运营商认证",
  fingerprint: "指纹 指纹识别 ukey",
  "device-face": "设备面容 面容识别 设备面容识别 设备人脸",
  // Notices.
  sms: "短信 短信通知 发短信 text-message",
  email: "邮件 邮箱 电子邮件",
  all: "全部 短信和邮件 都通知",
  none: "不通知 无 不发送 不提醒",
  start: "发起时 发起后 开始时",
  completion: "完成时 签署完成 签署完成后 完成后 completed finished",
  // How a contract goes.
  sequential: "顺序签署 顺序 有序 按顺序 有序签署 顺序签 ordered in-order one-by-one",
  parallel: "无序签署 无序 同时签署 并行 不限顺序 unordered any-order simultaneous",
  contract: "合同",
  file: "文件",
  agreement: "协议",
  document: "文书",
  prescription: "电子处方 处方",
  initiator: "发起方 发起人 sender",
  approver: "签署方 签署人 signer",
  // What is signed and filled in.
  seal: "印章 公章 企业印章 盖章 企业公章 stamp company-seal",
  signature: "签名 个人签名 手写签名 签字 签署 handwriting",
  date: "日期 签署日期 签署时间 sign-date 填写日期",
  "paging-seal": "骑缝章 骑缝印章 骑缝",
  "paging-signature": "骑缝签名 手写签名骑缝 手绘骑缝签名",
  "legal-person-seal": "法人章 法定代表人章 法人印章 法人名章 法人签名",
  opinion: "签署意见 签批意见 签批",
  combination: "组合控件 拼接控件 组合",
  text: "文本 单行文本 普通文本",
  "multiline-text": "多行文本 multi-line-text textarea 大文本",
  checkbox: "勾选框 复选框 勾选 check-box",
  image: "图片 picture photo",
  "dynamic-table": "动态表格 表格 table",
  attachment: "附件",
  selector: "选择器 下拉框 下拉选择 单选 select dropdown",
  district: "省市区 地区 行政区划",
  watermark: "水印",
  education: "学历",
  gender: "性别",
  digit: "数字",
  location: "定位",
  // Kinds of seals and signatures.
  official: "公章 企业公章 法定名称章",
  finance: "财务章 财务专用章",
  personnel: "人事章 人事专用章",
  handwrite: "手写签名 手写 手绘签名",
  "ocr-esign": "智能手写签 ocr签名 ai手写签名",
  esign: "印章签名 个人印章 个人印章签名",
  "system-esign": "系统签名",
  // Places and looks.
  last: "最后 最后一页 末页 尾页 最后一个",
  middle: "居中 中间 正中",
  below: "下方 正下方",
  right: "右侧 右边 右对齐 靠右",
  left: "左对齐 靠左 左侧",
  center: "居中 居中对齐 centre",
  "lower-right": "右下 右下方 右下角 bottom-right",
  "upper-right": "右上 右上方 右上角 top-right",
  top: "顶部 靠上",
  bottom: "底部 靠下",
  黑体: "simhei heiti",
  宋体: "simsun songti",
  仿宋: "fangsong",
};

/** Names as they are compared, by what they are names of. */
const split = new Map<string, readonly string[]>();

function namesOf(names: Readonly<Record<string, string | undefined>>, of: string, kind: string): readonly string[] {
  const id = `${kind} ${of}`;
  const before = split.get(id);
  if (before) return before;
  const made = Object.hasOwn(names, of) ? (names[of] ?? "").split(" ").map((name) => name.toLowerCase().replaceAll("-", "")) : [];
  split.set(id, made);
  return made;
}

/** What people call a word of the language, in the form in which names are compared. */
export function namesOfWord(word: string): readonly string[] {
  return namesOf(wordNames, word, "word");
}

/** What people call a key of the language, in the form in which names are compared. */
export function namesOfKey(key: string): readonly string[] {
  return namesOf(keyNames, key, "key");
}
