import { mayHaveOwn } from "../../runtime/component/template.ts";
import { all, isPresent } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** A seal for a component of the template says for which. */
const named = constructRule(
  {
    name: "template-seal-component",
    refusals: ["template-seal-component"],
    messages: {
      "for-none": "This seal is for no component of the template: it has neither `id` nor `name`.",
    },
    docs: {
      what: "A seal for a component of the template has the component's `id` or its `name`.",
      why: "Nothing else says where the seal belongs.",
      fix: "Add `id` or `name`, as the template has it.",
      wrong: "templateSeals:\n  - { sealId: yDRsealId00000000000000000000001 }",
      right: "templateSeals:\n  - { name: 公章, sealId: yDRsealId00000000000000000000001 }",
    },
  },
  ["template-seal"],
  function* ({ id, name }) {
    if (!isPresent(id) && !isPresent(name)) yield { message: "for-none" };
  },
);

/** Seals for a template's components stand in contracts from templates. */
const inTemplate = constructRule(
  {
    name: "template-seals-of-template",
    refusals: ["component-type-required"],
    messages: {
      "no-template": "The contract is made from no template that could have these components.",
    },
    docs: {
      what: "`templateSeals` stand in a contract that is made from a template.",
      why: "They name components that the template has. A file has none, and the service refuses a component of which it knows neither type nor place.",
      fix: "Write the components in `sign`, with `type` and `at`.",
      wrong: 'files: [{ id: "{{file}}" }]\napprovers:\n  - { type: company, templateSeals: [{ name: 公章, sealId: "{{seal}}" }] }',
      right:
        'template: "{{template}}"\napprovers:\n  - { type: company, recipientId: "{{role}}", templateSeals: [{ name: 公章, sealId: "{{seal}}" }] }',
    },
  },
  ["flow"],
  function* (flow) {
    for (const approver of all(flow.approvers))
      if (isPresent(approver.templateSeals) && !mayHaveOwn(flow)) yield { on: approver, key: "templateSeals", message: "no-template" };
  },
);

/** Components are new, or the template's: the request has one member for both. */
const apart = constructRule(
  {
    name: "sign-or-template-seals",
    refusals: [],
    messages: {
      "one-member": "`sign` and `templateSeals` are sent in one member, so only one of them can be said.",
    },
    docs: {
      what: "An approver has `sign` or `templateSeals`, not both.",
      why: "The request has one member for both, so one of them would be lost.",
      fix: "Keep `templateSeals` in a contract from a template, and `sign` in one from a file.",
      wrong: 'sign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }\ntemplateSeals:\n  - { name: 公章, sealId: "{{seal}}" }',
      right: 'templateSeals:\n  - { name: 公章, sealId: "{{seal}}" }',
    },
  },
  ["approver"],
  function* ({ sign, templateSeals }) {
    if (isPresent(sign) && isPresent(templateSeals)) yield { key: "templateSeals", message: "one-member" };
  },
);

/** Laws on components that a template has. */
export const templateRules: readonly Rule[] = [named, inTemplate, apart];
