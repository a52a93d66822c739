import { all, countOf, isPresent } from "../../runtime/hole.ts";
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
      what: "On an embedded page, no approver is `namedLater`.",
      why: "The service ignores it there, and asks for the person on the page.",
      fix: "Remove it, or use an action that sends at once, such as `CreateFlowByFiles`.",
      wrong: "action: CreatePrepareFlow\napprovers:\n  - { type: person, namedLater: true }",
      right: "action: CreateFlowByFiles\napprovers:\n  - { type: person, namedLater: true }",
    },
  },
  ["approver"],
  function* ({ namedLater }) {
    if (namedLater === true) yield { key: "namedLater", message: "no-effect" };
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
      what: "A company that signs automatically is not `namedLater`.",
      why: "It signs the moment the contract is sent, when nobody could have been named; the service refuses it.",
      fix: "Remove `namedLater`, or use `type: company`.",
      wrong: "approvers:\n  - { type: company-auto, namedLater: true }",
      right: "approvers:\n  - { type: company, namedLater: true }",
    },
  },
  ["approver"],
  function* ({ type, namedLater }) {
    if (type === "company-auto" && namedLater === true) yield { key: "namedLater", message: "signs-at-once" };
  },
);

/** Actions that send at once and answer with the ids and roles of approvers; templates have roles of their own. */
const answering: readonly string[] = [
  "CreateFlowByFiles",
  "CreateFlowGroupByFiles",
  "ChannelCreateFlowByFiles",
  "ChannelCreateFlowGroupByFiles",
];

/** Somebody named after sending whom the reply does not tell from others. */
const withRole = constructRule(
  {
    name: "named-later-role",
    severity: "warning",
    refusals: [],
    messages: {
      "no-role":
        "This approver is named after sending, by the id that the reply has for it; without a `role` the reply does not say whose id is whose.",
    },
    docs: {
      what: "An approver who is `namedLater` has a `role`, where others sign too.",
      why: "Whoever names the person later needs the approver's id out of the reply. It names approvers by their roles, and promises no order, so without one another party's id may be taken.",
      fix: "Add a `role` that no other approver has.",
      wrong:
        "approvers:\n  - { type: person, namedLater: true }\n  - { role: 甲方, type: company, organization: 典子谦示例企业, namedLater: true }",
      right:
        "approvers:\n  - { role: 乙方, type: person, namedLater: true }\n  - { role: 甲方, type: company, organization: 典子谦示例企业, namedLater: true }",
    },
  },
  ["flow"],
  function* ({ approvers, template, preview }, { action }) {
    const { least, exact } = countOf(approvers);
    if ((exact && least < 2) || preview === true || isPresent(template) || !answering.includes(action)) return;
    for (const approver of all(approvers)) {
      const { type, namedLater, role } = approver;
      if (namedLater === true && type !== "company-auto" && !isPresent(role)) yield { on: approver, message: "no-role" };
    }
  },
);

/** Laws on approvers who are named after sending. */
export const namedLaterRules: readonly Rule[] = [notOnPage, notAutomatic, withRole];
