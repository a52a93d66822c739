import type { Body, Mutations } from "../../support/mutation.ts";
import { extra, filled, filledBy, placed, signed } from "./places.ts";

const silent = ["company-auto"] as const;
const automatic = ["person-auto"] as const;
const everybody = ["company", "person"] as const;
const sealId = "yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA";
const silentSeal = placed("SIGN_SEAL", { ComponentHeight: 100, ComponentValue: sealId });

/** A contract of two companies of an application, sent by the first of them. */
function betweenCompanies(): Body {
  const flow = {
    FlowName: "采购合同",
    FileIds: ["yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk"],
    FlowApprovers: [
      {
        ApproverType: "ORGANIZATION",
        OrganizationName: "典子谦示例企业",
        OrganizationOpenId: "org_2",
        OpenId: "user2",
        Name: "典子谦",
        Mobile: "13200000000",
        SignComponents: [placed("SIGN_SEAL", { ComponentPage: 1, ComponentHeight: 100 })],
      },
    ],
  };
  const agent = { AppId: "yDRSRUUgygj6rq7wUuO4zjEBpGXvHEAC", ProxyOrganizationOpenId: "org_1", ProxyOperator: { OpenId: "user1" } };
  return { Agent: agent, ...flow, FlowGroupName: "采购合同组", FlowFileInfos: [flow, structuredClone(flow)] };
}

/** Constraints on what approvers of each type can sign and fill. */
export const signingMutations: Mutations = {
  "silent-no-fill-components": filledBy(silent, placed("TEXT")),
  "person-auto-no-fill-components": filledBy(automatic, placed("TEXT")),
  "silent-no-signature": signed(silent, placed("SIGN_SIGNATURE")),
  "silent-seal-id-required": signed(silent, { ...silentSeal, ComponentValue: "" }),
  "person-auto-sign-components": signed(automatic, placed("SIGN_OPINION", extra({ Values: "同意" }))),
  "component-type-required": filled(placed("TEXT", { ComponentType: undefined, ComponentValue: "甲" })),
  "component-type-enum-fill": filled(placed("DIGIT", { ComponentValue: "1" })),
  "component-type-enum-sign": signed(everybody, placed("SIGN_DATA")),
  "sign-type-person": signed(["person"], placed("SIGN_SEAL")),
  "sign-subtypes-only-in-combination": signed(everybody, placed("SIGN_SELECTOR", extra({ SubType: "GENDER" }))),
  "value-seal-id": signed(["company"], { ...silentSeal, ComponentValue: "seal" }),
  "value-seal-own-only": {
    base: (action) => {
      const body = betweenCompanies();
      const { Agent: agent, FlowGroupName: name, FlowFileInfos: flows, ...flow } = body;
      if (action === "ChannelCreateFlowByFiles") return { Agent: agent, ...flow };
      return action === "ChannelCreateFlowGroupByFiles" ? { Agent: agent, FlowGroupName: name, FlowFileInfos: flows } : {};
    },
    mutate: (body, action) => action.startsWith("Channel") && signed(["company"], silentSeal)(body, action),
  },
  "watermark-initiator-only": filledBy(everybody, placed("WATERMARK", extra({ SubType: "PERSON_INFO_WATERMARK" }))),
};
