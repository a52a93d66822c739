import { dynamicOnPage, dynamicSealer } from "../../runtime/approver/options.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const notOnPage = constructRule(
  {
    name: "prepare-filltype-no-effect",
    refusals: ["prepare-filltype-no-effect"],
    docs: {
      what: "On an embedded page, no approver is `dynamic`.",
      why: "The service ignores it there, and asks for the person on the page.",
      mend: "Remove it, or use an action that sends at once, such as `CreateFlowByFiles`.",
      wrong: "action: CreatePrepareFlow\napprovers:\n  - { type: person, dynamic: true }",
      right: "action: CreateFlowByFiles\napprovers:\n  - { type: person, dynamic: true }",
    },
  },
  ["approver"],
  dynamicOnPage,
);

const notAutomatic = constructRule(
  {
    name: "fill-type-not-silent",
    refusals: ["fill-type-not-silent"],
    docs: {
      what: "A company that signs automatically is not `dynamic`.",
      why: "It signs the moment the contract is sent, when nobody could have been named; the service refuses it.",
      mend: "Remove `dynamic`, or use `type: company`.",
      wrong: "approvers:\n  - { type: company-auto, dynamic: true }",
      right: "approvers:\n  - { type: company, dynamic: true }",
    },
  },
  ["approver"],
  dynamicSealer,
);

/** Laws on approvers who are named after sending. */
export const dynamicRules: readonly Rule[] = [notOnPage, notAutomatic];
