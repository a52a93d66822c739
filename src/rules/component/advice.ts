import { isPresent } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** What the service says of components in its replies is not sent. */
const replies = constructRule(
  {
    name: "component-output-only-members",
    refusals: ["component-output-only-members"],
    messages: {
      "of-replies": "{key:key} is what the service says in its replies, and means nothing here.",
    },
    docs: {
      what: "`recipientId` and `isFormField` of a component are left out.",
      why: "The service says them in its replies. In a request they have no effect, however they are set.",
      fix: "Leave it out.",
      wrong: "{ type: seal, recipientId: yDSLXUUckpk, at: { page: 1, x: 10, y: 10 } }",
      right: "{ type: seal, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["sign-component", "fill-component"],
  function* (component) {
    for (const key of ["recipientId", "isFormField"] as const)
      if (isPresent(component[key])) yield { key, message: "of-replies", data: { key } };
  },
);

/** What may be changed on a page matters where there is a page. */
const locks = constructRule(
  {
    name: "component-lock-embedded-only",
    refusals: ["component-lock-embedded-only"],
    messages: {
      "no-page": "{key:key} has no effect: this contract is sent without a page to edit it on.",
    },
    docs: {
      what: "`canEdit` and `canMove` are said of components that the sender sees on an embedded page.",
      why: "Without such a page nobody could edit or move the component before it is sent, so they change nothing.",
      fix: "Leave it out, or choose an action with a page.",
      wrong: "action: CreateFlowByFiles\nfill:\n  - { type: text, canEdit: false, value: 甲 }",
      right: "action: CreatePrepareFlow\nfill:\n  - { type: text, canEdit: false, value: 甲 }",
    },
  },
  ["sign-component", "fill-component"],
  function* (component) {
    for (const key of ["canEdit", "canMove"] as const) if (isPresent(component[key])) yield { key, message: "no-page", data: { key } };
  },
);

/** Nothing is shown in place of what is signed. */
const hints = constructRule(
  {
    name: "placeholder-fill-only",
    refusals: ["placeholder-fill-only"],
    messages: {
      "no-effect": "`placeholder` has no effect on what is signed.",
    },
    docs: {
      what: "`placeholder` is said of what is filled in.",
      why: "A seal or a signature shows no hint; the text would never be seen.",
      fix: "Leave it out.",
      wrong: "sign:\n  - { type: signature, placeholder: 请签名, at: { page: 1, x: 10, y: 10 } }",
      right:
        "sign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }\nfill:\n  - { type: text, placeholder: 请填写, at: { page: 1, x: 10, y: 100 }, size: [100, 20] }",
    },
  },
  ["sign-component"],
  function* ({ placeholder }) {
    if (isPresent(placeholder)) yield { key: "placeholder", message: "no-effect" };
  },
);

/** Warnings about keys without effect. */
export const adviceRules: readonly Rule[] = [replies, locks, hints];
