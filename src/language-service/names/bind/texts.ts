import { wordsOf } from "../../../3-check/bind/asked.ts";
import { readCondition } from "../../../3-check/bind/condition-text.ts";
import { isWord } from "../../../language/tables/names.ts";
import { placedPieces } from "../../../language/trees/template.ts";
import type { DocumentNode, ScalarNode } from "../../../model/document.ts";
import type { Places } from "./placed.ts";
import { type Resolved, resolve, type Scope } from "./scope.ts";

/** The names in the placeholders of a text. */
export function bindText(places: Places, node: ScalarNode, scope: Scope): void {
  const { value } = node;
  if (typeof value !== "string") return;
  // Braces of another width may be meant for those of a placeholder: then a finding says so.
  if (/[｛｝]/u.test(value)) places.noteOpaque(node);
  if (!value.includes("{{")) return;
  for (const { piece, start } of placedPieces(value)) {
    if (piece.kind === "broken") places.noteOpaque(node);
    if (piece.kind === "placeholder") bindPath(places, node, piece.path, value.indexOf(piece.name, start), scope);
  }
}

/** The names of a path that stands somewhere in a text. */
function bindPath(places: Places, node: ScalarNode, path: readonly [string, string?], start: number, scope: Scope): Resolved {
  const [name, field] = path;
  const resolved = resolve(scope, path);
  const isPart = node.value !== (field === undefined ? name : `${name}.${field}`) || field !== undefined;
  places.note(resolved.name, node, { text: name, start, isPart });
  if (field !== undefined && resolved.field) places.note(resolved.field, node, { text: field, start: start + name.length + 1, isPart });
  return resolved;
}

/** The list that `each` names; `undefined` where it names none. */
export function bindList(places: Places, node: DocumentNode, scope: Scope): Resolved | undefined {
  if (node.kind !== "scalar" || typeof node.value !== "string") return undefined;
  const [name = "", field, ...more] = node.value.split(".");
  if (isWord(name) && (field === undefined || isWord(field)) && more.length === 0)
    return bindPath(places, node, field === undefined ? [name] : [name, field], 0, scope);
  places.noteOpaque(node);
  return undefined;
}

/** The names, and the words of enums, that a condition holds. */
export function bindCondition(places: Places, node: DocumentNode, scope: Scope): void {
  if (node.kind !== "scalar" || typeof node.value !== "string") return;
  const terms = readCondition(node.value, (path) => {
    const { declared } = resolve(scope, path);
    return declared && wordsOf(declared.declaration);
  });
  const isKnown = terms?.every(({ path }) => resolve(scope, path).declared !== undefined || isNumber(resolve(scope, path)));
  if (terms === undefined || !isKnown) places.noteOpaque(node);
  for (const { path, name, word } of terms ?? []) {
    const { declared } = bindPath(places, node, path, name.start, scope);
    if (word && declared)
      places.note({ kind: "word", thing: wordThing(declared.thing, word.text) }, node, { ...word, isPart: true });
  }
}

function isNumber({ name, field }: Resolved): boolean {
  return (field ?? name).kind === "number";
}

/** What tells a word of an enum from others. */
export function wordThing(thing: string, word: string): string {
  return `word:${thing}=${word}`;
}
