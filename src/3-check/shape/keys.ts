import { elementKeys } from "../../language/tables/frame.ts";
import type { MapNode, DocumentNode, Entry } from "../../model/document.ts";
import { pointerTo } from "../../model/document.ts";
import { paramNames } from "../../codes/params.ts";
import { knownKeys } from "../../codes/known-keys.ts";
import { requiredKeys } from "../../codes/shape.ts";
import { renaming } from "../../diagnostics/fixes.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import { calledAt, keysAt, refusalsAt, unlessSent, variantsWith } from "./tables.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import type { MessageOf, WordingOf } from "../../runtime/message.ts";
import type { ShapeError } from "./validator.ts";

/** What is known of the shape so far; `broken` and `meant` grow. */
interface ShapeState {
  readonly document: DocumentNode;
  readonly collector: Collector;
  readonly broken: Set<string>;
  readonly meant: Set<string>;
}

export function isAboutKeys({ keyword }: ShapeError): boolean {
  return keyword === "additionalProperties" || keyword === "unevaluatedProperties" || keyword === "required" || keyword === "propertyNames";
}

/** Keys of a map that are unknown, missing or badly named. */
export function judgeKeys(judged: ShapeState, node: MapNode, errors: readonly ShapeError[]): void {
  for (const { keyword, params } of errors) {
    const name = params["additionalProperty"] ?? params["unevaluatedProperty"] ?? params["propertyName"];
    const entry = typeof name === "string" ? node.entries.get(name) : undefined;
    if (typeof name !== "string" || entry === undefined) continue;
    if (keyword === "propertyNames") badName(judged.collector, name, entry);
    else unknownKey(judged, node, name, entry);
  }
  const required = errors.filter(({ keyword }) => keyword === "required").map(({ params }) => String(params["missingProperty"]));
  const missing = [...new Set(required)].filter((key) => !judged.meant.has(pointerTo(node.pointer, key)));
  for (const key of required) judged.broken.add(pointerTo(node.pointer, key));
  if (missing.length > 0) missingKeys(judged, node, missing);
}

/** They are reported at the first key of the map, since the whole of it can be long. */
function missingKeys({ document, collector }: ShapeState, node: MapNode, missing: readonly string[]): void {
  const [first] = node.entries.values();
  const [key = "", ...more] = missing;
  const said =
    more.length === 0 ? ({ message: "one", data: { key } } as const) : ({ message: "several", data: { keys: missing } } as const);
  const place = { span: first?.key ?? node.span, pointer: node.pointer };
  const refusals = missing.flatMap((each) => refusalsAt(document, pointerTo(node.pointer, each)));
  add(collector, requiredKeys, { ...said, help: { message: "add", data: { keys: missing } }, ...place }, refusals);
}

function badName(collector: Collector, name: string, { key, value }: Entry): void {
  add(collector, paramNames, {
    message: "no-param-name",
    data: { name },
    help: "name-form",
    span: key,
    pointer: value.pointer,
  });
}

function unknownKey({ document, collector, meant }: ShapeState, node: MapNode, name: string, { key, value }: Entry): void {
  const known = keysAt(document, node.pointer);
  // While a value of a typed component is wrong, ajv takes all keys of its type for unknown.
  if (known.includes(name)) return;
  const guess = nearest(name, known);
  const isThere = guess !== undefined && node.entries.has(guess);
  if (guess !== undefined && !isThere) meant.add(pointerTo(node.pointer, guess));
  const fixes = isThere ? [] : renaming(key, name, guess, known);
  const help = elementKeys.some((each) => each === name)
    ? ({ message: "of-elements", data: { name } } as const)
    : guess !== undefined
      ? ({ message: isThere ? "is-there" : "did-you-mean", data: { guess } } as const)
      : whereKnown(document, node, name, known);
  add(collector, knownKeys, {
    ...noKeyOf(document, node.pointer, name),
    help,
    fixes,
    ...unlessSent(value.pointer),
    span: key,
    pointer: value.pointer,
  });
}

/** Keys of a table that is written as the service has it. */
const ownTableKeys: ReadonlySet<string> = new Set(["headers", "rowCount", "body", "settings"]);

/** Where a key would be right, or which keys the map may have. */
function whereKnown(
  document: DocumentNode,
  node: MapNode,
  name: string,
  known: readonly string[],
): WordingOf<NonNullable<typeof knownKeys.helps>> {
  if (ownTableKeys.has(name) && calledAt(document, node.pointer).construct === "table") return "one-way";
  const types = variantsWith(document, node.pointer, name);
  return types.length > 0
    ? { message: "of-others", data: { types } }
    : { message: "its-keys", data: { keys: known.filter((each) => !node.entries.has(each)) } };
}

/** What the map at a pointer is, of which a name is no key. */
function noKeyOf(document: DocumentNode, pointer: string, name: string): MessageOf<NonNullable<typeof knownKeys.messages>> {
  if (pointer.startsWith("/params")) return { message: "of-declaration", data: { name } };
  const { type, construct } = calledAt(document, pointer);
  if (type !== undefined) return { message: "of-type", data: { name, type } };
  return construct === undefined ? { message: "of-map", data: { name } } : { message: "of-construct", data: { name, construct } };
}
