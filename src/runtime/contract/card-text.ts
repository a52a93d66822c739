import type { Flow } from "../facts.generated.ts";
import { countOf, given, known } from "../hole.ts";
import type { Problem } from "../problem.ts";

/** What stands in single braces. */
const inBraces = /\{([^{}]*)\}/gu;

/** Names that the service fills in, those of approvers with their number. */
const variable = /^(?:合同名称|发起方企业|发起方姓名|签署方(\d{1,9})(?:企业|姓名))$/u;

/** A text whose variables the service knows. */
export function knownVariables(value: string): string | undefined {
  const foreign = namesIn(value).filter((name) => !variable.test(name));
  return foreign.length === 0 ? undefined : `has ${inWords(foreign)}, which the service does not fill in`;
}

/** A card text that names approvers who are there, counted from 1. */
export function* approversOfCard({ cardText, approvers, dynamicApprovers }: Flow): Iterable<Problem> {
  if (!known(cardText)) return;
  const { least, exact } = countOf(approvers);
  const isFinal = exact && given(approvers) && (dynamicApprovers ?? false) === false;
  const names = namesIn(cardText);
  const early = names.filter((name) => numberIn(name) === 0);
  const late = isFinal ? names.filter((name) => numberIn(name) > least) : [];
  if (early.length > 0) yield { key: "cardText", message: `\`cardText\` has ${inWords(early)}, and the first approver is number 1.` };
  if (late.length > 0) yield { key: "cardText", message: `\`cardText\` has ${inWords(late)}, and the last approver is number ${least}.` };
}

function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(inBraces)].map(([, name = ""]) => name))];
}

/** The number of the approver whom a variable names, `NaN` where it names none. */
function numberIn(name: string): number {
  return Number(variable.exec(name)?.[1] ?? Number.NaN);
}

function inWords(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(" and ");
}
