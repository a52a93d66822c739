import { nothingToSign, onlyDates, placedTwice, uselessOptions } from "../../runtime/approver/sign.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const somethingToSign = constructRule(
  {
    name: "sign-components-required",
    refusals: ["sign-components-required", "sign-components-required-group"],
    docs: {
      what: "Each approver has something to sign, unless approvers place their components themselves.",
      why: "The service refuses a contract in which somebody has nothing to sign.",
      mend: "Add `sign`; on actions that have it, `signPlacement: approver` leaves it to the approvers.",
      wrong: "approvers:\n  - { type: person, sign: [] }",
      right: "approvers:\n  - { type: person, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }",
    },
  },
  ["flow"],
  nothingToSign,
);

const moreThanDates = constructRule(
  {
    name: "sign-components-need-real-one",
    refusals: ["sign-components-need-real-one"],
    docs: {
      what: "Each approver has a seal or a signature to give, not only dates.",
      why: "A date alone binds nobody, and the service may refuse the contract.",
      mend: "Add a seal or a signature.",
      wrong: "approvers:\n  - { type: person, sign: [{ type: date, at: { page: 1, x: 100, y: 650 }, size: [100, 20] }] }",
      right:
        "approvers:\n  - type: person\n    sign:\n      - { type: signature, at: { page: 1, x: 100, y: 600 } }\n      - { type: date, at: { page: 1, x: 100, y: 650 }, size: [100, 20] }",
    },
  },
  ["flow"],
  onlyDates,
);

const placedOnce = constructRule(
  {
    name: "sign-bean-tag-with-components",
    refusals: ["sign-bean-tag-with-components"],
    docs: {
      what: "With `signPlacement: approver`, no components are placed for the approvers.",
      why: "The documents know one way or the other; what the service makes of both is not said.",
      mend: "Remove `sign`, or `signPlacement`.",
      wrong: "signPlacement: approver\napprovers:\n  - { type: person, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }",
      right: "signPlacement: approver\napprovers:\n  - { type: person }",
    },
  },
  ["flow"],
  placedTwice,
);

const optionsOfAdding = constructRule(
  {
    name: "forbid-add-sign-date-needs-tag",
    refusals: ["forbid-add-sign-date-needs-tag"],
    docs: {
      what: "`signDate: false` and `useSealSize` stand only in contracts with `signPlacement: approver`.",
      why: "They are about components that approvers add, and nobody can add any here.",
      mend: "Remove it, or add `signPlacement: approver`.",
      wrong: "approvers:\n  - { type: person, signDate: false }",
      right: "signPlacement: approver\napprovers:\n  - { type: person, signDate: false }",
    },
  },
  ["flow"],
  uselessOptions,
);

/** Laws on what approvers sign, and who places it. */
export const signRules: readonly Rule[] = [somethingToSign, moreThanDates, placedOnce, optionsOfAdding];
