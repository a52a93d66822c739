import { actionNames } from "../../model/contract.ts";
import { docsOf } from "../../report/code-docs.ts";
import type { KeyForm, KeyMeaning, Written } from "../meanings/key.ts";
import { cut, indented, labelled, type Layout, lines, listed, names, paragraphs, wrapped } from "./layout.ts";

/** How much is said of a key: all with an example, all but that, or what it is alone. */
export type Detail = "example" | "whole" | "short";

/** A key explained. */
export function keyText(meaning: KeyMeaning, layout: Layout, detail: Detail): string {
  const { name, construct, required, stands, actions, forms, laws } = meaning;
  const { paint } = layout;
  const isEverywhere = actions.length === actionNames.length;
  const isLeft = detail === "short" || (detail === "whole" && forms.some(({ example }) => example !== undefined));
  return paragraphs(
    `${paint(name, "bold")} (a key of ${construct}${required ? ", required" : ""})`,
    lines(labelled("Stands at", names(stands, layout, 3), paint), isEverywhere ? "" : labelled("Actions", actionsText(actions), paint)),
    ...forms.map((form) => formText(form, layout)),
    detail === "short" ? "" : lawsText(laws, layout),
    detail === "example" ? exampleOf(forms, layout) : "",
    isLeft ? wrapped(`For ${detail === "short" ? "the laws on it and " : ""}an example: flowspec explain ${name}`) : "",
  );
}

function formText({ types, doc, takes, bounds, parameter, writes, together, lacking }: KeyForm, layout: Layout): string {
  const { paint } = layout;
  return lines(
    ...(types.length === 0 ? [] : [wrapped(`Of type ${types.join(", ")}:`)]),
    wrapped(doc),
    labelled("Takes", `${takes}${bounds === undefined ? "" : `; ${bounds}`}`, paint),
    parameter === undefined ? "" : labelled("Parameter", parameter, paint),
    writes.length === 0 ? labelled("Writes", together ? "nothing; it is not sent" : "nothing of its own", paint) : "",
    ...writes.map((each, index) => labelled(index === 0 ? "Writes" : "", writtenText(each, together), paint)),
    lacking.length === 0 ? "" : labelled("Not in", names(lacking, layout), paint),
  );
}

function writtenText({ members, structures, negated, codes }: Written, together: boolean): string {
  const where = `in ${structures.join(", ")}`;
  if (members.length === 0) return `what its keys say, ${where}`;
  const what = `${negated ? "the opposite as " : ""}${members.join(", ")} ${where}`;
  if (together) return `with the keys beside it ${what}`;
  const coded = codes.length === 0 || codes.length > 12 ? "" : `: ${codes.map(([word, code]) => `${word} as ${String(code)}`).join(", ")}`;
  return `${what}${coded}`;
}

function lawsText({ at, beside }: KeyMeaning["laws"], layout: Layout): string {
  const { shown, left } = cut(at, layout.all);
  return lines(
    at.length === 0 ? "" : layout.paint("What is judged at it:", "bold"),
    listed(
      shown.map((name) => [name, docsOf(name).what] as const),
      "  ",
      layout.paint,
    ),
    left === 0 ? "" : `  and ${left} more (--all)`,
    beside.length === 0 ? "" : labelled(at.length === 0 ? "Looked at" : "Also for", `by ${names(beside, layout, 6)}`, layout.paint),
  );
}

function exampleOf(forms: readonly KeyForm[], { paint }: Layout): string {
  const example = forms.find((form) => form.example !== undefined)?.example;
  return example === undefined ? "" : `${paint("An example:", "bold")}\n${indented(example)}`;
}

/** Actions by name; of most of them those that are none of them. */
function actionsText(actions: KeyMeaning["actions"]): string {
  const others = actionNames.filter((name) => !actions.includes(name));
  return others.length < actions.length ? `all but ${others.join(", ")}` : actions.join(", ");
}
