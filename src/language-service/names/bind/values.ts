import { wordsOf } from "../../../3-check/bind/asked.ts";
import { child, type DocumentNode, type MapNode } from "../../../model/document.ts";
import { span } from "../../../model/source.ts";
import type { Places } from "./placed.ts";
import { type Declared, fieldsOf, itemOf } from "./declared.ts";
import type { Meant } from "./scope.ts";
import { wordThing } from "./texts.ts";

/** The declarations in a map of them, with what stands in each. */
export function bindDeclarations(places: Places, map: MapNode, declared: ReadonlyMap<string, Declared>): void {
  for (const [name, { key, value }] of map.entries) {
    const found = declared.get(name);
    if (found === undefined) continue;
    const whole = span(key.source, key.start, Math.max(key.end, value.span.end));
    places.note(found, { span: key, value: name }, undefined, whole);
    bindDeclaration(places, value, found);
  }
}

function bindDeclaration(places: Places, node: DocumentNode, declared: Declared): void {
  const items = child(node, "items");
  const single = itemOf(declared);
  if (items?.kind === "map") bindDeclarations(places, items, fieldsOf(declared));
  else if (items && single) bindDeclaration(places, items, single);
  const values = child(node, "values");
  for (const word of values?.kind === "list" ? values.items : []) bindWord(places, word, declared, true);
  const fallback = child(node, "default");
  if (fallback) bindValue(places, fallback, declared);
}

function bindWord(places: Places, node: DocumentNode, declared: Declared, isDeclared: boolean): void {
  if (node.kind !== "scalar" || typeof node.value !== "string" || wordsOf(declared.declaration)?.includes(node.value) !== true) return;
  places.note(
    { kind: "word", thing: wordThing(declared.thing, node.value), path: declared.path },
    node,
    undefined,
    isDeclared ? node.span : undefined,
  );
}

/** The names in a value that somebody gives: the fields of items, and the words of enums. */
function bindValue(places: Places, node: DocumentNode, declared: Declared): void {
  if (node.kind === "scalar") return bindWord(places, node, declared, false);
  if (node.kind !== "list") return;
  const single = itemOf(declared);
  for (const item of node.items) {
    if (single) bindValue(places, item, single);
    else if (item.kind === "map") bindValues(places, item, fieldsOf(declared), undefined);
  }
}

/** Values by name. `unknown` is what names are that mean nothing; of fields it is not asked. */
export function bindValues(
  places: Places,
  map: MapNode,
  declared: ReadonlyMap<string, Declared>,
  unknown: ((name: string) => Meant) | undefined,
): void {
  for (const [name, { key, value }] of map.entries) {
    const found = declared.get(name);
    const text = { span: key, value: name };
    if (found) {
      places.note(found, text);
      bindValue(places, value, found);
    } else if (unknown && name !== "now") {
      places.note(unknown(name), text);
    }
  }
}
