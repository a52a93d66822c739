import { fieldFilled, namedField } from "../../runtime/contract/form-field.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const fieldNamed: Rule = constructRule(
  {
    name: "formfield-id-or-name",
    refusals: ["formfield-id-or-name"],
    docs: {
      what: "The value of a template's component names the component, by `id` or by `name`.",
      why: "The service could not tell what to fill in, and refuses the request.",
      mend: "Add `name`, as the template has it, or `id`.",
      wrong: "formFields:\n  - { value: 李四 }",
      right: "formFields:\n  - { name: 姓名, value: 李四 }",
    },
  },
  ["form-field"],
  namedField,
);

const fieldValue: Rule = constructRule(
  {
    name: "formfield-value-required",
    refusals: ["formfield-value-required"],
    docs: {
      what: "A component of a template that is named among `formFields` gets a value, which may be empty.",
      why: "The service refuses an entry without one.",
      mend: "Add `value`, or remove the entry.",
      wrong: "formFields:\n  - { name: 姓名 }",
      right: "formFields:\n  - { name: 姓名, value: 李四 }",
    },
  },
  ["form-field"],
  fieldFilled,
);

/** Laws on the values of a template's components. */
export const formFieldRules: readonly Rule[] = [fieldNamed, fieldValue];
