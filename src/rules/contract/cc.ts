import {
  bracketMessages,
  fullWidthBrackets,
  mobileMessages,
  mobileNumber,
  mobileParts,
  mobilePartsMessages,
} from "../../runtime/approver/identity.ts";
import { flowsOf, isSingle } from "../../runtime/contract/flows.ts";
import type { Cc, Flow } from "../../runtime/facts.generated.ts";
import { certain, countOf, isPresent, isConcrete } from "../../runtime/hole.ts";
import { mask } from "../../runtime/mask.ts";
import { identityOfValue, repeatsAmong } from "../../runtime/open.ts";
import { inParts } from "../../runtime/text.ts";
import { bracketsFix, mobileFix } from "../base/value-fixes.ts";
import { type Rule, constructRule, presenceRule, textRule } from "../base/rule.ts";

/** How many people can get a copy. */
const mostRecipients = 50;

/** Not more copy recipients than the service takes. */
const ccMost = constructRule(
  {
    name: "cc-max",
    refusals: ["cc-max"],
    messages: {
      "too-many": "{count} people get a copy, and at most {limit} can.",
    },
    docs: {
      what: "At most 50 people get a copy of a contract.",
      why: "The service refuses more.",
      fix: "Leave some out.",
      wrong: 'cc:\n  - { name: "{{item.name}}", mobile: "{{item.mobile}}", each: copies }   # for a list of 51 copies',
      right: 'cc:\n  - { name: "{{item.name}}", mobile: "{{item.mobile}}", each: copies }   # for a list of 50 copies',
    },
  },
  ["flow"],
  function* ({ cc }) {
    const { least } = countOf(cc);
    if (least > mostRecipients) yield { key: "cc", message: "too-many", data: { count: least, limit: mostRecipients } };
  },
);

const ccName = presenceRule(
  {
    name: "cc-name-required",
    refusals: ["cc-name-required"],
    messages: {
      "no-name": "This copy recipient has no `name`; the service may refuse it.",
    },
    docs: {
      what: "Who gets a copy is named.",
      why: "The service compares the name with the person's identity before it shows the contract.",
      fix: "Add `name`.",
      wrong: 'cc:\n  - { mobile: "{{mobile}}" }',
      right: 'cc:\n  - { name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  "cc",
  "name",
  "no-name",
);

const ccMobile = textRule(
  {
    name: "cc-mobile-format",
    refusals: ["cc-mobile-format"],
    valueFix: mobileFix,
    messages: { ...mobileMessages, ...mobilePartsMessages },
    docs: {
      what: "The mobile number of a copy recipient has 11 digits, without +86.",
      why: "The service sends the copy by SMS to the mainland only, and refuses any other number.",
      fix: "Write 11 digits, without country code, blanks and hyphens.",
      wrong: 'cc:\n  - { name: 李四, mobile: "+8613200000000" }',
      right: 'cc:\n  - { name: 李四, mobile: "13200000000" }',
    },
  },
  { cc: ["mobile"] },
  mobileNumber,
  mobileParts,
);

const ccOrganization = textRule(
  {
    name: "cc-org-name-parens",
    refusals: ["cc-org-name-parens"],
    valueFix: bracketsFix,
    messages: bracketMessages,
    docs: {
      what: "The name of a copy recipient's company has full-width brackets.",
      why: "The service compares names with the register, where brackets are full-width, and may not find the company.",
      fix: "Write （ and ） for ( and ).",
      wrong: 'cc:\n  - { name: "{{lawyer}}", mobile: "{{lawyerMobile}}", organization: 典子谦示例企业(深圳) }',
      right: 'cc:\n  - { name: "{{lawyer}}", mobile: "{{lawyerMobile}}", organization: 典子谦示例企业（深圳） }',
    },
  },
  { cc: ["organization"] },
  fullWidthBrackets,
  inParts(fullWidthBrackets),
);

/** What tells a copy recipient from others: name and mobile number together. */
function personOf(recipient: Cc): string | undefined {
  const parts = [identityOfValue(recipient, "name"), identityOfValue(recipient, "mobile")];
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

/** Nobody gets two copies. */
const ccOnce = constructRule(
  {
    name: "cc-duplicate",
    refusals: ["cc-duplicate"],
    messages: {
      twice: "{name:quoted} with this mobile number gets a copy already.",
      "twice-open": "Somebody of this name with this mobile number gets a copy already.",
    },
    docs: {
      what: "Nobody stands among the copy recipients twice, with the same name and mobile number.",
      why: "The service refuses the request.",
      fix: "Remove one of the two.",
      wrong: 'cc:\n  - { name: 李四, mobile: "15100000000" }\n  - { name: 李四, mobile: "15100000000" }',
      right: 'cc:\n  - { name: 李四, mobile: "15100000000" }\n  - { name: 张三, mobile: "13200000000" }',
    },
  },
  ["flow"],
  ({ cc }) =>
    repeatsAmong(certain(cc), personOf).map(({ again, first }) => ({
      on: again,
      key: "mobile",
      ...(isConcrete(again.name) ? { message: "twice", data: { name: mask(again.name) } } : { message: "twice-open" }),
      related: [{ on: first, key: "mobile", message: "first-time" }],
    })),
);

/** Who signs gets no copy. */
const ccNoApprover = constructRule(
  {
    name: "cc-not-signer",
    refusals: ["cc-not-signer"],
    messages: {
      signs: "Who gets this copy is an approver too, and sees the contract anyway.",
    },
    docs: {
      what: "No approver is a copy recipient too; people are told apart by their mobile numbers.",
      why: "Who signs a contract has it anyway, and the service refuses the request.",
      fix: "Remove the recipient, or correct the mobile number.",
      wrong: 'approvers:\n  - { type: person, name: 李四, mobile: "15100000000" }\ncc:\n  - { name: 李四, mobile: "15100000000" }',
      right: 'approvers:\n  - { type: person, name: 李四, mobile: "15100000000" }\ncc:\n  - { name: 张三, mobile: "13200000000" }',
    },
  },
  ["flow"],
  ({ cc, approvers }) =>
    certain(cc).flatMap((recipient) => {
      const mobile = identityOfValue(recipient, "mobile");
      const approver = mobile === undefined ? undefined : certain(approvers).find((other) => identityOfValue(other, "mobile") === mobile);
      if (approver === undefined) return [];
      return [{ on: recipient, key: "mobile", message: "signs", related: [{ on: approver, key: "mobile", message: "the-approver" }] }];
    }),
);

/** Contracts of a group have no copy recipients. */
const ccInGroup = constructRule(
  {
    name: "cc-unsupported-group-ess",
    refusals: ["cc-unsupported-group-ess"],
    messages: {
      "in-group": "Contracts of a group have no copy recipients, and the service may refuse them.",
    },
    docs: {
      what: "Contracts of a group have no copy recipients.",
      why: "The structure has a member for them, but the service's text excludes them for groups, and a code for it exists.",
      fix: "Remove `cc`, or send the contract by itself.",
      wrong: 'flows:\n  - { title: 劳动合同, cc: [{ name: "{{lawyer}}", mobile: "{{lawyerMobile}}" }] }',
      right: "flows:\n  - { title: 劳动合同 }",
    },
  },
  ["flow"],
  function* ({ cc }) {
    if (isPresent(cc)) yield { key: "cc", message: "in-group" };
  },
);

/** Whether nobody can get a copy: a list that is empty this time only, because of a condition, is a list. */
function hasNoCopies({ cc, template, draft }: Flow): boolean {
  return cc === undefined && !isPresent(template) && !isPresent(draft);
}

/** When copies are announced, and who sees them on the page, matters where there are copies; a template or a draft may have its own. */
const ccOptions = constructRule(
  {
    name: "cc-options-without-cc",
    refusals: ["cc-options-without-cc"],
    messages: {
      "no-effect": "Nobody gets a copy of this contract, so this has no effect.",
    },
    docs: {
      what: "`ccNotify`, and `showCopies` of `embed`, stand in contracts with copy recipients.",
      why: "They say when copies are announced and who may see them; without recipients they mean nothing.",
      fix: "Add `cc`, or remove the option.",
      wrong: "ccNotify: completion",
      right: 'ccNotify: completion\ncc:\n  - { name: "{{lawyer}}", mobile: "{{lawyerMobile}}" }',
    },
  },
  ["contract"],
  function* (contract) {
    for (const flow of flowsOf(contract))
      if (isConcrete(flow.ccNotify) && hasNoCopies(flow)) yield { on: flow, key: "ccNotify", message: "no-effect" };
    const { embed } = contract;
    if (isSingle(contract) && isConcrete(embed) && isConcrete(embed.showCopies) && embed.showCopies !== "hidden" && hasNoCopies(contract))
      yield { on: embed, key: "showCopies", message: "no-effect" };
  },
);

/** Laws on who gets a copy. */
export const ccRules: readonly Rule[] = [ccMost, ccName, ccMobile, ccOrganization, ccOnce, ccNoApprover, ccInGroup, ccOptions];
