import {
  carrierCheckAbroad,
  intentionWithoutFace,
  noneTwice,
  notOnDeviceOnly,
  overriddenViewChecks,
  viewCheckOfCompany,
} from "../../runtime/approver/proof.ts";
import { constructRule, listRule, type Rule } from "../base/rule.ts";

const viewCheckOfPersons = constructRule(
  {
    name: "approver-verify-types-person-only",
    refusals: ["approver-verify-types-person-only"],
    docs: {
      what: "An approver's `viewCheck` is for persons who sign in person.",
      why: "For employees of a company the service ignores it, and the contract is less protected than it seems.",
      mend: "Remove it.",
      wrong: "approvers:\n  - { type: company, viewCheck: [mobile] }",
      right: "approvers:\n  - { type: person, viewCheck: [mobile] }",
    },
  },
  ["approver"],
  viewCheckOfCompany,
);

const viewCheckOnce = constructRule(
  {
    name: "approver-verify-types-overridden",
    refusals: ["approver-verify-types-overridden"],
    docs: {
      what: "`viewCheck` is set for a contract or its group, or for single approvers, not both.",
      why: "The service takes the one of the contract or group and ignores the others.",
      mend: "Keep one of the two.",
      wrong: "viewCheck: face\napprovers:\n  - { type: person, viewCheck: [mobile] }",
      right: "approvers:\n  - { type: person, viewCheck: [mobile] }",
    },
  },
  ["flow", "contract"],
  overriddenViewChecks,
);

const notDeviceOnly = listRule(
  {
    name: "approver-sign-types-not-device-only",
    refusals: ["approver-sign-types-not-device-only"],
    docs: {
      what: "Checks to sign are not only those that the approver's own device makes.",
      why: "Not every device can make them, so the service refuses a contract that could not be signed on others.",
      mend: "Add `face`, `password` or `carrier`.",
      wrong: "approvers:\n  - { type: person, signCheck: [fingerprint, device-face] }",
      right: "approvers:\n  - { type: person, signCheck: [face, fingerprint] }",
    },
  },
  { approver: ["signCheck"] },
  notOnDeviceOnly,
);

const carrierCheck = constructRule(
  {
    name: "approver-sign-types-hkmt",
    refusals: ["approver-sign-types-hkmt"],
    docs: {
      what: "People of Hong Kong, Macau and Taiwan are not asked for the check by the mobile carrier.",
      why: "The service advises against it: carriers may not know their documents, and then they cannot sign.",
      mend: "Use `face` or `password`.",
      wrong: "approvers:\n  - { type: person, idCardType: hongkong-and-macao, signCheck: [carrier] }",
      right: "approvers:\n  - { type: person, idCardType: hongkong-and-macao, signCheck: [face] }",
    },
  },
  ["approver"],
  carrierCheckAbroad,
);

const checksOnce = listRule(
  {
    name: "approver-sign-types-duplicates",
    refusals: ["approver-sign-types-duplicates"],
    docs: {
      what: "No check to sign is listed twice.",
      why: "It changes nothing, so another was probably meant.",
      mend: "Remove the repetition, or correct it.",
      wrong: "approvers:\n  - { type: person, signCheck: [face, face] }",
      right: "approvers:\n  - { type: person, signCheck: [face, password] }",
    },
  },
  { approver: ["signCheck"] },
  noneTwice,
);

const intentionByFace = constructRule(
  {
    name: "intention-needs-face",
    refusals: ["intention-needs-face"],
    docs: {
      what: "An approver with an `intention` may sign with a check of the face.",
      why: "The conversation is recorded during that check; without it there is none, and the service may refuse the contract.",
      mend: "Add `face` to `signCheck`, or leave `signCheck` out.",
      wrong: "approvers:\n  - { type: person, signCheck: [password], intention: { type: question } }",
      right: "approvers:\n  - { type: person, signCheck: [face], intention: { type: question } }",
    },
  },
  ["approver"],
  intentionWithoutFace,
);

/** Laws on how approvers prove who they are. */
export const proofRules: readonly Rule[] = [viewCheckOfPersons, viewCheckOnce, notDeviceOnly, carrierCheck, checksOnce, intentionByFace];
