import { actionNames } from "../../model/contract.ts";
import { docsOf } from "../../report/code-docs.ts";
import type { Answering } from "../answers.ts";
import type { DiagnosticMeaning, ServiceCodeMeaning } from "../meanings/meaning.ts";
import { cut, indented, labelled, type Layout, lines, listed, names, paragraphs, wrapped } from "./layout.ts";

/** A diagnostic code explained for a terminal. */
export function codeText(meaning: DiagnosticMeaning, layout: Layout): string {
  const { name, severities, what, why, fix: mend, wrong, right, refusals, answers, keys } = meaning;
  const { paint } = layout;
  return paragraphs(
    `${paint(name, "bold")} (${severities.join(" or ")}${severities.length > 1 ? ", by action" : ""})`,
    wrapped(what),
    wrapped(`Why: ${why}`).replace("Why:", paint("Why:", "bold")),
    wrapped(`How to mend: ${mend}`).replace("How to mend:", paint("How to mend:", "bold")),
    `${paint("Wrong:", "red")}\n${indented(wrong)}`,
    `${paint("Right:", "green")}\n${indented(right)}`,
    lines(
      keys.at.length === 0 ? "" : labelled("Judges", names(keys.at, layout), paint),
      keys.beside.length === 0 ? "" : labelled("Looks at", names(keys.beside, layout), paint),
      refusals.length === 0 ? "" : labelled("Predicts", `the documented constraints ${names(refusals, layout)}`, paint),
    ),
    answers.length === 0
      ? ""
      : lines(
          paint("The service answers, or may answer where that is inferred:", "bold"),
          listed(
            answers.map((answer) => [answer.code, answerers(answer)] as const),
            "  ",
            paint,
          ),
        ),
  );
}

/** An error code of the service explained for a terminal. */
export function serviceCodeText({ name, about, actions, predictedBy, besides }: ServiceCodeMeaning, layout: Layout): string {
  const { paint } = layout;
  const { shown, left } = cut(predictedBy, layout.all);
  const predictions = shown.map((prediction) => {
    const where = prediction.actions.length === 0 ? "by its name; no document says so" : answerers(prediction);
    return `  ${paint(prediction.code, "bold")}\n${wrapped(docsOf(prediction.code).what, "    ")}\n${paint(wrapped(where, "    "), "dim")}`;
  });
  const others = besides.map(({ cause, reason }) => wrapped(cause === "elsewhere" ? reason : `${cause}: ${reason}`, "  "));
  return paragraphs(
    `${paint(name, "bold")} (a code of the service)`,
    wrapped(about),
    wrapped(`Documented for ${answerers({ actions, inferred: [] })}.`),
    predictions.length === 0
      ? "No text of a contract causes it, so no diagnostic predicts it."
      : lines(paint("Predicted by:", "bold"), ...predictions, left === 0 ? "" : `  and ${left} more (--all)`),
    others.length === 0
      ? "Nothing but the text of a request is known to cause it."
      : `${paint(predictions.length === 0 ? "What causes it:" : "What else can cause it:", "bold")}\n${others.join("\n")}`,
  );
}

function answerers({ actions, inferred }: Answering): string {
  if (actions.length === actionNames.length && inferred.length === 0) return "all actions";
  return actions.map((action) => `${action}${inferred.includes(action) ? " (inferred)" : ""}`).join(", ");
}
