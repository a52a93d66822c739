import { actionNames } from "../../model/contract.ts";
import { docsOf } from "../../report/code-docs.ts";
import type { Answering } from "../answers.ts";
import type { DiagnosticMeaning, ServiceCodeMeaning } from "../meanings/meaning.ts";
import { cut, headed, indented, labelled, type Layout, lines, listed, names, paragraphs, wrapped } from "./layout.ts";

/** A diagnostic code explained for a terminal. */
export function codeText(meaning: DiagnosticMeaning, layout: Layout): string {
  const { name, severities, what, why, fix, wrong, right, refusals, answers, keys } = meaning;
  const {
    paint,
    words: { say },
  } = layout;
  const [severity = "error", ...others] = severities;
  return paragraphs(
    say(others.length > 0 ? "code-either" : `code-${severity}`, { name: paint(name, "bold") }),
    wrapped(what),
    headed(say("why"), why, layout),
    headed(say("fix"), fix, layout),
    `${paint(say("wrong"), "red")}\n${indented(wrong)}`,
    `${paint(say("right"), "green")}\n${indented(right)}`,
    lines(
      keys.at.length === 0 ? "" : labelled(say("judges"), names(keys.at, layout), paint),
      keys.beside.length === 0 ? "" : labelled(say("looks-at"), names(keys.beside, layout), paint),
      refusals.length === 0 ? "" : labelled(say("predicts"), say("predicts-constraints", { names: names(refusals, layout) }), paint),
    ),
    answers.length === 0
      ? ""
      : lines(
          paint(say("answers"), "bold"),
          listed(
            answers.map((answer) => [answer.code, answerers(answer, layout)] as const),
            "  ",
            paint,
          ),
        ),
  );
}

/** An error code of the service explained for a terminal. */
export function serviceCodeText({ name, about, actions, predictedBy, besides }: ServiceCodeMeaning, layout: Layout): string {
  const { paint, words } = layout;
  const { say, language, catalogue } = words;
  const { shown, left } = cut(predictedBy, layout.all);
  const predictions = shown.map((prediction) => {
    const where = prediction.actions.length === 0 ? say("by-name") : answerers(prediction, layout);
    const what = docsOf(prediction.code, language).what;
    return `  ${paint(prediction.code, "bold")}\n${wrapped(what, "    ")}\n${paint(wrapped(where, "    "), "dim")}`;
  });
  const others = besides.map(({ cause, reason }) =>
    wrapped(cause === "elsewhere" ? reason : say("cause", { cause: catalogue.causes[cause], reason }), "  "),
  );
  return paragraphs(
    say("service-code", { name: paint(name, "bold") }),
    wrapped(about),
    wrapped(say("documented", { actions: answerers({ actions, inferred: [] }, layout) })),
    predictions.length === 0
      ? say("unpredicted")
      : lines(paint(say("predicted-by"), "bold"), ...predictions, left === 0 ? "" : `  ${say("more", { count: left })}`),
    others.length === 0
      ? say("no-other-cause")
      : `${paint(say(predictions.length === 0 ? "causes" : "other-causes"), "bold")}\n${others.join("\n")}`,
  );
}

function answerers({ actions, inferred }: Answering, { words: { say } }: Layout): string {
  if (actions.length === actionNames.length && inferred.length === 0) return say("all-actions");
  return say("names", { names: actions.map((action) => (inferred.includes(action) ? say("inferred", { action }) : action)) });
}
