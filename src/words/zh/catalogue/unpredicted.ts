import type { UnpredictedId } from "../../catalogue.ts";

const wireOnly = "只有用 `wire` 才能写成别的。";
const trueOrFalse = "这两个字段都声明为 true 或 false。";
const isTrueOrFalse = "这个字段声明为 true 或 false。";
const noSuchMember = "其他接口没有这个字段。";
const pageCount = "一共有几页，看 PDF 才知道。";

/** How the constraints are settled that no law predicts, in Chinese. */
export const unpredicted: Readonly<Record<UnpredictedId, string>> = {
  "ordered-approver-order": "签署方按列表的顺序发送；为此提醒每一份合同，没有意义。",
  "channel-group-sign-each-boolean": trueOrFalse,
  "idcard-number-without-type": "没有写证件类型的号码，按身份证检查；文档写明的默认值也是身份证。",
  "dynamic-approver-may-omit-identity": "检查签署方必填内容时，不检查以后再指定的签署方。",
  "silent-channel-allowlist": "企业能否用授权签签署文件，由服务端为应用开通。",
  "person-auto-allowlist": "个人能否使用授权签，由服务端为账号开通。",
  "file-index-zero": `flowspec 总是写 0；${wireOnly}`,
  "keyword-only-members": "只用于关键字的设置，写在关键字的 `at` 里面。",
  "extra-json": `这段 JSON 由 flowspec 生成；${wireOnly}`,
  "extra-page-ranges-type": "只有印章和签名有这个键。",
  "extra-use-seal-size": "只有印章有这个键。",
  "normal-page-within-pdf": pageCount,
  "normal-within-page": "一页有多大，看 PDF 才知道。",
  "keyword-exists-in-pdf": "有没有这个关键字，看 PDF 的文字才知道。",
  "keyword-ignored-leaves-none": "有没有任何一个关键字，看 PDF 的文字才知道。",
  "keyword-image-text": "PDF 里有没有文字，看 PDF 才知道。",
  "field-exists-in-pdf": "有哪些表单域，看 PDF 才知道。",
  "extra-page-ranges-pdf": pageCount,
  "deadline-zero-is-unset": "与时间有关的检查都把 0 当作没有截止时间；写了 0，就发送 0。",
  "deadline-required-embedded": "合同没有写截止时间时，flowspec 写 0；只有写了 `omit`，或直接检查请求时，才会缺少它。",
  "unordered-boolean": "`order` 只有两个词可写，对应的字段是 true 或 false；模板的请求没有这个字段。",
  "need-preview-type": isTrueOrFalse,
  "no-release-boolean": isTrueOrFalse,
  "preview-returns-no-flowid": "构建函数只生成请求；应答沿用 SDK 的类型，其中每个字段都可能没有。",
  "sign-bean-tag-absent-in-groups": "只有用文件发起单份合同的接口有这个字段。",
  "sign-bean-tag-no-combination": "`addable` 的类型中没有组合控件。",
  "custom-show-map-absent-elsewhere": noSuchMember,
  "dynamic-flow-no-approvers": "检查最少签署方数时，不检查发起后再追加签署方的合同。",
  "cc-unsupported-group-channel": "这种合同组中的合同没有这个字段。",
  "prepare-group-resource-type": "flowspec 总是写 2，即这些接口唯一接受的资源类型。",
  "prepare-result-page-type": "flowspec 总是写 0，即唯一的页面类型；页面须有审批，另有一项检查。",
  "prepare-flow-id-single-use": "合同是否在等待审批，只有服务端知道。",
};
