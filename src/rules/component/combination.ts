import { type Component, listsOf, partsOf } from "../../runtime/component/lists.ts";
import { formOfComponent } from "../../runtime/component/placement.ts";
import { all, isPresent, hole, isConcrete, maybe } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** The names of parts in all combinations of a list that have names. */
function namedParts(list: readonly Component[]): readonly { combination: Component; name: string; index: number }[] {
  return list
    .filter((component) => component.type === "combination" && component.at !== hole && formOfComponent(component) !== "keyword")
    .flatMap((combination) =>
      (isConcrete(combination.children) ? [...combination.children] : []).flatMap((name, index) =>
        typeof name === "string" ? [{ combination, name, index }] : [],
      ),
    );
}

/** The parts of a combination are components of its own list. */
const exist = constructRule(
  {
    name: "combination-children-exist",
    refusals: ["combination-children-exist"],
    messages: {
      "no-part": "No component of this list has the id {id:excerpt}.",
    },
    docs: {
      what: "The `children` of a combination at a position are ids of components in the same list of the same approver.",
      why: "The service finds the parts by their ids there and refuses a combination with a part that is not there.",
      fix: "Correct the id, or give the component this `id`.",
      wrong: "sign:\n  - { type: combination, children: [vote], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }",
      right:
        "sign:\n  - { type: combination, children: [vote], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: selector, id: vote, options: [同意, 不同意], at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    },
  },
  ["approver", "flow"],
  function* (owner) {
    for (const list of listsOf(owner)) {
      const ids = new Set(list.map(({ id }) => id));
      if (ids.has(hole)) continue;
      for (const { combination, name, index } of namedParts(list))
        if (!ids.has(name)) yield { on: combination, key: "children", index, message: "no-part", data: { id: name } };
    }
  },
);

const mostParts = 4;

/** A combination is signed in a few parts. */
const count = constructRule(
  {
    name: "combination-children-max",
    refusals: ["combination-children-max"],
    messages: {
      "too-many": "This combination has {count} parts, and at most {limit} are allowed.",
    },
    docs: {
      what: "A combination in `sign` has at most 4 parts.",
      why: "The service refuses more.",
      fix: "Split the combination.",
      wrong:
        "type: combination\nat: { keyword: 审批意见 }\nsize: [200, 100]\nchildren: [&line { type: multiline-text, offset: [0, 20], size: [100, 20] }, *line, *line, *line, *line]",
      right:
        "type: combination\nat: { keyword: 审批意见 }\nsize: [200, 100]\nchildren: [&line { type: multiline-text, offset: [0, 20], size: [100, 20] }, *line, *line, *line]",
    },
  },
  ["sign-component"],
  function* ({ children }) {
    const count = isConcrete(children) ? [...children].filter((part) => typeof part !== "object" || !(maybe in part)).length : 0;
    if (count > mostParts) yield { key: "children", message: "too-many", data: { count, limit: mostParts } };
  },
);

/** The parts whose type is none of those that are allowed: where they are named, and what they are. */
function partsOfOtherTypes(list: readonly Component[], allowed: ReadonlySet<unknown>): readonly PartOfOtherType[] {
  const types = new Map<unknown, Component["type"]>(list.map(({ id, type }) => [id, type]));
  return namedParts(list).flatMap(({ combination, name, index }) => {
    const type = types.get(name);
    return isConcrete(type) && !allowed.has(type) ? [{ place: { on: combination, key: "children", index }, what: { id: name, type } }] : [];
  });
}

interface PartOfOtherType {
  readonly place: { readonly on: Component; readonly key: "children"; readonly index: number };
  readonly what: { readonly id: string; readonly type: string };
}

/** What is signed as a part of a combination. */
const signedParts: ReadonlySet<unknown> = new Set(["signature", "date", "selector", "multiline-text"]);

/** What is signed in a combination is of a type that can be a part. */
const signedTypes = constructRule(
  {
    name: "combination-children-types",
    refusals: ["combination-children-types"],
    messages: {
      "wrong-type":
        "The parts of a combination that is signed are signatures, dates, selectors and texts, and {id:excerpt} is of the type {type:quoted}.",
    },
    docs: {
      what: "The parts of a combination in `sign` are signatures, dates, selectors and multi-line texts.",
      why: "The service refuses any other part.",
      fix: "Take the component out of the combination.",
      wrong:
        "sign:\n  - { type: combination, children: [stamp], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: seal, id: stamp, at: { page: 1, x: 10, y: 10 } }",
      right:
        "sign:\n  - { type: combination, children: [name], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: signature, id: name, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  function* ({ sign }) {
    for (const { place, what } of partsOfOtherTypes(all(sign), signedParts)) yield { ...place, message: "wrong-type", data: what };
  },
);

/** What is filled in as a part of a combination. */
const filledParts: ReadonlySet<unknown> = new Set(["checkbox"]);

/** What is filled in a combination is a checkbox. */
const filledTypes = constructRule(
  {
    name: "virtual-combination-children-types",
    refusals: ["virtual-combination-children-types"],
    messages: {
      "wrong-type": "The parts of a combination that is filled in are checkboxes, and {id:excerpt} is of the type {type:quoted}.",
    },
    docs: {
      what: "The parts of a combination in `fill` are checkboxes.",
      why: "The service refuses any other part.",
      fix: "Take the component out of the combination.",
      wrong:
        "fill:\n  - { type: combination, children: [price], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: text, id: price, value: 三万元整, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right:
        "fill:\n  - { type: combination, children: [paid], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: checkbox, id: paid, value: true, at: { page: 1, x: 10, y: 10 }, size: [16, 16] }",
    },
  },
  ["approver", "flow"],
  function* ({ fill }) {
    for (const { place, what } of partsOfOtherTypes(all(fill), filledParts)) yield { ...place, message: "wrong-type", data: what };
  },
);

/** The parts of a combination at a keyword stand in it; elsewhere they are named. */
const form = constructRule(
  {
    name: "combination-keyword-children",
    refusals: ["combination-keyword-children"],
    messages: {
      "ids-at-keyword": "At a keyword, the parts of a combination are written out in it; ids of other components cannot be used.",
      "parts-elsewhere": "The parts of a combination are written out in it only at a keyword; elsewhere they are ids of components.",
    },
    docs: {
      what: "At a keyword, the `children` of a combination are the components themselves, each with an `offset`; elsewhere they are ids.",
      why: "The service knows where a keyword is only later, so parts at positions of their own cannot belong to it; it refuses the wrong form.",
      fix: "Write the components into `children` at a keyword, and their ids at a position.",
      wrong: "{ type: combination, at: { keyword: 审批意见 }, children: [vote], size: [200, 100] }",
      right:
        "{ type: combination, at: { keyword: 审批意见 }, children: [{ type: signature, offset: [0, 20], size: [119, 43] }], size: [200, 100] }",
    },
  },
  ["sign-component", "fill-component"],
  function* (component) {
    if (component.type !== "combination" || component.at === hole) return;
    const { names, children } = partsOf(component);
    const atKeyword = formOfComponent(component) === "keyword";
    if (atKeyword && names.length > 0) yield { key: "children", message: "ids-at-keyword" };
    if (!atKeyword && children.length > 0) yield { key: "children", message: "parts-elsewhere" };
  },
);

/** What an approver signs or fills in a combination has no value yet. */
const values = constructRule(
  {
    name: "combination-child-value",
    refusals: ["combination-child-value"],
    messages: {
      "too-early": "The approver fills this in later; the service may refuse a value now.",
    },
    docs: {
      what: "A part of an approver's combination at a keyword has no `value`.",
      why: "The approver fills it in later; the service may refuse a value now.",
      fix: "Leave `value` out.",
      wrong:
        "type: combination\nat: { keyword: 审批意见 }\nsize: [200, 100]\nchildren: [{ type: multiline-text, value: 同意, offset: [0, 20], size: [100, 40] }]",
      right:
        "type: combination\nat: { keyword: 审批意见 }\nsize: [200, 100]\nchildren: [{ type: multiline-text, offset: [0, 20], size: [100, 40] }]",
    },
  },
  ["approver"],
  function* (approver) {
    const combinations = listsOf(approver).flatMap((list) => list.filter(({ type }) => type === "combination"));
    for (const child of combinations.flatMap((combination) => partsOf(combination).children))
      if (isPresent(child.value)) yield { on: child, key: "value", message: "too-early" };
  },
);

/** A combination that is filled has parts. */
const parts = constructRule(
  {
    name: "virtual-combination-needs-children",
    refusals: ["virtual-combination-needs-children"],
    messages: {
      "no-parts": "This combination has no parts.",
    },
    docs: {
      what: "A combination in `fill` has `children`.",
      why: "It shows nothing itself; without parts there is nothing to fill in, and the service refuses it.",
      fix: "Add `children`: ids of checkboxes of the same list, or the checkboxes themselves at a keyword.",
      wrong: "fill:\n  - { type: combination, subtype: checkbox-group, at: { page: 1, x: 10, y: 10 }, size: [200, 100] }",
      right:
        "fill:\n  - { type: combination, subtype: checkbox-group, children: [paid], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: checkbox, id: paid, value: true, at: { page: 1, x: 10, y: 10 }, size: [16, 16] }",
    },
  },
  ["fill-component"],
  function* ({ type, children }) {
    if (type === "combination" && !isPresent(children))
      yield { ...(children === undefined ? {} : { key: "children" }), message: "no-parts" };
  },
);

/** Laws on combinations and their parts. */
export const combinationRules: readonly Rule[] = [exist, count, signedTypes, filledTypes, form, values, parts];
