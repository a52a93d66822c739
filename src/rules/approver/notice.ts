import { mobileModeWithoutIdentity, noticeByEmail, noticeInside, optionsInside } from "../../runtime/approver/notice.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const inside = constructRule(
  {
    name: "notify-type-channel-sub-org",
    refusals: ["notify-type-channel-sub-org"],
    docs: {
      what: "Notices are asked for only of approvers outside the application's own companies.",
      why: "The service never tells employees of the application's companies; who relies on it waits for a contract that nobody knows of.",
      mend: "Write `notify: none` and have the application tell them, or set `outsideApp: true` for a company outside it.",
      wrong: "approvers:\n  - { type: company, organization: 李四示例企业, notify: sms }",
      right: "approvers:\n  - { type: company, organization: 李四示例企业, notify: none }",
    },
  },
  ["approver"],
  noticeInside,
);

const byEmail = constructRule(
  {
    name: "notify-email-needs-address",
    refusals: ["notify-email-needs-address"],
    docs: {
      what: "An approver who is told by e-mail has an e-mail address.",
      why: "Without one nothing can be sent, and the service may refuse the contract.",
      mend: "Give the address in `email`, or choose another `notify`.",
      wrong: "approvers:\n  - { type: person, notify: email }",
      right: "approvers:\n  - { type: person, notify: email, email: zhangsan@example.com }",
    },
  },
  ["approver"],
  noticeByEmail,
);

const mobileMode = constructRule(
  {
    name: "mobile-mode-needs-identity",
    severity: "warning",
    refusals: [],
    docs: {
      what: "`mobileMode` stands beside a name and an identity number.",
      why: "The service looks for another mobile number only of people it can identify, and ignores it otherwise.",
      mend: "Add `name` and `idCardNumber`, or remove `mobileMode`.",
      wrong: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}", mobileMode: given }',
      right: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}", idCardNumber: "{{number}}", mobileMode: given }',
    },
  },
  ["approver"],
  mobileModeWithoutIdentity,
);

const ownEmployees = constructRule(
  {
    name: "channel-own-employee-options",
    refusals: ["channel-own-employee-options"],
    docs: {
      what: "`email` and `mobileMode` are said only of approvers outside the application's own companies.",
      why: "Employees of the application's companies get no notices and are known by their ids, so the service ignores both.",
      mend: "Remove it, or set `outsideApp: true` for a company outside the application.",
      wrong: 'approvers:\n  - { type: company, organization: 李四示例企业, openId: "{{employee}}", mobileMode: given }',
      right: 'approvers:\n  - { type: company, organization: 李四示例企业, openId: "{{employee}}" }',
    },
  },
  ["approver"],
  optionsInside,
);

/** Laws on how approvers are reached. */
export const noticeRules: readonly Rule[] = [inside, byEmail, mobileMode, ownEmployees];
