import {
  partsOfCombinations,
  personAutoFillsNothing,
  personAutoSigns,
  personHasNoSeal,
  silentFillsNothing,
  silentNamesSeals,
  silentOnlySeals,
} from "../../runtime/component/signing.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const silentFill = constructRule(
  {
    name: "silent-no-fill-components",
    refusals: ["silent-no-fill-components"],
    docs: {
      what: "A company that signs automatically has nothing in `fill`.",
      why: "It seals the moment the contract is sent; nobody would fill anything in, and the service refuses the request.",
      mend: "Move the components to the `fill` of the contract and give them a value.",
      wrong: "type: company-auto\nfill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right: "type: company-auto\nsign:\n  - { type: seal, sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  silentFillsNothing,
);

const personFill = constructRule(
  {
    name: "person-auto-no-fill-components",
    refusals: ["person-auto-no-fill-components"],
    docs: {
      what: "A person who signs automatically has nothing in `fill`.",
      why: "The service signs in the person's place when the turn comes; nobody would fill anything in.",
      mend: "Move the components to the `fill` of the contract and give them a value.",
      wrong: "type: person-auto\nfill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right: "type: person-auto\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  personAutoFillsNothing,
);

const silentSign = constructRule(
  {
    name: "silent-no-signature",
    refusals: ["silent-no-signature"],
    docs: {
      what: "A company that signs automatically has seals only: no signature, paging signature, opinion or combination.",
      why: "Nobody of the company is there to sign or to confirm; the service refuses the request.",
      mend: "Use a seal, or let a person of the company sign: `type: company`.",
      wrong: "type: company-auto\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }",
      right: "type: company-auto\nsign:\n  - { type: seal, sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  silentOnlySeals,
);

const silentSeal = constructRule(
  {
    name: "silent-seal-id-required",
    refusals: ["silent-seal-id-required"],
    docs: {
      what: "Each seal and each paging seal of a company that signs automatically has a `sealId`.",
      why: "Nobody is there to choose a seal, so the contract names it; the service refuses a request without.",
      mend: "Add `sealId`: the console shows the ids of the company's seals.",
      wrong: "type: company-auto\nsign:\n  - { type: seal, at: { page: 1, x: 10, y: 10 } }",
      right: "type: company-auto\nsign:\n  - { type: seal, sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  silentNamesSeals,
);

const personSeal = constructRule(
  {
    name: "sign-type-person",
    refusals: ["sign-type-person"],
    docs: {
      what: "A person has no seal, no paging seal and no seal of a legal representative.",
      why: "Those belong to companies; the service refuses them for a person.",
      mend: "Use a signature or a paging signature, or make the approver a company.",
      wrong: "type: person\nsign:\n  - { type: seal, at: { page: 1, x: 10, y: 10 } }",
      right: "type: person\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  personHasNoSeal,
);

const personSign = constructRule(
  {
    name: "person-auto-sign-components",
    refusals: ["person-auto-sign-components"],
    docs: {
      what: "A person who signs automatically has signatures, paging signatures and dates only.",
      why: "An opinion or a combination asks for an answer, and nobody is there to give it. The documents show no such contract.",
      mend: "Use a signature, or let the person sign: `type: person`.",
      wrong: "type: person-auto\nsign:\n  - { type: opinion, text: 同意, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right: "type: person-auto\nsign:\n  - { type: signature, at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["approver"],
  personAutoSigns,
);

const onlyParts = constructRule(
  {
    name: "sign-subtypes-only-in-combination",
    refusals: ["sign-subtypes-only-in-combination"],
    docs: {
      what: "A selector or a multi-line text in `sign` is a part of a combination.",
      why: "The service draws them only inside a combination and refuses them alone.",
      mend: "Give it an `id` and name that in the `children` of a combination; what is filled in without signing belongs into `fill`.",
      wrong: "sign:\n  - { type: selector, options: [同意, 不同意], at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right:
        "sign:\n  - { type: combination, children: [vote], at: { page: 1, x: 10, y: 10 }, size: [200, 100] }\n  - { type: selector, id: vote, options: [同意, 不同意], at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    },
  },
  ["approver"],
  partsOfCombinations,
);

/** Laws on what an approver of each type can sign and fill. */
export const signingRules: readonly Rule[] = [silentFill, personFill, silentSign, silentSeal, personSeal, personSign, onlyParts];
