import type { JsonScalar } from "./json.ts";
import type { Span } from "./source.ts";

/**
 * Data with holes: what a contract and a request are made of. A contract's fields bear the keys of the language, a request's the
 * members of the wire; lowering and lifting go from one to the other. Every node knows where it was written.
 */
export type Tree = Literal | Reference | Text | Apply | RecordTree | ListTree | Unknown;

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
  | "points"
  | "fromBottom"
  | "chineseDate"
  | "rgb"
  | "wholeWord"
  | "asText"
  | "joined"
  | "json"
  | "base64"
  | "pageRanges"
  | "keywordOrder"
  | "keywordIndexes";

/** The value of a parameter, or of a field of the item that a repetition is at. */
export interface Reference {
  readonly kind: "reference";
  /** The repetition whose item is meant; `undefined` for a parameter. */
  readonly loop?: Loop;
  /** Parameter or field of an item; `undefined` for an item that is itself a value. */
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

/** A text with placeholders in it: the concatenation of its parts. */
export interface Text {
  readonly kind: "text";
  readonly parts: readonly (Literal | Reference)[];
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

/** One repetition: identity tells it from others, `name` is what its placeholders call the item. */
export interface Loop {
  readonly name: string;
  readonly list: Reference;
}

export interface Condition {
  readonly value: Reference;
  /** `when: not x`. */
  readonly negated: boolean;
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

/** A reference as it is written: `{{name}}`, `{{item.name}}`. */
export function placeholderOf({ loop, name }: Reference): string {
  return `{{${[loop?.name, name].filter((part) => part !== undefined).join(".")}}}`;
}

/** Whether a tree is a text, or may be one once its parameters are known. */
export function mayBeText(tree: Tree): boolean {
  return tree.kind === "literal" ? typeof tree.value === "string" : tree.kind !== "record" && tree.kind !== "list";
}
