import {
  bracketMessages,
  companyNameCharacters,
  companyNameMessages,
  fullWidthBrackets,
  mobileMessages,
  mobileNumber,
  mobileParts,
  mobilePartsMessages,
  personName,
  personNameMessages,
} from "../../runtime/approver/identity.ts";
import type { Wrong } from "../../runtime/message.ts";
import { atMost, inParts, lengthMessages, noPictographs, partsAtMost, plainKinds } from "../../runtime/text.ts";
import { bracketsFix, mobileFix } from "../base/value-fixes.ts";
import { type Rule, textRule } from "../base/rule.ts";

const nameCharacters = textRule(
  {
    name: "approver-name-charset",
    refusals: ["approver-name-charset", "approver-name-charset-embedded"],
    messages: personNameMessages,
    docs: {
      what: "A person's name is made of letters of any script, spaces, middle dots, full stops, hyphens and apostrophes.",
      why: "The service compares it with an identity document, and refuses names with other signs.",
      fix: "Write the name as the identity document has it.",
      wrong: "approvers:\n  - { type: person, name: 典子谦& }",
      right: "approvers:\n  - { type: person, name: 典子谦 }",
    },
  },
  { approver: ["name"] },
  personName,
  inParts(personName),
  plainKinds.letters,
);

const mobileForm = textRule(
  {
    name: "approver-mobile-format",
    refusals: ["approver-mobile-format", "approver-mobile-format-embedded"],
    valueFix: mobileFix,
    messages: { ...mobileMessages, ...mobilePartsMessages },
    docs: {
      what: "A mobile number is a mainland one: 11 digits, the first a 1 and the second 3 to 9.",
      why: "The service sends messages to no others and refuses them, also with a country code, blanks or hyphens.",
      fix: "Write 11 digits beginning with 1, without +86.",
      wrong: 'approvers:\n  - { type: person, mobile: "+86 13200000000" }',
      right: 'approvers:\n  - { type: person, mobile: "13200000000" }',
    },
  },
  { approver: ["mobile"] },
  mobileNumber,
  mobileParts,
);

const companyBrackets = textRule(
  {
    name: "org-name-brackets",
    refusals: ["org-name-brackets"],
    valueFix: bracketsFix,
    messages: bracketMessages,
    docs: {
      what: "Brackets in a company's name are full-width.",
      why: "The service looks the name up as it is registered, which is with full-width brackets, and finds no other.",
      fix: "Write （ and ）.",
      wrong: "approvers:\n  - { type: company, organization: 典子谦示例(深圳)企业 }",
      right: "approvers:\n  - { type: company, organization: 典子谦示例（深圳）企业 }",
    },
  },
  { approver: ["organization"] },
  fullWidthBrackets,
  inParts(fullWidthBrackets),
);

/** What stands around a placeholder in a company's name: no control characters, no pictographs. */
const companyCharacters = textRule(
  {
    name: "org-name-charset",
    refusals: ["org-name-charset"],
    messages: companyNameMessages,
    docs: {
      what: "A company's name has no control characters, no pictographs, and no blanks at its ends.",
      why: "No registered name has them, so the service finds no such company and refuses it.",
      fix: "Write the name as the business licence has it.",
      wrong: "approvers:\n  - { type: company, organization: 典子谦示例企业😀 }",
      right: "approvers:\n  - { type: company, organization: 典子谦示例企业 }",
    },
  },
  { approver: ["organization"] },
  companyNameCharacters,
  (parts) => {
    const control = /\p{Cc}/u.exec(parts.join(""))?.[0];
    return control === undefined ? inParts(noPictographs)(parts) : { message: "control", data: { character: control } };
  },
);

const applicationIdMessages = {
  foreign: "{key:key} holds {character:character}; documented are letters and digits, and the service may refuse others.",
} as const;

/** An employee's id in an application: at most 64 letters and digits. */
function applicationId(value: string): Wrong<typeof applicationIdMessages> | Wrong<typeof lengthMessages> {
  const found = [...value].find((character) => !/^[a-zA-Z0-9]$/u.test(character));
  if (found === undefined) return atMost(64)(value);
  return { message: "foreign", data: { character: found } };
}

const employeeId = textRule(
  {
    name: "channel-approver-openid-charset",
    refusals: ["channel-approver-openid-charset"],
    messages: { ...applicationIdMessages, ...lengthMessages },
    docs: {
      what: "An approver's `openId` has at most 64 letters and digits.",
      why: "The documents allow no others, and the service may refuse them.",
      fix: "Use the id under which the application registered the employee.",
      wrong: "approvers:\n  - { type: company, openId: 李四 }",
      right: "approvers:\n  - { type: company, openId: lisi }",
    },
  },
  { approver: ["openId"] },
  applicationId,
  inParts(applicationId),
);

const companyIdLength = textRule(
  {
    name: "channel-approver-org-openid-length",
    refusals: ["channel-approver-org-openid-length"],
    messages: lengthMessages,
    docs: {
      what: "An approver's `organizationOpenId` has at most 64 characters.",
      why: "The service holds no longer ids and refuses the request.",
      fix: "Use the id under which the application registered the company.",
      wrong: `approvers:\n  - { type: company, organizationOpenId: ${"company-".repeat(9)} }`,
      right: "approvers:\n  - { type: company, organizationOpenId: org_lisi }",
    },
  },
  { approver: ["organizationOpenId"] },
  atMost(64),
  partsAtMost(64),
);

/** Laws on the values by which people and companies are known. */
export const identityRules: readonly Rule[] = [nameCharacters, mobileForm, companyBrackets, companyCharacters, employeeId, companyIdLength];
