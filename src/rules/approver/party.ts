import { emptyKey, needsOrganization } from "../../runtime/approver/identity-set.ts";
import { isNamedLater, isPerson, mayBeUnnamed, present } from "../../runtime/approver/party.ts";
import type { Approver } from "../../runtime/facts.generated.ts";
import { isPresent, hole } from "../../runtime/hole.ts";
import type { Context } from "../../runtime/problem.ts";
import { type Rule, constructRule, presenceRule } from "../base/rule.ts";

/** Whether an automatic seal is left to the initiator, or may be while the type is not known. */
function isLeftToInitiator(approver: Approver): boolean {
  return (approver.type === "company-auto" || approver.type === hole) && present(approver, "name", "mobile").length === 0;
}

/**
 * Whether an approver must say who signs. On essbasic a company's employee is known by ids, and on ess the initiator seals for a company
 * that signs automatically and names nobody.
 */
function needsPerson(approver: Approver, { service }: Context): boolean {
  if (mayBeUnnamed(approver) || isPresent(approver.userId)) return false;
  return service === "ess" ? !isLeftToInitiator(approver) : isPerson(approver);
}

const nameGiven = presenceRule(
  {
    name: "approver-name-required",
    refusals: ["approver-name-required-ess", "channel-person-name-required", "embedded-person-fields"],
    messages: {
      "no-name": "The approver has no `name`.",
    },
    docs: {
      what: "An approver has a name, unless a user id says who it is, or the person is named later.",
      why: "The service compares it with the identity of whoever comes to sign, and refuses an approver without it.",
      fix: "Add `name`; where the person is not known yet, `namedLater: true`.",
      wrong: 'approvers:\n  - { type: person, mobile: "{{mobile}}" }',
      right: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  "approver",
  "name",
  "no-name",
  needsPerson,
);

const mobileGiven = presenceRule(
  {
    name: "approver-mobile-required",
    refusals: ["approver-mobile-required-ess", "channel-person-mobile-required", "embedded-person-fields"],
    messages: {
      "no-mobile": "The approver has no `mobile`.",
    },
    docs: {
      what: "An approver has a mobile number, unless a user id says who it is, or the person is named later.",
      why: "Notices go there, and the service refuses an approver without it.",
      fix: "Add `mobile`; where the person is not known yet, `namedLater: true`.",
      wrong: 'approvers:\n  - { type: person, name: "{{name}}" }',
      right: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  "approver",
  "mobile",
  "no-mobile",
  needsPerson,
);

/** Whether an approver must say by its name which company signs. What seals by itself and names none is the company that sends. */
const organizationGiven = presenceRule(
  {
    name: "approver-organization-required",
    refusals: ["approver-org-required-ess", "channel-org-name-required"],
    messages: {
      "no-company": "The approver signs for a company and has no `organization`.",
    },
    docs: {
      what: "An approver that signs for a company names it, unless it is named later.",
      why: "The service finds the company by its registered name, and refuses an approver without it.",
      fix: "Add `organization`, as the business licence has it.",
      wrong: 'approvers:\n  - { type: company, name: "{{name}}", mobile: "{{mobile}}" }',
      right: 'approvers:\n  - { type: company, organization: 典子谦示例企业, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  "approver",
  "organization",
  "no-company",
  (approver) => {
    const isSender = approver.type === "company-auto" && !isPresent(approver.organizationOpenId);
    return !isSender && needsOrganization(approver);
  },
);

/** A company that seals by itself and is not named: the one that sends. */
const companyImplied = constructRule(
  {
    name: "silent-company-implied",
    refusals: ["silent-company-implied"],
    messages: {
      unnamed:
        "No company is named to seal, so the sending one does; the documents want its name, and the service may refuse the approver.",
    },
    docs: {
      what: "On ess, a company that signs automatically is named.",
      why: "Left out, it is the company that sends. Official samples do so; the documents want the name all the same.",
      fix: "Add `organization`, as the business licence has it.",
      wrong: "approvers:\n  - { type: company-auto }",
      right: "approvers:\n  - { type: company-auto, organization: 典子谦示例企业 }",
    },
  },
  ["approver"],
  function* (approver) {
    if (approver.type === "company-auto" && !isNamedLater(approver) && !isPresent(approver.organization))
      yield { ...emptyKey(approver, ["organization"]), message: "unnamed" };
  },
);

/** What only companies say, said of a person. */
const personAlone = constructRule(
  {
    name: "person-without-company",
    refusals: ["person-no-org-ess", "person-no-org-channel"],
    messages: {
      company: "A person signs for no company, so {keys:and key} cannot stand here.",
    },
    docs: {
      what: "A person who signs in person names no company.",
      why: "The service cannot tell who would be bound by the signature, and refuses it.",
      fix: "Remove it, or use `type: company`.",
      wrong: "approvers:\n  - { type: person, organization: 典子谦示例企业 }",
      right: "approvers:\n  - { type: company, organization: 典子谦示例企业 }",
    },
  },
  ["approver"],
  function* (approver) {
    const keys = isPerson(approver) ? present(approver, "organization", "organizationOpenId", "openId") : [];
    if (keys[0] !== undefined) yield { key: keys[0], message: "company", data: { keys } };
  },
);

/** A user id of somebody who does not sign as an employee. */
const userIdOfEmployee = constructRule(
  {
    name: "userid-own-employee-only",
    refusals: ["userid-own-employee-only"],
    messages: {
      person: "`userId` is for employees of the own company, and this approver signs as a person.",
    },
    docs: {
      what: "`userId` is given only for employees of the own company, who sign for it.",
      why: "The service looks the id up among the company's employees, and may not find a person who signs in person.",
      fix: "Use `type: company`, or name the person by `name` and `mobile`.",
      wrong: 'approvers:\n  - { type: person, userId: "{{employee}}" }',
      right: 'approvers:\n  - { type: company, organization: 典子谦示例企业, userId: "{{employee}}" }',
    },
  },
  ["approver"],
  function* (approver) {
    if (isPerson(approver) && isPresent(approver.userId)) yield { key: "userId", message: "person" };
  },
);

/** Keys that the service ignores where `userId` names the employee: it uses its own records instead. */
const userIdAlone = constructRule(
  {
    name: "userid-overrides-identity",
    refusals: ["userid-overrides-identity"],
    messages: {
      ignored: "Where `userId` is of a verified employee, the service ignores {keys:and key}.",
    },
    docs: {
      what: "Beside `userId`, name, mobile number and identity number are not needed.",
      why: "For a verified employee the service takes them from the account; another person's would be ignored without a word.",
      fix: "Remove them, or remove `userId`.",
      wrong: 'approvers:\n  - { type: company, organization: 典子谦示例企业, userId: "{{employee}}", name: "{{name}}" }',
      right: 'approvers:\n  - { type: company, organization: 典子谦示例企业, userId: "{{employee}}" }',
    },
  },
  ["approver"],
  function* (approver) {
    const keys = !isPerson(approver) && isPresent(approver.userId) ? present(approver, "name", "mobile", "idCardNumber") : [];
    if (keys[0] !== undefined) yield { key: keys[0], message: "ignored", data: { keys } };
  },
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
