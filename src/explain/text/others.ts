import type { ActionMeaning } from "../meanings/action.ts";
import type { ConstructMeaning } from "../meanings/construct.ts";
import type { FormatMeaning } from "../meanings/format.ts";
import type { FrameKeyMeaning, SentenceMeaning } from "../meanings/meaning.ts";
import type { ParamTypeMeaning } from "../meanings/param-type.ts";
import type { PlaceholderMeaning } from "../meanings/placeholder.ts";
import type { CodeMeaning, UseOfWord, WordMeaning } from "../meanings/word.ts";
import { cut, indented, labelled, type Layout, lines, listed, names, paragraphs, wrapped } from "./layout.ts";

/** Codes of which a sentence may be. */
export function sentenceText({ candidates }: SentenceMeaning, layout: Layout): string {
  const {
    paint,
    words: { say },
  } = layout;
  return paragraphs(
    wrapped(say("candidates")),
    ...candidates.map(({ code, about, predictedBy }) =>
      lines(
        `  ${paint(code, "bold")}`,
        wrapped(about, "    "),
        predictedBy.length === 0 ? "" : wrapped(say("predicted-by-names", { names: names(predictedBy, layout, 3) }), "    "),
      ),
    ),
    wrapped(say("more-of-one")),
  );
}

/** An action explained. */
export function actionText(
  { name, service, version, shape, structures, required, keys, codes, example }: ActionMeaning,
  layout: Layout,
): string {
  const {
    paint,
    words: { say },
  } = layout;
  return paragraphs(
    say("action", { name: paint(name, "bold"), service, version }),
    lines(
      labelled(say("shape"), say(shape === "one" ? "one-contract" : "several-contracts"), paint),
      labelled(say("becomes"), say("names", { names: structures }), paint),
      labelled(say("least"), names(required, { ...layout, all: true }), paint),
      labelled(say("keys-label"), say("keys-in-all", { keys }), paint),
      labelled(say("answers-label"), codes.length === 0 ? say("no-codes") : names(codes, layout, 4), paint),
    ),
    `${paint(say("least-contract"), "bold")}\n${indented(example)}`,
  );
}

/** A construct explained. */
export function constructText({ name, doc, stands, keys, structures }: ConstructMeaning, layout: Layout): string {
  const { paint, all, words } = layout;
  const { say } = words;
  const { shown, left } = cut(keys, all, 12);
  return paragraphs(
    say("construct", { name: paint(name, "bold") }),
    wrapped(doc),
    lines(
      stands.length === 0 ? "" : labelled(say("stands-at"), names(stands, layout, 3), paint),
      structures.length === 0 ? "" : labelled(say("becomes"), names(structures, layout), paint),
    ),
    lines(
      paint(say("keys"), "bold"),
      listed(
        shown.map((row) => [row.key, rowText(row, layout)] as const),
        "  ",
        paint,
      ),
      left === 0 ? "" : `  ${say("more", { count: left })}`,
    ),
  );
}

function rowText({ types, doc, required }: ConstructMeaning["keys"][number], { words: { say } }: Layout): string {
  if (types.length === 0) return required ? say("row-required", { doc }) : doc;
  return say(required ? "row-required-typed" : "row-typed", { types, doc });
}

/** A key that no table has, explained. */
export function frameKeyText({ key, where, doc, kinds }: FrameKeyMeaning, { paint, words: { say } }: Layout): string {
  return paragraphs(
    say(`key-${where}`, { name: paint(key, "bold") }),
    lines(wrapped(doc), kinds === undefined ? "" : labelled(say("only-for"), say("only-for-values", { kinds }), paint)),
  );
}

/** A word, or a code of the wire, explained. */
export function wordText({ kind, name, uses }: WordMeaning | CodeMeaning, layout: Layout): string {
  const { say } = layout.words;
  const { shown, left } = cut(uses, layout.all, 12);
  return paragraphs(
    say(kind === "word" ? "word" : "wire-code", { name: layout.paint(name, "bold") }),
    lines(...shown.map((use) => useText(use, layout)), left === 0 ? "" : say("more", { count: left })),
  );
}

function useText(use: UseOfWord, { paint, words: { say } }: Layout): string {
  const { key, types } = use;
  const name = paint(key, "bold");
  return `${types.length === 0 ? name : say("key-of-types", { key: name, types })}\n${wrapped(usedAs(use, say), "  ")}`;
}

function usedAs({ key, word, codes }: UseOfWord, say: Layout["words"]["say"]): string {
  const [first, ...others] = codes.map(({ code, member, structures }) => say("written", { code: String(code), member, structures }));
  const written = others.reduce((before, other) => say("parts", { one: before, other }), first ?? "");
  if (word === undefined) return say("keys-decide", { written });
  const own = { key: key.slice(key.indexOf(".") + 1), word };
  return first === undefined ? say("word-beside", own) : say("word-writes", { ...own, written });
}

/** A type of parameters explained. */
export function paramTypeText(
  { name, noun, form, example, identifies, standsFor, keys, formats }: ParamTypeMeaning,
  layout: Layout,
): string {
  const { paint, words } = layout;
  const { say, reference } = words;
  return paragraphs(
    say("param-type", { name: paint(name, "bold") }),
    lines(
      labelled(say("takes"), form === undefined ? noun : `${noun}${reference.page.colon}${form}`, paint),
      example === undefined ? "" : labelled(say("such-as"), example, paint),
      identifies === undefined ? "" : labelled(say("identifies"), say(`identifies-${identifies}`), paint),
      standsFor.length === 0 ? "" : labelled(say("stands-for"), say("names", { names: standsFor }), paint),
      formats.length === 0 ? "" : labelled(say("in-texts"), formats.map((format) => `{{it:${format}}}`).join(" "), paint),
      labelled(say("wanted-at"), keys.length === 0 ? say("wanted-nowhere") : names(keys, layout), paint),
    ),
    `${paint(say("declared"), "bold")}\n  params:\n    it: ${declaration(name)}`,
  );
}

function declaration(name: string): string {
  if (name === "enum") return "{ type: enum, values: [one, another] }";
  return name === "list" ? "{ type: list, items: text }" : name;
}

/** A format of values in texts explained. */
export function formatText({ name, types, shows }: FormatMeaning, layout: Layout): string {
  const {
    paint,
    words: { say },
  } = layout;
  return paragraphs(
    say("format", { name: paint(name, "bold") }),
    lines(
      labelled(say("written-now"), say("format-written", { name }), paint),
      labelled(say("format-for"), say("format-types", { names: names(types, layout) }), paint),
      labelled(say("such-as"), say("format-shows", { value: shows.value, text: shows.text }), paint),
    ),
  );
}

/** A placeholder of texts explained. */
export function placeholderText({ name, doc }: PlaceholderMeaning, { paint, words: { say } }: Layout): string {
  return paragraphs(say("placeholder", { name: paint(name, "bold") }), wrapped(doc));
}
