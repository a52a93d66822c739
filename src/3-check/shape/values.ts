import type { ValueNoun } from "../../language/tables/nouns.ts";
import { shortened } from "../../runtime/mask.ts";
import type { WordingOf } from "../../runtime/message.ts";
import { actionNames } from "../../model/contract.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { type DocumentNode, type ScalarNode, stepsOf } from "../../model/document.ts";
import { writtenValues } from "../../codes/params.ts";
import { contractNames, knownWords, languageVersion, quotedDigits, valueTypes } from "../../codes/shape.ts";
import { quoting, renaming, written } from "../../diagnostics/fixes.ts";
import { add, at, type Collector } from "../../diagnostics/collector.ts";
import { refusalsAt, unlessSent } from "./tables.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import type { ShapeError } from "./validator.ts";

/** A value of the wrong type, or none of the words that its key takes. Whether something is wrong with the value itself. */
export function judgeValue(document: DocumentNode, node: DocumentNode, errors: readonly ShapeError[], collector: Collector): boolean {
  const of = (keyword: string): readonly ShapeError[] => errors.filter((error) => error.keyword === keyword);
  const words = of("enum").flatMap(({ params }) => params["allowedValues"] as readonly string[]);
  const types = [...new Set(of("type").flatMap(({ params }) => params["type"] as string | readonly string[]))];
  const size = errors.find(({ keyword }) => /^(min|max)(Items|Properties)$/u.test(keyword));
  const text = node.kind === "scalar" && typeof node.value === "string" ? node.value : "";
  if (of("const").length > 0) foreignVersion(node, collector);
  else if (node.pointer === "/name" && node.kind === "scalar" && node.value !== null) badName(node, collector);
  else if (size) wrongSize(document, node, Number(size.params["limit"]), collector);
  else if (text.includes("{{") && of("anyOf").length === 0 && isFixed(types, words)) openValue(node, types, words, collector);
  else if (types.includes("integer") && words.length > 0 && /^-?\d+$/u.test(text)) wrongType(node, types, collector);
  else if (node.kind === "scalar" && node.value !== null && words.length > 0) foreignWord(document, node, words, types, collector);
  else if (types.length > 0 || words.length > 0) wrongType(node, words.length > 0 ? [...types, "word"] : types, collector);
  else return false;
  return true;
}

function foreignVersion(node: DocumentNode, collector: Collector): void {
  const finding = { help: "fix", ...at(node) } as const;
  if (node.kind !== "scalar") add(collector, languageVersion, { message: "foreign-type", data: { found: node.kind }, ...finding });
  else if (node.value !== "1") add(collector, languageVersion, { message: "foreign", data: { version: wordOf(node) }, ...finding });
  else add(collector, languageVersion, { message: "text", fixes: [writing(node, "1")], ...finding });
}

function badName(node: ScalarNode, collector: Collector): void {
  add(collector, contractNames, { message: "no-kebab", data: { name: wordOf(node) }, help: "name-form", ...at(node) });
}

/** A list that must have so many values, or the map of `each`, which names one item. */
function wrongSize(document: DocumentNode, node: DocumentNode, limit: number, collector: Collector): void {
  const key = keyOf(node.pointer);
  const count = node.kind === "list" ? node.items.length : 0;
  const place = { ...unlessSent(node.pointer), ...at(node) };
  const help = limit === 1 ? "write-or-remove" : ({ message: "write-values", data: { limit } } as const);
  const refusals = refusalsAt(document, node.pointer);
  if (key === "each") add(collector, valueTypes, { message: "each-takes-one", help: "each-forms", ...place }, refusals);
  else if (count > 1) add(collector, valueTypes, { message: "other-count", data: { key, limit, count }, help, ...place }, refusals);
  else add(collector, valueTypes, { message: count === 0 ? "no-values" : "one-value", data: { key, limit }, help, ...place }, refusals);
}

/** Whether a value is one of a few, or a number. */
function isFixed(types: readonly string[], words: readonly string[]): boolean {
  return words.length > 0 || (types.length > 0 && types.every((type) => ["boolean", "integer", "number"].includes(type)));
}

/** A placeholder in place of what decides the shape of the request. */
function openValue(node: DocumentNode, types: readonly string[], words: readonly string[], collector: Collector): void {
  const help =
    words.length > 0
      ? ({ message: "write-word", data: { words } } as const)
      : ({ message: "write-type", data: { types: types.map(nounOf) } } as const);
  add(collector, writtenValues, { message: "placeholder", help, ...at(node) });
}

function foreignWord(
  document: DocumentNode,
  node: ScalarNode,
  words: readonly string[],
  types: readonly string[],
  collector: Collector,
): void {
  const guess = typeof node.value === "string" ? nearest(node.value, words) : undefined;
  const help = types.includes("integer")
    ? ({ message: "write-number", data: { words } } as const)
    : guess === undefined
      ? ({ message: "write-one", data: { words } } as const)
      : words.length > 6
        ? ({ message: "did-you-mean", data: { guess } } as const)
        : ({ message: "did-you-mean-of", data: { guess, words } } as const);
  const fixes = renaming(node.span, String(node.value), guess, words);
  const word = wordOf(node);
  const said = words.includes(actionNames[0])
    ? ({ message: "no-action", data: { word } } as const)
    : node.pointer.startsWith("/params/")
      ? ({ message: "no-param-type", data: { word } } as const)
      : ({ message: "not-taken", data: { key: keyOf(node.pointer), word } } as const);
  add(collector, knownWords, { ...said, help, fixes, ...at(node) }, refusalsAt(document, node.pointer));
}

/** The nouns of JSON Schema's types, where they are other words; `word` is one of several. */
const nouns: Readonly<Record<string, ValueNoun>> = { string: "text", array: "list", object: "map" };

function nounOf(type: string): string {
  return nouns[type] ?? type;
}

function wrongType(node: DocumentNode, types: readonly string[], collector: Collector): void {
  const isNumeric = types.includes("integer") || types.includes("number");
  const found = foundIn(node);
  if (node.pointer.endsWith("/when") && isName(node.pointer)) {
    const said =
      "type" in found
        ? ({ message: "type-for-condition", data: { found: found.type } } as const)
        : ({ message: "value-for-condition", data: found } as const);
    add(collector, valueTypes, { ...said, help: "condition", api: [], ...at(node) });
  } else if (isName(node.pointer)) {
    const said =
      "type" in found
        ? ({ message: "type-for-name", data: { found: found.type } } as const)
        : ({ message: "value-for-name", data: found } as const);
    add(collector, valueTypes, { ...said, help: "param-name", api: [], ...at(node) });
  } else if (types.includes("string") && !isNumeric && node.kind === "scalar" && typeof node.value === "number") {
    unquotedDigits(node, collector);
  } else {
    const wanted = types.filter((type) => type !== "integer" || !types.includes("number")).map(nounOf);
    const said =
      "type" in found
        ? ({ message: "wrong-type", data: { found: found.type, wanted } } as const)
        : ({ message: "wrong-value", data: { ...found, wanted } } as const);
    const text = meantText(node, types);
    const fixes = text === undefined ? [] : [writing(node, text)];
    const help = text === undefined ? helpFor(node, types) : ({ message: "write", data: { text } } as const);
    add(collector, valueTypes, { ...said, ...(help === undefined ? {} : { help }), fixes, ...unlessSent(node.pointer), ...at(node) });
  }
}

/** A number that was meant as a text: YAML has dropped what only a text keeps. */
export function unquotedDigits(node: ScalarNode, collector: Collector): void {
  add(collector, quotedDigits, { message: "unquoted", help: "quotes", fixes: [quoting(node.span)], ...at(node) });
}

function writing(node: DocumentNode, text: string): Fix {
  return { title: { message: "write-code", data: { text } }, safe: true, edits: [written(node.span, text)] };
}

/** How a value would be written that is of the type and means the same; nothing where nobody can tell. */
function meantText(node: DocumentNode, types: readonly string[]): string | undefined {
  if (node.kind !== "scalar" || node.value === null) return undefined;
  if (types.includes("string") && typeof node.value === "boolean") return `"${sourceOf(node)}"`;
  if (types.includes("boolean") && typeof node.value === "string") {
    const word = node.value.normalize("NFKC").toLowerCase();
    return ["yes", "on", "true"].includes(word) ? "true" : ["no", "off", "false"].includes(word) ? "false" : undefined;
  }
  if (!types.includes("integer") && !types.includes("number")) return undefined;
  const figures = typeof node.value === "string" ? node.value.normalize("NFKC") : "";
  return /^-?\d{1,15}(\.\d{1,15})?$/u.test(figures) ? figures : undefined;
}

function helpFor(node: DocumentNode, types: readonly string[]): WordingOf<NonNullable<typeof valueTypes.helps>> | undefined {
  if (node.kind === "scalar" && node.value === null) return "write-or-remove";
  if (node.kind === "scalar" && typeof node.value === "number" && !Number.isFinite(node.value)) return "finite";
  if (types.includes("array") && node.kind === "map") return "dashes";
  if (types.includes("array") && node.kind === "scalar" && typeof node.value === "string")
    return { message: "brackets", data: { text: sourceOf(node) } };
  if (types.includes("object") && node.kind === "scalar") return "keys";
  return types.includes("object") && node.kind === "list" ? "no-dashes" : undefined;
}

/** `each` and `when` of an element name a parameter. */
function isName(pointer: string): boolean {
  return /^\/(?!params\/|samples\/).*\d\/(each|when)$/u.test(pointer);
}

/** The key that a value belongs to, itself or as an element of its list. */
function keyOf(pointer: string): string {
  return stepsOf(pointer).findLast((step) => !/^\d*$/u.test(step)) ?? "This";
}

/** What stands there: of which type it is, or the value where that says more. */
function foundIn(node: DocumentNode): { readonly type: ValueNoun } | { readonly value: string } {
  if (node.kind !== "scalar") return { type: node.kind };
  const { value } = node;
  if (value === null) return { type: "nothing" };
  if (typeof value === "boolean") return { value: String(value) };
  if (typeof value === "string") return { type: "text" };
  return Number.isInteger(value) ? { type: "number" } : Number.isFinite(value) ? { type: "fraction" } : { value: sourceOf(node) };
}

function sourceOf({ span }: DocumentNode): string {
  return span.source.text.slice(span.start, span.end);
}

/** The author's own word, cut where it is long. */
function wordOf(node: ScalarNode): string {
  return shortened(String(node.value));
}
