import { countOf } from "../../runtime/hole.ts";
import { atMost, lengthMessages, lengthOf, partsAtMost } from "../../runtime/text.ts";
import { type Rule, constructRule, eachTextRule, listRule, textRule } from "../base/rule.ts";

/** How many questions are asked, or texts read out, at most. */
const mostRounds = 10;

/** Questions of a conversation, not too many. */
const questionCount = constructRule(
  {
    name: "intention-questions-count",
    refusals: ["intention-questions-count"],
    messages: {
      "too-many": "`questions` has {count}, and at most {limit} are allowed.",
    },
    docs: {
      what: "An approver is asked at most 10 questions.",
      why: "The service refuses more.",
      fix: "Ask fewer questions.",
      wrong:
        'approvers: # for a list of 11 questions\n  - type: person\n    intention: { questions: [{ each: questions, question: "{{item.text}}" }] }',
      right:
        'approvers: # for a list of 10 questions\n  - type: person\n    intention: { questions: [{ each: questions, question: "{{item.text}}" }] }',
    },
  },
  ["intention"],
  function* ({ questions }) {
    const { least } = countOf(questions);
    if (least > mostRounds) yield { key: "questions", message: "too-many", data: { count: least, limit: mostRounds } };
  },
);

/** Texts that are read out, not too many. */
const actionCount = listRule(
  {
    name: "intention-actions-count",
    refusals: ["intention-actions-count"],
    messages: {
      "too-many": "{key:key} has {count} texts, and at most {limit} are allowed.",
    },
    docs: {
      what: "An approver nods to at most 10 texts.",
      why: "The service refuses more.",
      fix: "Combine some of the texts.",
      wrong: "approvers:\n  - { type: person, intention: { actions: [一, 二, 三, 四, 五, 六, 七, 八, 九, 十, 十一] } }",
      right: "approvers:\n  - { type: person, intention: { actions: [请点头确认] } }",
    },
  },
  { intention: ["actions"] },
  (actions) => (actions.length > mostRounds ? { message: "too-many", data: { count: actions.length, limit: mostRounds } } : undefined),
);

const questionLength = textRule(
  {
    name: "intention-question-length",
    refusals: ["intention-question-length"],
    messages: lengthMessages,
    docs: {
      what: "A question has at most 250 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten it, or make two of it.",
      wrong: "approvers:\n  - { type: person, intention: { questions: [{ question: 请问您是否同意… }] } }   # 252 characters",
      right: "approvers:\n  - { type: person, intention: { questions: [{ question: 请问您是否同意 }] } }",
    },
  },
  { question: ["question"] },
  atMost(250),
  partsAtMost(250),
);

/** How long a text that is read out before the nod is at most. */
const longestAction = 150;

/** A text that is read out, not too long. */
const actionLength = eachTextRule(
  {
    name: "intention-action-length",
    refusals: ["intention-action-length"],
    messages: {
      "too-long": "{key:key} has a text of {length} characters, and at most {limit} are allowed.",
    },
    docs: {
      what: "A text that an approver nods to has at most 150 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten it, or make two of it.",
      wrong: "approvers:\n  - { type: person, intention: { actions: [请点头确认…] } }   # 155 characters",
      right: "approvers:\n  - { type: person, intention: { actions: [请点头确认] } }",
    },
  },
  { intention: ["actions"] },
  (text) => {
    const length = lengthOf(text);
    return length > longestAction ? { message: "too-long", data: { length, limit: longestAction } } : undefined;
  },
);

/** Laws on the recorded conversation in which an approver declares the will to sign. */
export const intentionRules: readonly Rule[] = [questionCount, actionCount, questionLength, actionLength];
