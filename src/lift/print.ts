import { Document, isMap, isPair, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { escaped, type Piece, written } from "../language/trees/template.ts";
import type { ActionName } from "../model/contract.ts";
import type { Json } from "../model/json.ts";
import {
  childrenOf,
  isExpression,
  type Item,
  placeholderOf,
  type RecordTree,
  type Reference,
  type Term,
  type TextPart,
  type Tree,
} from "../model/tree.ts";
import { english } from "../words/english.ts";
import { importedMessages } from "../words/en/imported.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying } from "../words/saying.ts";
import type { Lifted, LiftedParam, LiftedSample } from "./lifted.ts";
import { textScalar } from "./scalar.ts";

/** Says what the comments of a contract say that is imported. */
export type SayImported = Say<typeof importedMessages>;

/** What these comments say in a language, by default in English. */
export function sayingImported(language: Language = english): SayImported {
  return saying("imported", importedMessages, language);
}

/**
 * A contract as YAML, for an import: its parameters declared, their values in its samples, `about` above it all. Its layout is left to the
 * formatter.
 */
export function printContract(
  name: string,
  action: ActionName,
  { root, params, samples }: Lifted,
  about: string,
  say: SayImported,
): string {
  const document = new Document(null);
  const top = new YAMLMap();
  const add = (key: string, value: unknown, space = false): void => {
    const scalar = new Scalar(key);
    scalar.spaceBefore = space;
    top.items.push(new Pair(scalar, value));
  };
  add("flowspec", new Scalar(1));
  add("name", new Scalar(name));
  add("action", new Scalar(action));
  if (params.length > 0) add("params", mapOf(params.map((param) => [param.name, declaration(param)])), true);
  if (samples.length > 0) add("samples", mapOf(samples.map((sample) => [sample.name, sampleNode(sample, say)])), true);
  let first = true;
  for (const [key, value] of root.fields) {
    add(key, valueNode(value, key), first || longKeys.has(key));
    first = false;
  }
  commentOverrides(top, say);
  document.contents = top as never;
  document.commentBefore = ` ${about}`;
  return document.toString({ lineWidth: 0 });
}

function sampleNode({ now, values }: LiftedSample, say: SayImported): YAMLMap {
  const moment = now === undefined ? [] : [["now", new Scalar(new Date(now * 1000).toISOString().replace(".000Z", "Z"))] as const];
  const sample = mapOf([...moment, ...[...values].map(([name, value]) => [name, jsonNode(value)] as const)]);
  if (now !== undefined) comment(sample, "now", ` ${say("now")}`);
  if (sample.items.length === 0) sample.flow = true;
  return sample;
}

/** A value of a sample; the maps in a list on a line each. */
function jsonNode(value: Json): Scalar | YAMLMap | YAMLSeq {
  if (typeof value === "string") return textScalar(value);
  if (typeof value !== "object" || value === null) return new Scalar(value);
  if (!Array.isArray(value)) {
    const map = mapOf(Object.entries(value).map(([name, inner]) => [name, jsonNode(inner)]));
    map.flow = true;
    return map;
  }
  const list = new YAMLSeq();
  list.items = value.map((item: Json) => jsonNode(item));
  if (value.every((item) => typeof item !== "object" || item === null)) list.flow = true;
  return list;
}

/** Keys whose values take many lines, and begin a paragraph. */
const longKeys: ReadonlySet<string> = new Set(["approvers", "fill", "flows", "group", "embed", "wire", "cc", "formFields"]);

function declaration({ type, label, pii, optional, values, items }: LiftedParam): Scalar | YAMLMap {
  const facts = [
    ...(label === undefined ? [] : [["label", textScalar(label)] as const]),
    ...(pii === undefined ? [] : [["pii", new Scalar(pii)] as const]),
    ...(optional === undefined ? [] : [["optional", new Scalar(optional)] as const]),
    ...(values === undefined ? [] : [["values", jsonNode(values)] as const]),
    ...(items === undefined ? [] : [["items", itemsNode(items)] as const]),
  ];
  if (facts.length === 0) return new Scalar(type);
  const map = mapOf([["type", new Scalar(type)], ...facts]);
  map.flow = typeof items !== "object";
  return map;
}

function itemsNode(items: NonNullable<LiftedParam["items"]>): Scalar | YAMLMap {
  return typeof items === "string" ? new Scalar(items) : mapOf(items.map((field) => [field.name, declaration(field)]));
}

function mapOf(entries: readonly (readonly [string, unknown])[]): YAMLMap {
  const map = new YAMLMap();
  for (const [key, value] of entries) map.items.push(new Pair(textScalar(key), value));
  return map;
}

/** The width that a map may take on one line. */
const lineWidth = 100;

/** A tree as YAML: small maps on one line, placeholders in double braces, literal braces escaped. */
function valueNode(tree: Tree, key: string): Scalar | YAMLMap | YAMLSeq {
  if (tree.kind === "reference") return textScalar(placeholderOf(tree));
  if (tree.kind === "literal") return typeof tree.value === "string" ? textScalar(escaped(tree.value)) : new Scalar(tree.value);
  if (tree.kind === "record") return recordNode(tree, key);
  if (tree.kind === "list") {
    const list = new YAMLSeq();
    list.items = tree.items.map((item) => (item.value.kind === "record" ? recordNode(item.value, key, item) : valueNode(item.value, key)));
    const leaves = tree.items.every(({ value }) => value.kind === "literal" || isExpression(value));
    if (leaves && widthOf(tree) <= lineWidth) list.flow = true;
    return list;
  }
  if (tree.kind === "text") return textScalar(written(tree.parts.map(pieceOf)));
  throw new Error(`an imported request has a ${tree.kind} in it`);
}

/** A record as a map, that of an element of a list with how often and when the element is there. */
function recordNode(tree: RecordTree, key: string, { each, when }: Omit<Item, "value"> = {}): YAMLMap {
  const there = [
    ...(each === undefined ? [] : [["each", new Scalar(each.list.name)] as const]),
    ...(when === undefined ? [] : [["when", new Scalar(when.map(termText).join(" and "))] as const]),
  ];
  return compact(mapOf([...there, ...[...tree.fields].map(([name, value]) => [name, valueNode(value, name)] as const)]), tree, key);
}

/** A term of a condition, as it is written. */
function termText({ value, word, negated }: Term): string {
  const name = nameOf(value);
  return word === undefined ? `${negated ? "not " : ""}${name}` : `${name} is ${negated ? "not " : ""}${word}`;
}

/** A reference as conditions and placeholders name it: `guarantor`, `item.married`. */
function nameOf({ loop, name }: Reference): string {
  return [loop?.name, name].filter((part) => part !== undefined).join(".");
}

function pieceOf(part: TextPart, index: number): Piece {
  if (part.kind === "literal") return { kind: "text", text: String(part.value) };
  if (part.kind === "apply") throw new Error("an imported text has a format in it");
  return { kind: "placeholder", name: nameOf(part), path: [nameOf(part)], index };
}

/** Keys whose elements are read as a block, however short. */
const blockKeys: ReadonlySet<string> = new Set(["approvers", "flows", "group", "embed"]);

function compact(map: YAMLMap, tree: RecordTree, key: string): YAMLMap {
  if (!blockKeys.has(key) && widthOf(tree) <= lineWidth) map.flow = true;
  return map;
}

/** About how many columns a tree takes on one line. */
function widthOf(tree: Tree): number {
  if (tree.kind === "literal") return [...String(tree.value)].reduce((width, character) => width + (character > "\u2E80" ? 2 : 1), 0);
  if (tree.kind === "reference") return (tree.name?.length ?? 0) + 6;
  if (tree.kind === "record") return [...tree.fields].reduce((width, [name, value]) => width + name.length + 4 + widthOf(value), 4);
  const around = tree.kind === "list" ? 2 : 0;
  return childrenOf(tree).reduce((width, child) => width + around + widthOf(child), around);
}

/** Says beside each `wire` and `omit` why it is there. */
function commentOverrides(node: unknown, say: SayImported): void {
  if (isMap(node)) {
    if (!node.flow) {
      comment(node, "wire", ` ${say("wire")}`);
      comment(node, "omit", ` ${say("omit")}`);
    }
    for (const pair of node.items) commentOverrides(pair.value, say);
  } else if (node instanceof YAMLSeq) {
    for (const item of node.items) commentOverrides(item, say);
  }
}

function comment(map: YAMLMap, key: string, words: string): void {
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  if (pair && isScalar(pair.key)) pair.key.commentBefore = words;
}
