import { actionNames } from "../model/contract.ts";
import { refusalFor, refusalIds } from "../wire/refusals.ts";
import { serviceCodeTable } from "../wire/service-codes.ts";
import { answersTo } from "./answers.ts";
import { predictorsOf, unpredictedOf } from "./predictions.ts";
import { english, type RefusalsWords } from "../words/refusals.ts";
import { chineseRefusals } from "../words/zh/refusals.ts";
import { explainServiceCode } from "./service-code.ts";

/**
 * The page on every documented constraint and every documented error code of the service, and what flowspec makes of them, in each language:
 * paths inside the project, and Markdown.
 */
export function refusalsPages(): ReadonlyMap<string, string> {
  return new Map([english, chineseRefusals].map((words) => [`docs/refusals${words.catalogue.suffix}.md`, refusalsPage(words)]));
}

function refusalsPage(words: RefusalsWords): string {
  return `# ${words.title}

<!-- ${words.derived} -->

${words.introduction}

${actionNames.map((action, index) => `${index + 1}. ${action}`).join("\n")}

## ${words.constraints}

${words.constraintsDoc}

${table(
  words.constraintsHead,
  refusalIds().map((id) => constraintRow(id, words)),
)}

## ${words.codes}

${words.codesDoc}

${table(
  words.codesHead,
  [...serviceCodeTable.keys()].map((name) => serviceCodeRow(name, words)),
)}
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function constraintRow(id: string, words: RefusalsWords): readonly string[] {
  const refusals = actionNames.map((action) => refusalFor(id, action));
  const severity = refusals.find((refusal) => refusal !== undefined)?.severity;
  const answers = answersTo([id]).map(({ code, actions, inferred }) => {
    const numbers = actions.map((action) => `${number(action)}${inferred.includes(action) ? "\\*" : ""}`);
    return `\`${code}\` ${numbers.join(" ")}`;
  });
  const silent = actionNames.filter((_, index) => refusals[index] && refusals[index].claim === undefined);
  const codes = [...answers, ...(silent.length === 0 ? [] : [`– ${silent.map(number).join(" ")}`])];
  return [`\`${id}\``, severity === undefined ? "" : words.severities[severity], unpredictedIn(id, words), codes.join(words.semicolon)];
}

/** The diagnostics of a constraint, or why it has none. */
function unpredictedIn(id: string, words: RefusalsWords): string {
  const unpredicted = unpredictedOf(id);
  const reason =
    unpredicted === undefined || unpredicted.state === "said-by"
      ? []
      : [words.settled[unpredicted.state](words.catalogue.settled(id, unpredicted.reason))];
  return [links(predictorsOf(id), words), ...reason].filter((text) => text !== "").join(words.semicolon);
}

function serviceCodeRow(name: string, words: RefusalsWords): readonly string[] {
  const explanation = explainServiceCode(name, words.catalogue);
  if (explanation === undefined) return [];
  const { about, actions, predictedBy, besides } = explanation;
  return [
    `\`${name}\``,
    actions.map(number).join(" "),
    links(
      predictedBy.map(({ code }) => code),
      words,
    ),
    ...words.about(
      about,
      besides.map(({ cause, reason }) => [cause, reason]),
    ),
  ];
}

function links(codes: readonly string[], { catalogue: { suffix }, comma }: RefusalsWords): string {
  return codes.map((code) => `[${code}](diagnostics/${code}${suffix}.md)`).join(comma);
}

function number(action: (typeof actionNames)[number]): string {
  return String(actionNames.indexOf(action) + 1);
}
