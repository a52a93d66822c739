import { present } from "../../runtime/approver/party.ts";
import { type Rule, constructRule, presenceRule } from "../base/rule.ts";

const typeGiven = presenceRule(
  {
    name: "approver-type-given",
    refusals: ["approver-type-required", "approver-type-required-channel"],
    messages: {
      "no-type": "The approver has no `type`.",
    },
    docs: {
      what: "An approver has a type.",
      why: "It decides what else must be said of the approver, and the service refuses one without it.",
      fix: "Say who signs: a company, a person, or one of them automatically.",
      wrong: "approvers:\n  - { type: person, omit: [ApproverType] }",
      right: "approvers:\n  - { type: person }",
    },
  },
  "approver",
  "type",
  "no-type",
);

/** A person who signs automatically in a request that cannot say in which scene. */
const sceneNeeded = constructRule(
  {
    name: "personal-auto-sign-unavailable",
    refusals: ["personal-auto-sign-unavailable"],
    messages: {
      "no-scene": "A person cannot sign automatically here, since the scene cannot be said; the service may refuse it.",
    },
    docs: {
      what: "Persons sign automatically only in contracts that can say in which scene.",
      why: "The service wants the scene with an automatic signature, and these requests have no member for it, so it may refuse them.",
      fix: "Use `person`, or an action that has `autoSignScene`, such as `CreateFlowByFiles`.",
      wrong: "action: CreatePrepareFlow\napprovers:\n  - { type: person-auto }",
      right: "action: CreateFlowByFiles\nautoSignScene: prescription\napprovers:\n  - { type: person-auto }",
    },
  },
  ["approver"],
  function* ({ type }) {
    if (type === "person-auto") yield { key: "type", message: "no-scene" };
  },
);

/** A company that seals automatically, and nobody named to do it. */
const sealerNamed = constructRule(
  {
    name: "silent-operator-default",
    refusals: ["silent-operator-default"],
    messages: {
      "initiator-seals": "Nobody is named to seal, so the initiator does, who must be allowed to use the seal automatically.",
    },
    docs: {
      what: "Who seals for a company that signs automatically is named, or it is the initiator.",
      why: "An initiator who may not use the seal automatically makes the service refuse the contract.",
      fix: "Add `name` and `mobile`, or `userId`, of somebody who may use the seal.",
      wrong: "approvers:\n  - { type: company-auto, organization: 典子谦示例企业 }",
      right: 'approvers:\n  - { type: company-auto, organization: 典子谦示例企业, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["approver"],
  function* (approver) {
    if (approver.type === "company-auto" && present(approver, "name", "mobile", "userId").length === 0)
      yield { key: "type", message: "initiator-seals" };
  },
);

/** Laws on what an approver is. */
export const typeRules: readonly Rule[] = [typeGiven, sceneNeeded, sealerNamed];
