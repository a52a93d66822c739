import type { ParamType } from "../../model/contract.ts";
import { child, type DocumentNode } from "../../model/document.ts";
import { conditionParams, conditionWords } from "../../codes/conditions.ts";
import { renaming } from "../../diagnostics/fixes.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import type { Asked, Declaration, Use } from "./declarations.ts";

/** The words of an enum as it is declared, `undefined` where its type is not: those of what is declared as anything else are none. */
export function wordsOf(declaration: Declaration): readonly string[] | undefined {
  return declaration.type === undefined || declaration.type === "enum" ? listedWords(declaration) : [];
}

/** The words that a declaration lists. */
export function listedWords({ node }: Declaration): readonly string[] | undefined {
  const values = child(node, "values");
  if (values?.kind !== "list") return undefined;
  const known = listed.get(values);
  if (known) return known;
  const words = values.items.flatMap((item) => (item.kind === "scalar" ? [String(item.value)] : []));
  listed.set(values, words);
  return words;
}

/** The words of lists: each condition on an enum asks for all of them. */
const listed = new WeakMap<DocumentNode, readonly string[]>();

/** Whether a condition can ask this of a parameter, as far as its declaration tells. */
export function isSettled(declaration: Declaration, word: string | undefined): boolean {
  if (word !== undefined) return wordsOf(declaration)?.includes(word) ?? true;
  return declaration.type === undefined || declaration.type === "boolean" || mayBeLeftOut(declaration);
}

/** Whether it says something that a parameter is given: it may be left out, or is empty unless somebody gives it. */
export function mayBeLeftOut({ optional, node }: Declaration): boolean {
  const fallback = child(node, "default");
  return optional || (fallback?.kind === "scalar" && fallback.value === "") || (fallback?.kind === "list" && fallback.items.length === 0);
}

/** Judges what a condition asks of a parameter whose type is known, with its words. */
export function judgeAsked(
  declaration: Declaration,
  use: Use & { readonly asked: Asked },
  type: ParamType,
  words: readonly string[] = [],
  collector: Collector,
): void {
  const { asked, origin } = use;
  const { name, word } = asked;
  const where = { span: origin.span, pointer: origin.pointer };
  const related = [{ span: declaration.origin.key ?? declaration.origin.span, message: "declared-here" }] as const;
  if (word === undefined) {
    if (type === "boolean" || mayBeLeftOut(declaration)) return;
    const help = type === "enum" ? ({ message: "compare", data: { name, words } } as const) : "optional";
    add(collector, conditionParams, { message: "always-given", data: { name }, help, related, ...where });
  } else if (type !== "enum") {
    const help = type === "boolean" ? ({ message: "boolean", data: { name } } as const) : ({ message: "values", data: { word } } as const);
    add(collector, conditionParams, { message: "no-enum", data: { name }, help, related, ...where });
  } else if (!words.includes(word)) {
    const guess = nearest(word, words);
    const help =
      guess === undefined ? ({ message: "words", data: { words } } as const) : ({ message: "did-you-mean", data: { guess } } as const);
    // What needs quotes in YAML is not written into a text that may have none, nor anything into one that is written in another way.
    const isThere = origin.span.source.text.slice(origin.span.start, origin.span.end) === word;
    const fixes =
      isThere && guess !== undefined && /^[\p{L}\p{N}_][\p{L}\p{N}_ -]*$/u.test(guess) ? renaming(origin.span, word, guess, words) : [];
    add(collector, conditionWords, { message: "no-word", data: { name, word }, help, fixes, related, ...where });
  }
}
