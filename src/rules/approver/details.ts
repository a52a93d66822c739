import { atMost, inParts, lengthMessages, lengthOf, partsAtMost, plainName, plainNameMessages } from "../../runtime/text.ts";
import { type Rule, numberRule, textRule } from "../base/rule.ts";

const roleLength = textRule(
  {
    name: "approver-role-name-length",
    refusals: ["approver-role-name-length"],
    messages: lengthMessages,
    docs: {
      what: "An approver's role has at most 20 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten it.",
      wrong: `approvers:\n  - { type: person, role: ${"甲方".repeat(11)} }`,
      right: "approvers:\n  - { type: person, role: 甲方 }",
    },
  },
  { approver: ["role"] },
  atMost(20),
  partsAtMost(20),
);

const roleCharacters = textRule(
  {
    name: "approver-role-name-charset",
    refusals: ["approver-role-name-charset"],
    messages: plainNameMessages,
    docs: {
      what: "An approver's role is made of Chinese characters, letters, digits and underscores.",
      why: "The documents name no others, and the service may refuse them.",
      fix: "Use one of the documented characters.",
      wrong: "approvers:\n  - { type: person, role: 甲-方 }",
      right: "approvers:\n  - { type: person, role: 甲方 }",
    },
  },
  { approver: ["role"] },
  plainName,
  inParts(plainName),
);

/** How long a contract must be read before signing, in seconds. */
const shortest = 3;

const longest = 300;

/** A time that approvers must read; 0 leaves it to the service. */
const readingTimeRange = numberRule(
  {
    name: "pre-read-time-range",
    refusals: ["pre-read-time-range"],
    messages: {
      "out-of-range": "{key:key} is {seconds} seconds, and {shortest} to {longest} are allowed.",
    },
    docs: {
      what: "A contract must be read for 3 to 300 seconds before it is signed; 0 leaves the time to the service.",
      why: "The service refuses a shorter or longer time.",
      fix: "Write a number from 3 to 300, or leave it out.",
      wrong: "approvers:\n  - { type: person, readSeconds: 301 }",
      right: "approvers:\n  - { type: person, readSeconds: 10 }",
    },
  },
  { approver: ["readSeconds"] },
  (value) =>
    value === 0 || (value >= shortest && value <= longest)
      ? undefined
      : { message: "out-of-range", data: { seconds: value, shortest, longest } },
);

/** How many characters of instructions people may have to read. */
const longestInstructions = 500;

/** Instructions before signing, not too long: what is read counts, not the markup around it. */
const instructionsLength = textRule(
  {
    name: "sign-instruction-length",
    refusals: ["sign-instruction-length"],
    messages: {
      "too-long": "{key:key} has {length} characters beside its markup, and at most {limit} are allowed.",
    },
    docs: {
      what: "Instructions before signing have at most 500 characters, not counting markup.",
      why: "The service refuses longer ones.",
      fix: "Shorten them, or put them into the contract.",
      wrong: "approvers:\n  - { type: person, instructions: 请仔细阅读… }   # 505 characters",
      right: "approvers:\n  - { type: person, instructions: 请仔细阅读 }",
    },
  },
  { approver: ["instructions"] },
  (text) => {
    const length = lengthOf(text.replace(/<[^<>]*>/gu, ""));
    return length > longestInstructions ? { message: "too-long", data: { length, limit: longestInstructions } } : undefined;
  },
);

const eitherSignLength = textRule(
  {
    name: "custom-approver-tag-length",
    refusals: ["custom-approver-tag-length"],
    messages: lengthMessages,
    docs: {
      what: "The name of a group of which one signs for all has at most 64 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten it.",
      wrong: `approvers:\n  - { type: company, eitherSign: ${"purchasing-".repeat(6)} }`,
      right: "approvers:\n  - { type: company, eitherSign: purchasing }",
    },
  },
  { approver: ["eitherSign"] },
  atMost(64),
  partsAtMost(64),
);

/** Laws on single values of an approver. */
export const detailRules: readonly Rule[] = [roleLength, roleCharacters, readingTimeRange, instructionsLength, eitherSignLength];
