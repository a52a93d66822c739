import { newOrOfTemplate, sealAtComponent, sealsInTemplate } from "../../runtime/component/template.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const named = constructRule(
  {
    name: "template-seal-component",
    refusals: ["template-seal-component"],
    docs: {
      what: "A seal for a component of the template has the component's `id` or its `name`.",
      why: "Nothing else says where the seal belongs.",
      mend: "Add `id` or `name`, as the template has it.",
      wrong: "templateSeals:\n  - { sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA }",
      right: "templateSeals:\n  - { name: 公章, sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA }",
    },
  },
  ["template-seal"],
  sealAtComponent,
);

const inTemplate = constructRule(
  {
    name: "template-seals-of-template",
    refusals: ["component-type-required"],
    docs: {
      what: "`templateSeals` stand in a contract that is made from a template.",
      why: "They name components that the template has. A file has none, and the service refuses a component of which it knows neither type nor place.",
      mend: "Write the components in `sign`, with `type` and `at`.",
      wrong: 'files: [{ id: "{{file}}" }]\napprovers:\n  - { type: company, templateSeals: [{ name: 公章, sealId: "{{seal}}" }] }',
      right:
        'template: "{{template}}"\napprovers:\n  - { type: company, recipientId: "{{role}}", templateSeals: [{ name: 公章, sealId: "{{seal}}" }] }',
    },
  },
  ["flow"],
  sealsInTemplate,
);

const apart = constructRule(
  {
    name: "sign-or-template-seals",
    refusals: [],
    docs: {
      what: "An approver has `sign` or `templateSeals`, not both.",
      why: "The request has one member for both, so one of them would be lost.",
      mend: "Keep `templateSeals` in a contract from a template, and `sign` in one from a file.",
      wrong: 'sign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }\ntemplateSeals:\n  - { name: 公章, sealId: "{{seal}}" }',
      right: 'templateSeals:\n  - { name: 公章, sealId: "{{seal}}" }',
    },
  },
  ["approver"],
  newOrOfTemplate,
);

/** Laws on components that a template has. */
export const templateRules: readonly Rule[] = [named, inTemplate, apart];
