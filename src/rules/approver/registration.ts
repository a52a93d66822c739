import { creditCode, creditCodeMessages } from "../../runtime/approver/identity.ts";
import { isPresent, isConcrete } from "../../runtime/hole.ts";
import { withKey } from "../../runtime/law.ts";
import { type Rule, constructRule, presenceRule } from "../base/rule.ts";

const legalName = presenceRule(
  {
    name: "register-info-legal-name",
    refusals: ["register-info-legal-name"],
    messages: {
      "no-representative": "The registration has no `legalRepresentative`.",
    },
    docs: {
      what: "Data for the registration of a company name its legal representative.",
      why: "The service refuses them otherwise.",
      fix: "Add `legalRepresentative`, or remove `registration`.",
      wrong: 'approvers:\n  - { type: company, registration: { uscc: "{{code}}" } }',
      right: 'approvers:\n  - { type: company, registration: { legalRepresentative: "{{name}}", uscc: "{{code}}" } }',
    },
  },
  "registration",
  "legalRepresentative",
  "no-representative",
);

/** The code of a company whose certificate is a business licence: others have numbers of their own. */
const code = constructRule(
  {
    name: "register-info-uscc",
    refusals: ["register-info-uscc"],
    messages: creditCodeMessages,
    docs: {
      what: "A unified social credit code has 18 digits and capitals, and none of I, O, S, V and Z.",
      why: "No company has another, so the registration would fail, or the service refuses the contract.",
      fix: "Write the code as the business licence has it; for another certificate, name it with `idType`.",
      wrong: 'registration: { legalRepresentative: 张三, uscc: "123" }',
      right: "registration: { legalRepresentative: 张三, uscc: 91110108772551611J }",
    },
  },
  ["registration"],
  function* ({ uscc, idType }) {
    const wrong = isConcrete(uscc) && (idType === undefined || idType === "uscc") ? creditCode(uscc) : undefined;
    if (wrong !== undefined) yield { key: "uscc", ...withKey("uscc", wrong) };
  },
);

/** Values that may not be changed and are not there. The legal representative must be there anyhow. */
const fixedValues = constructRule(
  {
    name: "register-info-option-needs-value",
    refusals: ["register-info-option-needs-value"],
    messages: {
      "no-value": "There is no {key:key} that could be kept from changes.",
    },
    docs: {
      what: "Values that `fixed` keeps from changes are given.",
      why: "There is nothing to keep, and the service may refuse the contract.",
      fix: "Give the value, or take it out of `fixed`.",
      wrong: "registration: { legalRepresentative: 张三, fixed: [uscc] }",
      right: "registration: { legalRepresentative: 张三, uscc: 91110108772551611J, fixed: [uscc] }",
    },
  },
  ["registration"],
  function* (registration) {
    const { fixed } = registration;
    for (const [index, key] of isConcrete(fixed) ? fixed.entries() : []) {
      if (typeof key === "string" && key !== "legalRepresentative" && !isPresent(registration[key]))
        yield { key: "fixed", index, message: "no-value", data: { key } };
    }
  },
);

/** Laws on the data with which a company is led through its registration. */
export const registrationRules: readonly Rule[] = [legalName, code, fixedValues];
