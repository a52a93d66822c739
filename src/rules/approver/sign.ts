import { mayPlace } from "../../runtime/approver/sign.ts";
import { all, countOf, isPresent, isConcrete } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** Approvers with nothing to sign, though they cannot add anything. */
const somethingToSign = constructRule(
  {
    name: "sign-components-required",
    refusals: ["sign-components-required", "sign-components-required-group"],
    messages: {
      nothing: "This approver has nothing to sign.",
    },
    docs: {
      what: "Each approver has something to sign, unless approvers place their components themselves.",
      why: "The service refuses a contract in which somebody has nothing to sign.",
      fix: "Add `sign`; on actions that have it, `signPlacement: approver` leaves it to the approvers.",
      wrong: "approvers:\n  - { type: person, sign: [] }",
      right: "approvers:\n  - { type: person, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }",
    },
  },
  ["flow"],
  function* (flow) {
    if (mayPlace(flow)) return;
    for (const approver of all(flow.approvers)) {
      const { least, exact } = countOf(approver.sign);
      if (least === 0 && exact) yield { on: approver, ...(approver.sign === undefined ? {} : { key: "sign" }), message: "nothing" };
    }
  },
);

/** Approvers whose only components are dates, which stand beside signatures and are none. */
const moreThanDates = constructRule(
  {
    name: "sign-components-need-real-one",
    refusals: ["sign-components-need-real-one"],
    messages: {
      "dates-only": "This approver signs dates only, without a seal or a signature; the service may refuse it.",
    },
    docs: {
      what: "Each approver has a seal or a signature to give, not only dates.",
      why: "A date alone binds nobody, and the service may refuse the contract.",
      fix: "Add a seal or a signature.",
      wrong: "approvers:\n  - { type: person, sign: [{ type: date, at: { page: 1, x: 100, y: 650 }, size: [100, 20] }] }",
      right:
        "approvers:\n  - type: person\n    sign:\n      - { type: signature, at: { page: 1, x: 100, y: 600 } }\n      - { type: date, at: { page: 1, x: 100, y: 650 }, size: [100, 20] }",
    },
  },
  ["flow"],
  function* (flow) {
    if (mayPlace(flow)) return;
    for (const approver of all(flow.approvers)) {
      const components = all(approver.sign);
      if (components.length > 0 && components.every(({ type }) => type === "date"))
        yield { on: approver, key: "sign", message: "dates-only" };
    }
  },
);

/** Components that are placed for approvers who place theirs themselves. */
const placedOnce = constructRule(
  {
    name: "sign-bean-tag-with-components",
    refusals: ["sign-bean-tag-with-components"],
    messages: {
      "placed-twice": "The approvers place their components themselves, and these are placed for them.",
    },
    docs: {
      what: "With `signPlacement: approver`, no components are placed for the approvers.",
      why: "The documents know one way or the other; what the service makes of both is not said.",
      fix: "Remove `sign`, or `signPlacement`.",
      wrong: "signPlacement: approver\napprovers:\n  - { type: person, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }",
      right: "signPlacement: approver\napprovers:\n  - { type: person }",
    },
  },
  ["flow"],
  function* (flow) {
    if (flow.signPlacement !== "approver") return;
    for (const approver of all(flow.approvers)) {
      if (isPresent(approver.sign)) yield { on: approver, key: "sign", message: "placed-twice" };
    }
  },
);

/** Options of what approvers add who can add nothing. */
const optionsOfAdding = constructRule(
  {
    name: "forbid-add-sign-date-needs-tag",
    refusals: ["forbid-add-sign-date-needs-tag"],
    messages: {
      "no-date": "This approver cannot add anything, so no date would stand beside it.",
      "no-seal": "This approver cannot add a seal, so its size does not matter.",
    },
    docs: {
      what: "`signDate: false` and `useSealSize` stand only in contracts with `signPlacement: approver`.",
      why: "They are about components that approvers add, and nobody can add any here.",
      fix: "Remove it, or add `signPlacement: approver`.",
      wrong: "approvers:\n  - { type: person, signDate: false }",
      right: "signPlacement: approver\napprovers:\n  - { type: person, signDate: false }",
    },
  },
  ["flow"],
  function* (flow) {
    if (mayPlace(flow)) return;
    for (const approver of all(flow.approvers)) {
      if (approver.signDate === false) yield { on: approver, key: "signDate", message: "no-date" };
      if (isConcrete(approver.useSealSize)) yield { on: approver, key: "useSealSize", message: "no-seal" };
    }
  },
);

/** Laws on what approvers sign, and who places it. */
export const signRules: readonly Rule[] = [somethingToSign, moreThanDates, placedOnce, optionsOfAdding];
