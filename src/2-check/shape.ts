import { actionNames } from "../model/contract.ts";
import type { Finding, Fix, Related } from "../model/diagnostic.ts";
import { dataOf, type DocumentNode, type ScalarNode } from "../model/document.ts";
import { contractNames, knownKeys, knownWords, languageVersion, quotedDigits, requiredKeys, valueTypes } from "./codes/shape.ts";
import { paramNames } from "./codes/params.ts";
import { quoting, renaming } from "./fixes.ts";
import { add, at, type Report } from "./report.ts";
import { validate } from "./shape.generated.ts";
import type { ShapeError } from "./validator.ts";
import { keysAt, refusalsAt, variantsWith } from "./shape-tables.ts";
import { nearest, quotedChoice, choice } from "./suggest.ts";

/** Where a document has not the shape of a contract: nothing can be read there, and nothing more is said about it. */
export interface Shape {
  /** Pointers of values of the wrong shape. */
  readonly broken: ReadonlySet<string>;
  /** Keys that a misspelt key probably means, as pointers: what they hold is not missing. */
  readonly meant: ReadonlySet<string>;
}

/** Checks the shape of a document against the schema; each of ajv's errors becomes one of our findings, or none where another says it. */
export function checkShape(document: DocumentNode, report: Report): Shape {
  const broken = new Set<string>();
  const meant = new Set<string>();
  if (validate(dataOf(document))) return { broken, meant };
  const errors = (validate.errors ?? []).filter(
    ({ keyword, schemaPath }) => keyword !== "if" && !schemaPath.startsWith("#/$defs/placeholder/"),
  );
  const groups = byPointer(errors);
  const outer = pointersAbove(groups.keys());
  for (const [pointer, group] of groups) {
    const node = nodeAt(document, pointer);
    if (node === undefined) continue;
    for (const error of group) keyFinding(document, node, error, report, broken, meant);
    // A value of several possible shapes with errors inside is of the shape that has an inside, and those say enough.
    const inside = node.kind !== "scalar" && (outer.has(pointer) || group.some(({ keyword }) => isAboutKeys(keyword)));
    if (!inside && valueFinding(document, node, group, report)) broken.add(pointer);
  }
  return { broken, meant };
}

function byPointer(errors: readonly ShapeError[]): ReadonlyMap<string, readonly ShapeError[]> {
  const groups = new Map<string, ShapeError[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return groups;
}

/** The pointers of everything that holds one of these. */
function pointersAbove(pointers: Iterable<string>): ReadonlySet<string> {
  const above = new Set<string>();
  for (const pointer of pointers) {
    for (let at = pointer.lastIndexOf("/"); at >= 0; at = pointer.lastIndexOf("/", at - 1)) {
      above.add(pointer.slice(0, at));
      if (at === 0) break;
    }
  }
  return above;
}

function isAboutKeys(keyword: string): boolean {
  return keyword === "additionalProperties" || keyword === "unevaluatedProperties" || keyword === "required" || keyword === "propertyNames";
}

/** The value at a pointer. */
function nodeAt(document: DocumentNode, pointer: string): DocumentNode | undefined {
  let node: DocumentNode | undefined = document;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    node = node?.kind === "map" ? node.entries.get(name)?.value : node?.kind === "list" ? node.items[Number(name)] : undefined;
  }
  return node;
}

/** Keys that are unknown, missing or badly named. */
function keyFinding(
  document: DocumentNode,
  node: DocumentNode,
  error: ShapeError,
  report: Report,
  broken: Set<string>,
  meant: Set<string>,
): void {
  if (node.kind !== "map") return;
  const { keyword, params } = error;
  if (keyword === "required") {
    const missing = String(params["missingProperty"]);
    add(
      report,
      requiredKeys,
      { message: `The key \`${missing}\` is missing here.`, help: `Add \`${missing}\`.`, ...parentPlace(node) },
      refusalsAt(document, `${node.pointer}/${missing}`),
    );
    broken.add(`${node.pointer}/${missing}`);
    return;
  }
  const unknown =
    params["additionalProperty"] ?? params["unevaluatedProperty"] ?? (keyword === "propertyNames" ? params["propertyName"] : undefined);
  const entry = typeof unknown === "string" ? node.entries.get(unknown) : undefined;
  if (typeof unknown !== "string" || entry === undefined) return;
  const place = { span: entry.key, pointer: entry.value.pointer };
  if (keyword === "propertyNames") {
    add(report, paramNames, {
      message: `${JSON.stringify(unknown)} cannot name a parameter.`,
      help: "Use letters, digits and underscores, beginning with a letter; a name for people goes into `label`.",
      ...place,
    });
    return;
  }
  const known = keysAt(document, node.pointer);
  // While a value of a typed component is wrong, ajv takes all keys of its type for unknown.
  if (known.includes(unknown)) return;
  const keys = known.filter((key) => !node.entries.has(key));
  const guess = nearest(unknown, keys);
  if (guess !== undefined) meant.add(`${node.pointer}/${guess}`);
  const others = variantsWith(document, node.pointer, unknown);
  const help =
    guess !== undefined
      ? `Did you mean \`${guess}\`?`
      : others.length > 0
        ? `It is a key of ${quotedChoice(others, "and")}.`
        : `Known here: ${quotedChoice(keys, "and")}.`;
  const fixes = renaming(entry.key, unknown, guess, keys);
  add(report, knownKeys, {
    message: `${JSON.stringify(unknown)} is no key of ${others.length > 0 ? "a component of this type" : "this construct"}.`,
    help,
    fixes,
    ...place,
  });
}

/** The line of a map that lacks a key: its first key, since the whole of it can be long. */
function parentPlace(node: Extract<DocumentNode, { kind: "map" }>): Pick<Finding, "span" | "pointer"> {
  const [first] = node.entries.values();
  return { span: first?.key ?? node.span, pointer: node.pointer };
}

/** A value of the wrong type or an unknown word; `undefined` where nothing is wrong with the value itself. */
function valueFinding(document: DocumentNode, node: DocumentNode, group: readonly ShapeError[], report: Report): true | undefined {
  const words = group.filter(({ keyword }) => keyword === "enum").flatMap(({ params }) => params["allowedValues"] as readonly string[]);
  const types = [
    ...new Set(group.filter(({ keyword }) => keyword === "type").flatMap(({ params }) => params["type"] as string | readonly string[])),
  ];
  if (group.some(({ keyword }) => keyword === "const")) {
    add(report, languageVersion, {
      message: `This version of flowspec reads version 1 of the language, not ${excerpt(node)}.`,
      help: "Write `flowspec: 1`.",
      ...at(node),
    });
    return true;
  }
  if (words.length > 0 && node.kind === "scalar") {
    wordFinding(document, node, words, report);
    return true;
  }
  if (types.length > 0 || words.length > 0) {
    typeFinding(document, node, words.length > 0 ? [...types, "word"] : types, report);
    return true;
  }
  const size = group.find(({ keyword }) => /^(min|max)(Items|Properties)$/u.test(keyword));
  if (size) {
    add(
      report,
      valueTypes,
      {
        message: `This has not as many values as it needs: ${String(size.params["limit"])}.`,
        help: `Write exactly ${String(size.params["limit"])}.`,
        ...at(node),
      },
      refusalsAt(document, node.pointer),
    );
    return true;
  }
  if (node.pointer === "/name") {
    add(report, contractNames, {
      message: `${excerpt(node)} is not kebab-case.`,
      help: "Use lower-case letters, digits and single hyphens, beginning with a letter.",
      ...at(node),
    });
    return true;
  }
  return undefined;
}

function wordFinding(document: DocumentNode, node: ScalarNode, words: readonly string[], report: Report): void {
  const guess = typeof node.value === "string" ? nearest(node.value, words) : undefined;
  const help = guess === undefined ? `Write ${quotedChoice(words)}.` : `Did you mean \`${guess}\`? It takes ${quotedChoice(words)}.`;
  const fixes = renaming(node.span, String(node.value), guess, words);
  const what = node.pointer === "/action" ? "an action of the service" : "one of the words that are known here";
  add(
    report,
    knownWords,
    {
      message: `${excerpt(node)} is not ${what}.`,
      help: node.pointer === "/action" && guess === undefined ? `Write ${quotedChoice(actionNames)}.` : help,
      fixes,
      ...at(node),
    },
    refusalsAt(document, node.pointer),
  );
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

function typeFinding(document: DocumentNode, node: DocumentNode, types: readonly string[], report: Report): void {
  const wanted = choice(types.filter((type) => type !== "integer" || !types.includes("number")).map((type) => typeNames[type] ?? type));
  const source = node.span.source.text.slice(node.span.start, node.span.end);
  if (types.includes("string") && node.kind === "scalar" && typeof node.value === "number" && !node.quoted) {
    const related: Related[] = [];
    const fixes = [quoting(node.span)];
    add(
      report,
      quotedDigits,
      { message: `Unquoted digits are a number, and this is a text.`, help: `Write it in quotes.`, fixes, related, ...at(node) },
      refusalsAt(document, node.pointer),
    );
    return;
  }
  const fixes = typeFix(node, types, source);
  const help = fixes[0] ? `${fixes[0].title}.` : undefined;
  add(
    report,
    valueTypes,
    { message: `${kindOf(node)} stands where ${wanted} belongs.`, ...(help === undefined ? {} : { help }), fixes, ...at(node) },
    refusalsAt(document, node.pointer),
  );
}

function typeFix(node: DocumentNode, types: readonly string[], source: string): readonly Fix[] {
  if (node.kind !== "scalar") return [];
  const edit = (text: string): readonly Fix[] => [{ title: `Write \`${text}\``, safe: true, edits: [{ span: node.span, text }] }];
  if (types.includes("string") && typeof node.value === "boolean") return edit(`"${source}"`);
  if (types.includes("boolean") && typeof node.value === "string") {
    const word = node.value.toLowerCase();
    return ["yes", "on", "true"].includes(word) ? edit("true") : ["no", "off", "false"].includes(word) ? edit("false") : [];
  }
  if (
    (types.includes("integer") || types.includes("number")) &&
    typeof node.value === "string" &&
    /^-?\d{1,15}(\.\d{1,15})?$/u.test(node.value)
  )
    return edit(node.value);
  return [];
}

function kindOf(node: DocumentNode): string {
  if (node.kind === "list") return "A list";
  if (node.kind === "map") return "A map";
  if (node.value === null) return "Nothing";
  return typeof node.value === "number" ? "A number" : typeof node.value === "boolean" ? `\`${String(node.value)}\`` : "A text";
}

/** The author's own word, in quotes; long texts are cut. */
function excerpt(node: DocumentNode): string {
  const text = node.kind === "scalar" ? String(node.value) : kindOf(node).toLowerCase();
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
