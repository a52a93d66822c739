import { excerpt } from "../../runtime/mask.ts";
import { choice } from "../../runtime/phrases.ts";
import { actionNames } from "../../model/contract.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { type DocumentNode, type ScalarNode, stepsOf } from "../../model/document.ts";
import { writtenValues } from "../../codes/params.ts";
import { contractNames, knownWords, languageVersion, quotedDigits, valueTypes } from "../../codes/shape.ts";
import { quoting, renaming, written } from "../../diagnostics/fixes.ts";
import { add, at, type Report } from "../../diagnostics/collector.ts";
import { refusalsAt, unlessSent } from "./tables.ts";
import { everyQuoted, nearest } from "../../diagnostics/suggest.ts";
import type { ShapeError } from "./validator.ts";

/** A value of the wrong type, or none of the words that its key takes. Whether something is wrong with the value itself. */
export function judgeValue(document: DocumentNode, node: DocumentNode, errors: readonly ShapeError[], report: Report): boolean {
  const of = (keyword: string): readonly ShapeError[] => errors.filter((error) => error.keyword === keyword);
  const words = of("enum").flatMap(({ params }) => params["allowedValues"] as readonly string[]);
  const types = [...new Set(of("type").flatMap(({ params }) => params["type"] as string | readonly string[]))];
  const size = errors.find(({ keyword }) => /^(min|max)(Items|Properties)$/u.test(keyword));
  const text = node.kind === "scalar" && typeof node.value === "string" ? node.value : "";
  if (of("const").length > 0) foreignVersion(node, report);
  else if (node.pointer === "/name" && node.kind === "scalar" && node.value !== null) badName(node, report);
  else if (size) wrongSize(document, node, Number(size.params["limit"]), report);
  else if (text.includes("{{") && of("anyOf").length === 0 && isFixed(types, words)) openValue(node, types, words, report);
  else if (node.kind === "scalar" && node.value !== null && words.length > 0) foreignWord(document, node, words, report);
  else if (types.length > 0 || words.length > 0) wrongType(node, words.length > 0 ? [...types, "word"] : types, report);
  else return false;
  return true;
}

function foreignVersion(node: DocumentNode, report: Report): void {
  const isText = node.kind === "scalar" && node.value === "1";
  const message = isText
    ? "The version of the language is a number."
    : `This flowspec reads version 1 of the language, not ${wordOf(node)}.`;
  const fixes = isText ? [{ title: "Write `1`", safe: true, edits: [written(node.span, "1")] }] : [];
  add(report, languageVersion, { message, help: "Write `flowspec: 1`.", fixes, ...at(node) });
}

function badName(node: ScalarNode, report: Report): void {
  const help = "Use lower-case letters, digits and single hyphens, beginning with a letter.";
  add(report, contractNames, { message: `${wordOf(node)} is not kebab-case.`, help, ...at(node) });
}

/** A list that must have so many values, or the map of `each`, which names one item. */
function wrongSize(document: DocumentNode, node: DocumentNode, limit: number, report: Report): void {
  const key = keyOf(node.pointer);
  const finding =
    key === "each"
      ? { message: "`each` takes one list.", help: "Write `each: list`, or `each: { name: list }` to name the item." }
      : {
          message: `\`${key}\` takes ${limit} ${limit === 1 ? "value" : "values"}, and here ${countOf(node)}.`,
          help: limit === 1 ? "Write a value, or remove the key." : `Write ${limit} values.`,
        };
  add(report, valueTypes, { ...finding, ...unlessSent(node.pointer), ...at(node) }, refusalsAt(document, node.pointer));
}

function countOf(node: DocumentNode): string {
  const count = node.kind === "list" ? node.items.length : 0;
  return count === 0 ? "is none" : count === 1 ? "is one" : `are ${count}`;
}

/** Whether a value is one of a few, or a number. */
function isFixed(types: readonly string[], words: readonly string[]): boolean {
  return words.length > 0 || (types.length > 0 && types.every((type) => ["boolean", "integer", "number"].includes(type)));
}

/** A placeholder in place of what decides the shape of the request. */
function openValue(node: DocumentNode, types: readonly string[], words: readonly string[], report: Report): void {
  const message = "A placeholder cannot stand here: this decides the shape of the request.";
  const help = `Write ${words.length > 0 ? everyQuoted(words) : choice(types.map((type) => typeNames[type] ?? type))}.`;
  add(report, writtenValues, { message, help, ...at(node) });
}

function foreignWord(document: DocumentNode, node: ScalarNode, words: readonly string[], report: Report): void {
  const guess = typeof node.value === "string" ? nearest(node.value, words) : undefined;
  const list = words.length > 6 && guess !== undefined ? "" : ` It takes ${everyQuoted(words)}.`;
  const help = guess === undefined ? `Write ${everyQuoted(words)}.` : `Did you mean \`${guess}\`?${list}`;
  const fixes = renaming(node.span, String(node.value), guess, words);
  const message = words.includes(actionNames[0])
    ? `${wordOf(node)} is not an action of the service.`
    : node.pointer.startsWith("/params/")
      ? `${wordOf(node)} is not a type of parameters.`
      : `\`${keyOf(node.pointer)}\` does not take ${wordOf(node)}.`;
  add(report, knownWords, { message, help, fixes, ...at(node) }, refusalsAt(document, node.pointer));
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  word: "a word",
};

function wrongType(node: DocumentNode, types: readonly string[], report: Report): void {
  const isNumeric = types.includes("integer") || types.includes("number");
  if (isName(node.pointer)) {
    const message = `${kindOf(node)} stands where the name of a parameter belongs.`;
    add(report, valueTypes, { message, help: "Write the name of a declared parameter, without braces.", api: [], ...at(node) });
  } else if (types.includes("string") && !isNumeric && node.kind === "scalar" && typeof node.value === "number") {
    unquotedDigits(node, report);
  } else {
    const wanted = choice(types.filter((type) => type !== "integer" || !types.includes("number")).map((type) => typeNames[type] ?? type));
    const fixes = typeFix(node, types);
    const title = fixes[0]?.title;
    const help = typeof title === "string" ? `${title}.` : helpFor(node, types);
    const message = `${kindOf(node)} stands where ${wanted} belongs.`;
    add(report, valueTypes, { message, ...(help === undefined ? {} : { help }), fixes, ...unlessSent(node.pointer), ...at(node) });
  }
}

/** A number that was meant as a text: YAML has dropped what only a text keeps. */
export function unquotedDigits(node: ScalarNode, report: Report): void {
  const finding = {
    message: "Unquoted digits are a number, and this is a text.",
    help: "Write it in quotes.",
    fixes: [quoting(node.span)],
  };
  add(report, quotedDigits, { ...finding, ...at(node) });
}

function typeFix(node: DocumentNode, types: readonly string[]): readonly Fix[] {
  if (node.kind !== "scalar" || node.value === null) return [];
  const fix = (text: string): readonly Fix[] => [{ title: `Write \`${text}\``, safe: true, edits: [written(node.span, text)] }];
  if (types.includes("string") && typeof node.value === "boolean") return fix(`"${sourceOf(node)}"`);
  if (types.includes("boolean") && typeof node.value === "string") {
    const word = node.value.toLowerCase();
    return ["yes", "on", "true"].includes(word) ? fix("true") : ["no", "off", "false"].includes(word) ? fix("false") : [];
  }
  if (!types.includes("integer") && !types.includes("number")) return [];
  return typeof node.value === "string" && /^-?\d{1,15}(\.\d{1,15})?$/u.test(node.value) ? fix(node.value) : [];
}

function helpFor(node: DocumentNode, types: readonly string[]): string | undefined {
  if (node.kind === "scalar" && node.value === null) return "Write a value, or remove the key.";
  if (node.kind === "scalar" && typeof node.value === "number" && !Number.isFinite(node.value)) return "Write a finite number.";
  if (types.includes("array") && node.kind === "map") return "Begin each element with `- `.";
  if (types.includes("array") && node.kind === "scalar" && typeof node.value === "string") return `Write \`[${sourceOf(node)}]\`.`;
  if (types.includes("object") && node.kind === "scalar") return "Write `{ key: value }`, or keys on lines of their own.";
  return types.includes("object") && node.kind === "list" ? "Write `key: value`, without dashes." : undefined;
}

/** `each` and `when` of an element name a parameter. */
function isName(pointer: string): boolean {
  return /^\/(?!params\/|samples\/).*\d\/(each|when)$/u.test(pointer);
}

/** The key that a value belongs to, itself or as an element of its list. */
function keyOf(pointer: string): string {
  return stepsOf(pointer).findLast((step) => !/^\d*$/u.test(step)) ?? "This";
}

function kindOf(node: DocumentNode): string {
  if (node.kind === "list") return "A list";
  if (node.kind === "map") return "A map";
  const { value } = node;
  if (value === null) return "Nothing";
  if (typeof value === "boolean") return `\`${String(value)}\``;
  if (typeof value === "string") return "A text";
  return Number.isInteger(value) ? "A number" : Number.isFinite(value) ? "A fraction" : `\`${sourceOf(node)}\``;
}

function sourceOf({ span }: DocumentNode): string {
  return span.source.text.slice(span.start, span.end);
}

/** The author's own word, in quotes; long texts are cut. */
function wordOf(node: DocumentNode): string {
  return excerpt(node.kind === "scalar" ? String(node.value) : kindOf(node).toLowerCase());
}
