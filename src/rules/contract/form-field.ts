import { isPresent } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** The component that a value is for has an id or a name. */
const fieldNamed = constructRule(
  {
    name: "formfield-id-or-name",
    refusals: ["formfield-id-or-name"],
    messages: {
      "no-component": "This value is for no component: it has neither `id` nor `name`.",
    },
    docs: {
      what: "The value of a template's component names the component, by `id` or by `name`.",
      why: "The service could not tell what to fill in, and refuses the request.",
      fix: "Add `name`, as the template has it, or `id`.",
      wrong: "formFields:\n  - { value: 李四 }",
      right: "formFields:\n  - { name: 姓名, value: 李四 }",
    },
  },
  ["form-field"],
  function* ({ id, name }) {
    if (!isPresent(id) && !isPresent(name)) yield { message: "no-component" };
  },
);

/** A component gets a value, which may be the empty one: who has nothing to fill in says that. */
const fieldValue = constructRule(
  {
    name: "formfield-value-required",
    refusals: ["formfield-value-required"],
    messages: {
      "no-value": "This entry has no `value`.",
    },
    docs: {
      what: "A component of a template that is named among `formFields` gets a value, which may be empty.",
      why: "The service refuses an entry without one.",
      fix: "Add `value`, or remove the entry.",
      wrong: "formFields:\n  - { name: 姓名 }",
      right: "formFields:\n  - { name: 姓名, value: 李四 }",
    },
  },
  ["form-field"],
  function* ({ value }) {
    if (value === undefined || value === null) yield { message: "no-value" };
  },
);

/** Laws on the values of a template's components. */
export const formFieldRules: readonly Rule[] = [fieldNamed, fieldValue];
