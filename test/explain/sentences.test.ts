import { describe, expect, test } from "vitest";
import { serviceCodeRows } from "../../src/wire/refusals/service-codes.ts";
import type { ServiceCodeName } from "../../src/wire/refusals/code-lists.ts";
import { flowspec } from "../support/cli.ts";

/** How somebody might say in a few words what each code says; the service's own sentences are longer, and others. */
const sentences: Readonly<Record<ServiceCodeName, string>> = {
  FailedOperation: "操作失败了",
  "FailedOperation.AgeNotAchieveNormalLegal": "年龄不够，不能用电子签",
  "FailedOperation.FlowHasDocument": "合同流程里已存在电子文档",
  "FailedOperation.FlowHasNoDocument": "合同流程里找不到电子文件",
  "FailedOperation.NoSignReviewPass": "审核还没有过",
  "FailedOperation.OrganizationExperienceChange": "企业的经营状态和工商登记不一致",
  "FailedOperation.OrganizationNameChanged": "企业名称和工商登记的不一致",
  "FailedOperation.OrganizationNameNeedChange": "企业名称和工商登记不一致，要由超级管理员改",
  "FailedOperation.PreViewUrlFail": "合同预览链接生成失败",
  "FailedOperation.RequestLimitExceeded": "请求次数太多",
  "FailedOperation.UserInfoNoMatch": "用户的信息不一致",
  InternalError: "内部错误",
  "InternalError.Api": "第三方接口调用失败",
  "InternalError.Db": "数据库错误",
  "InternalError.DbConnection": "数据库连接失败",
  "InternalError.DbInsert": "数据库写入失败",
  "InternalError.DbRead": "数据库读取失败",
  "InternalError.Decryption": "解密出错",
  "InternalError.DependsApi": "依赖的第三方接口报错",
  "InternalError.DependsDb": "依赖的数据库执行不了",
  "InternalError.Encryption": "加密出错",
  "InternalError.GenerateId": "唯一ID生成失败",
  "InternalError.JsonMarshal": "Json序列化失败",
  "InternalError.Pdf": "pdf有错误",
  "InternalError.Serialize": "序列化错误",
  "InternalError.System": "系统错误",
  "InternalError.ThirdParty": "第三方有错误",
  InvalidParameter: "参数不正确",
  "InvalidParameter.Application": "应用号找不到",
  "InvalidParameter.ApproverType": "签署人的类型不正确",
  "InvalidParameter.ApproverVerifyType": "查看合同的身份验证方式非法",
  "InvalidParameter.BizApproverAlreadyExists": "签署人已添加过，重复了",
  "InvalidParameter.CardNumber": "身份证号有误",
  "InvalidParameter.CardType": "证件类型有误",
  "InvalidParameter.CcNum": "抄送人数量不对，非法",
  "InvalidParameter.ClientToken": "ClientToken 非法",
  "InvalidParameter.ComponentFileIndex": "控件的文件序号非法",
  "InvalidParameter.ComponentPage": "控件的页码非法",
  "InvalidParameter.ComponentPosition": "控件坐标非法",
  "InvalidParameter.ComponentTypeNoMatchValue": "控件类型和输入值不一致",
  "InvalidParameter.ComponentValue": "控件内容有误",
  "InvalidParameter.CustomShowMap": "自定义的页卡无效",
  "InvalidParameter.CustomerData": "CustomerData 过长",
  "InvalidParameter.DataNotFound": "数据找不到",
  "InvalidParameter.EmptyParams": "参数为空",
  "InvalidParameter.EndPoint": "签署端非法",
  "InvalidParameter.FlowApproverInfos": "或签的人数量不正确",
  "InvalidParameter.FlowApprovers": "签署方不能为空，也不能超过上限",
  "InvalidParameter.FlowCallbackUrl": "回调链接非法",
  "InvalidParameter.FlowDeadLine": "截止时间非法",
  "InvalidParameter.FlowDescription": "合同描述非法",
  "InvalidParameter.FlowFileIds": "文件最多一个",
  "InvalidParameter.FlowInfos": "合同数量有误",
  "InvalidParameter.FlowName": "合同名称非法",
  "InvalidParameter.FlowType": "合同类型非法",
  "InvalidParameter.FlowUserData": "合同的自定义数据有误",
  "InvalidParameter.FromSource": "FromSource 有误",
  "InvalidParameter.IdCardValidityOverLimit": "身份证已过期",
  "InvalidParameter.InvalidChannel": "渠道有误",
  "InvalidParameter.InvalidId": "id 类型非法",
  "InvalidParameter.InvalidMobile": "手机号有误",
  "InvalidParameter.InvalidName": "姓名有误",
  "InvalidParameter.InvalidOrganizationName": "机构名称有误",
  "InvalidParameter.InvalidVerifyChannel": "实名的认证渠道有误",
  "InvalidParameter.MissingRequiredComponentValue": "控件必填，没有给控件的值",
  "InvalidParameter.MissingRequiredParameterValue": "缺少参数的值",
  "InvalidParameter.Mobile": "手机号码非法",
  "InvalidParameter.Name": "姓名非法",
  "InvalidParameter.NonsupportMobile": "不支持这样的手机号",
  "InvalidParameter.NotifyType": "不支持这种通知方式",
  "InvalidParameter.OrganizationName": "企业名称非法",
  "InvalidParameter.ParamError": "参数有误",
  "InvalidParameter.PersonAutoSignTag": "个人自动签没有填场景",
  "InvalidParameter.PreReadTime": "阅读时长非法",
  "InvalidParameter.SealId": "印章 id 有误",
  "InvalidParameter.SignComponentType": "签署控件的类型非法",
  "InvalidParameter.SignComponents": "签署控件的参数有误",
  "InvalidParameter.Unordered": "签署顺序非法",
  "InvalidParameter.UnsupportedComponentType": "不支持这种控件类型，参数有误",
  "InvalidParameter.VerifyChannel": "VerifyChannel 非法",
  InvalidParameterValue: "参数取值有误",
  "InvalidParameterValue.Mask": "被屏蔽的告警",
  LimitExceeded: "超过了配额",
  "LimitExceeded.CreateFlowNum": "合同份数超过额度",
  "LimitExceeded.FlowInfos": "合同数量超过上限",
  MissingParameter: "缺少参数",
  "MissingParameter.ApproverMobile": "没填签署人的手机号",
  "MissingParameter.ApproverName": "签署人姓名不能为空",
  "MissingParameter.ApproverOrganizationInfo": "没填签署人的企业",
  "MissingParameter.ApproverRole": "没填签署人的角色",
  "MissingParameter.ApproverSignComponent": "没有给签署人设签署控件，缺少",
  "MissingParameter.Field": "表单域找不到",
  "MissingParameter.FileNames": "文件名不能为空",
  "MissingParameter.FlowApprover": "合同没填签署人",
  "MissingParameter.FlowId": "没传合同的 id",
  "MissingParameter.KeyWord": "关键字找不到",
  "MissingParameter.MissComponentName": "控件名称没填",
  "MissingParameter.Recipient": "模板的签署人没填",
  "MissingParameter.ResourceId": "没传文件的资源 id",
  "MissingParameter.SealId": "没传印章 id",
  "MissingParameter.ServerSignSealId": "授权签没传印章 id",
  "MissingParameter.SignComponents": "没传签署控件",
  OperationDenied: "操作被拒绝",
  "OperationDenied.ApproverNoMatchTemplate": "签署方和模板里的不一致",
  "OperationDenied.ApproverRepeat": "签署人重复",
  "OperationDenied.BranchSendFlowToParentNotAllow": "子公司不能发起母公司的合同",
  "OperationDenied.ByFilesServerSignForbid": "用文件发起的静默签没开通",
  "OperationDenied.CcForbid": "这里不支持抄送",
  "OperationDenied.CcUserRepeat": "抄送人重复",
  "OperationDenied.ErrNoResourceAccess": "没有资源的权限",
  "OperationDenied.ErrNoSupportIndividualHasOrganizationName": "个人签署方不支持填企业名称",
  "OperationDenied.FileDeleted": "文件已删除",
  "OperationDenied.FileNoMatchResource": "文件和资源不一致",
  "OperationDenied.FlowStatusForbid": "合同的状态不正确",
  "OperationDenied.Forbid": "禁止这样操作",
  "OperationDenied.InvalidApproverAge": "签署人未成年",
  "OperationDenied.ManyResourceId": "资源 id 太多",
  "OperationDenied.NoApproverMobileCheckPermission": "企业没有开通手机号校验方式",
  "OperationDenied.NoIdentityVerify": "个人没有实名",
  "OperationDenied.NoLogin": "用户未登录",
  "OperationDenied.NoOpenServerSign": "签署方没开通静默签",
  "OperationDenied.NoPermissionUseResource": "没有用这个文件资源的权限",
  "OperationDenied.NoPermissionUseServerSignSeal": "没有用这枚印章静默签的权限",
  "OperationDenied.NoQuota": "企业额度用完",
  "OperationDenied.NoSupportComponentType": "不支持的控件种类",
  "OperationDenied.NoSupportJumpPage": "不支持跳转",
  "OperationDenied.OrgUniformSocialCreditCodeErr": "统一社会信用代码查不到",
  "OperationDenied.OrganizationNotActivated": "企业未激活",
  "OperationDenied.OutQueryLimit": "查询太频繁",
  "OperationDenied.OverSeaForbid": "不支持境外的用户",
  "OperationDenied.OverseaAbilityNotOpen": "企业员工没开通境外签署",
  "OperationDenied.PersonHasNoSignature": "个人没有签名，查不到",
  "OperationDenied.PersonNoOpenServerSign": "用户没开启自动签",
  "OperationDenied.PersonServerSignForbid": "个人静默签被拒绝",
  "OperationDenied.RequiredComponentNotFill": "必填的控件没填内容",
  "OperationDenied.ServerSignNoAllowComponent": "静默签的签署方不允许填写",
  "OperationDenied.ServerSignNoSupportSignature": "授权签不支持手写签名",
  "OperationDenied.SubOrgNotJoin": "子企业还没加入",
  "OperationDenied.UserNotInOrganization": "用户没有加入这家企业",
  "OperationDenied.WhiteListForbid": "白名单没开通",
  RequestLimitExceeded: "超过频率限制",
  ResourceInUse: "资源正被占用",
  ResourceInsufficient: "资源不够",
  ResourceNotFound: "资源找不到",
  "ResourceNotFound.Application": "应用已删除或找不到",
  "ResourceNotFound.AuthActiveOrganization": "企业没完成认证激活",
  "ResourceNotFound.Document": "电子文档找不到",
  "ResourceNotFound.ErrNotExistRole": "用户的角色找不到",
  "ResourceNotFound.Flow": "合同流程找不到",
  "ResourceNotFound.FlowApprover": "合同里找不到这个签署人",
  "ResourceNotFound.NotExistDocument": "电子文件不存在",
  "ResourceNotFound.NotExistFlow": "合同不存在",
  "ResourceNotFound.NotExistResource": "这个资源不存在",
  "ResourceNotFound.NotExistTemplate": "没有这个模板",
  "ResourceNotFound.Organization": "企业不存在，或者未认证",
  "ResourceNotFound.Resource": "文件资源找不到",
  "ResourceNotFound.Seal": "印章不存在",
  "ResourceNotFound.SuperAdmin": "超级管理员找不到",
  "ResourceNotFound.Template": "模板找不到",
  "ResourceNotFound.User": "员工用户找不到",
  "ResourceNotFound.VerifyUser": "员工用户没有实名",
  ResourceUnavailable: "资源不可用",
  UnauthorizedOperation: "操作没有授权",
  "UnauthorizedOperation.NoPermissionFeature": "接口要升级版本才能用",
  UnknownParameter: "未知的参数",
  UnsupportedOperation: "不支持这种操作",
};

interface Meaning {
  readonly kind: string;
  readonly name?: string;
  readonly candidates?: readonly { readonly code: string }[];
}

async function meaningsOf(text: string, stdin?: string): Promise<readonly Meaning[]> {
  const { stdout } = await flowspec("/", ["explain", "--json", stdin === undefined ? text : "-"], {}, stdin);
  return (JSON.parse(stdout) as { readonly meanings: readonly Meaning[] }).meanings;
}

describe("a sentence of the service", () => {
  test.each(Object.entries(sentences))("of %s: %s", async (code, sentence) => {
    const [first] = await meaningsOf(sentence);
    expect(first?.candidates?.slice(0, 3).map((each) => each.code)).toContain(code);
  });

  test("there is one for each code", () => {
    expect(Object.keys(sentences).toSorted()).toEqual(Object.keys(serviceCodeRows).toSorted());
  });

  test("that names members has them explained, too", async () => {
    const meanings = await meaningsOf("Approvers.0.ApproverMobile 不能为空");
    expect(meanings).toContainEqual(expect.objectContaining({ kind: "member", name: "Approvers.ApproverMobile" }));
  });
});

describe("an error reply", () => {
  const error = { Code: "InvalidParameter.ParamError", Message: "签署人手机号不能为空" };

  test.each([
    ["as the service sends it", JSON.stringify({ Response: { Error: error, RequestId: "r-1" } })],
    ["without its envelope", JSON.stringify({ Error: error })],
    ["as an SDK throws it", JSON.stringify({ code: error.Code, message: error.Message, requestId: "r-1" })],
    ["as an SDK prints it", `TencentCloudSDKHttpException: [${error.Code}] ${error.Message}, requestId: r-1`],
    ["with words before it", `reply: ${JSON.stringify({ Response: { Error: error } }, null, 2)}`],
  ])("%s is explained: its code, and what its sentence says", async (_, text) => {
    for (const meanings of [await meaningsOf(text), await meaningsOf("-", `${text}\n`)]) {
      expect(meanings.map(({ kind }) => kind)).toEqual(["sentence", "service-code"]);
      expect(meanings[0]?.candidates?.[0]?.code).toBe("MissingParameter.ApproverMobile");
      expect(meanings[1]?.name).toBe("InvalidParameter.ParamError");
    }
  });

  test("with an exact code needs no guess", async () => {
    const meanings = await meaningsOf(
      JSON.stringify({ Response: { Error: { Code: "OperationDenied.NoQuota", Message: "企业额度不足" } } }),
    );
    expect(meanings).toEqual([expect.objectContaining({ kind: "service-code", name: "OperationDenied.NoQuota" })]);
  });

  test("that tells several mistakes at once has them all looked at", async () => {
    const [first] = await meaningsOf(JSON.stringify({ Response: { FlowIds: ["", ""], ErrorMessages: ["", "签署人姓名不能为空"] } }));
    expect(first?.candidates?.[0]?.code).toBe("MissingParameter.ApproverName");
  });
});
