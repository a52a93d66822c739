import { isOfTemplate, mayHaveOwn } from "../../runtime/component/template.ts";
import { all, hole, isPresent } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** A component of the template says which one it is. */
const named = constructRule(
  {
    name: "template-seal-component",
    refusals: ["template-seal-component"],
    messages: {
      "for-none": "This seal is for no component of the template: `template` says neither its name nor its id.",
    },
    docs: {
      what: "What is signed at a component of the template says which one by its name, or by `{ id: … }`.",
      why: "Nothing else says where the seal belongs.",
      fix: "Write the component's name or its id, as the template has it.",
      wrong: "sign:\n  - { template: {}, sealId: yDRsealId00000000000000000000001 }",
      right: "sign:\n  - { template: 公章, sealId: yDRsealId00000000000000000000001 }",
    },
  },
  ["sign-component"],
  function* ({ template }) {
    if (template === undefined || template === hole) return;
    const isNamed = typeof template === "string" ? isPresent(template) : isPresent(template.id) || isPresent(template.name);
    if (!isNamed) yield { key: "template", message: "for-none" };
  },
);

/** Components of a template are signed in contracts from templates. */
const inTemplate = constructRule(
  {
    name: "template-seals-of-template",
    refusals: ["component-type-required"],
    messages: {
      "no-template": "The contract is made from no template that could have this component.",
    },
    docs: {
      what: "`template` stands in `sign` of a contract that is made from a template.",
      why: "It names a component that the template has. A file has none, and the service refuses a component of which it knows neither type nor place.",
      fix: "Write the component with `type` and `at`.",
      wrong: 'files: [{ id: "{{file}}" }]\napprovers:\n  - { type: company, sign: [{ template: 公章, sealId: "{{seal}}" }] }',
      right:
        'template: "{{template}}"\napprovers:\n  - { type: company, recipientId: "{{role}}", sign: [{ template: 公章, sealId: "{{seal}}" }] }',
    },
  },
  ["flow"],
  function* (flow) {
    const named = all(flow.approvers).flatMap(({ sign }) => all(sign).filter(isOfTemplate));
    if (named.length === 0 || mayHaveOwn(flow)) return;
    for (const component of named) yield { on: component, key: "template", message: "no-template" };
  },
);

/** What is signed at a component of the template says with which seal. */
const sealed = constructRule(
  {
    name: "template-component-seal",
    refusals: [],
    messages: {
      "no-seal": "Nothing says which seal is used at this component of the template.",
    },
    docs: {
      what: "A component of the template in `sign` has a `sealId`.",
      why: "It stands there to choose the own company's seal; without one it says nothing.",
      fix: "Add `sealId`, or remove the component: what the template says of it holds then.",
      wrong: "sign:\n  - { template: 公章 }",
      right: "sign:\n  - { template: 公章, sealId: yDRsealId00000000000000000000001 }",
    },
  },
  ["sign-component"],
  function* (component) {
    if (isOfTemplate(component) && !isPresent(component.sealId)) yield { key: "template", message: "no-seal" };
  },
);

/** Laws on components that a template has. */
export const templateRules: readonly Rule[] = [named, inTemplate, sealed];
