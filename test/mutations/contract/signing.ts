import type { Body, Mutations } from "../../support/mutation.ts";
import { approversIn, hasTemplate, inFlow, isPerson, set, setApprovers, setInFlow } from "./places.ts";

const recognised = '{"ComponentTypeLimit":["OCR_ESIGN"]}';

/** Leaves only the persons before the first company, where there are some and all approvers are listed. */
function onlyPersons(flow: Body, body: Body): boolean {
  const approvers = approversIn(flow);
  const company = approvers.findIndex((approver) => !isPerson(approver) && !signsAlone(approver));
  if (company === 0 || hasTemplate(body, flow)) return false;
  setApprovers(flow, approvers.slice(0, company < 0 ? approvers.length : company));
  return true;
}

/** Whether a person signs automatically. */
function signsAlone({ ApproverType: type }: Body): boolean {
  return type === 7 || type === "PERSON_AUTO_SIGN";
}

/** Makes a person who only has signatures sign automatically. */
function letSignAlone(person: Body): boolean {
  const places: readonly Body[] = person?.SignComponents ?? [];
  if (person === undefined || person.Components || places.some(({ ComponentType }) => ComponentType !== "SIGN_SIGNATURE")) return false;
  person.ApproverType = person.ApproverType === "PERSON" ? "PERSON_AUTO_SIGN" : 7;
  return true;
}

/** Constraints on how a contract is signed, previewed and reviewed. */
export const signingMutations: Mutations = {
  "need-preview-type": (body) => {
    delete body.PreviewType;
    body.NeedPreview = 1;
    return true;
  },
  "preview-type-enum": set({ NeedPreview: true, PreviewType: 2 }),
  "preview-type-needs-preview": set({ NeedPreview: false, PreviewType: 1 }),
  "mobilecheck-ocr-esign": inFlow((flow, action, body) => {
    const person = approversIn(flow).find((approver) => isPerson(approver) && approver.SignComponents?.length > 0);
    if (person === undefined || hasTemplate(body, flow)) return false;
    const place = person.SignComponents.find(
      (component: Body) => component.ComponentType === "SIGN_SIGNATURE" && component.ComponentExtra === undefined,
    );
    // Only these two say for the whole contract how it is viewed; the others say it of an approver.
    if (action === "CreateFlowByFiles" || action === "ChannelCreateFlowByFiles") body.ApproverVerifyType = "MobileCheck";
    else person.ApproverVerifyTypes = [2];
    if (action.startsWith("Channel")) person.ComponentLimitType = ["OCR_ESIGN"];
    else if (place) place.ComponentExtra = recognised;
    return action.startsWith("Channel") || place !== undefined;
  }),
  "sign-bean-tag-enum": set({ SignBeanTag: 2 }),
  "sign-bean-tag-absent-in-groups": setInFlow({ SignBeanTag: 1 }),
  "silent-not-drag": (body) => {
    const silent = [3, "ENTERPRISESERVER"];
    if (!approversIn(body).some(({ ApproverType }) => silent.includes(ApproverType))) return false;
    for (const approver of approversIn(body)) delete approver.SignComponents;
    body.SignBeanTag = 1;
    return true;
  },
  "auto-sign-scene-required": inFlow((flow, action) => {
    delete flow.AutoSignScene;
    const auto = approversIn(flow).some(signsAlone);
    // Actions for single contracts warn of every person who signs automatically.
    return auto || (!action.endsWith("CreateFlowByFiles") && letSignAlone(approversIn(flow).find(isPerson)));
  }),
  "auto-sign-scene-enum": setInFlow({ AutoSignScene: "PRESCRIPTION" }),
  "auto-sign-scene-enum-group": setInFlow({ AutoSignScene: "OTHER" }),
  "need-sign-review-self": inFlow((flow, _, body) => {
    flow.NeedSignReview = true;
    return onlyPersons(flow, body);
  }),
  "prepare-need-create-review-self": inFlow((flow, _, body) => {
    flow.NeedCreateReview = true;
    return onlyPersons(flow, body);
  }),
};
