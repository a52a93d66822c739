import {
  countOfParts,
  filledPartTypes,
  formOfParts,
  hasParts,
  partsExist,
  partsWithoutValue,
  signedPartTypes,
} from "../../runtime/component/combination.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const exist = constructRule(
  {
    name: "combination-children-exist",
    refusals: ["combination-children-exist"],
    docs: {
      what: "The `children` of a combination at a position are ids of components in the same list of the same approver.",
      why: "The service finds the parts by their ids there and refuses a combination with a part that is not there.",
      mend: "Correct the id, or give the component this `id`.",
      wrong: "sign:\n  - { type: combination, children: [vote], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }",
      right:
        "sign:\n  - { type: combination, children: [vote], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: selector, id: vote, options: [同意, 不同意], at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    },
  },
  ["approver", "flow"],
  partsExist,
);

const count = constructRule(
  {
    name: "combination-children-max",
    refusals: ["combination-children-max"],
    docs: {
      what: "A combination in `sign` has at most 4 parts.",
      why: "The service refuses more.",
      mend: "Split the combination.",
      wrong: "{ type: combination, children: [name, day, vote, note, more] }",
      right: "{ type: combination, children: [name, day, vote, note] }",
    },
  },
  ["sign-component"],
  countOfParts,
);

const signedTypes = constructRule(
  {
    name: "combination-children-types",
    refusals: ["combination-children-types"],
    docs: {
      what: "The parts of a combination in `sign` are signatures, dates, selectors and multi-line texts.",
      why: "The service refuses any other part.",
      mend: "Take the component out of the combination.",
      wrong:
        "sign:\n  - { type: combination, children: [stamp], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: seal, id: stamp, at: { page: 1, x: 10, y: 10 } }",
      right:
        "sign:\n  - { type: combination, children: [name], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: signature, id: name, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  signedPartTypes,
);

const filledTypes = constructRule(
  {
    name: "virtual-combination-children-types",
    refusals: ["virtual-combination-children-types"],
    docs: {
      what: "The parts of a combination in `fill` are checkboxes.",
      why: "The service refuses any other part.",
      mend: "Take the component out of the combination.",
      wrong:
        "fill:\n  - { type: combination, children: [price], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: text, id: price, value: 三万元整, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right:
        "fill:\n  - { type: combination, children: [paid], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: checkbox, id: paid, value: true, at: { page: 1, x: 10, y: 10 }, size: [16, 16] }",
    },
  },
  ["approver", "flow"],
  filledPartTypes,
);

const form = constructRule(
  {
    name: "combination-keyword-children",
    refusals: ["combination-keyword-children"],
    docs: {
      what: "At a keyword, the `children` of a combination are the components themselves, each with an `offset`; elsewhere they are ids.",
      why: "The service knows where a keyword is only later, so parts at positions of their own cannot belong to it; it refuses the wrong form.",
      mend: "Write the components into `children` at a keyword, and their ids at a position.",
      wrong: "{ type: combination, at: { keyword: 审批意见 }, children: [vote], size: [200, 100] }",
      right:
        "{ type: combination, at: { keyword: 审批意见 }, children: [{ type: signature, offset: [0, 20], size: [119, 43] }], size: [200, 100] }",
    },
  },
  ["sign-component", "fill-component"],
  formOfParts,
);

const values = constructRule(
  {
    name: "combination-child-value",
    refusals: ["combination-child-value"],
    docs: {
      what: "A part of an approver's combination at a keyword has no `value`.",
      why: "The approver fills it in later; the service may refuse a value now.",
      mend: "Leave `value` out.",
      wrong: "children: [{ type: multiline-text, value: 同意, offset: [0, 20], size: [100, 40] }]",
      right: "children: [{ type: multiline-text, offset: [0, 20], size: [100, 40] }]",
    },
  },
  ["approver"],
  partsWithoutValue,
);

const parts = constructRule(
  {
    name: "virtual-combination-needs-children",
    refusals: ["virtual-combination-needs-children"],
    docs: {
      what: "A combination in `fill` has `children`.",
      why: "It shows nothing itself; without parts there is nothing to fill in, and the service refuses it.",
      mend: "Add `children`: ids of checkboxes of the same list, or the checkboxes themselves at a keyword.",
      wrong: "{ type: combination, subtype: checkbox-group, at: { page: 1, x: 10, y: 10 }, size: [200, 100] }",
      right: "{ type: combination, subtype: checkbox-group, children: [paid], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }",
    },
  },
  ["fill-component"],
  hasParts,
);

/** Laws on combinations and their parts. */
export const combinationRules: readonly Rule[] = [exist, count, signedTypes, filledTypes, form, values, parts];
