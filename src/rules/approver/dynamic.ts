import { type Rule, constructRule } from "../base/rule.ts";

/** Somebody named after sending where that is not possible. */
const notOnPage = constructRule(
  {
    name: "prepare-filltype-no-effect",
    refusals: ["prepare-filltype-no-effect"],
    messages: {
      "no-effect": "Contracts that are sent on an embedded page have no approvers who are named later, so this has no effect.",
    },
    docs: {
      what: "On an embedded page, no approver is `dynamic`.",
      why: "The service ignores it there, and asks for the person on the page.",
      fix: "Remove it, or use an action that sends at once, such as `CreateFlowByFiles`.",
      wrong: "action: CreatePrepareFlow\napprovers:\n  - { type: person, dynamic: true }",
      right: "action: CreateFlowByFiles\napprovers:\n  - { type: person, dynamic: true }",
    },
  },
  ["approver"],
  function* ({ dynamic }) {
    if (dynamic === true) yield { key: "dynamic", message: "no-effect" };
  },
);

/** A company that signs at once and is to be named later. */
const notAutomatic = constructRule(
  {
    name: "fill-type-not-silent",
    refusals: ["fill-type-not-silent"],
    messages: {
      "signs-at-once": "A company that signs automatically does so at once, and cannot be named later.",
    },
    docs: {
      what: "A company that signs automatically is not `dynamic`.",
      why: "It signs the moment the contract is sent, when nobody could have been named; the service refuses it.",
      fix: "Remove `dynamic`, or use `type: company`.",
      wrong: "approvers:\n  - { type: company-auto, dynamic: true }",
      right: "approvers:\n  - { type: company, dynamic: true }",
    },
  },
  ["approver"],
  function* ({ type, dynamic }) {
    if (type === "company-auto" && dynamic === true) yield { key: "dynamic", message: "signs-at-once" };
  },
);

/** Laws on approvers who are named after sending. */
export const dynamicRules: readonly Rule[] = [notOnPage, notAutomatic];
