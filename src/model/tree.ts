import type { JsonScalar } from "./json.ts";
import type { Span } from "./source.ts";

/**
 * Data with holes: what a contract and a request are made of. A contract's fields bear the keys of the language, a request's the
 * members of the wire; lowering and lifting go from one to the other. Every node knows where it was written.
 */
export type Tree = Literal | Expression | RecordTree | ListTree | Unknown;

/** A value that is known only when parameters are: neither data, nor a structure or a list that holds some. */
export type Expression = Reference | Text | Apply;

/** Where a node was written. */
export interface Origin {
  readonly span: Span;
  /** RFC 6901 pointer into the checked document. */
  readonly pointer: string;
  /** Where its key stands, if it has one. */
  readonly key?: Span;
}

export interface Literal {
  readonly kind: "literal";
  readonly value: JsonScalar;
  readonly origin: Origin;
  /** Where the value itself was written, when it came through a parameter. */
  readonly given?: Origin;
  /** The function that made it, and what of, where it was not written as it is. */
  readonly made?: Made;
  /** Whether it is a code of the wire that a word of the language stands for: its exact type is worth knowing. */
  readonly coded?: true;
}

/** How a value was made of another: the encoding that made it, and what that was applied to. */
interface Made {
  readonly fn: EncodingName;
  readonly value: Tree;
}

/** How values of the language become values of the wire: `language/encodings` says of each name what it does and what undoes it. */
export type EncodingName =
  | "not"
  | "coded"
  | "choose"
  | "unixSeconds"
  | "morningSeconds"
  | "shifted"
  | "decimal"
  | "figures"
  | "rmb"
  | "dateText"
  | "points"
  | "fromBottom"
  | "chineseDate"
  | "rgb"
  | "wholeWord"
  | "asText"
  | "joined"
  | "json"
  | "tableText"
  | "base64"
  | "pageRanges"
  | "keywordOrder"
  | "keywordIndexes";

/** The value of a parameter, or of a field of the item that a repetition is at. */
export interface Reference {
  readonly kind: "reference";
  /** The repetition whose item is meant; `undefined` for a parameter. */
  readonly loop?: Loop;
  /** Parameter or field of an item, or `index`; `undefined` for an item that is itself a value. */
  readonly name?: string;
  /** Whether it may be absent; a field that holds only this is then left out. */
  readonly optional: boolean;
  readonly origin: Origin;
}

/** A value that could not be read, since it is wrong: something is there, and nothing more is said about it. */
interface Unknown {
  readonly kind: "unknown";
  readonly origin: Origin;
}

/** A piece of a text: what is written, a value, or a value in a format. */
export type TextPart = Literal | Reference | Apply;

/** A text with placeholders in it: the concatenation of its parts. */
export interface Text {
  readonly kind: "text";
  readonly parts: readonly TextPart[];
  readonly origin: Origin;
}

/** A value in an encoding, known only when parameters are. */
export interface Apply {
  readonly kind: "apply";
  readonly fn: EncodingName;
  readonly value: Tree;
  /** A second argument that never has holes. */
  readonly option?: unknown;
  readonly origin: Origin;
}

export interface RecordTree {
  readonly kind: "record";
  readonly fields: ReadonlyMap<string, Tree>;
  readonly origin: Origin;
}

export interface ListTree {
  readonly kind: "list";
  readonly items: readonly Item[];
  readonly origin: Origin;
}

/** An element of a list: emitted once, once for each item of a list parameter, or only when a condition holds. */
export interface Item {
  readonly value: Tree;
  readonly each?: Loop;
  readonly when?: Condition;
}

/** What stands for the number of an item in its list, from 1: no field of an item has this name. */
export const indexName = "index";

/** Whether a reference is the number of the item that its repetition is at. */
export function isIndex({ loop, name }: Reference): boolean {
  return loop !== undefined && name === indexName;
}

/** One repetition: identity tells it from others, `name` is what its placeholders call the item. */
export interface Loop {
  readonly name: string;
  readonly list: Reference;
}

/** Terms that all have to hold: `when: kind is company and not simple`. There is at least one. */
export type Condition = readonly Term[];

/** What has to be so of one parameter, or of one field of an item; `runtime/condition` says when it is. */
export interface Term {
  readonly value: Reference;
  /** The word that the value has to be. Without one it has to be true or, where it is no boolean, given. */
  readonly word?: string;
  /** `not x`, `x is not word`. */
  readonly negated: boolean;
}

/** The trees that a tree is made of. */
export function childrenOf(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case "literal":
    case "reference":
    case "unknown":
      return [];
    case "text":
      return tree.parts;
    case "apply":
      return [tree.value];
    case "record":
      return [...tree.fields.values()];
    case "list":
      return tree.items.map(({ value }) => value);
  }
}

/** What a tree says beside its children, as data of JSON: expressions are the same where this and their children are, one by one. */
export function headOf(tree: Tree): readonly unknown[] {
  switch (tree.kind) {
    case "literal":
      return [tree.kind, tree.value];
    case "reference":
      return [tree.kind, tree.loop && numberOf(tree.loop), tree.name];
    case "apply":
      return [tree.kind, tree.fn, tree.option];
    case "text":
    case "record":
    case "list":
    case "unknown":
      return [tree.kind];
  }
}

/** Repetitions by the order in which they were met: two of one name are different ones. */
const loops = new WeakMap<Loop, number>();
let met = 0;

function numberOf(loop: Loop): number {
  const known = loops.get(loop) ?? (met += 1);
  loops.set(loop, known);
  return known;
}

/** Whether a tree is a value that is known only when parameters are. */
export function isExpression(tree: Tree): tree is Expression {
  return tree.kind !== "literal" && tree.kind !== "record" && tree.kind !== "list" && tree.kind !== "unknown";
}

type JsonType = "string" | "number" | "boolean" | "null" | "record" | "list";

/** The JSON type of the value that a tree becomes; `undefined` where it depends on a parameter, or nobody knows. */
export function jsonTypeOf(tree: Tree): JsonType | undefined {
  switch (tree.kind) {
    case "literal":
      return jsonType(tree.value);
    case "text":
      return "string";
    case "record":
    case "list":
      return tree.kind;
    case "reference":
    case "apply":
    case "unknown":
      return undefined;
  }
}

function jsonType(value: JsonScalar): JsonType {
  if (value === null) return "null";
  return typeof value === "string" ? "string" : typeof value === "number" ? "number" : "boolean";
}

/** The parameters, and fields of items, that a tree reads, also to tell how often its elements are there and whether they are. */
export function* referencesIn(tree: Tree): Generator<Reference> {
  if (tree.kind === "reference") yield tree;
  if (tree.kind === "list")
    for (const { each, when = [] } of tree.items) {
      if (each) yield each.list;
      for (const { value } of when) yield value;
    }
  for (const child of childrenOf(tree)) yield* referencesIn(child);
}

export function literal(value: JsonScalar, origin: Origin): Literal {
  return { kind: "literal", value, origin };
}

/** A code of the wire that the language says in another way. */
export function code(value: JsonScalar, origin: Origin): Literal {
  return { kind: "literal", value, origin, coded: true };
}

export function record(fields: Iterable<readonly [string, Tree]>, origin: Origin): RecordTree {
  return { kind: "record", fields: new Map(fields), origin };
}

export function list(values: readonly Tree[], origin: Origin): ListTree {
  return { kind: "list", items: values.map((value) => ({ value })), origin };
}

/** The field of a record, `undefined` where there is none or the tree is no record. */
export function field(tree: Tree | undefined, key: string): Tree | undefined {
  return tree?.kind === "record" ? tree.fields.get(key) : undefined;
}

/** The value of a literal, `undefined` for anything with holes or parts. */
export function literalOf(tree: Tree | undefined): JsonScalar | undefined {
  return tree?.kind === "literal" ? tree.value : undefined;
}

/** The tree at a path of fields: `ApproverOption.NoRefuse`. */
export function at(tree: Tree | undefined, path: string): Tree | undefined {
  let found = tree;
  for (const step of path.split(".")) found = field(found, step);
  return found;
}

/** Whether an element is there once, whatever the parameters. */
export function isOnce({ each, when }: Item): boolean {
  return each === undefined && when === undefined;
}

/** A reference as it is written: `{{name}}`, `{{item.name}}`, `{{index}}`; in a format where one is named: `{{from:yyyy年m月d日}}`. */
export function placeholderOf(reference: Reference, format?: string): string {
  const { loop, name } = reference;
  const said = [isIndex(reference) && loop?.name === "item" ? undefined : loop?.name, name].filter((part) => part !== undefined).join(".");
  return `{{${said}${format === undefined ? "" : `:${format}`}}}`;
}

/** Encodings that are the format of a value in a text, by what names the format: their option, or they themselves. */
const formats: Readonly<Partial<Record<EncodingName, "option" | "name">>> = {
  figures: "option",
  dateText: "option",
  joined: "option",
  rmb: "name",
};

/** A value in a format, or as it is, as it is written: `{{from:yyyy年m月d日}}`; `undefined` of what no placeholder says. */
export function placeholderIn(tree: Reference | Apply): string | undefined {
  if (tree.kind === "reference") return placeholderOf(tree);
  const [reference] = referencesIn(tree);
  const named = formats[tree.fn];
  if (reference === undefined || (named === undefined && tree.fn !== "decimal")) return undefined;
  return placeholderOf(reference, named === undefined ? undefined : named === "name" ? tree.fn : String(tree.option));
}

/** Whether a tree is a text, or may be one once its parameters are known. */
export function mayBeText(tree: Tree): boolean {
  return tree.kind === "literal" ? typeof tree.value === "string" : tree.kind !== "record" && tree.kind !== "list";
}
