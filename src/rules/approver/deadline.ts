import { deadlineInGroup } from "../../runtime/approver/options.ts";
import { beforePredecessor, beyondContract, deadlineAhead } from "../../runtime/approver/time.ts";
import { constructRule, numberRule, type Rule } from "../base/rule.ts";

const notInGroup = constructRule(
  {
    name: "group-approver-deadline",
    refusals: ["group-approver-deadline"],
    docs: {
      what: "Approvers of a group's contracts have no deadlines of their own.",
      why: "The service does not support them there, and may refuse the group.",
      mend: "Set the deadline of the contract.",
      wrong: "flows:\n  - approvers: [{ type: person, deadline: +7d }]",
      right: "flows:\n  - deadline: +7d\n    approvers: [{ type: person }]",
    },
  },
  ["approver"],
  deadlineInGroup,
);

const ahead = numberRule(
  {
    name: "approver-deadline-range",
    refusals: ["approver-deadline-range"],
    docs: {
      what: "An approver's deadline lies ahead when the contract is sent; 0 is the contract's deadline.",
      why: "Nobody could sign in time, so the service refuses the contract.",
      mend: "Write a later time, or one from now such as +30d.",
      wrong: "approvers:\n  - { type: person, deadline: 2010-01-01T00:00:00+08:00 }",
      right: "approvers:\n  - { type: person, deadline: +30d }",
    },
  },
  { approver: ["deadline"] },
  deadlineAhead,
);

const withinContract = constructRule(
  {
    name: "approver-deadline-within-flow",
    refusals: ["approver-deadline-within-flow"],
    docs: {
      what: "An approver's deadline is not later than that of the contract.",
      why: "The contract ends with its own deadline, so the approver has less time than it says; the service may refuse it.",
      mend: "Set it earlier, or the contract's deadline later.",
      wrong: "deadline: +7d\napprovers:\n  - { type: person, deadline: +14d }",
      right: "deadline: +14d\napprovers:\n  - { type: person, deadline: +7d }",
    },
  },
  ["flow"],
  beyondContract,
);

const inOrder = constructRule(
  {
    name: "approver-deadline-ordered",
    refusals: ["approver-deadline-ordered"],
    docs: {
      what: "Where approvers sign one after the other, each deadline is not before those of the approvers above.",
      why: "An approver above may take until later, and then this one can never sign in time.",
      mend: "Set it later, or use `order: parallel`.",
      wrong: "approvers:\n  - { type: company, deadline: +14d }\n  - { type: person, deadline: +7d }",
      right: "approvers:\n  - { type: company, deadline: +7d }\n  - { type: person, deadline: +14d }",
    },
  },
  ["flow"],
  beforePredecessor,
);

/** Laws on the deadlines of approvers. */
export const deadlineRules: readonly Rule[] = [notInGroup, ahead, withinContract, inOrder];
