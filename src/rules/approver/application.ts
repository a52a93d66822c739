import { emptyKey, needsOrganization } from "../../runtime/approver/identity-set.ts";
import { isNamedLater, isInside, isPerson, present } from "../../runtime/approver/party.ts";
import { flowsOf } from "../../runtime/contract/flows.ts";
import type { Approver, Contract, Flow } from "../../runtime/facts.generated.ts";
import { certain, isPresent, isConcrete } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

function isUnidentified(approver: Approver): boolean {
  return needsOrganization(approver) && !isPresent(approver.organizationOpenId);
}

/** The approver of the company that sends, where one says that it is of it and names it. */
function sendingCompany({ initiator }: Contract, approvers: Flow["approvers"]): Approver | undefined {
  const sender = isConcrete(initiator) ? initiator.organizationOpenId : undefined;
  if (!isConcrete(sender)) return undefined;
  return certain(approvers).find(({ organization, organizationOpenId }) => organizationOpenId === sender && isConcrete(organization));
}

/** A company of the application without its id that cannot be the one that sends: another has that one's id, or its place, and another name. */
const companyId = constructRule(
  {
    name: "channel-org-openid-required",
    refusals: ["channel-org-openid-required"],
    messages: {
      "no-id": "A company of the application that is not the sending one needs `organizationOpenId`.",
    },
    docs: {
      what: "On essbasic, an approver that signs for a company of the application other than the sending one gives its `organizationOpenId`.",
      why: "The service knows the application's companies by their ids; only the sending company is named by the request already.",
      fix: "Add `organizationOpenId`; for a company outside the application, `outsideApp: true`.",
      wrong: "approvers:\n  - { type: company, organization: 典子谦示例企业 }\n  - { type: company-auto, organization: 李四示例企业 }",
      right:
        "approvers:\n  - { type: company, organization: 典子谦示例企业 }\n  - { type: company, organization: 李四示例企业, organizationOpenId: org_lisi }",
    },
  },
  ["contract"],
  function* (contract) {
    for (const { approvers } of flowsOf(contract)) {
      const unidentified = certain(approvers).filter((approver) => isUnidentified(approver) && isConcrete(approver.organization));
      let own = unidentified.length > 0 ? sendingCompany(contract, approvers) : undefined;
      for (const company of unidentified) {
        own ??= company;
        if (own.organization === company.organization) continue;
        yield {
          on: company,
          ...emptyKey(company, ["organizationOpenId"]),
          message: "no-id",
          related: [{ on: own, key: "organization", message: "sending-company" }],
        };
      }
    }
  },
);

/** A company of the application without its id, which is then the one that sends. What seals by itself mostly is. */
const ownCompany = constructRule(
  {
    name: "channel-own-company-implied",
    refusals: ["channel-own-company-implied"],
    messages: {
      "sending-company": "Without `organizationOpenId` this is the sending company; the service may refuse it for any other.",
    },
    docs: {
      what: "On essbasic, an approver that signs for a company of the application gives the company's `organizationOpenId`.",
      why: "Left out, it is the company that sends; for any other the service may refuse the approver.",
      fix: "Add `organizationOpenId`; for a company outside the application, `outsideApp: true`.",
      wrong: "approvers:\n  - { type: company, organization: 李四示例企业 }",
      right: 'approvers:\n  - { type: company, organization: 李四示例企业, organizationOpenId: "{{company}}" }',
    },
  },
  ["approver"],
  function* (approver) {
    if (approver.type === "company" && isUnidentified(approver))
      yield { ...emptyKey(approver, ["organizationOpenId"]), message: "sending-company" };
  },
);

/** An employee who is not named, so that anybody in the company may sign. This does not concern automatic signatures, which nobody claims. */
const employeeId = constructRule(
  {
    name: "channel-openid-or-claim",
    refusals: ["channel-openid-or-claim"],
    messages: {
      "anybody-claims": "Without `openId`, any employee of the company may claim this signature.",
    },
    docs: {
      what: "On essbasic, an approver that signs for a company of the application gives the employee's `openId`.",
      why: "Without it, the contract is sent for any employee of that company to claim.",
      fix: "Add `openId`; where the employee is to be named later, `namedLater: true`.",
      wrong: 'approvers:\n  - { type: company, organization: 李四示例企业, organizationOpenId: "{{company}}" }',
      right: 'approvers:\n  - { type: company, organization: 李四示例企业, organizationOpenId: "{{company}}", openId: "{{employee}}" }',
    },
  },
  ["approver"],
  function* (approver) {
    if (approver.type === "company" && needsOrganization(approver) && !isPresent(approver.openId))
      yield { ...emptyKey(approver, ["openId"]), message: "anybody-claims" };
  },
);

/** Those of the keys that say nothing. */
function missing(approver: Approver, ...keys: readonly (keyof Approver)[]): readonly string[] {
  return keys.filter((key) => !isPresent(approver[key]));
}

/** An employee with an id, whose name and mobile number the documents want nevertheless. */
const employeeName = constructRule(
  {
    name: "channel-org-name-mobile",
    refusals: ["channel-org-name-mobile"],
    messages: {
      unverified: "An employee who is not verified yet needs {keys:and key} beside `openId`.",
    },
    docs: {
      what: "On essbasic, an employee is named by `name` and `mobile` beside `openId`.",
      why: "The service needs them of employees who are not verified yet, and may refuse an approver without them.",
      fix: "Add `name` and `mobile`.",
      wrong: 'approvers:\n  - { type: company, openId: "{{employee}}" }',
      right: 'approvers:\n  - { type: company, openId: "{{employee}}", name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["approver"],
  function* (approver) {
    const keys = needsOrganization(approver) && isPresent(approver.openId) ? missing(approver, "name", "mobile") : [];
    if (keys[0] !== undefined) yield { ...emptyKey(approver, keys), message: "unverified", data: { keys } };
  },
);

/** An employee of a company of the application, on an embedded page. */
const embedded = constructRule(
  {
    name: "embedded-sub-org-fields",
    refusals: ["embedded-sub-org-fields"],
    messages: {
      inside: "An employee of a company of the application needs {keys:and key}.",
    },
    docs: {
      what: "On an embedded page of essbasic, an approver of a company of the application gives the company's name and its id.",
      why: "The service knows companies of the application by these, and refuses an approver that lacks one.",
      fix: "Add what is missing; for a company outside the application, `outsideApp: true`.",
      wrong: 'approvers:\n  - { type: company, openId: "{{employee}}" }',
      right: 'approvers:\n  - { type: company, organization: 李四示例企业, organizationOpenId: "{{company}}", openId: "{{employee}}" }',
    },
  },
  ["approver"],
  function* (approver) {
    const keys = approver.type === "company" && isInside(approver) ? missing(approver, "organization", "organizationOpenId") : [];
    if (keys[0] !== undefined) yield { ...emptyKey(approver, keys), message: "inside", data: { keys } };
  },
);

/** An employee of a company outside the application: known by name, since there are no ids. */
const outsideNamed = constructRule(
  {
    name: "outside-company-fields",
    refusals: ["channel-saas-org-fields", "embedded-saas-org-fields"],
    messages: {
      outside: "An employee of a company outside the application needs {keys:and key}.",
    },
    docs: {
      what: "An approver of a company outside the application gives the company's name, and the employee's name and mobile number.",
      why: "The application has no ids for them, so the service knows them by nothing else, and refuses the approver.",
      fix: "Add what is missing.",
      wrong: "approvers:\n  - { type: company, outsideApp: true, organization: 王五示例企业 }",
      right: 'approvers:\n  - { type: company, outsideApp: true, organization: 王五示例企业, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["approver"],
  function* (approver) {
    const applies = approver.outsideApp === true && !isPerson(approver) && !isNamedLater(approver);
    const keys = applies ? missing(approver, "organization", "name", "mobile") : [];
    if (keys[0] !== undefined) yield { ...emptyKey(approver, keys), message: "outside", data: { keys } };
  },
);

/** Ids of the application for somebody outside it. */
const outsideWithoutIds = constructRule(
  {
    name: "channel-saas-org-no-openids",
    refusals: ["channel-saas-org-no-openids"],
    messages: {
      "no-ids": "A company outside the application has no ids in it, so {keys:and key} cannot stand here.",
    },
    docs: {
      what: "An approver of a company outside the application has no ids of the application.",
      why: "The service finds no such company or employee in the application, and refuses the approver.",
      fix: "Remove the ids, or `outsideApp`.",
      wrong: 'approvers:\n  - { type: company, outsideApp: true, openId: "{{employee}}" }',
      right: "approvers:\n  - { type: company, outsideApp: true }",
    },
  },
  ["approver"],
  function* (approver) {
    const keys = approver.outsideApp === true && !isPerson(approver) ? present(approver, "organizationOpenId", "openId") : [];
    if (keys[0] !== undefined) yield { key: keys[0], message: "no-ids", data: { keys } };
  },
);

/** A person said to be of a company outside the application. */
const outsideOfCompanies = constructRule(
  {
    name: "channel-not-channel-org-only-org",
    refusals: ["channel-not-channel-org-only-org"],
    messages: {
      person: "`outsideApp` is for companies, and this approver signs as a person.",
    },
    docs: {
      what: "`outsideApp` is said of companies only.",
      why: "It means nothing for a person, and the service may refuse it.",
      fix: "Remove it.",
      wrong: "approvers:\n  - { type: person, outsideApp: true }",
      right: "approvers:\n  - { type: company, outsideApp: true }",
    },
  },
  ["approver"],
  function* (approver) {
    if (approver.outsideApp === true && isPerson(approver)) yield { key: "outsideApp", message: "person" };
  },
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
