import { ahead, inSeconds, reminder, withinDocuments } from "../../runtime/contract/time.ts";
import { secondsMended } from "../base/mendings.ts";
import { numberRule, type Rule } from "../base/rule.ts";

const deadlineUnit: Rule = numberRule(
  {
    name: "deadline-type",
    refusals: ["deadline-type"],
    mending: secondsMended,
    docs: {
      what: "A deadline in digits counts seconds since 1970, not milliseconds.",
      why: "The service takes seconds; a value of `Date.now()` would lie tens of thousands of years ahead.",
      mend: "Divide it by 1000; a contract may also have an ISO 8601 time with a zone.",
      wrong: "deadline: 1830268800000",
      right: "deadline: 2028-01-01T00:00:00+08:00",
    },
  },
  { flow: ["deadline"], group: ["deadline"] },
  inSeconds,
);

const deadlineAhead: Rule = numberRule(
  {
    name: "deadline-future",
    refusals: ["deadline-future"],
    docs: {
      what: "A deadline lies ahead of the moment of sending; 0 stands for the service's default of 365 days.",
      why: "Nobody could sign, and the service refuses the contract.",
      mend: "Choose a later time, or one from now such as +30d.",
      wrong: "deadline: 2010-01-01T00:00:00+08:00",
      right: "deadline: +30d",
    },
  },
  { flow: ["deadline"], group: ["deadline"] },
  ahead,
);

const deadlineBound: Rule = numberRule(
  {
    name: "deadline-max-channel-group",
    refusals: ["deadline-max-channel-group"],
    docs: {
      what: "The deadline of a contract in a group that an application sends lies before the year 3021.",
      why: "The service names this bound here and refuses a later time.",
      mend: "Choose an earlier time; usually a digit is too much.",
      wrong: "flows:\n  - deadline: 33162419561",
      right: "flows:\n  - deadline: +30d",
    },
  },
  { flow: ["deadline"] },
  withinDocuments,
);

const deadlineNear: Rule = numberRule(
  {
    name: "deadline-far",
    refusals: ["deadline-far"],
    docs: {
      what: "A deadline lies before the year 3021.",
      why: "No document gives a bound here, but another action has this one; usually a digit is too much.",
      mend: "Choose an earlier time.",
      wrong: "deadline: 99999999999",
      right: "deadline: +30d",
    },
  },
  { flow: ["deadline"] },
  withinDocuments,
);

const reminderRange: Rule = numberRule(
  {
    name: "reminded-on-range",
    refusals: ["reminded-on-range"],
    mending: secondsMended,
    docs: {
      what: "The sender is reminded between the moment of sending and ten years later.",
      why: "The service refuses any other time.",
      mend: "Choose a time within ten years.",
      wrong: "remindAt: 2100-01-01T00:00:00+08:00",
      right: "remindAt: +20d",
    },
  },
  { flow: ["remindAt"] },
  reminder,
);

/** Laws on the times of a contract. */
export const timeRules: readonly Rule[] = [deadlineUnit, deadlineAhead, deadlineBound, deadlineNear, reminderRange];
