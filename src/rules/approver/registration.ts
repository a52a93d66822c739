import { companyCode, fixedWithoutValue } from "../../runtime/approver/details.ts";
import { constructRule, presenceRule, type Rule } from "../base/rule.ts";

const legalName = presenceRule(
  {
    name: "register-info-legal-name",
    refusals: ["register-info-legal-name"],
    docs: {
      what: "Data for the registration of a company name its legal representative.",
      why: "The service refuses them otherwise.",
      mend: "Add `legalRepresentative`, or remove `registration`.",
      wrong: 'approvers:\n  - { type: company, registration: { uscc: "{{code}}" } }',
      right: 'approvers:\n  - { type: company, registration: { legalRepresentative: "{{name}}", uscc: "{{code}}" } }',
    },
  },
  "registration",
  "legalRepresentative",
  "The registration has no `legalRepresentative`.",
);

const code = constructRule(
  {
    name: "register-info-uscc",
    refusals: ["register-info-uscc"],
    docs: {
      what: "A unified social credit code has 18 digits and capitals, and none of I, O, S, V and Z.",
      why: "No company has another, so the registration would fail, or the service refuses the contract.",
      mend: "Write the code as the business licence has it; for another certificate, name it with `idType`.",
      wrong: 'registration: { legalRepresentative: 张三, uscc: "123" }',
      right: "registration: { legalRepresentative: 张三, uscc: 91110108772551611J }",
    },
  },
  ["registration"],
  companyCode,
);

const fixedValues = constructRule(
  {
    name: "register-info-option-needs-value",
    refusals: ["register-info-option-needs-value"],
    docs: {
      what: "Values that `fixed` keeps from changes are given.",
      why: "There is nothing to keep, and the service may refuse the contract.",
      mend: "Give the value, or take it out of `fixed`.",
      wrong: "registration: { legalRepresentative: 张三, fixed: [uscc] }",
      right: "registration: { legalRepresentative: 张三, uscc: 91110108772551611J, fixed: [uscc] }",
    },
  },
  ["registration"],
  fixedWithoutValue,
);

/** Laws on the data with which a company is led through its registration. */
export const registrationRules: readonly Rule[] = [legalName, code, fixedValues];
