import { type Construct, type Row, rowsOf, type Slot } from "../../../language/tables/construct.ts";
import { file } from "../../../language/tables/files.ts";
import { placement } from "../../../language/tables/placement.ts";
import { at } from "../../../diagnostics/collector.ts";
import { wordNow } from "./former.ts";
import { listed, valueWritten } from "./edits.ts";
import { type DocumentNode, type MapNode, movedTo, pointerTo, type ScalarNode } from "../../../model/document.ts";
import { folded, memberCalled, type Place } from "./members.ts";
import { namesOfKey, namesOfWord } from "./names.ts";
import { flowText, scalarText } from "./print.ts";
import { type Inner, placeIn } from "./known.ts";
import { type Reading, sayForm, sayWord } from "./say.ts";
import { isOpen, truthMeant, wordsMeant } from "./words.ts";

/** A value as its key takes it, where it is spelt otherwise and that has one meaning; else the value itself. */
export function valueOtherwise(node: DocumentNode, row: Row, slot: Slot, place: Place, reading: Reading, inner: Inner): DocumentNode {
  if (node.kind === "map") return slot.kind === "records" ? oneAsList(node, row, slot, place, reading, inner) : node;
  if (node.kind === "list" || node.value === null || node.unread) return node;
  switch (slot.kind) {
    case "word":
      return isOpen(node) || slot.words.includes(String(node.value)) ? node : asWord(node, row, slot.words, place, reading);
    case "scalar":
      if (slot.named !== undefined && typeof node.value === "string") return asNamed(node, Object.keys(slot.named), reading);
      return slot.plain === "boolean" && typeof node.value !== "boolean" ? asTruth(node, row, reading) : node;
    case "record":
      return typeof node.value === "string" ? asRecord(node, slot.construct, place, reading) : node;
    case "records":
    case "list":
      return typeof node.value === "string" ? asList(node, row, slot, place, reading, inner) : node;
    case "tuple":
    case "either":
    case "data":
    case "table-rows":
      return node;
  }
}

function asWord(node: ScalarNode, row: Row, words: readonly string[], { targets }: Place, reading: Reading): DocumentNode {
  const now = wordNow(node.value, words);
  const [word, ...more] = now === undefined ? wordsMeant(row, words, node.value, targets) : [now];
  if (word === undefined || more.length > 0) return node;
  const meant: DocumentNode = { ...node, value: word, quoted: false };
  sayWord(reading, { place: at(node), form: word, edits: valueWritten(node, meant) }, node, row.domain, now);
  return meant;
}

function asTruth(node: ScalarNode, row: Row, reading: Reading): DocumentNode {
  const truth = isOpen(node) ? undefined : truthMeant(row, node);
  if (truth === undefined) return node;
  const meant: DocumentNode = { ...node, value: truth, quoted: false };
  sayForm(reading, { place: at(node), form: String(truth), edits: valueWritten(node, meant) });
  return meant;
}

/** One of the few words that stand for numbers. */
function asNamed(node: ScalarNode, words: readonly string[], reading: Reading): DocumentNode {
  const name = folded(String(node.value));
  const word = words.includes(String(node.value)) ? undefined : words.find((each) => namesOfWord(each).includes(name));
  if (word === undefined) return node;
  const meant: DocumentNode = { ...node, value: word, quoted: false };
  sayWord(reading, { place: at(node), form: word, edits: valueWritten(node, meant) }, node, []);
  return meant;
}

/** The key that a text alone stands for, by construct. */
const shortForms: ReadonlyMap<string, string> = new Map([
  [placement.name, "keyword"],
  [file.name, "id"],
]);

/** A text in place of a map: what only one of its keys can be. */
function asRecord(node: ScalarNode, construct: Construct, place: Place, reading: Reading): DocumentNode {
  const key = shortForms.get(construct.name);
  const held = key === undefined ? typeMeant(node, construct, place) : ([key, { ...node, pointer: pointerTo(node.pointer, key) }] as const);
  if (held === undefined) return node;
  const meant: DocumentNode = { kind: "map", ...at(node), entries: new Map([[held[0], { key: node.span, value: held[1] }]]) };
  sayForm(reading, { place: at(node), form: key === undefined ? flowText(meant) : `{ ${key}: … }`, edits: valueWritten(node, meant) });
  return meant;
}

/** Whether a construct has a key, by whatever name. */
function isKeyOf(place: Place, name: string): boolean {
  const keys = [...rowsOf(place.construct, undefined).keys()];
  return keys.some((key) => key === name || namesOfKey(key).includes(folded(name))) || memberCalled(name, place, true) !== undefined;
}

/** The type that a text alone names, where a construct must have one. */
function typeMeant(node: ScalarNode, { rows, required }: Construct, place: Place): readonly [string, ScalarNode] | undefined {
  const [key = ""] = required;
  const row = rows.get(key);
  if (row?.slot.kind !== "word" || node.value === null) return undefined;
  const [word, ...more] = row.slot.words.includes(String(node.value))
    ? [String(node.value)]
    : wordsMeant(row, row.slot.words, node.value, place.targets);
  return word === undefined || more.length > 0
    ? undefined
    : [key, { ...node, pointer: pointerTo(node.pointer, key), value: word, quoted: false }];
}

/** A value alone in place of a list of one. */
function asList(
  node: ScalarNode,
  row: Row,
  slot: Extract<Slot, { kind: "records" | "list" }>,
  place: Place,
  reading: Reading,
  inner: Inner,
): DocumentNode {
  // A parameter may be the list itself.
  if (slot.kind === "list" && isOpen(node)) return node;
  const inside: Reading = { ...reading, inside: [] };
  const own: DocumentNode = { ...node, pointer: pointerTo(node.pointer, 0) };
  const item = inner.value({ kind: "list", ...at(node), items: [own] }, row, slot, place, inside);
  const [only] = item.kind === "list" ? item.items : [];
  if (only === undefined || !isTaken(only, slot)) return node;
  const form =
    only.kind === "map" ? `[{ ${[...only.entries.keys()].join()}: … }]` : `[${scalarText(only.kind === "scalar" ? only.value : "")}]`;
  sayForm(reading, {
    place: at(node),
    form: slot.kind === "list" && slot.item.kind !== "word" ? "[…]" : form,
    edits: valueWritten(node, item),
  });
  return item;
}

function isTaken(node: DocumentNode, slot: Extract<Slot, { kind: "records" | "list" }>): boolean {
  if (slot.kind === "records") return node.kind === "map";
  if (node.kind !== "scalar") return false;
  return slot.item.kind === "word"
    ? slot.item.words.includes(String(node.value))
    : slot.item.kind === "scalar" && slot.item.plain === "string";
}

/** A map in place of a list of maps: the only one of them. */
function oneAsList(
  node: MapNode,
  row: Row,
  slot: Extract<Slot, { kind: "records" }>,
  around: Place,
  reading: Reading,
  inner: Inner,
): DocumentNode {
  const [first] = [...node.entries.values()];
  // What has none of its keys is no element either: that it is no list is then all that is known.
  if (first === undefined || ![...node.entries.keys()].some((name) => isKeyOf(placeIn(row, slot.construct, around), name))) return node;
  const isFlow = node.span.source.text[node.span.start] === "{";
  const place = { span: isFlow ? node.span : first.key, pointer: node.pointer };
  sayForm(reading, { place, form: isFlow ? "[{ … }]" : "- …", edits: listed(node) }, isFlow ? undefined : "dashes");
  const whole: DocumentNode = { kind: "list", ...at(node), items: [movedTo(node, pointerTo(node.pointer, 0))] };
  return inner.value(whole, row, slot, around, reading);
}
