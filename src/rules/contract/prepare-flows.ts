import { isCompany } from "../../runtime/approver/party.ts";
import type { Approver } from "../../runtime/facts.generated.ts";
import { certain, countOf, isConcrete } from "../../runtime/hole.ts";
import { atMost, lengthMessages, partsAtMost } from "../../runtime/text.ts";
import { type Rule, constructRule, presenceRule, textRule } from "../base/rule.ts";

const mostOfTemplates = 20;

/** As many contracts as can be made of templates at once. */
const templateFlows = constructRule(
  {
    name: "prepareflows-max",
    refusals: ["prepareflows-max"],
    messages: {
      "out-of-range": "{fewest} to {most} contracts are sent at once, and here are {count}.",
    },
    docs: {
      what: "From templates, 1 to 20 contracts are sent at once.",
      why: "The service refuses more.",
      fix: "Split them into several requests.",
      wrong: "action: CreateFlowsByTemplates\nflows: []",
      right: "action: CreateFlowsByTemplates\nflows:\n  - { title: 劳动合同, template: yDRcontractFileId000000000000001 }",
    },
  },
  ["contract"],
  function* ({ flows }) {
    const { least, exact } = countOf(flows);
    if (least > mostOfTemplates || (exact && least === 0))
      yield { key: "flows", message: "out-of-range", data: { count: least, fewest: 1, most: mostOfTemplates } };
  },
);

const templateRequired = presenceRule(
  {
    name: "prepareflows-template-required",
    refusals: ["prepareflows-template-required"],
    messages: {
      "no-template": "The contract has no `template`.",
    },
    docs: {
      what: "Each contract of `PrepareFlows` and `CreateFlowsByTemplates` is made of a template.",
      why: "These actions take no files; without a template there is nothing to sign.",
      fix: "Add `template`.",
      wrong: "action: CreateFlowsByTemplates\nflows:\n  - { title: 劳动合同 }",
      right: "action: CreateFlowsByTemplates\nflows:\n  - { title: 劳动合同, template: yDRcontractFileId000000000000001 }",
    },
  },
  "flow",
  "template",
  "no-template",
);

const returnRequired = presenceRule(
  {
    name: "prepareflows-jumpurl-required",
    refusals: ["prepareflows-jumpurl-required"],
    messages: {
      "no-address": "There is no `returnUrl`.",
    },
    docs: {
      what: "`PrepareFlows` says where the sender's browser goes afterwards.",
      why: "The service refuses a request without an address.",
      fix: "Add `returnUrl`.",
      wrong: 'action: PrepareFlows\nreturnUrl: ""',
      right: "action: PrepareFlows\nreturnUrl: https://example.com/signed",
    },
  },
  "contract",
  "returnUrl",
  "no-address",
);

const returnLength = textRule(
  {
    name: "prepareflows-jumpurl-length",
    refusals: ["prepareflows-jumpurl-length"],
    messages: lengthMessages,
    docs: {
      what: "The address to return to has at most 200 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten it; keep state on your side under a short id.",
      wrong: "action: PrepareFlows\nreturnUrl: https://example.com/signed/…   # 230 characters",
      right: "action: PrepareFlows\nreturnUrl: https://example.com/signed",
    },
  },
  { contract: ["returnUrl"] },
  atMost(200),
  partsAtMost(200),
);

const prepareFlows = constructRule(
  {
    name: "prepareflows-deprecated",
    refusals: ["prepareflows-deprecated"],
    messages: {
      deprecated: "The service advises against PrepareFlows.",
    },
    docs: {
      what: "`PrepareFlows` is not used for new contracts.",
      why: "The service has given it up: it only sends from companies to persons, and may stop working.",
      fix: "Use CreateFlowsByTemplates, or ChannelCreatePrepareFlow where the sender completes a contract on a page.",
      wrong: "action: PrepareFlows",
      right: "action: CreateFlowsByTemplates",
    },
  },
  ["contract"],
  function* () {
    yield { message: "deprecated" };
  },
);

/** Whether two companies are known to be different ones. */
function areDifferent(one: Approver, other: Approver): boolean {
  return (["organizationOpenId", "organization"] as const).some(
    (key) => isConcrete(one[key]) && isConcrete(other[key]) && one[key] !== other[key],
  );
}

/** The action sends from a company to persons: its contracts have one company. */
const companies = constructRule(
  {
    name: "prepareflows-one-company",
    refusals: ["prepareflows-one-company"],
    messages: {
      "second-company": "PrepareFlows only sends from a company to persons, and this is a second company.",
    },
    docs: {
      what: "A contract of `PrepareFlows` has one company; the other approvers are persons.",
      why: "The action only sends from a company to persons, and may refuse another company.",
      fix: "Use ChannelCreatePrepareFlow for a contract between companies.",
      wrong: "approvers:\n  - { type: company, organization: 典子谦示例企业 }\n  - { type: company, organization: 李四示例企业 }",
      right: "approvers:\n  - { type: company, organization: 典子谦示例企业 }\n  - { type: person, name: 李四 }",
    },
  },
  ["flow"],
  function* ({ approvers }) {
    const companies = certain(approvers).filter(isCompany);
    for (const [index, company] of companies.entries()) {
      const other = companies.slice(0, index).find((earlier) => areDifferent(earlier, company));
      if (other === undefined) continue;
      const related = [{ on: other, key: "type", message: "other-company" }];
      yield { on: company, key: "type", message: "second-company", related };
      return;
    }
  },
);

/** Whether a finished contract can be dissolved later is a matter of another action. */
const release = constructRule(
  {
    name: "prepareflows-no-release",
    refusals: ["prepareflows-no-release"],
    messages: {
      "no-effect": "`canRelease` has no effect in PrepareFlows.",
    },
    docs: {
      what: "`canRelease` is not said in `PrepareFlows`.",
      why: "The structure has a member for it, which only CreateFlowsByTemplates heeds.",
      fix: "Remove it, or use that action.",
      wrong: "action: PrepareFlows\nflows:\n  - { title: 劳动合同, canRelease: false }",
      right: "action: PrepareFlows\nflows:\n  - { title: 劳动合同 }",
    },
  },
  ["flow"],
  function* ({ canRelease }) {
    if (isConcrete(canRelease)) yield { key: "canRelease", message: "no-effect" };
  },
);

/** Laws on contracts from templates, and on `PrepareFlows`. */
export const prepareFlowsRules: readonly Rule[] = [
  templateFlows,
  templateRequired,
  returnRequired,
  returnLength,
  prepareFlows,
  companies,
  release,
];
