import type { ActionName } from "../../../src/model/contract.ts";
import type { Body, Mutation } from "../../support/mutation.ts";

type Kind = "company" | "person" | "company-auto" | "person-auto";

const kinds: Readonly<Record<string, Kind>> = {
  0: "company",
  1: "person",
  3: "company-auto",
  7: "person-auto",
  ORGANIZATION: "company",
  PERSON: "person",
  ENTERPRISESERVER: "company-auto",
  PERSON_AUTO_SIGN: "person-auto",
};

/** Whether a request is made on an embedded page. */
function onPage(action: ActionName): boolean {
  return action.includes("Prepare");
}

/** The contracts of a request that send a file; components are for those. */
function flowsOf(body: Body): readonly Body[] {
  if (body.ResourceType === 1 || body.ResourceType === 3 || body.FlowInfos !== undefined) return [];
  return body.FlowGroupInfos ?? body.FlowFileInfos ?? body.BaseFlowInfos ?? [body.FlowInfo ?? body];
}

function approversOf(flow: Body): readonly Body[] {
  return flow.Approvers ?? flow.FlowApprovers ?? [];
}

function kindOf({ ApproverType: type }: Body): Kind | undefined {
  return kinds[String(type)];
}

/** A component at a place of a page where nothing else stands. */
export function placed(type: string, more: object = {}): Body {
  return {
    ComponentType: type,
    ComponentPage: 90,
    ComponentPosX: 10,
    ComponentPosY: 10,
    ComponentWidth: 100,
    ComponentHeight: 20,
    FileIndex: 0,
    ...more,
  };
}

/** A component at a keyword. */
export function atKeyword(type: string, more: object = {}): Body {
  return placed(type, { ComponentPage: 1, ComponentPosX: 0, ComponentPosY: 0, GenerateMode: "KEYWORD", ComponentId: "签署处", ...more });
}

/** `ComponentExtra` as a request has it. */
export function extra(options: object): { readonly ComponentExtra: string } {
  return { ComponentExtra: JSON.stringify(options) };
}

/** Adds components to what the initiator fills. */
export function filled(...components: readonly Body[]): Mutation {
  return (body, action) => {
    const flow = flowsOf(body)[0];
    if (flow === undefined) return false;
    const member = action === "CreatePrepareFlow" ? "InitiatorComponents" : "Components";
    flow[member] = [...(flow[member] ?? []), ...structuredClone(components)];
    return true;
  };
}

/** Adds components to what the first approver of some kinds signs. */
export function signed(by: readonly Kind[], ...components: readonly Body[]): Mutation {
  return (body, action) => {
    const approver = approverWith(body, action, by);
    if (approver === undefined) return false;
    approver.SignComponents = [...(approver.SignComponents ?? []), ...structuredClone(components)];
    return true;
  };
}

/** Adds components to what the first approver of some kinds fills. */
export function filledBy(by: readonly Kind[], ...components: readonly Body[]): Mutation {
  return (body, action) => {
    const approver = action.startsWith("ChannelCreatePrepare") ? undefined : approverWith(body, action, by);
    if (approver === undefined) return false;
    approver.Components = [...(approver.Components ?? []), ...structuredClone(components)];
    return true;
  };
}

/** An approver for whom the sender places components. */
function approverWith(body: Body, action: ActionName, by: readonly Kind[]): Body {
  if (body.SignBeanTag === 1) return undefined;
  return flowsOf(body)
    .flatMap(approversOf)
    .find((approver) => by.includes(kindOf(approver) ?? "company") && (approver.SignComponents?.length > 0 || onPage(action)));
}

/** Types whose position is not theirs to choose. */
const unplaced = ["WATERMARK", "SIGN_PAGING_SEAL", "SIGN_PAGING_SIGNATURE"];

/** Changes the first component that stands at a position. */
export function changed(change: (component: Body, list: Body[]) => void): Mutation {
  return (body) => {
    for (const flow of flowsOf(body)) {
      const lists: Body[][] = [
        flow.Components,
        flow.InitiatorComponents,
        ...approversOf(flow).flatMap((approver) => [approver.SignComponents, approver.Components]),
      ];
      for (const list of lists) {
        const component = list?.find(({ GenerateMode: mode, ComponentType: type }) => !mode && !unplaced.includes(type));
        if (list === undefined || component === undefined) continue;
        change(component, list);
        return true;
      }
    }
    return false;
  };
}

/** One way for requests on an embedded page, another for the rest. */
export function byPage(page: Mutation, direct: Mutation): Mutation {
  return (body, action) => (onPage(action) ? page : direct)(body, action);
}

export const neither: Mutation = () => false;
