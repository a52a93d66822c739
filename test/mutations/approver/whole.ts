import type { Body, Mutation, Mutations } from "../../support/mutation.ts";
import { approversIn, componentOn, furtherSign, inApprover, inFlow, isCompany, isDragged, isPerson, namesIn } from "./places.ts";

/** Makes a contract one of so many approvers, by persons with names and numbers of their own. */
function crowd(count: number): Mutation {
  return inFlow((flow, action) => {
    const { name, mobile } = namesIn(action);
    const approvers = approversIn(flow);
    const person = approvers.find(isPerson);
    if (person?.[name] === undefined) return false;
    const { ApproverType, RecipientId } = person;
    for (let index = approvers.length; index < count; index += 1) {
      const own = { [name]: String.fromCodePoint(0x4e00 + index), [mobile]: `130${String(index).padStart(8, "0")}` };
      approvers.push({ ApproverType, RecipientId, ...own, ...furtherSign(flow, index + 9, person) });
    }
    return true;
  });
}

/** Lets approvers place their components, and limits what one of a kind may add. */
function limited(is: (approver: Body) => boolean, ...limits: readonly Body[]): Mutation {
  return inFlow((flow) => {
    const approver = approversIn(flow).find(is);
    if (approver === undefined || !approversIn(flow).every((each) => isPerson(each) || isCompany(each))) return false;
    for (const each of approversIn(flow)) delete each.SignComponents;
    flow.SignBeanTag = 1;
    approver.AddSignComponentsLimits = limits;
    return true;
  });
}

/** Changes the sender of a request that an application makes. */
function sender(change: (agent: Body) => unknown): Mutation {
  return ({ Agent }) => {
    change(Agent);
    return true;
  };
}

const seal = "yDwJCUUckpk7t9yyUuXF6wL8KMm3yXcX";

/** Constraints on the approvers of a contract together, on what they sign, and on who sends. */
export const wholeMutations: Mutations = {
  "channel-agent-appid-required": sender((agent) => {
    agent.AppId = "";
  }),
  "channel-agent-orgopenid-required": sender((agent) => {
    delete agent.ProxyOrganizationOpenId;
  }),
  "channel-agent-operator-required": sender((agent) => {
    agent.ProxyOperator = {};
  }),
  "channel-openid-length": sender((agent) => {
    agent.ProxyOperator.OpenId = "a".repeat(65);
  }),
  "channel-orgopenid-length": (body, action) => {
    body.Agent.ProxyOrganizationOpenId = "a".repeat(65);
    return action !== "ChannelCreateFlowGroupByFiles";
  },
  "channel-group-sign-each-boolean": (body) => {
    body.FlowGroupOptions = { SelfOrganizationApproverSignEach: "yes" };
    return true;
  },
  "channel-prepare-resource-id-required": (body) => {
    if (body.ResourceId === undefined) return false;
    delete body.ResourceId;
    return true;
  },
  "approvers-min": inFlow((flow) => {
    if (flow.NeedSignReview || flow.AutoSignScene || approversIn(flow).length === 0) return false;
    flow[flow.FlowApprovers ? "FlowApprovers" : "Approvers"] = [];
    return true;
  }),
  "approvers-max": crowd(51),
  "approvers-max-channel-group": crowd(6),
  "sign-components-required": inFlow((flow) => {
    const [approver] = approversIn(flow);
    if (isDragged(flow) || approver === undefined) return false;
    approver.SignComponents = [];
    return true;
  }),
  "sign-components-required-group": inFlow((flow) => {
    delete approversIn(flow)[0].SignComponents;
  }),
  "sign-components-need-real-one": inFlow((flow) => {
    const approver = approversIn(flow).find(({ SignComponents: sign }) => sign?.[0].ComponentType === "SIGN_SIGNATURE");
    if (approver === undefined || isDragged(flow)) return false;
    approver.SignComponents = componentOn(9, "SIGN_DATE");
    return true;
  }),
  "sign-bean-tag-with-components": inFlow((flow) => {
    if (isDragged(flow) || approversIn(flow).length === 0) return false;
    flow.SignBeanTag = 1;
    return true;
  }),
  "forbid-add-sign-date-needs-tag": inFlow((flow) => {
    const [approver] = approversIn(flow);
    if (isDragged(flow) || approver === undefined) return false;
    approver.ApproverOption = { ...approver.ApproverOption, ForbidAddSignDate: true };
    return true;
  }),
  "add-sign-limits-need-tag": inFlow((flow) => {
    const person = approversIn(flow).find(isPerson);
    if (person === undefined || isDragged(flow)) return false;
    person.AddSignComponentsLimits = [{ ComponentType: "SIGN_SIGNATURE" }];
    return true;
  }),
  "component-limit-component-type": limited(isCompany, { ComponentType: "SIGN_DATE" }),
  "component-limit-seal-values": limited(isCompany, { ComponentType: "SIGN_SEAL", ComponentValue: ["COMPANY"] }),
  "component-limit-sign-values": limited(isPerson, { ComponentType: "SIGN_SIGNATURE", ComponentValue: ["IMG_ESIGN"] }),
  "component-limit-legal-no-value": limited(isCompany, { ComponentType: "SIGN_LEGAL_PERSON_SEAL", ComponentValue: ["OFFICIAL"] }),
  "component-limit-id-beats-type": limited(isCompany, { ComponentType: "SIGN_SEAL", ComponentValue: ["OFFICIAL", seal] }),
  "component-limit-person": limited(isPerson, { ComponentType: "SIGN_SEAL" }),
  "component-limit-seal-id-own-only": (body, action) => {
    const limits = [{ ComponentType: "SIGN_SEAL", ComponentValue: [seal] }];
    if (action === "CreateFlowByFiles") {
      const [first, second] = body.Approvers.filter(isCompany);
      if (second === undefined || !limited(isCompany, ...limits)(body, action)) return false;
      second.AddSignComponentsLimits = limits;
      return first.OrganizationName !== second.OrganizationName;
    }
    return (
      limited(isCompany, ...limits)(body, action) &&
      inApprover(isCompany, (approver) => {
        approver.OrganizationOpenId = "org_lisi";
      })(body, action)
    );
  },
};
