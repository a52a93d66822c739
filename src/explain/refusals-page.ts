import { actionNames } from "../model/contract.ts";
import { refusalFor, refusalIds } from "../wire/refusals.ts";
import { serviceCodeTable } from "../wire/service-codes.ts";
import { answersTo } from "./answers.ts";
import { predictorsOf, unpredictedOf } from "./predictions.ts";
import { explainServiceCode } from "./service-code.ts";

/** Every documented constraint and every documented error code of the service, and what flowspec makes of them: Markdown. */
export function refusalsPage(): string {
  return `# Refusals

<!-- Derived from the catalogue of refusals by \`npm run derive\`. Not edited by hand. -->

What the service refuses, or overlooks, by its documents, and the diagnostics that say so before. Actions are numbered:

${actionNames.map((action, index) => `${index + 1}. ${action}`).join("\n")}

## Constraints

Each documented constraint with the diagnostics that predict its breach, and the code with which the actions answer it. An asterisk marks
claims that are inferred, which no reply or sentence of the documents ties to the mistake: the service may answer otherwise. A dash marks actions without a known code.

| Constraint | Severity | Diagnostics | Service codes by action |
| --- | --- | --- | --- |
${refusalIds().map(constraintRow).join("\n")}

## Service codes

Each error code that the documents of an action list, with the diagnostics that predict it, and what no text of a contract can tell.

| Service code | Actions | Predicted by | What else causes it |
| --- | --- | --- | --- |
${[...serviceCodeTable.keys()].map(serviceCodeRow).join("\n")}
`;
}

function constraintRow(id: string): string {
  const refusals = actionNames.map((action) => refusalFor(id, action));
  const severity = refusals.find((refusal) => refusal !== undefined)?.severity ?? "";
  const answers = answersTo([id]).map(({ code, actions, inferred }) => {
    const numbers = actions.map((action) => `${number(action)}${inferred.includes(action) ? "\\*" : ""}`);
    return `\`${code}\` ${numbers.join(" ")}`;
  });
  const silent = actionNames.filter((_, index) => refusals[index] && refusals[index].claim === undefined);
  const codes = [...answers, ...(silent.length === 0 ? [] : [`– ${silent.map(number).join(" ")}`])];
  return `| \`${id}\` | ${severity} | ${unpredictedIn(id)} | ${codes.join("; ")} |`;
}

/** The diagnostics of a constraint, or why it has none. */
function unpredictedIn(id: string): string {
  const unpredicted = unpredictedOf(id);
  const words = { kept: "kept by flowspec", pdf: "needs the PDF", account: "needs the account", clock: "needs the service's clock" };
  const reason = unpredicted === undefined || unpredicted.state === "said-by" ? [] : [`${words[unpredicted.state]}: ${unpredicted.reason}`];
  return [links(predictorsOf(id)), ...reason].filter((text) => text !== "").join("; ");
}

function serviceCodeRow(name: string): string {
  const explanation = explainServiceCode(name);
  if (explanation === undefined) return "";
  const { about, actions, predictedBy, besides } = explanation;
  const others = besides.map(({ cause, reason }) => `${cause}: ${reason}`);
  return `| \`${name}\` | ${actions.map(number).join(" ")} | ${links(predictedBy.map(({ code }) => code))} | ${[about, ...others].join(" ")} |`;
}

function links(codes: readonly string[]): string {
  return codes.map((code) => `[${code}](diagnostics/${code}.md)`).join(", ");
}

function number(action: (typeof actionNames)[number]): string {
  return String(actionNames.indexOf(action) + 1);
}
