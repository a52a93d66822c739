import { fewActions, shortAction, tooManyQuestions } from "../../runtime/approver/details.ts";
import { atMost, partsAtMost } from "../../runtime/text.ts";
import { constructRule, eachTextRule, listRule, textRule, type Rule } from "../base/rule.ts";

const questionCount = constructRule(
  {
    name: "intention-questions-count",
    refusals: ["intention-questions-count"],
    docs: {
      what: "An approver is asked at most 10 questions.",
      why: "The service refuses more.",
      mend: "Ask fewer questions.",
      wrong:
        'approvers: # for a list of 11 questions\n  - type: person\n    intention: { questions: [{ each: "{{questions}}", question: "{{item}}" }] }',
      right:
        'approvers: # for a list of 10 questions\n  - type: person\n    intention: { questions: [{ each: "{{questions}}", question: "{{item}}" }] }',
    },
  },
  ["intention"],
  tooManyQuestions,
);

const actionCount = listRule(
  {
    name: "intention-actions-count",
    refusals: ["intention-actions-count"],
    docs: {
      what: "An approver nods to at most 10 texts.",
      why: "The service refuses more.",
      mend: "Combine some of the texts.",
      wrong: "approvers:\n  - { type: person, intention: { actions: [一, 二, 三, 四, 五, 六, 七, 八, 九, 十, 十一] } }",
      right: "approvers:\n  - { type: person, intention: { actions: [请点头确认] } }",
    },
  },
  { intention: ["actions"] },
  fewActions,
);

const questionLength = textRule(
  {
    name: "intention-question-length",
    refusals: ["intention-question-length"],
    docs: {
      what: "A question has at most 250 characters.",
      why: "The service refuses a longer one.",
      mend: "Shorten it, or make two of it.",
      wrong: "approvers:\n  - { type: person, intention: { questions: [{ question: 请问您是否同意… }] } }   # 252 characters",
      right: "approvers:\n  - { type: person, intention: { questions: [{ question: 请问您是否同意 }] } }",
    },
  },
  { question: ["question"] },
  atMost(250),
  partsAtMost(250),
);

const actionLength = eachTextRule(
  {
    name: "intention-action-length",
    refusals: ["intention-action-length"],
    docs: {
      what: "A text that an approver nods to has at most 150 characters.",
      why: "The service refuses a longer one.",
      mend: "Shorten it, or make two of it.",
      wrong: "approvers:\n  - { type: person, intention: { actions: [请点头确认…] } }   # 155 characters",
      right: "approvers:\n  - { type: person, intention: { actions: [请点头确认] } }",
    },
  },
  { intention: ["actions"] },
  shortAction,
);

/** Laws on the recorded conversation in which an approver declares the will to sign. */
export const intentionRules: readonly Rule[] = [questionCount, actionCount, questionLength, actionLength];
