import type { ParamType } from "../../model/contract.ts";
import type { EncodingName, Tree } from "../../model/tree.ts";
import type { ValueNoun } from "./nouns.ts";
import type { ActionSet } from "../../wire/actions.ts";

/**
 * A construct of the language and the wire structures it can become: one row a key. The order of the rows is the order in which
 * members are written and in which an imported contract is laid out.
 */
export interface Construct {
  /** `approver`, `flow`, … : what `on` of a rule names. */
  readonly name: string;
  /** One sentence for the reference and the editor. */
  readonly doc: string;
  readonly rows: ReadonlyMap<string, Row>;
  /** Keys a contract must write, unless a `wire` beside them sets what they say. */
  readonly required: readonly string[];
  /** A key that says which existing thing an element is: beside it nothing is required, and only these keys mean anything. */
  readonly instead?: Instead;
  /** The actions that let them be left out. */
  readonly requiredBut?: ActionSet;
  /** The key whose word decides which further rows apply, and those rows by word. */
  readonly variants?: Variants;
  /** Whether it has no structure of its own, so that neither `wire` nor `omit` could mean anything. */
  readonly bare?: true;
  /** Members the wire demands and the author need not know. */
  readonly fillers?: (
    structure: string,
    fields: ReadonlyMap<string, Tree>,
  ) => readonly (readonly [member: string, value: string | number])[];
}

/** The key of elements that exist already, the keys beside it, and what such an element is called. */
export interface Instead {
  readonly key: string;
  readonly beside: readonly string[];
  readonly called: string;
}

interface Variants {
  readonly key: string;
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Row>>;
}

/** One key of a construct. */
export interface Row {
  readonly slot: Slot;
  /** A sentence or two: what it means, its unit, its default. */
  readonly doc: string;
  readonly columns: readonly Column[];
  /** Records of the catalogue of refusals that say which values there are. */
  readonly domain: readonly string[];
  /** The record that says of which types of the construct it is, where the service refuses it on another. */
  readonly onlyOn?: string;
}

/** How a key becomes members of some structures. A structure in no column lacks the concept. */
export interface Column {
  readonly structures: readonly string[];
  /** Members it writes, as paths into the structure: `ApproverOption.NoRefuse`. */
  readonly members: readonly string[];
  readonly codec: Codec;
  /** Which values it is for, where a structure has two columns. */
  readonly accepts?: (value: Tree) => boolean;
  /** Which values of its member it stands for, where two keys write the same. */
  readonly reads?: (wire: Tree) => boolean;
}

/**
 * The correspondence of a key's value and the members of one column, in both directions.
 * - `value`: one member, translated by two functions that undo each other.
 * - `record`, `records`: a construct of its own in the member, or a list of them.
 * - `inline`: a construct whose rows name members of the same structure; its own `wire` is relative to `base`.
 * - `members`: several members, or one that depends on the fields beside it.
 */
export type Codec =
  | {
      readonly kind: "value";
      readonly lower: (value: Tree) => Tree;
      readonly lift: (value: Tree) => Tree | undefined;
      readonly words?: readonly string[];
      readonly codes?: readonly unknown[];
      /** Whether the service takes a value that no key can say. */
      readonly fits?: (wire: unknown) => boolean;
      /** How the values it takes are written: `base64`. */
      readonly form?: string;
      readonly negated?: true;
    }
  | { readonly kind: "record"; readonly construct: Construct; readonly listed?: true }
  | { readonly kind: "records"; readonly construct: Construct }
  | { readonly kind: "inline"; readonly construct: Construct; readonly base: string }
  | {
      readonly kind: "members";
      readonly lower: LowerMembers;
      readonly lift: LiftMembers;
      readonly domains: Domains;
      readonly idle: readonly Idle[];
      /** Whether the members say nothing unless all of them are there. */
      readonly whole?: true;
    };

/** Of members that take a fixed set of values: these, and the records of the catalogue that say so. */
export type Domains = Readonly<Record<string, Domain>>;

export interface Domain {
  readonly values: readonly unknown[];
  readonly refusals: readonly string[];
  /** How they are written, where they are not enumerated: `base64`. */
  readonly form?: string;
  /** Whether the service overlooks the letter case. */
  readonly anyCase?: true;
  /** Whether a value is right, where not a fixed set of values says so. */
  readonly accepts?: (value: unknown, read: ReadPlain) => boolean;
}

/** The plain value of a member of the structure that is sent; `undefined` where it has holes, a hole where it is of a wrong type. */
export type ReadPlain = (member: string) => unknown;

/** Members without effect, and sometimes refused, in some state of the members beside them. */
export interface Idle {
  readonly members: readonly string[];
  readonly where: (read: ReadPlain) => boolean;
  /** The message that says why. */
  readonly because: "at-keyword";
  readonly refusals: readonly string[];
}

/** The members that a value writes. `fields` are all fields of the construct, for what depends on a neighbour. */
export type LowerMembers = (
  value: Tree,
  fields: ReadonlyMap<string, Tree>,
  structure: string,
) => readonly (readonly [member: string, value: Tree])[];

/**
 * The value that members stand for, `undefined` where none does. A member of a wrong type reads as unknown: what it decides is unknown
 * then, and the rest is what it is.
 */
export type LiftMembers = (read: Read, structure: string) => Tree | undefined;

/** The member at a path of a structure. */
export type Read = (path: string) => Tree | undefined;

/** The kind of a value: what may be written, what parameter may stand for it, what it is in plain data. */
export type Slot = ScalarSlot | WordSlot | ListSlot | TupleSlot | EitherSlot | DataSlot | RecordSlot | RecordsSlot | TableRowsSlot;

/** The JSON types that a single value may be written in. */
export type ScalarType = "string" | "integer" | "number" | "boolean";

export interface ScalarSlot {
  readonly kind: "scalar";
  /** What it is called. */
  readonly noun: ValueNoun;
  /** The YAML types it may be written in. */
  readonly accepts: readonly ScalarType[];
  /** The type of the parameter that may stand for it, and what an untyped parameter becomes here. */
  readonly param: ParamType;
  /** The encoding from what is written to the plain value; it returns `undefined` for what is not of this kind. */
  readonly decode?: EncodingName;
  /** Words that may be written for some of its values; everywhere behind the document there are the values alone. */
  readonly named?: Readonly<Record<string, number>>;
  /** Words among the texts that it takes, which mean something. */
  readonly says?: readonly string[];
  /** The plain value's TypeScript type. */
  readonly plain: "string" | "number" | "boolean";
  /** How it is written, for help and the reference: `Unix seconds, ISO 8601 with zone, or +30d`. */
  readonly form?: string;
  /** For the editor: the shape of a written text. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly example?: string;
  /** Whether it identifies a person and is masked in messages. */
  readonly personal?: true;
  /** Whether it is an id that differs from run to run: an imported contract makes a parameter of it. */
  readonly identifier?: true;
  /** Whether it must be written in the contract, not given by a parameter. */
  readonly fixed?: true;
}

export interface WordSlot {
  readonly kind: "word";
  readonly words: readonly string[];
  /** Whether it must be written in the contract: `type` and what else decides the shape of the rest. */
  readonly fixed?: true;
}

export interface ListSlot {
  readonly kind: "list";
  readonly item: Slot;
}

/** Whether a parameter of a list of values may stand for a whole list: one whose items are sent as they are. */
export function takesParam({ item }: ListSlot): boolean {
  return item.kind === "scalar" && item.decode === undefined && item.fixed !== true;
}

export interface TupleSlot {
  readonly kind: "tuple";
  readonly items: readonly Slot[];
}

/** One value or a list of them. */
export interface EitherSlot {
  readonly kind: "either";
  readonly one: Slot;
  readonly many: ListSlot;
}

/** Data of the author's own shape: maps, lists and texts, with placeholders. */
export interface DataSlot {
  readonly kind: "data";
  readonly accepts: "map" | "text-or-map";
  /** A shorter way to write such data: a map that has one of its keys is that construct, and any other is what it is. */
  readonly construct?: Construct;
}

export interface RecordSlot {
  readonly kind: "record";
  readonly construct: Construct;
  /** Whether a text may stand instead, which names what is meant. */
  readonly orName?: true;
}

export interface RecordsSlot {
  readonly kind: "records";
  readonly construct: Construct;
  /** Whether its items may be texts instead, which name components. */
  readonly orNames?: true;
  /** Whether each item is there once: neither repeated nor under a condition. */
  readonly once?: true;
}

/** The rows of a table: lists of cells, and constructs that hold such a list and may be repeated; a single one may stand without the list. */
interface TableRowsSlot {
  readonly kind: "table-rows";
  readonly construct: Construct;
  readonly cells: ListSlot;
}

/** A row of a table. */
export function key(slot: Slot, doc: string, ...columns: readonly Column[]): Row {
  return { slot, doc, columns, domain: [] };
}

/** A row whose values the catalogue of refusals enumerates. */
export function enumerated(row: Row, ...domain: readonly string[]): Row {
  return { ...row, domain };
}

/** A construct from its rows. */
export function construct(
  name: string,
  doc: string,
  rows: Readonly<Record<string, Row>>,
  more: Partial<Pick<Construct, "required" | "requiredBut" | "instead" | "fillers" | "variants" | "bare">> = {},
): Construct {
  return { name, doc, rows: new Map(Object.entries(rows)), required: [], ...more };
}

/** The column of a row for a structure and a value, `undefined` where the structure lacks the concept. */
export function columnFor(row: Pick<Row, "columns">, structure: string, value?: Tree): Column | undefined {
  return row.columns.find(
    ({ structures, accepts }) => structures.includes(structure) && (value === undefined || (accepts?.(value) ?? true)),
  );
}

/** The keys that an element takes which exists already, where it has the key that says so; `undefined` of others. */
export function insteadOf({ instead }: Construct, has: (key: string) => boolean): readonly string[] | undefined {
  return instead !== undefined && has(instead.key) ? [instead.key, ...instead.beside] : undefined;
}

/** Whether a map with such keys is written the shorter way that a slot for data knows. */
export function isShort({ construct }: DataSlot, has: (key: string) => boolean): boolean {
  return construct !== undefined && [...construct.rows.keys()].some(has);
}

/** The rows of each construct and variant, put together once. */
const joined = new WeakMap<Construct, Map<object, ReadonlyMap<string, Row>>>();

/** The rows that apply to a construct whose variant key has `word`; all rows of all variants where the word is not known. */
export function rowsOf(of: Construct, word: unknown): ReadonlyMap<string, Row> {
  if (of.variants === undefined) return of.rows;
  const variant = typeof word === "string" ? of.variants.rows.get(word) : undefined;
  const key = variant ?? of;
  const known = joined.get(of)?.get(key);
  if (known !== undefined) return known;
  const rows = new Map([...of.rows, ...(variant ?? [...of.variants.rows.values()].flatMap((each) => [...each]))]);
  joined.set(of, (joined.get(of) ?? new Map<object, ReadonlyMap<string, Row>>()).set(key, rows));
  return rows;
}
