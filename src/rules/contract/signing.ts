import { flowsOf } from "../../runtime/contract/flows.ts";
import type { Approver, Contract, Flow, Initiator, OwnApproval } from "../../runtime/facts.generated.ts";
import { type Hole, all, isPresent, hole, isConcrete } from "../../runtime/hole.ts";
import type { Problem } from "../../runtime/problem.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** Where a person signs automatically, the scene is named. */
const autoSignScene = constructRule(
  {
    name: "auto-sign-scene-required",
    refusals: ["auto-sign-scene-required"],
    messages: {
      "no-scene": "This person signs automatically, and the contract does not name the scene.",
    },
    docs: {
      what: "A contract that a person signs automatically names the scene.",
      why: "Signing without the person is open to agreed scenes only; the service refuses it without one.",
      fix: "Add `autoSignScene` to the contract.",
      wrong: 'approvers:\n  - { type: person-auto, name: "{{name}}", mobile: "{{mobile}}" }',
      right: 'autoSignScene: prescription\napprovers:\n  - { type: person-auto, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["flow"],
  function* ({ approvers, autoSignScene }) {
    const person = all(approvers).find(({ type }) => type === "person-auto");
    if (person !== undefined && !isPresent(autoSignScene)) yield { on: person, key: "type", message: "no-scene" };
  },
);

/** The only scene that is named for contracts of a group. */
const autoSignSceneInGroup = constructRule(
  {
    name: "auto-sign-scene-enum-group",
    refusals: ["auto-sign-scene-enum-group"],
    messages: {
      "other-scene": "In a group, only prescriptions are a documented scene; the service may refuse another.",
    },
    docs: {
      what: "In a group, persons sign automatically for prescriptions only.",
      why: "The documents name no other scene for a contract of a group, and the service may refuse one.",
      fix: "Write `prescription`, or send the contract by itself.",
      wrong: "flows:\n  - { title: 电子处方, autoSignScene: other }",
      right: "flows:\n  - { title: 电子处方, autoSignScene: prescription }",
    },
  },
  ["flow"],
  function* ({ autoSignScene }) {
    if (autoSignScene === "other") yield { key: "autoSignScene", message: "other-scene" };
  },
);

/** Who signs automatically cannot place components, so they are there. */
const autoSignPlaces = constructRule(
  {
    name: "silent-not-drag",
    refusals: ["silent-not-drag"],
    messages: {
      "nothing-placed": "This approver signs automatically, so it cannot place sign components itself, and it has none.",
    },
    docs: {
      what: "An approver who signs automatically has sign components, even where approvers place their own while signing.",
      why: "Nobody is there to place them, and the service refuses the request.",
      fix: "Add `sign` to this approver.",
      wrong: "signPlacement: approver\napprovers:\n  - { type: company-auto, organization: 典子谦示例企业 }",
      right:
        "approvers:\n  - type: company-auto\n    organization: 典子谦示例企业\n    sign: [{ type: seal, sealId: yDRsealId00000000000000000000001, at: { page: 1, x: 160, y: 260 } }]",
    },
  },
  ["flow"],
  function* ({ approvers, signPlacement }) {
    if (signPlacement !== "approver") return;
    for (const approver of all(approvers)) {
      const auto = approver.type === "company-auto" || approver.type === "person-auto";
      if (auto && !isPresent(approver.sign)) yield { on: approver, message: "nothing-placed" };
    }
  },
);

/** Where an approver, who is a person, can sign with nothing but recognised handwriting. */
function recognisedOnly(approver: Approver): readonly object[] {
  if (approver.type !== "person") return [];
  return [approver, ...all(approver.sign)].filter(
    ({ signatureKinds: kinds }) => isConcrete(kinds) && kinds.every((kind) => kind === "ocr-esign"),
  );
}

const unviewedMessages = {
  "no-effect": "The check by mobile code has no effect where only a recognised handwritten signature is allowed.",
} as const;

function* unviewed(approvers: readonly Approver[], by: object): Iterable<Problem<typeof unviewedMessages>> {
  const related = [{ on: by, key: "viewCheck", message: "the-check" }];
  for (const place of approvers.flatMap(recognisedOnly)) yield { on: place, key: "signatureKinds", message: "no-effect", related };
}

/** Recognised handwriting is not viewed with a mobile code, whether the contract, its group or the approver asks for one. */
function* viewOfRecognised(facts: Contract | Flow): Iterable<Problem<typeof unviewedMessages>> {
  if ("group" in facts) {
    const { group } = facts;
    if (isConcrete(group) && group.viewCheck === "mobile") for (const flow of all(facts.flows)) yield* unviewed(all(flow.approvers), group);
  } else if ("viewCheck" in facts && isPresent(facts.viewCheck)) {
    if (facts.viewCheck === "mobile") yield* unviewed(all(facts.approvers), facts);
  }
}

const viewCheck = constructRule(
  {
    name: "mobilecheck-ocr-esign",
    refusals: ["mobilecheck-ocr-esign"],
    messages: unviewedMessages,
    docs: {
      what: "Where a person can only sign by recognised handwriting, viewing is not checked by a mobile code.",
      why: "The service ignores the choice and asks for a face, which surprises who counted on a code.",
      fix: "Allow another kind of signature, or leave `viewCheck` out.",
      wrong:
        "viewCheck: mobile\napprovers:\n  - type: person\n    sign: [{ type: signature, signatureKinds: [ocr-esign], at: { page: 1, x: 100, y: 600 } }]",
      right: "approvers:\n  - type: person\n    sign: [{ type: signature, signatureKinds: [ocr-esign], at: { page: 1, x: 100, y: 600 } }]",
    },
  },
  ["contract", "flow"],
  viewOfRecognised,
);

/** As `mobilecheck-ocr-esign`, for an approver's own check: the contract's goes before it, and a choice of checks leaves another. */
const ownViewCheck = constructRule(
  {
    name: "own-view-check-with-ocr",
    refusals: ["mobilecheck-ocr-esign"],
    messages: unviewedMessages,
    docs: {
      what: "An approver who can only sign by recognised handwriting does not view the contract with a mobile code.",
      why: "Such signatures need a verified person, so the service ignores the choice and asks for a face.",
      fix: "Allow another kind of signature, or another check.",
      wrong:
        "approvers:\n  - type: person\n    viewCheck: [mobile]\n    sign: [{ type: signature, signatureKinds: [ocr-esign], at: { page: 1, x: 100, y: 600 } }]",
      right: "approvers:\n  - type: person\n    sign: [{ type: signature, signatureKinds: [ocr-esign], at: { page: 1, x: 100, y: 600 } }]",
    },
  },
  ["approver"],
  function* (approver) {
    const { viewCheck } = approver;
    if (isConcrete(viewCheck) && viewCheck.every((check) => check === "mobile")) yield* unviewed([approver], approver);
  },
);

/** The form of the preview is for contracts that are previewed. */
const previewForm = constructRule(
  {
    name: "preview-type-needs-preview",
    refusals: ["preview-type-needs-preview"],
    messages: {
      "no-preview": "`previewAs` has no effect unless `preview` is true.",
    },
    docs: {
      what: "The form of a preview is chosen only where there is a preview.",
      why: "Without `preview: true` the contract is sent at once, which the author of `previewAs` hardly means.",
      fix: "Add `preview: true`, or remove `previewAs`.",
      wrong: "previewAs: page",
      right: "preview: true\npreviewAs: page",
    },
  },
  ["contract"],
  function* ({ preview, previewAs }) {
    if (isConcrete(previewAs) && preview !== true && preview !== hole) yield { key: "previewAs", message: "no-preview" };
  },
);

/** Whether all approvers are listed: a template or a draft has its own, others may join later. */
function saysWhoSigns({ approvers, template, draft, approversLater }: Flow): boolean {
  return isConcrete(approvers) && !isPresent(template) && !isPresent(draft) && (approversLater ?? false) === false;
}

/** Whether an approver may act for the sending company: nothing that is known says otherwise. */
function mayBeOwn({ type, outsideApp, organizationOpenId }: Approver, initiator: Initiator | Hole | undefined): boolean {
  if (type === "person" || type === "person-auto" || outsideApp === true) return false;
  const sender = initiator === hole ? hole : initiator?.organizationOpenId;
  return !isConcrete(organizationOpenId) || !isConcrete(sender) || organizationOpenId === sender;
}

const approvalMessages = {
  "nobody-own": "This approval is for approvers of the sending company, and none of these approvers is one.",
} as const;

/** An approval that is for approvers of the sending company has one of them. */
function approvedFor(key: keyof OwnApproval): (contract: Contract) => Iterable<Problem<typeof approvalMessages>> {
  return function* (contract) {
    for (const flow of flowsOf(contract)) {
      const { ownApproval } = flow;
      if (!isConcrete(ownApproval) || ownApproval[key] !== true || !saysWhoSigns(flow)) continue;
      if (all(flow.approvers).some((approver) => mayBeOwn(approver, contract.initiator))) continue;
      yield { on: ownApproval, key, message: "nobody-own" };
    }
  };
}

const beforeSigning = constructRule(
  {
    name: "need-sign-review-self",
    refusals: ["need-sign-review-self"],
    messages: approvalMessages,
    docs: {
      what: "Approval before signing is for contracts that the sending company signs itself.",
      why: "Only its approvers wait for the approval; without one, nothing is approved.",
      fix: "Remove `beforeSigning`, or add an approver of the sending company.",
      wrong: 'ownApproval: { beforeSigning: true }\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
      right: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["contract"],
  approvedFor("beforeSigning"),
);

const beforeSending = constructRule(
  {
    name: "prepare-need-create-review-self",
    refusals: ["prepare-need-create-review-self"],
    messages: approvalMessages,
    docs: {
      what: "Approval before sending is for contracts that the sending company signs itself.",
      why: "The service asks for an approver of the sending company here, and the approval may not take place without one.",
      fix: "Remove `beforeSending`, or add an approver of the sending company.",
      wrong: 'ownApproval: { beforeSending: true }\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
      right: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["contract"],
  approvedFor("beforeSending"),
);

/** Laws on how a contract is signed, viewed and approved. */
export const signingRules: readonly Rule[] = [
  autoSignScene,
  autoSignSceneInGroup,
  autoSignPlaces,
  viewCheck,
  ownViewCheck,
  previewForm,
  beforeSigning,
  beforeSending,
];
