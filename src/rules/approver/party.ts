import {
  needsCompanyName,
  needsPerson,
  overriddenByUserId,
  personOfCompany,
  unnamedCompany,
  userIdOfPerson,
} from "../../runtime/approver/identity-set.ts";
import { constructRule, presenceRule, type Rule } from "../base/rule.ts";

const nameGiven = presenceRule(
  {
    name: "approver-name-required",
    refusals: ["approver-name-required-ess", "channel-person-name-required", "embedded-person-fields"],
    docs: {
      what: "An approver has a name, unless a user id says who it is, or the person is named later.",
      why: "The service compares it with the identity of whoever comes to sign, and refuses an approver without it.",
      mend: "Add `name`; where the person is not known yet, `dynamic: true`.",
      wrong: 'approvers:\n  - { type: person, mobile: "{{mobile}}" }',
      right: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  "approver",
  "name",
  "The approver has no `name`.",
  needsPerson,
);

const mobileGiven = presenceRule(
  {
    name: "approver-mobile-required",
    refusals: ["approver-mobile-required-ess", "channel-person-mobile-required", "embedded-person-fields"],
    docs: {
      what: "An approver has a mobile number, unless a user id says who it is, or the person is named later.",
      why: "Notices go there, and the service refuses an approver without it.",
      mend: "Add `mobile`; where the person is not known yet, `dynamic: true`.",
      wrong: 'approvers:\n  - { type: person, name: "{{name}}" }',
      right: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  "approver",
  "mobile",
  "The approver has no `mobile`.",
  needsPerson,
);

const organizationGiven = presenceRule(
  {
    name: "approver-organization-required",
    refusals: ["approver-org-required-ess", "channel-org-name-required"],
    docs: {
      what: "An approver that signs for a company names it, unless it is named later.",
      why: "The service finds the company by its registered name, and refuses an approver without it.",
      mend: "Add `organization`, as the business licence has it.",
      wrong: 'approvers:\n  - { type: company, name: "{{name}}", mobile: "{{mobile}}" }',
      right: 'approvers:\n  - { type: company, organization: 典子谦示例企业, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  "approver",
  "organization",
  "The approver signs for a company and has no `organization`.",
  needsCompanyName,
);

const companyImplied = constructRule(
  {
    name: "silent-company-implied",
    refusals: ["silent-company-implied"],
    docs: {
      what: "On ess, a company that signs automatically is named.",
      why: "Left out, it is the company that sends. Official samples do so; the documents want the name all the same.",
      mend: "Add `organization`, as the business licence has it.",
      wrong: "approvers:\n  - { type: company-auto }",
      right: "approvers:\n  - { type: company-auto, organization: 典子谦示例企业 }",
    },
  },
  ["approver"],
  unnamedCompany,
);

const personAlone = constructRule(
  {
    name: "person-without-company",
    refusals: ["person-no-org-ess", "person-no-org-channel"],
    docs: {
      what: "A person who signs in person names no company.",
      why: "The service cannot tell who would be bound by the signature, and refuses it.",
      mend: "Remove it, or use `type: company`.",
      wrong: "approvers:\n  - { type: person, organization: 典子谦示例企业 }",
      right: "approvers:\n  - { type: company, organization: 典子谦示例企业 }",
    },
  },
  ["approver"],
  personOfCompany,
);

const userIdOfEmployee = constructRule(
  {
    name: "userid-own-employee-only",
    refusals: ["userid-own-employee-only"],
    docs: {
      what: "`userId` is given only for employees of the own company, who sign for it.",
      why: "The service looks the id up among the company's employees, and may not find a person who signs in person.",
      mend: "Use `type: company`, or name the person by `name` and `mobile`.",
      wrong: 'approvers:\n  - { type: person, userId: "{{employee}}" }',
      right: 'approvers:\n  - { type: company, organization: 典子谦示例企业, userId: "{{employee}}" }',
    },
  },
  ["approver"],
  userIdOfPerson,
);

const userIdAlone = constructRule(
  {
    name: "userid-overrides-identity",
    refusals: ["userid-overrides-identity"],
    docs: {
      what: "Beside `userId`, name, mobile number and identity number are not needed.",
      why: "For a verified employee the service takes them from the account; another person's would be ignored without a word.",
      mend: "Remove them, or remove `userId`.",
      wrong: 'approvers:\n  - { type: company, organization: 典子谦示例企业, userId: "{{employee}}", name: "{{name}}" }',
      right: 'approvers:\n  - { type: company, organization: 典子谦示例企业, userId: "{{employee}}" }',
    },
  },
  ["approver"],
  overriddenByUserId,
);

/** Laws on what must be said of a company or a person that signs, and what cannot be. */
export const partyRules: readonly Rule[] = [
  nameGiven,
  mobileGiven,
  organizationGiven,
  companyImplied,
  personAlone,
  userIdOfEmployee,
  userIdAlone,
];
