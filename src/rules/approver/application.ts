import {
  companyWithoutId,
  embeddedEmployee,
  employeeWithoutId,
  employeeWithoutName,
  otherCompanyWithoutId,
  outsideEmployee,
  outsideWithIds,
  personOutside,
} from "../../runtime/approver/identity-set.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const companyId = constructRule(
  {
    name: "channel-org-openid-required",
    refusals: ["channel-org-openid-required"],
    docs: {
      what: "On essbasic, an approver that signs for a company of the application other than the sending one gives its `organizationOpenId`.",
      why: "The service knows the application's companies by their ids; only the sending company is named by the request already.",
      mend: "Add `organizationOpenId`; for a company outside the application, `outsideApp: true`.",
      wrong:
        "approvers:\n  - { type: company-auto, organization: 典子谦示例企业 }\n  - { type: company, organization: 李四示例企业, openId: lisi }",
      right:
        "approvers:\n  - { type: company-auto, organization: 典子谦示例企业 }\n  - { type: company, organization: 李四示例企业, organizationOpenId: org_lisi, openId: lisi }",
    },
  },
  ["contract"],
  otherCompanyWithoutId,
);

const ownCompany = constructRule(
  {
    name: "channel-own-company-implied",
    refusals: ["channel-own-company-implied"],
    docs: {
      what: "On essbasic, an approver that signs for a company of the application gives the company's `organizationOpenId`.",
      why: "Left out, it is the company that sends; for any other the service may refuse the approver.",
      mend: "Add `organizationOpenId`; for a company outside the application, `outsideApp: true`.",
      wrong: "approvers:\n  - { type: company, organization: 李四示例企业 }",
      right: 'approvers:\n  - { type: company, organization: 李四示例企业, organizationOpenId: "{{company}}" }',
    },
  },
  ["approver"],
  companyWithoutId,
);

const employeeId = constructRule(
  {
    name: "channel-openid-or-claim",
    refusals: ["channel-openid-or-claim"],
    docs: {
      what: "On essbasic, an approver that signs for a company of the application gives the employee's `openId`.",
      why: "Without it, the contract is sent for any employee of that company to claim.",
      mend: "Add `openId`; where the employee is to be named later, `dynamic: true`.",
      wrong: 'approvers:\n  - { type: company, organization: 李四示例企业, organizationOpenId: "{{company}}" }',
      right: 'approvers:\n  - { type: company, organization: 李四示例企业, organizationOpenId: "{{company}}", openId: "{{employee}}" }',
    },
  },
  ["approver"],
  employeeWithoutId,
);

const employeeName = constructRule(
  {
    name: "channel-org-name-mobile",
    refusals: ["channel-org-name-mobile"],
    docs: {
      what: "On essbasic, an employee is named by `name` and `mobile` beside `openId`.",
      why: "The service needs them of employees who are not verified yet, and may refuse an approver without them.",
      mend: "Add `name` and `mobile`.",
      wrong: 'approvers:\n  - { type: company, openId: "{{employee}}" }',
      right: 'approvers:\n  - { type: company, openId: "{{employee}}", name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["approver"],
  employeeWithoutName,
);

const embedded = constructRule(
  {
    name: "embedded-sub-org-fields",
    refusals: ["embedded-sub-org-fields"],
    docs: {
      what: "On an embedded page of essbasic, an approver of a company of the application gives the company's name and its id.",
      why: "The service knows companies of the application by these, and refuses an approver that lacks one.",
      mend: "Add what is missing; for a company outside the application, `outsideApp: true`.",
      wrong: 'approvers:\n  - { type: company, openId: "{{employee}}" }',
      right: 'approvers:\n  - { type: company, organization: 李四示例企业, organizationOpenId: "{{company}}", openId: "{{employee}}" }',
    },
  },
  ["approver"],
  embeddedEmployee,
);

const outsideNamed = constructRule(
  {
    name: "outside-company-fields",
    refusals: ["channel-saas-org-fields", "embedded-saas-org-fields"],
    docs: {
      what: "An approver of a company outside the application gives the company's name, and the employee's name and mobile number.",
      why: "The application has no ids for them, so the service knows them by nothing else, and refuses the approver.",
      mend: "Add what is missing.",
      wrong: "approvers:\n  - { type: company, outsideApp: true, organization: 王五示例企业 }",
      right: 'approvers:\n  - { type: company, outsideApp: true, organization: 王五示例企业, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["approver"],
  outsideEmployee,
);

const outsideWithoutIds = constructRule(
  {
    name: "channel-saas-org-no-openids",
    refusals: ["channel-saas-org-no-openids"],
    docs: {
      what: "An approver of a company outside the application has no ids of the application.",
      why: "The service finds no such company or employee in the application, and refuses the approver.",
      mend: "Remove the ids, or `outsideApp`.",
      wrong: 'approvers:\n  - { type: company, outsideApp: true, openId: "{{employee}}" }',
      right: "approvers:\n  - { type: company, outsideApp: true }",
    },
  },
  ["approver"],
  outsideWithIds,
);

const outsideOfCompanies = constructRule(
  {
    name: "channel-not-channel-org-only-org",
    refusals: ["channel-not-channel-org-only-org"],
    docs: {
      what: "`outsideApp` is said of companies only.",
      why: "It means nothing for a person, and the service may refuse it.",
      mend: "Remove it.",
      wrong: "approvers:\n  - { type: person, outsideApp: true }",
      right: "approvers:\n  - { type: company, outsideApp: true }",
    },
  },
  ["approver"],
  personOutside,
);

/** Laws on companies inside and outside an application of essbasic, and how they are named. */
export const applicationRules: readonly Rule[] = [
  companyId,
  ownCompany,
  employeeId,
  employeeName,
  embedded,
  outsideNamed,
  outsideWithoutIds,
  outsideOfCompanies,
];
