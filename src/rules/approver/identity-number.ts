import {
  birthDate,
  birthDateMessages,
  checkCharacterOf,
  identityFormMessages,
  identityNumberForm,
  isYounger,
} from "../../runtime/approver/identity.ts";
import type { Approver } from "../../runtime/facts.generated.ts";
import { isConcrete } from "../../runtime/hole.ts";
import { withKey } from "../../runtime/law.ts";
import { mask } from "../../runtime/mask.ts";
import type { Wrong } from "../../runtime/message.ts";
import type { Context } from "../../runtime/problem.ts";
import { identityFix } from "../base/value-fixes.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** The number of an identity card or a residence permit, where it is one: without a kind, the service takes it for an identity card. */
function cardNumber(approver: Approver): string | undefined {
  const { idCardType } = approver;
  if (idCardType !== undefined && idCardType !== "id-card" && idCardType !== "hmt-residence-permit") return undefined;
  return isConcrete(approver.idCardNumber) ? approver.idCardNumber : undefined;
}

/** Whether a number has the form of a travel permit. */
function isTravelPermit(value: string): boolean {
  return /^[HM]\d{10}$/u.test(value);
}

const key = "idCardNumber";

/** A number that has not the form of an identity card's. */
const form = constructRule(
  {
    name: "idcard-mainland-format",
    refusals: ["idcard-mainland-format"],
    valueFix: identityFix,
    messages: identityFormMessages,
    helps: {
      "travel-permit": "Add `idCardType: hongkong-and-macao`, if it is a travel permit.",
    },
    docs: {
      what: "The number of an identity card or a residence permit has 17 digits, and then a digit or a capital X.",
      why: "The service refuses any other number. Without `idCardType` it takes the number for that of an identity card.",
      fix: "Correct the number, or name the kind of the document with `idCardType`.",
      wrong: "approvers:\n  - { type: person, idCardNumber: 11010119000101009x }",
      right: "approvers:\n  - { type: person, idCardNumber: 11010119000101009X }",
    },
  },
  ["approver"],
  (approver) => {
    const number = cardNumber(approver);
    const wrong = number === undefined ? undefined : identityNumberForm(number);
    if (number === undefined || wrong === undefined) return [];
    const help = isTravelPermit(number) ? { help: "travel-permit" as const } : {};
    return [{ key, ...withKey(key, wrong), ...help }];
  },
);

/** A number that cannot be anybody's: its date of birth does not exist, or lies in the future. */
const birth = constructRule(
  {
    name: "idcard-mainland-birthdate",
    refusals: ["idcard-mainland-birthdate"],
    messages: birthDateMessages,
    docs: {
      what: "Characters 7 to 14 of an identity number are a date of birth: a day that exists and has come.",
      why: "Nobody has such a number, so the service refuses it.",
      fix: "Correct the number.",
      wrong: 'approvers:\n  - { type: person, idCardNumber: "110101190013010006" }',
      right: 'approvers:\n  - { type: person, idCardNumber: "110101190001010006" }',
    },
  },
  ["approver"],
  (approver, context) => {
    const number = cardNumber(approver);
    const wrong = number === undefined ? undefined : birthDate(number, context.now);
    if (wrong !== undefined) return [{ key, ...withKey(key, wrong) }];
    return [];
  },
);

/** As {@link cardNumber}, where form and date of birth are right, so that finer things can be asked of it. */
function properNumber(approver: Approver, context: Context): string | undefined {
  const number = cardNumber(approver);
  return number !== undefined && (identityNumberForm(number) ?? birthDate(number, context.now)) === undefined ? number : undefined;
}

/** Whether it is given as a residence permit and has the number of none. */
function isMisnamed({ idCardType }: Approver, number: string): boolean {
  return idCardType === "hmt-residence-permit" && !/^8[123]/u.test(number);
}

/** A number whose last character does not follow from the others. */
const check = constructRule(
  {
    name: "idcard-mainland-checksum",
    refusals: ["idcard-mainland-checksum"],
    inventable: true,
    messages: {
      check: "The last character of {number:quoted} does not follow from the others; the service may refuse the number.",
    },
    docs: {
      what: "The last character of an identity number follows from the others.",
      why: "A number with another was mistyped, and the service may refuse it.",
      fix: "Compare the number with the document.",
      wrong: 'approvers:\n  - { type: person, idCardNumber: "110101190001010000" }',
      right: 'approvers:\n  - { type: person, idCardNumber: "110101190001010006" }',
    },
  },
  ["approver"],
  (approver, context) => {
    const given = cardNumber(approver);
    if (given === undefined || given.slice(-1) === checkCharacterOf(given)) return [];
    const number = properNumber(approver, context);
    if (number === undefined || isMisnamed(approver, number)) return [];
    return [{ key, message: "check", data: { number: mask(number) } }];
  },
);

const travelPermitMessages = {
  "no-travel-permit": "{key:key} is {value:quoted}; a travel permit has H or M and then 10 digits.",
} as const;

/** A travel permit of Hong Kong or Macau: H or M, and ten digits. */
function travelPermit(value: string): Wrong<typeof travelPermitMessages> {
  return isTravelPermit(value) ? undefined : { message: "no-travel-permit", data: { value: mask(value) } };
}

/** A number that has not the form of a travel permit's. */
const permit = constructRule(
  {
    name: "idcard-hkmo-format",
    refusals: ["idcard-hkmo-format"],
    messages: travelPermitMessages,
    docs: {
      what: "The number of a travel permit of Hong Kong or Macau is H or M and 10 digits.",
      why: "The service refuses any other number.",
      fix: "Correct the number, or `idCardType`.",
      wrong: "approvers:\n  - { type: person, idCardType: hongkong-and-macao, idCardNumber: K0000000000 }",
      right: "approvers:\n  - { type: person, idCardType: hongkong-and-macao, idCardNumber: H0000000000 }",
    },
  },
  ["approver"],
  (approver) => {
    if (approver.idCardType !== "hongkong-and-macao") return [];
    const { idCardNumber } = approver;
    const wrong = isConcrete(idCardNumber) ? travelPermit(idCardNumber) : undefined;
    if (wrong !== undefined) return [{ key, ...withKey(key, wrong) }];
    return [];
  },
);

/** A residence permit with the number of no such permit. */
const residence = constructRule(
  {
    name: "idcard-hmt-prefix",
    refusals: ["idcard-hmt-prefix"],
    messages: {
      prefix: "A residence permit begins with 81, 82 or 83, and {number:quoted} does not; the service may refuse it.",
    },
    docs: {
      what: "The number of a residence permit of Hong Kong, Macau or Taiwan begins with 81, 82 or 83.",
      why: "Another number is probably that of an identity card, and the service may refuse it as a permit.",
      fix: "Correct the number, or `idCardType`.",
      wrong: 'approvers:\n  - { type: person, idCardType: hmt-residence-permit, idCardNumber: "110101190001010006" }',
      right: "approvers:\n  - { type: person, idCardType: hmt-residence-permit, idCardNumber: 81000019000101000X }",
    },
  },
  ["approver"],
  (approver, context) => {
    if (approver.idCardType !== "hmt-residence-permit") return [];
    const number = properNumber(approver, context);
    if (number !== undefined && isMisnamed(approver, number)) return [{ key, message: "prefix", data: { number: mask(number) } }];
    return [];
  },
);

/** How old somebody is who is of age, in years. */
const ofAge = 18;

/** A number of somebody who is not of age. */
const age = constructRule(
  {
    name: "idcard-age",
    refusals: ["idcard-age"],
    messages: {
      minor: "{number:quoted} is of somebody under 18; the service may refuse minors.",
    },
    docs: {
      what: "An approver is 18 or older by the date of birth in the identity number.",
      why: "The service refuses minors, unless the company has had its limit of age widened.",
      fix: "Correct the number, have the legal guardian sign, or have the limit widened.",
      wrong:
        'samples: { review: { now: 2026-01-05T09:00:00+08:00 } }\napprovers:\n  - { type: person, idCardNumber: "110101201501010003" }',
      right:
        'samples: { review: { now: 2026-01-05T09:00:00+08:00 } }\napprovers:\n  - { type: person, idCardNumber: "110101190001010006" }',
    },
  },
  ["approver"],
  (approver, context) => {
    const given = cardNumber(approver);
    if (given === undefined || context.now === undefined || !isYounger(given, ofAge, context.now)) return [];
    const number = properNumber(approver, context);
    if (number !== undefined) return [{ key, message: "minor", data: { number: mask(number) } }];
    return [];
  },
);

/** Laws on numbers of identity documents. Each leaves to the one before what that one finds. */
export const identityNumberRules: readonly Rule[] = [form, birth, check, permit, residence, age];
