import { sealsWithId, sealTypes } from "../../runtime/component/seals.ts";
import { partsOf } from "../../runtime/component/lists.ts";
import type { Approver, SignComponent } from "../../runtime/facts.generated.ts";
import { all, isPresent, hole, isConcrete } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** An automatic company fills nothing in. */
const silentFill = constructRule(
  {
    name: "silent-no-fill-components",
    refusals: ["silent-no-fill-components"],
    messages: {
      "cannot-fill": "A company that signs automatically cannot fill anything in.",
    },
    docs: {
      what: "A company that signs automatically has nothing in `fill`.",
      why: "It seals the moment the contract is sent; nobody would fill anything in, and the service refuses the request.",
      fix: "Move the components to the `fill` of the contract and give them a value.",
      wrong:
        "type: company-auto\nsign:\n  - { type: seal, sealId: yDRsealId00000000000000000000001, at: { page: 1, x: 10, y: 10 } }\nfill:\n  - { type: text, at: { page: 1, x: 10, y: 200 }, size: [100, 20] }",
      right: "type: company-auto\nsign:\n  - { type: seal, sealId: yDRsealId00000000000000000000001, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  function* ({ type, fill }) {
    if (type === "company-auto" && isPresent(fill)) yield { key: "fill", message: "cannot-fill" };
  },
);

/** An automatic person fills nothing in. */
const personFill = constructRule(
  {
    name: "person-auto-no-fill-components",
    refusals: ["person-auto-no-fill-components"],
    messages: {
      "cannot-fill": "A person who signs automatically cannot fill anything in.",
    },
    docs: {
      what: "A person who signs automatically has nothing in `fill`.",
      why: "The service signs in the person's place when the turn comes; nobody would fill anything in.",
      fix: "Move the components to the `fill` of the contract and give them a value.",
      wrong:
        "type: person-auto\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }\nfill:\n  - { type: text, at: { page: 1, x: 10, y: 100 }, size: [100, 20] }",
      right: "type: person-auto\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  function* ({ type, fill }) {
    if (type === "person-auto" && isPresent(fill)) yield { key: "fill", message: "cannot-fill" };
  },
);

/** What an approver signs that is of certain types: where that is said, and of which type it is. */
function ofTypes(approver: Approver, types: ReadonlySet<unknown>): readonly OfType[] {
  return all(approver.sign).flatMap((component) => {
    const { type } = component;
    return isConcrete(type) && types.has(type) ? [{ place: { on: component, key: "type" }, what: { type } }] : [];
  });
}

interface OfType {
  readonly place: { readonly on: SignComponent; readonly key: "type" };
  readonly what: { readonly type: string };
}

/** Types that an automatic company cannot use: it only seals. */
const notSilent: ReadonlySet<unknown> = new Set(["signature", "paging-signature", "opinion", "combination"]);

/** An automatic company only seals. */
const silentSign = constructRule(
  {
    name: "silent-no-signature",
    refusals: ["silent-no-signature"],
    messages: {
      "only-seals": "A company that signs automatically only seals; it cannot use {type:quoted}.",
    },
    docs: {
      what: "A company that signs automatically has seals only: no signature, paging signature, opinion or combination.",
      why: "Nobody of the company is there to sign or to confirm; the service refuses the request.",
      fix: "Use a seal, or let a person of the company sign: `type: company`.",
      wrong: "type: company-auto\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }",
      right: "type: company-auto\nsign:\n  - { type: seal, sealId: yDRsealId00000000000000000000001, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  function* (approver) {
    if (approver.type === "company-auto")
      for (const { place, what } of ofTypes(approver, notSilent)) yield { ...place, message: "only-seals", data: what };
  },
);

/** An automatic company names the seal it uses. */
const silentSeal = constructRule(
  {
    name: "silent-seal-id-required",
    refusals: ["silent-seal-id-required"],
    messages: {
      "no-seal": "Nobody chooses a seal when a company signs automatically, and this names none.",
    },
    docs: {
      what: "Each seal and each paging seal of a company that signs automatically has a `sealId`.",
      why: "Nobody is there to choose a seal, so the contract names it; the service refuses a request without.",
      fix: "Add `sealId`: the console shows the ids of the company's seals.",
      wrong: "type: company-auto\nsign:\n  - { type: seal, at: { page: 1, x: 10, y: 10 } }",
      right: "type: company-auto\nsign:\n  - { type: seal, sealId: yDRsealId00000000000000000000001, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  function* (approver) {
    if (approver.type !== "company-auto") return;
    for (const component of all(approver.sign)) {
      if (!sealsWithId.has(component.type) || isPresent(component.sealId)) continue;
      const key = component.sealId === undefined ? {} : { key: "sealId" };
      yield { on: component, ...key, message: "no-seal" };
    }
  },
);

/** A person has no seal. */
const personSeal = constructRule(
  {
    name: "sign-type-person",
    refusals: ["sign-type-person"],
    messages: {
      "of-companies": "Only companies have seals; a person cannot use {type:quoted}.",
    },
    docs: {
      what: "A person has no seal, no paging seal and no seal of a legal representative.",
      why: "Those belong to companies; the service refuses them for a person.",
      fix: "Use a signature or a paging signature, or make the approver a company.",
      wrong: "type: person\nsign:\n  - { type: seal, at: { page: 1, x: 10, y: 10 } }",
      right: "type: person\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  function* (approver) {
    if (approver.type === "person" || approver.type === "person-auto")
      for (const { place, what } of ofTypes(approver, sealTypes)) yield { ...place, message: "of-companies", data: what };
  },
);

/** Types that nobody can answer in the place of a person who signs automatically. */
const notAutomatic: ReadonlySet<unknown> = new Set(["opinion", "combination"]);

/** An automatic person signs and dates. */
const personSign = constructRule(
  {
    name: "person-auto-sign-components",
    refusals: ["person-auto-sign-components"],
    messages: {
      "only-signs": "A person who signs automatically only signs and dates; the service may refuse {type:quoted}.",
    },
    docs: {
      what: "A person who signs automatically has signatures, paging signatures and dates only.",
      why: "An opinion or a combination asks for an answer, and nobody is there to give it. The documents show no such contract.",
      fix: "Use a signature, or let the person sign: `type: person`.",
      wrong: "type: person-auto\nsign:\n  - { type: opinion, text: 同意, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right: "type: person-auto\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  function* (approver) {
    if (approver.type === "person-auto")
      for (const { place, what } of ofTypes(approver, notAutomatic)) yield { ...place, message: "only-signs", data: what };
  },
);

function partNamesIn(component: SignComponent): readonly (string | symbol)[] {
  return component.children === hole ? [hole] : partsOf(component).names;
}

/** Types that are signed only as a part of a combination. */
const onlyParts: ReadonlySet<unknown> = new Set(["selector", "multiline-text"]);

/** Selectors and texts are signed as parts of a combination. */
const partOfCombination = constructRule(
  {
    name: "sign-subtypes-only-in-combination",
    refusals: ["sign-subtypes-only-in-combination"],
    messages: {
      "not-a-part": "{type:quoted} is signed only as a part of a combination, and none names it.",
    },
    docs: {
      what: "A selector or a multi-line text in `sign` is a part of a combination.",
      why: "The service draws them only inside a combination and refuses them alone.",
      fix: "Give it an `id` and name that in the `children` of a combination; what is filled in without signing belongs into `fill`.",
      wrong: "sign:\n  - { type: selector, options: [同意, 不同意], at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right:
        "sign:\n  - { type: combination, children: [vote], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: selector, id: vote, options: [同意, 不同意], at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    },
  },
  ["approver"],
  function* ({ sign }) {
    const named = new Set(all(sign).flatMap(partNamesIn));
    if (named.has(hole)) return;
    for (const component of all(sign)) {
      const { type, id } = component;
      if (!isConcrete(type) || !onlyParts.has(type) || id === hole || (id !== undefined && named.has(id))) continue;
      yield { on: component, key: "type", message: "not-a-part", data: { type } };
    }
  },
);

/** Laws on what an approver of each type can sign and fill. */
export const signingRules: readonly Rule[] = [silentFill, personFill, silentSign, silentSeal, personSeal, personSign, partOfCombination];
