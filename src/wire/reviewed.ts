import type { ActionSet } from "./actions.ts";
import type { MemberPath } from "./place.ts";

/**
 * What the SDK's types do not say and people have read up: kept small, and beside the derived facts.
 * Members that the service does not use (any more, or yet), beyond those the SDK marks deprecated.
 */
export const unusedMembers: readonly MemberPath[] = [
  "ess.ApproverInfo.VerifyChannel",
  "ess.FlowCreateApprover.VerifyChannel",
  "ess.FlowCreateApprover.IsFullText",
  "ess.FlowCreateApprover.Required",
  "ess.FlowCreateApprover.SignId",
  "ess.CreatePrepareFlowRequest.Components",
  "ess.Component.ComponentDateFontSize",
  "ess.Component.ChannelComponentId",
  "ess.Component.ChannelComponentSource",
  "essbasic.Agent.ProxyAppId",
  "essbasic.FlowApproverInfo.SignId",
  "essbasic.Component.ComponentDateFontSize",
  "essbasic.Component.ComponentDescription",
  "essbasic.Component.ChannelComponentId",
  "essbasic.Component.DocumentId",
];

/** The record of the catalogue that says so of an unused member, where it is not the general one. */
export const unusedRecords: Readonly<Partial<Record<MemberPath, string>>> = {
  "ess.ApproverInfo.VerifyChannel": "verify-channel-deprecated",
  "ess.FlowCreateApprover.VerifyChannel": "verify-channel-deprecated",
  "ess.FlowCreateApprover.Required": "required-only-true",
  "ess.CreatePrepareFlowRequest.Components": "prepare-components-deprecated",
  "essbasic.ChannelCreatePrepareFlowRequest.FlowApproverList": "prepare-approver-list-deprecated",
  ...Object.fromEntries(
    ["ComponentDateFontSize", "ChannelComponentId", "ChannelComponentSource", "ComponentDescription"].flatMap((member) =>
      ["ess", "essbasic"].map((service) => [`${service}.Component.${member}`, "component-unused-members"]),
    ),
  ),
};

/** Values of unused members, as JSON, that documented requests send and nobody refuses. */
export const harmlessValues: Readonly<Partial<Record<MemberPath, readonly string[]>>> = {
  "ess.ApproverInfo.VerifyChannel": ['["WEIXINAPP"]'],
  "ess.FlowCreateApprover.VerifyChannel": ['["WEIXINAPP"]'],
  "ess.FlowCreateApprover.Required": ["true"],
};

/**
 * Members that a structure brings along and that some of the actions that use it have no use for: what holds of the structures in them
 * does not hold there.
 */
export const idleMembers: readonly {
  readonly members: readonly MemberPath[];
  readonly where: readonly ActionSet[];
  readonly because: string;
}[] = [
  {
    members: ["FlowApproverInfo.SignComponents", "FlowApproverInfo.Components"],
    where: ["templates"],
    because: "The template has the components; a request only names some of them, to give them a seal.",
  },
  {
    members: ["ApproverInfo.AddSignComponentsLimits", "FlowApproverInfo.AddSignComponentsLimits"],
    where: ["group", "group-page", "templates"],
    because: "Approvers add components only where `SignBeanTag` stands, in one contract from a file: see `add-sign-limits-need-tag`.",
  },
  {
    members: ["FlowGroupInfo.CcInfos"],
    where: ["group", "group-page"],
    because: "The contracts of a group have no copy recipients: see `cc-unsupported-group-ess`.",
  },
];

/** Numbers that need not be whole; all others are integers. */
export const fractionalMembers: readonly string[] = [
  "ComponentWidth",
  "ComponentHeight",
  "ComponentPosX",
  "ComponentPosY",
  "OffsetX",
  "OffsetY",
  "ComponentOffsetX",
  "ComponentOffsetY",
  "Opacity",
  "Rotate",
  "FontSize",
];

const onlyFiles = { values: [2], refusals: ["prepare-group-resource-type"] };
const onlyFile = { values: [0], refusals: ["file-index-zero"] };
const onlyReview = { values: [0], refusals: ["prepare-result-page-type"] };

/** Members that no key writes, because they take one value: the value, and the records of the catalogue that say so. */
export const fixedMembers: Readonly<
  Partial<Record<MemberPath, { readonly values: readonly unknown[]; readonly refusals: readonly string[] }>>
> = {
  "ess.CreatePrepareFlowGroupRequest.ResourceType": onlyFiles,
  "essbasic.ChannelCreatePrepareFlowGroupRequest.ResourceType": onlyFiles,
  "ess.CreateResultPageConfig.Type": onlyReview,
  "essbasic.CreateResultPageConfig.Type": onlyReview,
  "ess.Component.FileIndex": onlyFile,
  "essbasic.Component.FileIndex": onlyFile,
};

/** Demanded members that no key can be missing for, since the compiler fills them in: the records of the catalogue that say so. */
export const requiredMembers: Readonly<Partial<Record<MemberPath, readonly string[]>>> = {
  "ess.CreatePrepareFlowGroupRequest.ResourceType": onlyFiles.refusals,
  "essbasic.ChannelCreatePrepareFlowGroupRequest.ResourceType": onlyFiles.refusals,
  "essbasic.BaseFlowInfo.Deadline": ["deadline-required-embedded"],
  "essbasic.FlowInfo.Deadline": ["deadline-required-embedded"],
  "ess.Component.FileIndex": onlyFile.refusals,
  ...Object.fromEntries(
    ["ComponentPage", "ComponentPosX", "ComponentPosY", "ComponentWidth", "ComponentHeight"].map((member) => [
      `ess.Component.${member}`,
      ["ess-component-required-geometry"],
    ]),
  ),
};

/** Where a component stands by something else than its position: the members that say so, and their values. */
const byKeywordOrField = { GenerateMode: ["KEYWORD", "FIELD"] };
const onEachPage = { ...byKeywordOrField, ComponentType: ["WATERMARK", "SIGN_PAGING_SEAL", "SIGN_PAGING_SIGNATURE"] };
const everywhere = { ...byKeywordOrField, ComponentType: ["WATERMARK"] };

/**
 * Demanded members that requests leave out all the same, beside these values of other members: there they mean nothing, and no reply is
 * known that refuses it.
 */
export const omittedBeside: Readonly<Partial<Record<MemberPath, Readonly<Record<string, readonly string[]>>>>> = {
  "ess.Component.ComponentPage": onEachPage,
  "ess.Component.ComponentPosX": onEachPage,
  "ess.Component.ComponentPosY": everywhere,
  "ess.Component.ComponentWidth": everywhere,
  "ess.Component.ComponentHeight": everywhere,
};

/** Parameters that the service's gateway reads beside a body, and that SDKs add. */
export const commonParameters: ReadonlySet<string> = new Set([
  "Action",
  "Version",
  "Region",
  "Timestamp",
  "Nonce",
  "SecretId",
  "Signature",
  "SignatureMethod",
  "Token",
  "Language",
  "RequestClient",
]);
