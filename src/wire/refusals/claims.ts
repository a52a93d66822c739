import type { RefusalRow } from "./row.ts";

/** What is claimed of many constraints alike: the codes of the service that answer them. */
type Claims = Omit<RefusalRow, "severity" | "on" | "lists" | "but">;

/** Codes for a wrong option of a component, also of one that is signed. */
export const optionClaims: Claims = {
  inferred: {
    "InvalidParameter.SignComponents": ["ess/files"],
    "InvalidParameter.ParamError": ["CreatePrepareFlow", "ChannelCreateFlowGroupByFiles"],
    "InvalidParameter.ComponentValue": ["ChannelCreateFlowByFiles"],
    "InvalidParameterValue": ["ChannelCreatePrepareFlow"],
  },
};

/** Codes for a wrong option of a component that is filled in. */
export const fillOptionClaims: Claims = {
  inferred: {
    "InvalidParameter.ParamError": ["CreatePrepareFlow", "ChannelCreateFlowGroupByFiles"],
    "InvalidParameter.ComponentValue": ["ChannelCreateFlowByFiles"],
    "InvalidParameterValue": ["ChannelCreatePrepareFlow"],
  },
};

/** Codes for a value that is none of its component's type. */
export const valueClaims: Claims = {
  inferred: {
    "InvalidParameter.ComponentTypeNoMatchValue": ["ess/files"],
    "InvalidParameter.ParamError": ["CreatePrepareFlow", "ChannelCreateFlowGroupByFiles"],
    "InvalidParameter.ComponentValue": ["ChannelCreateFlowByFiles"],
    "InvalidParameterValue": ["ChannelCreatePrepareFlow"],
  },
};

/** Codes for a value that is of its component's type, and wrong all the same. */
export const contentClaims: Claims = {
  inferred: {
    "InvalidParameter.ComponentValue": ["files"],
    "InvalidParameter.ParamError": ["CreatePrepareFlow", "ChannelCreateFlowGroupByFiles"],
    "InvalidParameterValue": ["ChannelCreatePrepareFlow"],
  },
};

/** Codes for a wrong placement of a component. */
export const placementClaims: Claims = {
  inferred: {
    "InvalidParameter.SignComponents": ["ess/files"],
    "InvalidParameter.ParamError": ["CreatePrepareFlow", "essbasic/files"],
    "InvalidParameterValue": ["ChannelCreatePrepareFlow"],
  },
};

/** Codes for what is wrong with a page. */
export const pageClaims: Claims = {
  inferred: {
    "InvalidParameter.ParamError": ["CreatePrepareFlow"],
    "InvalidParameterValue": ["ChannelCreatePrepareFlow"],
  },
};
