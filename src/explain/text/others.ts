import type { ActionMeaning } from "../meanings/action.ts";
import type { ConstructMeaning } from "../meanings/construct.ts";
import type { FormatMeaning } from "../meanings/format.ts";
import type { FrameKeyMeaning, SentenceMeaning } from "../meanings/meaning.ts";
import type { ParamTypeMeaning } from "../meanings/param-type.ts";
import type { CodeMeaning, UseOfWord, WordMeaning } from "../meanings/word.ts";
import { cut, indented, labelled, type Layout, lines, listed, names, paragraphs, wrapped } from "./layout.ts";

/** Codes of which a sentence may be. */
export function sentenceText({ candidates }: SentenceMeaning, layout: Layout): string {
  const { paint } = layout;
  return paragraphs(
    wrapped("By its words this may be the sentence of one of these codes, the likeliest first:"),
    ...candidates.map(({ code, about, predictedBy }) =>
      lines(
        `  ${paint(code, "bold")}`,
        wrapped(about, "    "),
        predictedBy.length === 0 ? "" : wrapped(`Predicted by ${names(predictedBy, layout, 3)}`, "    "),
      ),
    ),
    wrapped("`flowspec explain <code>` says more of one."),
  );
}

/** An action explained. */
export function actionText(
  { name, service, version, shape, structures, required, keys, codes, example }: ActionMeaning,
  layout: Layout,
): string {
  const { paint } = layout;
  return paragraphs(
    `${paint(name, "bold")} (an action of ${service} ${version})`,
    lines(
      labelled("Shape", shape === "one" ? "one contract" : "several contracts, under `flows`", paint),
      labelled("Becomes", structures.join(", "), paint),
      labelled("Least", names(required, { ...layout, all: true }), paint),
      labelled("Keys", `${keys} of the language in all; docs/reference has them by construct`, paint),
      labelled("Answers", codes.length === 0 ? "with no error code that its documents list" : names(codes, layout, 4), paint),
    ),
    `${paint("The least contract of it:", "bold")}\n${indented(example)}`,
  );
}

/** A construct explained. */
export function constructText({ name, doc, stands, keys, structures }: ConstructMeaning, layout: Layout): string {
  const { paint, all } = layout;
  const { shown, left } = cut(keys, all, 12);
  return paragraphs(
    `${paint(name, "bold")} (a map of the language)`,
    wrapped(doc),
    lines(
      stands.length === 0 ? "" : labelled("Stands at", names(stands, layout, 3), paint),
      structures.length === 0 ? "" : labelled("Becomes", names(structures, layout), paint),
    ),
    lines(
      paint("Its keys:", "bold"),
      listed(
        shown.map(
          ({ key, types, doc: says, required }) =>
            [key, `${required ? "Required. " : ""}${types.length === 0 ? "" : `Of ${types.join(", ")}: `}${says}`] as const,
        ),
        "  ",
        paint,
      ),
      left === 0 ? "" : `  and ${left} more (--all)`,
    ),
  );
}

const places = {
  top: "a key at the top of a contract",
  declaration: "a key of the declaration of a parameter",
  construct: "a key that maps of the language take beside their own",
  element: "a key that the elements of lists take beside their own",
  sample: "a key of a sample",
} as const;

/** A key that no table has, explained. */
export function frameKeyText({ key, where, doc, kinds }: FrameKeyMeaning, { paint }: Layout): string {
  return paragraphs(
    `${paint(key, "bold")} (${places[where]})`,
    lines(wrapped(doc), kinds === undefined ? "" : labelled("Only for", `values that are ${kinds.join(", ")}`, paint)),
  );
}

/** A word, or a code of the wire, explained. */
export function wordText({ kind, name, uses }: WordMeaning | CodeMeaning, layout: Layout): string {
  const { shown, left } = cut(uses, layout.all, 12);
  return paragraphs(
    `${layout.paint(name, "bold")} (${kind === "word" ? "a word of the language" : "a code of the service"})`,
    lines(...shown.map((use) => useText(use, layout)), left === 0 ? "" : `and ${left} more (--all)`),
  );
}

function useText({ key, types, word, codes }: UseOfWord, { paint }: Layout): string {
  const of = types.length === 0 ? "" : ` (of ${types.join(", ")})`;
  const written = codes.map(({ code, member, structures }) => `${String(code)} in ${member} of ${structures.join(", ")}`);
  const writes = written.length === 0 ? "sent with the keys beside it" : `writes ${written.join("; ")}`;
  const says =
    word === undefined
      ? writes.replace("writes", "decides with the keys beside it")
      : `${key.slice(key.indexOf(".") + 1)}: ${word} ${writes}`;
  return `${paint(key, "bold")}${of}\n${wrapped(says, "  ")}`;
}

/** A type of parameters explained. */
export function paramTypeText(
  { name, noun, form, example, identifies, standsFor, keys, formats }: ParamTypeMeaning,
  layout: Layout,
): string {
  const { paint } = layout;
  return paragraphs(
    `${paint(name, "bold")} (a type of parameters)`,
    lines(
      labelled("Takes", `${noun}${form === undefined ? "" : `: ${form}`}`, paint),
      example === undefined ? "" : labelled("Such as", example, paint),
      identifies === undefined
        ? ""
        : labelled("Identifies", `a ${identifies}${identifies === "record" ? "" : "; messages show it masked"}`, paint),
      standsFor.length === 0 ? "" : labelled("Also for", standsFor.join(", "), paint),
      formats.length === 0 ? "" : labelled("In texts", formats.map((format) => `{{it:${format}}}`).join(" "), paint),
      labelled("Wanted at", keys.length === 0 ? "no key; it may stand in texts" : names(keys, layout), paint),
    ),
    `${paint("Declared:", "bold")}\n  params:\n    it: ${declaration(name)}`,
  );
}

function declaration(name: string): string {
  if (name === "enum") return "{ type: enum, values: [one, another] }";
  return name === "list" ? "{ type: list, items: text }" : name;
}

/** A format of values in texts explained. */
export function formatText({ name, types, shows }: FormatMeaning, layout: Layout): string {
  const { paint } = layout;
  return paragraphs(
    `${paint(name, "bold")} (a format of values in texts)`,
    lines(
      labelled("Written", `"{{amount:${name}}}", behind the name of a parameter`, paint),
      labelled("For", `values of the types ${names(types, layout)}`, paint),
      labelled("Such as", `${shows.value} as ${shows.text}`, paint),
    ),
  );
}
