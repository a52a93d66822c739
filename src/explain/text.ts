import { families } from "../code-families.ts";
import { actionNames } from "../model/contract.ts";
import { docsOf } from "../report/code-docs.ts";
import type { Paint } from "../report/paint.ts";
import type { Answering } from "./answers.ts";
import { type CodeExplanation, explainCode } from "./code.ts";
import type { ServiceCodeExplanation } from "./service-code.ts";

/** A diagnostic code explained for a terminal. */
export function codeText(explanation: CodeExplanation, paint: Paint): string {
  const { name, severities, what, why, fix: mend, wrong, right, answers } = explanation;
  return paragraphs(
    `${paint(name, "bold")} (${severities.join(" or ")}${severities.length > 1 ? ", by action" : ""})`,
    what,
    `${paint("Why:", "bold")} ${why}`,
    `${paint("How to mend:", "bold")} ${mend}`,
    `${paint("Wrong:", "red")}\n${indented(wrong)}`,
    `${paint("Right:", "green")}\n${indented(right)}`,
    ...(answers.length === 0
      ? []
      : [
          `${paint("The service answers, or may answer where that is inferred:", "bold")}\n${indented(answers.map((answer) => `${answer.code}: ${answerers(answer)}`).join("\n"))}`,
        ]),
  );
}

/** An error code of the service explained for a terminal. */
export function serviceCodeText(explanation: ServiceCodeExplanation, paint: Paint): string {
  const { name, about, actions, predictedBy, besides } = explanation;
  const predictions = predictedBy.map((prediction) => {
    const where = prediction.actions.length === 0 ? "by its name; no document says so" : answerers(prediction);
    return `${paint(prediction.code, "bold")}\n  ${explainCode(prediction.code)?.what ?? ""}\n  ${paint(where, "dim")}`;
  });
  const others = besides.map(({ cause, reason }) => (cause === "elsewhere" ? reason : `${paint(cause, "bold")}: ${reason}`));
  return paragraphs(
    `${paint(name, "bold")} (a code of the service)`,
    about,
    `Documented for ${answerers({ actions, inferred: [] })}.`,
    predictions.length === 0
      ? "No text of a contract causes it, so no diagnostic predicts it."
      : `${paint("Predicted by:", "bold")}\n${indented(predictions.join("\n"))}`,
    others.length === 0
      ? "Nothing but the text of a request is known to cause it."
      : `${paint(predictions.length === 0 ? "What causes it:" : "What else can cause it:", "bold")}\n${indented(others.join("\n"))}`,
  );
}

/** All diagnostic codes by family, each with its law. */
export function familiesText(paint: Paint): string {
  const sections = Object.entries(families).map(([family, codes]) => {
    const widest = Math.max(...codes.map(({ name }) => name.length));
    return `${paint(family, "bold")}\n${indented(codes.map(({ name }) => `${name.padEnd(widest)}  ${docsOf(name).what}`).join("\n"))}`;
  });
  return paragraphs(...sections, "`flowspec explain <code>` says more of one, or of a code with which the service refused a request.");
}

function paragraphs(...texts: readonly string[]): string {
  return `${texts.join("\n\n")}\n`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, "  ");
}

function answerers({ actions, inferred }: Answering): string {
  if (actions.length === actionNames.length && inferred.length === 0) return "all actions";
  return actions.map((action) => `${action}${inferred.includes(action) ? " (inferred)" : ""}`).join(", ");
}
