import { all, certain, isPresent, isConcrete } from "../../runtime/hole.ts";
import { type Rule, constructRule, numberRule } from "../base/rule.ts";

/** A deadline of an approver's own in a group, whose contracts have no such thing. */
const notInGroup = constructRule(
  {
    name: "group-approver-deadline",
    refusals: ["group-approver-deadline"],
    messages: {
      "in-group": "Approvers of a group have no deadlines of their own; the service may refuse this one.",
    },
    docs: {
      what: "Approvers of a group's contracts have no deadlines of their own.",
      why: "The service does not support them there, and may refuse the group.",
      fix: "Set the deadline of the contract.",
      wrong: "flows:\n  - approvers: [{ type: person, deadline: +7d }]",
      right: "flows:\n  - deadline: +7d\n    approvers: [{ type: person }]",
    },
  },
  ["approver"],
  function* ({ deadline }) {
    if (isPresent(deadline) && deadline !== 0) yield { key: "deadline", message: "in-group" };
  },
);

/** A deadline that lies ahead of the clock; 0 is the contract's own. */
const ahead = numberRule(
  {
    name: "approver-deadline-range",
    refusals: ["approver-deadline-range"],
    messages: {
      passed: "{key:key} has passed, so nobody could sign in time.",
    },
    docs: {
      what: "An approver's deadline lies ahead when the contract is sent; 0 is the contract's deadline.",
      why: "Nobody could sign in time, so the service refuses the contract.",
      fix: "Write a later time, or one from now such as +30d.",
      wrong: "approvers:\n  - { type: person, deadline: 2010-01-01T00:00:00+08:00 }",
      right: "approvers:\n  - { type: person, deadline: +30d }",
    },
  },
  { approver: ["deadline"] },
  (value, { now }) => (now !== undefined && value !== 0 && value <= now ? { message: "passed" } : undefined),
);

/** Approvers who have longer than the contract. Where the contract's own deadline has passed, that is the mistake. */
const withinContract = constructRule(
  {
    name: "approver-deadline-within-flow",
    refusals: ["approver-deadline-within-flow"],
    messages: {
      "after-contract": "This is later than the deadline of the contract, which then ends; the service may refuse it.",
    },
    docs: {
      what: "An approver's deadline is not later than that of the contract.",
      why: "The contract ends with its own deadline, so the approver has less time than it says; the service may refuse it.",
      fix: "Set it earlier, or the contract's deadline later.",
      wrong: "deadline: 2030-02-01T00:00:00+08:00\napprovers:\n  - { type: person, deadline: 2030-03-01T00:00:00+08:00 }",
      right: "deadline: 2030-03-01T00:00:00+08:00\napprovers:\n  - { type: person, deadline: 2030-02-01T00:00:00+08:00 }",
    },
  },
  ["flow"],
  // The clock is looked at last, so that builders ship this law only where it may decide.
  (flow, context) =>
    all(flow.approvers)
      .filter(
        ({ deadline }) =>
          isConcrete(deadline) && isConcrete(flow.deadline) && deadline > flow.deadline && flow.deadline > (context.now ?? 0),
      )
      .map((on) => ({ on, key: "deadline", message: "after-contract" })),
);

/** Approvers who sign one after the other and must be done before the one before them. */
const inOrder = constructRule(
  {
    name: "approver-deadline-ordered",
    refusals: ["approver-deadline-ordered"],
    messages: {
      "before-turn": "This deadline may pass before it is the approver's turn, since one above has longer.",
    },
    docs: {
      what: "Where approvers sign one after the other, each deadline is not before those of the approvers above.",
      why: "An approver above may take until later, and then this one can never sign in time.",
      fix: "Set it later, or use `order: parallel`.",
      wrong:
        "approvers:\n  - { type: company, deadline: 2030-03-01T00:00:00+08:00 }\n  - { type: person, deadline: 2030-02-01T00:00:00+08:00 }",
      right:
        "approvers:\n  - { type: company, deadline: 2030-02-01T00:00:00+08:00 }\n  - { type: person, deadline: 2030-03-01T00:00:00+08:00 }",
    },
  },
  ["flow"],
  function* ({ approvers, order }) {
    if (order !== undefined && order !== "sequential") return;
    let latest: { readonly approver: object; readonly deadline: number } | undefined;
    for (const approver of certain(approvers)) {
      const { deadline } = approver;
      if (!isConcrete(deadline) || deadline === 0) continue;
      if (latest !== undefined && deadline < latest.deadline)
        yield {
          on: approver,
          key: "deadline",
          message: "before-turn",
          related: [{ on: latest.approver, key: "deadline", message: "signs-before" }],
        };
      else latest = { approver, deadline };
    }
  },
);

/** Laws on the deadlines of approvers. */
export const deadlineRules: readonly Rule[] = [notInGroup, ahead, withinContract, inOrder];
