import {
  cardForm,
  cardOfMinor,
  cardOfUnborn,
  cardWithWrongCheck,
  permitForm,
  permitOfMainland,
} from "../../runtime/approver/identity-number.ts";
import { identityMended } from "../base/mendings.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const form = constructRule(
  {
    name: "idcard-mainland-format",
    refusals: ["idcard-mainland-format"],
    mending: identityMended,
    docs: {
      what: "The number of an identity card or a residence permit has 17 digits, and then a digit or a capital X.",
      why: "The service refuses any other number. Without `idCardType` it takes the number for that of an identity card.",
      mend: "Correct the number, or name the kind of the document with `idCardType`.",
      wrong: "approvers:\n  - { type: person, idCardNumber: 62000019880202000x }",
      right: "approvers:\n  - { type: person, idCardNumber: 62000019880202000X }",
    },
  },
  ["approver"],
  cardForm,
);

const birth = constructRule(
  {
    name: "idcard-mainland-birthdate",
    refusals: ["idcard-mainland-birthdate"],
    docs: {
      what: "Characters 7 to 14 of an identity number are a date of birth: a day that exists and has come.",
      why: "Nobody has such a number, so the service refuses it.",
      mend: "Correct the number.",
      wrong: 'approvers:\n  - { type: person, idCardNumber: "620000198813020000" }',
      right: 'approvers:\n  - { type: person, idCardNumber: "620000198802020000" }',
    },
  },
  ["approver"],
  cardOfUnborn,
);

const check = constructRule(
  {
    name: "idcard-mainland-checksum",
    refusals: ["idcard-mainland-checksum"],
    inventable: true,
    docs: {
      what: "The last character of an identity number follows from the others.",
      why: "A number with another was mistyped, and the service may refuse it.",
      mend: "Compare the number with the document.",
      wrong: 'approvers:\n  - { type: person, idCardNumber: "110101190001010000" }',
      right: 'approvers:\n  - { type: person, idCardNumber: "110101190001010006" }',
    },
  },
  ["approver"],
  cardWithWrongCheck,
);

const permit = constructRule(
  {
    name: "idcard-hkmo-format",
    refusals: ["idcard-hkmo-format"],
    docs: {
      what: "The number of a travel permit of Hong Kong or Macau is H or M and 10 digits.",
      why: "The service refuses any other number.",
      mend: "Correct the number, or `idCardType`.",
      wrong: "approvers:\n  - { type: person, idCardType: hongkong-and-macao, idCardNumber: K0000000000 }",
      right: "approvers:\n  - { type: person, idCardType: hongkong-and-macao, idCardNumber: H0000000000 }",
    },
  },
  ["approver"],
  permitForm,
);

const residence = constructRule(
  {
    name: "idcard-hmt-prefix",
    refusals: ["idcard-hmt-prefix"],
    docs: {
      what: "The number of a residence permit of Hong Kong, Macau or Taiwan begins with 81, 82 or 83.",
      why: "Another number is probably that of an identity card, and the service may refuse it as a permit.",
      mend: "Correct the number, or `idCardType`.",
      wrong: 'approvers:\n  - { type: person, idCardType: hongkong-macao-and-taiwan, idCardNumber: "110101190001010006" }',
      right: "approvers:\n  - { type: person, idCardType: hongkong-macao-and-taiwan, idCardNumber: 81000019000101000X }",
    },
  },
  ["approver"],
  permitOfMainland,
);

const age = constructRule(
  {
    name: "idcard-age",
    refusals: ["idcard-age"],
    docs: {
      what: "An approver is 18 or older by the date of birth in the identity number.",
      why: "The service refuses minors, unless the company has had its limit of age widened.",
      mend: "Correct the number, have the legal guardian sign, or have the limit widened.",
      wrong: 'approvers:\n  - { type: person, idCardNumber: "110101201501010003" }',
      right: 'approvers:\n  - { type: person, idCardNumber: "110101190001010006" }',
    },
  },
  ["approver"],
  cardOfMinor,
);

/** Laws on numbers of identity documents. Each leaves to the one before what that one finds. */
export const identityNumberRules: readonly Rule[] = [form, birth, check, permit, residence, age];
