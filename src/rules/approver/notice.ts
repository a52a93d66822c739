import { emailAddress, emailMessages } from "../../runtime/approver/identity.ts";
import { isCompany, isNamedLater, isInside } from "../../runtime/approver/party.ts";
import { isPresent, isConcrete } from "../../runtime/hole.ts";
import { withKey } from "../../runtime/law.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** Notices to an employee of a company of the application, to whom the service sends none. */
const inside = constructRule(
  {
    name: "notify-type-channel-sub-org",
    refusals: ["notify-type-channel-sub-org"],
    messages: {
      "never-told": "The service sends no notices to employees of the application's own companies, whatever is asked for.",
    },
    docs: {
      what: "Notices are asked for only of approvers outside the application's own companies.",
      why: "The service never tells employees of the application's companies; who relies on it waits for a contract that nobody knows of.",
      fix: "Write `notify: none` and have the application tell them, or set `outsideApp: true` for a company outside it.",
      wrong: "approvers:\n  - { type: company, organization: 李四示例企业, notify: sms }",
      right: "approvers:\n  - { type: company, organization: 李四示例企业, notify: none }",
    },
  },
  ["approver"],
  function* (approver) {
    if (isCompany(approver) && isInside(approver) && isConcrete(approver.notify) && approver.notify !== "none")
      yield { key: "notify", message: "never-told" };
  },
);

/** Notices by e-mail without an address to send them to. */
const byEmail = constructRule(
  {
    name: "notify-email-needs-address",
    refusals: ["notify-email-needs-address"],
    messages: { "no-address": "Notices go by e-mail, and there is no `email` to send them to.", ...emailMessages },
    docs: {
      what: "An approver who is told by e-mail has an e-mail address.",
      why: "Without one nothing can be sent, and the service may refuse the contract.",
      fix: "Give the address in `email`, or choose another `notify`.",
      wrong: "approvers:\n  - { type: person, notify: email }",
      right: 'approvers:\n  - { type: person, notify: email, email: "{{email}}" }',
    },
  },
  ["approver"],
  function* ({ notify, email }) {
    if ((notify === "email" || notify === "all") && !isPresent(email)) yield { key: "notify", message: "no-address" };
    const wrong = isConcrete(email) ? emailAddress(email) : undefined;
    if (wrong !== undefined) yield { key: "email", ...withKey("email", wrong) };
  },
);

/** A treatment of the mobile number that is followed only where the person is identified. */
const mobileMode = constructRule(
  {
    name: "mobile-mode-needs-identity",
    severity: "warning",
    refusals: [],
    messages: {
      "no-effect": "`mobileMode` has an effect only where `name` and `idCardNumber` are given.",
    },
    docs: {
      what: "`mobileMode` stands beside a name and an identity number.",
      why: "The service looks for another mobile number only of people it can identify, and ignores it otherwise.",
      fix: "Add `name` and `idCardNumber`, or remove `mobileMode`.",
      wrong: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}", mobileMode: given }',
      right: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}", idCardNumber: "{{number}}", mobileMode: given }',
    },
  },
  ["approver"],
  function* (approver) {
    if (!isConcrete(approver.mobileMode) || isNamedLater(approver)) return;
    if (!isPresent(approver.name) || !isPresent(approver.idCardNumber)) yield { key: "mobileMode", message: "no-effect" };
  },
);

/** Ways to reach an employee of a company of the application, whom the service never writes to, and knows by ids. */
const ownEmployees = constructRule(
  {
    name: "channel-own-employee-options",
    refusals: ["channel-own-employee-options"],
    messages: {
      "no-effect": "{key:key} has no effect on employees of the application's own companies.",
    },
    docs: {
      what: "`email` and `mobileMode` are said only of approvers outside the application's own companies.",
      why: "Employees of the application's companies get no notices and are known by their ids, so the service ignores both.",
      fix: "Remove it, or set `outsideApp: true` for a company outside the application.",
      wrong: 'approvers:\n  - { type: company, openId: "{{employee}}", idCardNumber: "{{number}}", mobileMode: given }',
      right: 'approvers:\n  - { type: company, openId: "{{employee}}", idCardNumber: "{{number}}" }',
    },
  },
  ["approver"],
  function* (approver) {
    if (!isCompany(approver) || !isInside(approver)) return;
    for (const key of ["email", "mobileMode"] as const) if (isConcrete(approver[key])) yield { key, message: "no-effect", data: { key } };
  },
);

/** Laws on how approvers are reached. */
export const noticeRules: readonly Rule[] = [inside, byEmail, mobileMode, ownEmployees];
