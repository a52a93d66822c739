import { wordsOf } from "../../../3-check/bind/asked.ts";
import { guessCondition, readCondition, type WordsOf } from "../../../3-check/bind/condition-text.ts";
import { isWord } from "../../../language/tables/names.ts";
import { placedPieces } from "../../../language/trees/template.ts";
import type { DocumentNode, ScalarNode } from "../../../model/document.ts";
import type { Places } from "./placed.ts";
import { fieldsOf } from "./declared.ts";
import { type Resolved, resolve, type Scope } from "./scope.ts";

/** The names in the placeholders of a text. */
export function bindText(places: Places, node: ScalarNode, scope: Scope): void {
  const { value } = node;
  if (typeof value !== "string") return;
  // Braces of another width may be meant for those of a placeholder: then a finding says so.
  if (/[｛｝]/u.test(value)) places.noteOpaque(node);
  if (!value.includes("{{")) return;
  for (const { piece, start, end } of placedPieces(value)) {
    if (piece.kind === "broken") places.noteOpaque(node);
    if (piece.kind !== "placeholder") continue;
    const { path, name, format } = piece;
    const written = { path, start: value.indexOf(name, start) };
    const said = format === undefined ? written : { ...written, format: { text: format, start: end - 2 - format.length } };
    bindPath(places, node, said, resolve(scope, path), true);
  }
}

/** A path as it stands in a text, with the format behind it. */
interface WrittenPath {
  readonly path: readonly [string, string?];
  readonly start: number;
  readonly format?: { readonly text: string; readonly start: number };
}

/** The names of a path that stands somewhere in a text, given what they mean; `isSent` is whether its value is. */
function bindPath(
  places: Places,
  node: ScalarNode,
  { path: [name, field], start, format }: WrittenPath,
  resolved: Resolved,
  isSent: boolean,
): void {
  const isPart = node.value !== name;
  const more = isSent && resolved.declared && fieldsOf(resolved.declared).size > 0 ? { sendsFields: true as const } : {};
  const last = format === undefined ? { isPart } : { isPart, format };
  if (field === undefined) return places.note({ ...resolved.name, ...more }, node, { text: name, start, ...last });
  places.note(resolved.name, node, { text: name, start, isPart });
  if (resolved.field) places.note({ ...resolved.field, ...more }, node, { text: field, start: start + name.length + 1, ...last });
}

/** The list that `each` names; `undefined` where it names none. */
export function bindList(places: Places, node: DocumentNode, scope: Scope): Resolved | undefined {
  if (node.kind !== "scalar" || typeof node.value !== "string") return undefined;
  const [name = "", field, ...more] = node.value.split(".");
  if (!isWord(name) || (field !== undefined && !isWord(field)) || more.length > 0) {
    places.noteOpaque(node);
    return undefined;
  }
  const path = field === undefined ? ([name] as const) : ([name, field] as const);
  const resolved = resolve(scope, path);
  bindPath(places, node, { path, start: 0 }, resolved, false);
  return resolved;
}

/** The names, and the words of enums, that a condition holds. */
export function bindCondition(places: Places, node: DocumentNode, scope: Scope): void {
  if (node.kind !== "scalar" || typeof node.value !== "string") return;
  const words: WordsOf = (path) => {
    const { declared } = resolve(scope, path);
    return declared && wordsOf(declared.declaration);
  };
  const read = readCondition(node.value, words);
  if (read === undefined) places.noteOpaque(node);
  const terms = read ?? guessCondition(node.value, words) ?? [];
  if (terms.length > 0) places.noteCondition(node);
  for (const { path, name, word } of terms) {
    const resolved = resolve(scope, path);
    const { declared } = resolved;
    if (declared === undefined && !isNumber(resolved)) places.noteOpaque(node);
    bindPath(places, node, { path, start: name.start }, resolved, false);
    if (word && declared)
      places.note({ kind: "word", thing: wordThing(declared.thing, word.text), path: declared.path }, node, { ...word, isPart: true });
  }
}

function isNumber({ name, field }: Resolved): boolean {
  return (field ?? name).kind === "number";
}

/** What tells a word of an enum from others. */
export function wordThing(thing: string, word: string): string {
  return `word:${thing}=${word}`;
}
