import { isCompany } from "../../runtime/approver/party.ts";
import type { Approver, Flow } from "../../runtime/facts.generated.ts";
import { all, isPresent, hole, isConcrete } from "../../runtime/hole.ts";
import { type Rule, constructRule, listRule } from "../base/rule.ts";

/** A check to view the contract, asked of an employee: only people who sign for themselves pass one. */
const viewCheckOfPersons = constructRule(
  {
    name: "approver-verify-types-person-only",
    refusals: ["approver-verify-types-person-only"],
    messages: {
      company: "This check to view the contract is for persons, and this approver signs for a company.",
    },
    docs: {
      what: "An approver's `viewCheck` is for persons who sign in person.",
      why: "For employees of a company the service ignores it, and the contract is less protected than it seems.",
      fix: "Remove it.",
      wrong: "approvers:\n  - { type: company, viewCheck: [mobile] }",
      right: "approvers:\n  - { type: person, viewCheck: [mobile] }",
    },
  },
  ["approver"],
  function* (approver) {
    if (isCompany(approver) && isConcrete(approver.viewCheck)) yield { key: "viewCheck", message: "company" };
  },
);

/** The approvers, persons, whose own check to view a flow comes to nothing. */
function withOwnViewCheck({ approvers }: Flow): readonly Approver[] {
  return all(approvers).filter((approver) => !isCompany(approver) && isConcrete(approver.viewCheck));
}

/** Checks to view a contract for single approvers, where the contract or its group sets one for all. */
const viewCheckOnce = constructRule(
  {
    name: "approver-verify-types-overridden",
    refusals: ["approver-verify-types-overridden"],
    messages: {
      "set-by-group": "The group sets how all persons view it, so this is ignored.",
      "set-by-contract": "The contract sets how all persons view it, so this is ignored.",
    },
    docs: {
      what: "`viewCheck` is set for a contract or its group, or for single approvers, not both.",
      why: "The service takes the one of the contract or group and ignores the others.",
      fix: "Keep one of the two.",
      wrong: "viewCheck: face\napprovers:\n  - { type: person, viewCheck: [mobile] }",
      right: "approvers:\n  - { type: person, viewCheck: [mobile] }",
    },
  },
  ["flow", "contract"],
  function* (facts) {
    if ("group" in facts) {
      if (!isConcrete(facts.group) || !isConcrete(facts.group.viewCheck)) return;
      for (const on of all(facts.flows).flatMap(withOwnViewCheck)) yield { on, key: "viewCheck", message: "set-by-group" };
    } else if ("viewCheck" in facts && isConcrete(facts.viewCheck)) {
      for (const on of withOwnViewCheck(facts)) yield { on, key: "viewCheck", message: "set-by-contract" };
    }
  },
);

/** Checks that the approver's own device makes, which are not offered alone. */
const onDevice: readonly unknown[] = ["fingerprint", "device-face"];

/** Checks to sign of which one works on every device. */
const notDeviceOnly = listRule(
  {
    name: "approver-sign-types-not-device-only",
    refusals: ["approver-sign-types-not-device-only"],
    messages: {
      "device-only": "{key:key} offers only checks by the approver's own device, and one of another kind is needed beside them.",
    },
    docs: {
      what: "Checks to sign are not only those that the approver's own device makes.",
      why: "Not every device can make them, so the service refuses a contract that could not be signed on others.",
      fix: "Add `face`, `password` or `carrier`.",
      wrong: "approvers:\n  - { type: person, signCheck: [fingerprint, device-face] }",
      right: "approvers:\n  - { type: person, signCheck: [face, fingerprint] }",
    },
  },
  { approver: ["signCheck"] },
  (checks) => (checks.every((check) => onDevice.includes(check)) ? { message: "device-only" } : undefined),
);

/** A check by the mobile carrier for somebody of Hong Kong, Macau or Taiwan. */
const carrierCheck = constructRule(
  {
    name: "approver-sign-types-hkmt",
    refusals: ["approver-sign-types-hkmt"],
    messages: {
      carrier: "The check by the mobile carrier may fail for people of Hong Kong, Macau and Taiwan.",
    },
    docs: {
      what: "People of Hong Kong, Macau and Taiwan are not asked for the check by the mobile carrier.",
      why: "The service advises against it: carriers may not know their documents, and then they cannot sign.",
      fix: "Use `face` or `password`.",
      wrong: "approvers:\n  - { type: person, idCardType: hongkong-and-macao, signCheck: [carrier] }",
      right: "approvers:\n  - { type: person, idCardType: hongkong-and-macao, signCheck: [face] }",
    },
  },
  ["approver"],
  function* ({ idCardType, signCheck }) {
    const isAbroad = idCardType === "hongkong-and-macao" || idCardType === "hmt-residence-permit";
    const index = isConcrete(signCheck) ? signCheck.indexOf("carrier") : -1;
    if (isAbroad && index >= 0) yield { key: "signCheck", index, message: "carrier" };
  },
);

/** A list without repetitions. */
const checksOnce = listRule(
  {
    name: "approver-sign-types-duplicates",
    refusals: ["approver-sign-types-duplicates"],
    messages: {
      twice: "{key:key} says {check:quoted} twice.",
    },
    docs: {
      what: "No check to sign is listed twice.",
      why: "It changes nothing, so another was probably meant.",
      fix: "Remove the repetition, or correct it.",
      wrong: "approvers:\n  - { type: person, signCheck: [face, face] }",
      right: "approvers:\n  - { type: person, signCheck: [face, password] }",
    },
  },
  { approver: ["signCheck"] },
  (values) => {
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    return typeof twice === "string" ? { message: "twice", data: { check: twice } } : undefined;
  },
);

/** A recorded conversation without the check of the face that it is part of. */
const intentionByFace = constructRule(
  {
    name: "intention-needs-face",
    refusals: ["intention-needs-face"],
    messages: {
      "no-face": "The conversation is recorded while the face is checked, and this does not allow that check.",
    },
    docs: {
      what: "An approver with an `intention` may sign with a check of the face.",
      why: "The conversation is recorded during that check; without it there is none, and the service may refuse the contract.",
      fix: "Add `face` to `signCheck`, or leave `signCheck` out.",
      wrong: "approvers:\n  - { type: person, signCheck: [password], intention: { type: question } }",
      right: "approvers:\n  - { type: person, signCheck: [face], intention: { type: question } }",
    },
  },
  ["approver"],
  function* ({ intention, signCheck }) {
    if (isPresent(intention) && isConcrete(signCheck) && !signCheck.includes("face") && !signCheck.includes(hole))
      yield { key: "signCheck", message: "no-face" };
  },
);

/** Laws on how approvers prove who they are. */
export const proofRules: readonly Rule[] = [viewCheckOfPersons, viewCheckOnce, notDeviceOnly, carrierCheck, checksOnce, intentionByFace];
