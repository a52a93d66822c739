import { soon } from "../../runtime/look.ts";
import type { Wrong } from "../../runtime/message.ts";
import { secondsOfDay } from "../../runtime/moments.ts";
import { secondsFix } from "../base/value-fixes.ts";
import { type Rule, numberRule } from "../base/rule.ts";

/** From here on, a number can only be meant as milliseconds: as seconds it would lie 30,000 years ahead. */
const milliseconds = 1_000_000_000_000;

const secondsMessages = {
  "before-epoch": "{key:key} is {value}, which lies before 1970.",
  milliseconds: "{key:key} is {value}, which counts milliseconds, and the service counts seconds.",
} as const;

/** A moment in whole seconds since 1970. */
function inSeconds(value: number): Wrong<typeof secondsMessages> {
  if (value < 0) return { message: "before-epoch", data: { value } };
  return value >= milliseconds ? { message: "milliseconds", data: { value } } : undefined;
}

const deadlineUnit = numberRule(
  {
    name: "deadline-type",
    refusals: ["deadline-type"],
    valueFix: secondsFix,
    messages: secondsMessages,
    docs: {
      what: "A deadline in digits counts seconds since 1970, not milliseconds.",
      why: "The service takes seconds; a value of `Date.now()` would lie tens of thousands of years ahead.",
      fix: "Divide it by 1000; a contract may also have an ISO 8601 time with a zone.",
      wrong: "deadline: 1830268800000",
      right: "deadline: 2028-01-01T00:00:00+08:00",
    },
  },
  { flow: ["deadline"], group: ["deadline"] },
  inSeconds,
  soon,
);

/** A moment after that of sending. 0 means that there is none, and numbers that are no moments have a rule of their own. */
const deadlineAhead = numberRule(
  {
    name: "deadline-future",
    refusals: ["deadline-future"],
    messages: {
      "not-ahead": "{key:key} is {moment:moment}, which is not after the moment of sending.",
    },
    docs: {
      what: "A deadline lies ahead of the moment of sending; 0 stands for the service's default of 365 days.",
      why: "Nobody could sign, and the service refuses the contract.",
      fix: "Choose a later time, or one from now such as +30d.",
      wrong: "deadline: 2010-01-01T00:00:00+08:00",
      right: "deadline: +30d",
    },
  },
  { flow: ["deadline"], group: ["deadline"] },
  (value, { now }) => {
    if (value === 0 || now === undefined || inSeconds(value) !== undefined || value > now) return undefined;
    return { message: "not-ahead", data: { moment: value } };
  },
  soon,
);

/** The latest moment that any document of the service names: in the year 3020. */
const latest = 33_162_419_560;

const latestMessages = {
  "too-late": "{key:key} is {moment:moment}, and the latest time that the documents name is {latest:moment}.",
} as const;

/** A moment that is not later than any in the documents. Numbers that are no moments have a rule of their own. */
function withinDocuments(value: number): Wrong<typeof latestMessages> {
  if (value <= latest || inSeconds(value) !== undefined) return undefined;
  return { message: "too-late", data: { moment: value, latest } };
}

const deadlineBound = numberRule(
  {
    name: "deadline-max-channel-group",
    refusals: ["deadline-max-channel-group"],
    messages: latestMessages,
    docs: {
      what: "The deadline of a contract in a group that an application sends lies before the year 3021.",
      why: "The service names this bound here and refuses a later time.",
      fix: "Choose an earlier time; usually a digit is too much.",
      wrong: "flows:\n  - deadline: 33162419561",
      right: "flows:\n  - deadline: +30d",
    },
  },
  { flow: ["deadline"] },
  withinDocuments,
  soon,
);

const deadlineNear = numberRule(
  {
    name: "deadline-far",
    refusals: ["deadline-far"],
    messages: latestMessages,
    docs: {
      what: "A deadline lies before the year 3021.",
      why: "No document gives a bound here, but another action has this one; usually a digit is too much.",
      fix: "Choose an earlier time.",
      wrong: "deadline: 99999999999",
      right: "deadline: +30d",
    },
  },
  { flow: ["deadline"] },
  withinDocuments,
  soon,
);

function yearsAfter(seconds: number, years: number): number {
  const date = new Date(seconds * 1000);
  return date.setUTCFullYear(date.getUTCFullYear() + years) / 1000;
}

const reminderYears = 10;

/** A moment between that of sending and ten years later; 0 stands for none. */
const reminderRange = numberRule(
  {
    name: "reminded-on-range",
    refusals: ["reminded-on-range"],
    valueFix: secondsFix,
    messages: {
      ...secondsMessages,
      "before-sending": "{key:key} is {moment:moment}, which is before the moment of sending.",
      "too-late": "{key:key} is {moment:moment}, more than ten years after sending.",
    },
    docs: {
      what: "The sender is reminded between the moment of sending and ten years later.",
      why: "The service refuses any other time.",
      fix: "Choose a time within ten years.",
      wrong: "expiryReminderAt: 2100-01-01T00:00:00+08:00",
      right: "expiryReminderAt: +20d",
    },
  },
  { flow: ["expiryReminderAt"] },
  (value, { now }) => {
    const wrong = inSeconds(value);
    if (wrong !== undefined || value === 0 || now === undefined) return wrong;
    if (value < now) return { message: "before-sending", data: { moment: value } };
    // So many years have at least so many days, whichever they are.
    if (value <= now + reminderYears * 365 * secondsOfDay) return undefined;
    return value > yearsAfter(now, reminderYears) ? { message: "too-late", data: { moment: value } } : undefined;
  },
  soon,
);

/** Laws on the times of a contract. */
export const timeRules: readonly Rule[] = [deadlineUnit, deadlineAhead, deadlineBound, deadlineNear, reminderRange];
