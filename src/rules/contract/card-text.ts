import { countOf, isPresent, isConcrete } from "../../runtime/hole.ts";
import { type Rule, constructRule, textRule } from "../base/rule.ts";

/** What stands in single braces. */
const braced = /\{([^{}]*)\}/gu;

function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(braced)].map(([, name = ""]) => name))];
}

/** The names that the service fills in of a contract with so many approvers, as they stand in braces. */
export function cardVariables(approvers: number): readonly string[] {
  const numbers = Array.from({ length: approvers }, (_, index) => index + 1);
  return ["合同名称", "发起方企业", "发起方姓名", ...numbers.flatMap((number) => [`签署方${number}企业`, `签署方${number}姓名`])];
}

/** Names that the service fills in, those of approvers with their number. */
const variable = /^(?:合同名称|发起方企业|发起方姓名|签署方(\d{1,9})(?:企业|姓名))$/u;

function inBraces(names: readonly string[]): readonly string[] {
  return names.map((name) => `{${name}}`);
}

/** A text whose variables the service knows. */
const knownVariables = textRule(
  {
    name: "custom-show-map-variables",
    refusals: ["custom-show-map-variables"],
    messages: {
      unknown: "{key:key} has {variables:and}, which the service does not fill in.",
    },
    docs: {
      what: "In braces, a card text has only {合同名称}, {发起方企业}, {发起方姓名}, {签署方N企业} and {签署方N姓名}, with a number for N.",
      why: "The service fills in these and refuses any other.",
      fix: "Use one of {合同名称} {发起方企业} {发起方姓名} {签署方1企业} {签署方1姓名}, or leave the braces out.",
      wrong: "cardText: 编号:{合同编号}",
      right: "cardText: 合同名称:{合同名称};签署方:{签署方1姓名}",
    },
  },
  { flow: ["cardText"] },
  (value) => {
    const foreign = namesIn(value).filter((name) => !variable.test(name));
    return foreign.length === 0 ? undefined : { message: "unknown", data: { variables: inBraces(foreign) } };
  },
);

/** The number of the approver whom a variable names, `NaN` where it names none. */
function numberIn(name: string): number {
  return Number(variable.exec(name)?.[1] ?? Number.NaN);
}

/** A card text that names approvers who are there, counted from 1. */
const cardApprovers = constructRule(
  {
    name: "custom-show-map-index",
    refusals: ["custom-show-map-index"],
    messages: {
      "number-zero": "`cardText` has {variables:and}, and the first approver is number 1.",
      "beyond-last": "`cardText` has {variables:and}, and the last approver is number {last}.",
    },
    docs: {
      what: "A card text numbers approvers from 1 to as many as there are.",
      why: "There is nobody to name under another number, and the service refuses it.",
      fix: "Use the number of an approver in the list, counted from 1.",
      wrong: 'cardText: "{签署方2姓名}"\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
      right: 'cardText: "{签署方1姓名}"\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["flow"],
  function* ({ cardText, approvers, approversLater }) {
    if (!isConcrete(cardText)) return;
    const { least, exact } = countOf(approvers);
    const isFinal = exact && isPresent(approvers) && (approversLater ?? false) === false;
    const names = namesIn(cardText);
    const early = names.filter((name) => numberIn(name) === 0);
    const late = isFinal ? names.filter((name) => numberIn(name) > least) : [];
    if (early.length > 0) yield { key: "cardText", message: "number-zero", data: { variables: inBraces(early) } };
    if (late.length > 0) yield { key: "cardText", message: "beyond-last", data: { variables: inBraces(late), last: least } };
  },
);

/** Laws on the text of a contract's card. */
export const cardTextRules: readonly Rule[] = [knownVariables, cardApprovers];
