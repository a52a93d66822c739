import { typeFault, valueKind } from "../../runtime/param-types.ts";
import { literalTree } from "../../language/trees/literal.ts";
import { type ListItems, type Param, type ParamType, isParamType } from "../../model/contract.ts";
import { child, dataOf, type DocumentNode, isUnread, type MapNode } from "../../model/document.ts";
import { indexName, type Origin, type Tree } from "../../model/tree.ts";
import { isParamName, isWord } from "../../language/tables/names.ts";
import { paramKeyRows, personalTypes } from "../../language/tables/params.ts";
import type { Slot } from "../../language/tables/construct.ts";
import { paramDeclarations, paramNames, patternsInTime } from "../../codes/params.ts";
import { paramValues } from "../../codes/samples.ts";
import { add, at, type Collector } from "../../diagnostics/collector.ts";
import { defined } from "./defined.ts";
import { readValue } from "./samples.ts";
import { shortened } from "../../runtime/mask.ts";
import type { MessageOf, WordingOf } from "../../runtime/message.ts";
import { paramFault } from "../../runtime/param.ts";
import { plainParam } from "../../language/readers/plain-param.ts";
import { isPattern } from "../../language/tables/names.ts";
import { patternLength, patternVerdict } from "../../language/pattern/verdict.ts";

/** A parameter as declared: its type may still follow from the places that use it. */
export interface Declaration {
  readonly name: string;
  readonly type?: ParamType;
  readonly node: DocumentNode;
  readonly origin: Origin;
  readonly optional: boolean;
  /** Of a list: what its items are. */
  readonly items?: ListItems<Declaration>;
  /** The places that use it, in the order of the text. */
  readonly uses: Use[];
}

/** One place that uses a parameter. */
export interface Use {
  readonly origin: Origin;
  /** What the place wants; `undefined` inside a text. */
  readonly slot?: Slot;
  /** What it wants of the value beside its type. */
  readonly wants?: "amount";
  /** What a condition asks there. */
  readonly asked?: Asked;
}

/** What a condition asks of a parameter: whether it is a word or, without one, whether it is true or given. */
export interface Asked {
  /** How the condition names it. */
  readonly name: string;
  readonly word?: string;
}

/** Reads `params`. What is wrong in one declaration does not hide the others. */
export function readDeclarations(params: DocumentNode | undefined, collector: Collector): ReadonlyMap<string, Declaration> {
  return params?.kind === "map" ? readFields(params, collector) : new Map();
}

function readFields(map: MapNode, collector: Collector): ReadonlyMap<string, Declaration> {
  const declared = new Map<string, Declaration>();
  for (const [name, { key, value }] of map.entries) {
    const origin = { span: value.span, pointer: value.pointer, key };
    if (!isParamName(name)) {
      if (isWord(name)) {
        add(collector, paramNames, {
          message: "other-meaning",
          data: { name },
          help: name === indexName ? "index" : "other-name",
          span: key,
          pointer: value.pointer,
        });
      } else {
        continue;
      }
    }
    declared.set(name, readDeclaration(name, value, origin, collector));
  }
  return declared;
}

function readDeclaration(name: string, node: DocumentNode, origin: Origin, collector: Collector): Declaration {
  const word = node.kind === "scalar" ? node : child(node, "type");
  const given = word?.kind === "scalar" && isParamType(word.value) ? word.value : undefined;
  const items = child(node, "items");
  const values = child(node, "values");
  const type = given ?? (items ? "list" : values ? "enum" : undefined);
  return {
    name,
    node,
    origin,
    ...(type === undefined ? {} : { type }),
    optional: scalarOf(child(node, "optional")) === true,
    ...(items === undefined ? {} : { items: readItems(name, items, collector) }),
    uses: [],
  };
}

function readItems(name: string, items: DocumentNode, collector: Collector): ListItems<Declaration> {
  if (items.kind === "map") return { kind: "fields", fields: readFields(items, collector) };
  return { kind: "one", value: readDeclaration(name, items, { span: items.span, pointer: items.pointer }, collector) };
}

function scalarOf(node: DocumentNode | undefined): unknown {
  return node?.kind === "scalar" ? node.value : undefined;
}

/** The finished parameter, its type known; what contradicts itself in the declaration is reported. */
export function finish(
  declaration: Declaration,
  type: ParamType,
  words: readonly string[] | undefined,
  collector: Collector,
  typeOf: (inner: Declaration) => ParamType,
): Param {
  const { name, node, origin, optional } = declaration;
  const values = type === "enum" ? (textList(child(node, "values")) ?? words) : undefined;
  const pattern = patternOf(declaration, collector);
  const wants = wantedOf(declaration, type);
  const param: Param = {
    name,
    type,
    optional,
    personal: scalarOf(child(node, "pii")) === true || personalTypes.has(type),
    origin,
    ...defined("label", textOf(node, "label")),
    ...defined("description", textOf(node, "description")),
    ...defined("pattern", pattern),
    ...defined("maxLength", numberOf(node, "maxLength")),
    ...defined("minimum", numberOf(node, "minimum")),
    ...defined("maximum", numberOf(node, "maximum")),
    ...defined("minItems", numberOf(node, "minItems")),
    ...defined("maxItems", numberOf(node, "maxItems")),
    ...defined("values", values),
    ...defined("wants", wants),
    ...(declaration.items === undefined ? {} : { items: finishItems(declaration.items, collector, typeOf) }),
  };
  judgeDeclaration(declaration, param, collector);
  const given = child(node, "default");
  return given ? { ...param, default: readDefault(param, given, collector) } : param;
}

/** What the places of use want of the values beside their type: an amount that capital figures can say, a date that is there. */
function wantedOf({ uses }: Declaration, type: ParamType): Param["wants"] {
  if (uses.some(({ wants }) => wants === "amount")) return "amount";
  const isMoment = type === "date" && uses.some(({ slot }) => slot?.kind === "scalar" && valueKind(slot.param) === "time");
  return isMoment ? "moment" : undefined;
}

/** The pattern of a declaration, where it is one and can be tried in time. */
function patternOf({ node }: Declaration, collector: Collector): string | undefined {
  const pattern = textOf(node, "pattern");
  const where = child(node, "pattern");
  if (pattern === undefined || where === undefined || !isPattern(pattern)) return undefined; // is reported below
  const verdict = patternVerdict(pattern, numberOf(node, "maxLength"));
  if (verdict.kind !== "endless") return pattern;
  const { bait } = verdict;
  add(collector, patternsInTime, {
    ...(bait === undefined
      ? ({ message: "unjudged", data: { pattern: shortened(pattern) } } as const)
      : ({ message: "endless", data: { pattern: shortened(pattern), bait: shortened(bait) } } as const)),
    help: pattern.length > patternLength ? { message: "too-long", data: { limit: patternLength } } : "one-way",
    ...at(where),
  });
  return undefined;
}

/** A default that does not fit contradicts the declaration; in a list it is the item that does not. */
function readDefault(param: Param, node: DocumentNode, collector: Collector): Tree {
  if (param.type === "list") return readValue(param, node, undefined, collector);
  if (isUnread(node)) return { kind: "unknown", origin: at(node) };
  const fault = paramFault(plainParam(param), dataOf(node)) ?? typeFault(param.type, dataOf(node));
  if (fault === undefined) return literalTree(node);
  add(collector, paramDeclarations, { ...aboutDefault(fault), help: "own-type", ...at(node) });
  return { kind: "unknown", origin: at(node) };
}

/** What is wrong with a value, as what is wrong with a default. */
function aboutDefault({ message, data }: MessageOf<NonNullable<typeof paramValues.messages>>): Wrong {
  // Each message has its own among those of declarations, with the same data.
  return { message: `default-${message}`, ...(data === undefined ? {} : { data }) } as Wrong;
}

function finishItems(items: ListItems<Declaration>, collector: Collector, typeOf: (inner: Declaration) => ParamType): ListItems<Param> {
  const finished = (inner: Declaration): Param => finish(inner, typeOf(inner), undefined, collector, typeOf);
  if (items.kind === "one") return { kind: "one", value: finished(items.value) };
  return { kind: "fields", fields: new Map([...items.fields].map(([name, inner]) => [name, finished(inner)])) };
}

function textOf(node: DocumentNode, key: string): string | undefined {
  const value = scalarOf(child(node, key));
  return typeof value === "string" ? value : undefined;
}

function numberOf(node: DocumentNode, key: string): number | undefined {
  const value = scalarOf(child(node, key));
  return typeof value === "number" ? value : undefined;
}

function textList(node: DocumentNode | undefined): readonly string[] | undefined {
  if (node?.kind !== "list") return undefined;
  return node.items.flatMap((item) => (item.kind === "scalar" && typeof item.value === "string" ? [item.value] : []));
}

/** What may be wrong with a declaration, and what is advised. */
type Wrong = MessageOf<NonNullable<typeof paramDeclarations.messages>>;
type Help = WordingOf<NonNullable<typeof paramDeclarations.helps>>;

function judgeDeclaration({ node, origin }: Declaration, param: Param, collector: Collector): void {
  const wrong = (where: DocumentNode | undefined, said: Wrong, help: Help): void => {
    const place = where ? at(where) : { span: origin.key ?? origin.span, pointer: origin.pointer };
    add(collector, paramDeclarations, { ...said, help, ...place });
  };
  const { type } = param;
  for (const [key, { only }] of Object.entries(paramKeyRows)) {
    const value = child(node, key);
    if (value && only?.kinds.has(valueKind(type)) === false)
      wrong(value, { message: only.message, data: { key, type } }, { message: "remove-or-change", data: { key } });
  }
  if (type === "enum" && !param.values?.length && !child(node, "values")) wrong(undefined, { message: "no-words" }, "list-words");
  if (type === "list" && param.items === undefined) wrong(undefined, { message: "no-items" }, "add-items");
  if (param.items?.kind === "fields" && param.items.fields.size === 0) wrong(child(node, "items"), { message: "no-fields" }, "name-fields");
  const pattern = textOf(node, "pattern");
  if (pattern !== undefined && !isPattern(pattern))
    wrong(child(node, "pattern"), { message: "no-pattern", data: { pattern } }, "pattern-form");
  for (const [key, { schema }] of Object.entries(paramKeyRows)) {
    const { minimum: least, maximum: most } = schema;
    const bound = numberOf(node, key);
    if (typeof least === "number" && bound !== undefined && bound < least)
      wrong(child(node, key), { message: "below-least", data: { key, least } }, "correct-or-leave");
    if (typeof most === "number" && bound !== undefined && bound > most)
      wrong(child(node, key), { message: "above-most", data: { key, most } }, "correct-or-leave");
  }
  if ((param.minimum ?? Number.NEGATIVE_INFINITY) > (param.maximum ?? Number.POSITIVE_INFINITY))
    wrong(child(node, "minimum"), { message: "minimum-above-maximum" }, "exchange");
  if ((param.minItems ?? 0) > (param.maxItems ?? Number.POSITIVE_INFINITY))
    wrong(child(node, "minItems"), { message: "fewest-above-most" }, "exchange");
  if (param.optional && child(node, "default")) wrong(child(node, "optional"), { message: "never-absent" }, "remove-one");
}
