import { approversOfCard, knownVariables } from "../../runtime/contract/card-text.ts";
import { constructRule, textRule, type Rule } from "../base/rule.ts";

const cardVariables: Rule = textRule(
  {
    name: "custom-show-map-variables",
    refusals: ["custom-show-map-variables"],
    docs: {
      what: "In braces, a card text has only {合同名称}, {发起方企业}, {发起方姓名}, {签署方N企业} and {签署方N姓名}, with a number for N.",
      why: "The service fills in these and refuses any other.",
      mend: "Use one of {合同名称} {发起方企业} {发起方姓名} {签署方1企业} {签署方1姓名}, or leave the braces out.",
      wrong: "cardText: 编号:{合同编号}",
      right: "cardText: 合同名称:{合同名称};签署方:{签署方1姓名}",
    },
  },
  { flow: ["cardText"] },
  knownVariables,
);

const cardApprovers: Rule = constructRule(
  {
    name: "custom-show-map-index",
    refusals: ["custom-show-map-index"],
    docs: {
      what: "A card text numbers approvers from 1 to as many as there are.",
      why: "There is nobody to name under another number, and the service refuses it.",
      mend: "Use the number of an approver in the list, counted from 1.",
      wrong: 'cardText: "{签署方2姓名}"\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
      right: 'cardText: "{签署方1姓名}"\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["flow"],
  approversOfCard,
);

/** Laws on the text of a contract's card. */
export const cardTextRules: readonly Rule[] = [cardVariables, cardApprovers];
