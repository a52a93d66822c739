import { parentColumns } from "../tables/columns.ts";
import { boundsOf, structuresShown, takes } from "../tables/shown.ts";
import { keyExample } from "../examples/key.ts";
import { hasKey, structuresWithout } from "../examples/place.ts";
import { printExample } from "../examples/print.ts";
import type { Column, Row, Slot } from "../../language/tables/construct.ts";
import { type ActionName, actionNames } from "../../model/contract.ts";
import type { KeyEntry, TypedRow } from "../tables/keys.ts";
import type { ReferenceWords } from "../../words/reference.ts";
import { lawsOfKey } from "../tables/laws.ts";
import { keyName } from "../tables/members.ts";

/** A key of the language. */
export interface KeyMeaning {
  readonly kind: "key";
  /** `construct.key`. */
  readonly name: string;
  readonly key: string;
  readonly construct: string;
  readonly required: boolean;
  /** Where it stands, from the top of a contract. */
  readonly stands: readonly string[];
  readonly actions: readonly ActionName[];
  /** What it is, once for all types of its construct, or once for some of them each. */
  readonly forms: readonly KeyForm[];
  /** The laws that find something wrong at it, and those that look at it to judge something else. */
  readonly laws: { readonly at: readonly string[]; readonly beside: readonly string[] };
}

/** What a key is, of some types of its construct. */
export interface KeyForm {
  readonly types: readonly string[];
  readonly doc: string;
  readonly takes: string;
  readonly bounds?: string;
  /** The type of the parameter that may stand for it. */
  readonly parameter?: string;
  readonly writes: readonly Written[];
  /** Whether it is written together with what stands beside it, by the key that holds both. */
  readonly together: boolean;
  /** Structures that its construct becomes and that have nothing of the kind. */
  readonly lacking: readonly string[];
  /** A contract that says it; none where it is better left out. */
  readonly example?: string;
}

/** Members, and the structures in which a key writes them. */
export interface Written {
  readonly members: readonly string[];
  readonly structures: readonly string[];
  /** Whether it says the opposite. */
  readonly negated: boolean;
  /** Words of the key with their codes, where they are others. */
  readonly codes: readonly (readonly [word: string, code: unknown])[];
}

/** A key explained, in the words of a language. */
export function keyMeaning(entry: KeyEntry, words: ReferenceWords): KeyMeaning {
  const { construct, key, ways } = entry;
  return {
    kind: "key",
    name: keyName(entry),
    key,
    construct: construct.name,
    required: construct.required.includes(key),
    stands: ways.map((way) => [...way, key].join(".")),
    actions: actionNames.filter((action) => ways.some((way) => hasKey(action, way, key))),
    forms: entry.rows.map((row) => formOf(entry, row, words)),
    laws: lawsOfKey(keyName(entry)),
  };
}

/** What a key is, of some types of its construct, whatever is written of it. */
export type KeyTold = Pick<KeyForm, "types" | "doc" | "takes" | "bounds" | "parameter">;

/** The same alone, which costs nothing: no contract is made for it. */
export function keyTold({ construct, key }: KeyEntry, { row, types }: TypedRow, words: ReferenceWords): KeyTold {
  const bounds = boundsOf(row.slot, words.slots);
  const parameter = parameterOf(row.slot);
  return {
    types,
    doc: words.key(construct.name, key, types, row.doc),
    takes: takes(row.slot, words.slots),
    ...(bounds === undefined ? {} : { bounds }),
    ...(parameter === undefined ? {} : { parameter }),
  };
}

function formOf(entry: KeyEntry, typed: TypedRow, words: ReferenceWords): KeyForm {
  const { row } = typed;
  const { construct, ways } = entry;
  const own = writtenBy(row);
  const together = own.length === 0 && construct.bare === true;
  const example = keyExample(entry, typed);
  return {
    ...keyTold(entry, typed, words),
    writes: together ? parentColumns(construct).map(writtenIn) : own,
    together,
    lacking: structuresShown(structuresWithout(entry.key, row, ways)),
    ...(example === undefined ? {} : { example: printExample(example) }),
  };
}

/** The members that a row writes, structures with the same members together. */
function writtenBy({ columns }: Pick<Row, "columns">): readonly Written[] {
  const merged = new Map<string, Column[]>();
  for (const column of columns) {
    const { members, codec } = column;
    const coding = codec.kind === "value" ? [codec.negated, codec.words, codec.codes] : [codec.kind === "inline" ? codec.base : ""];
    const id = JSON.stringify([members, coding]);
    merged.set(id, [...(merged.get(id) ?? []), column]);
  }
  return [...merged.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [writtenIn({ ...first, structures: same.flatMap(({ structures }) => structures) })];
  });
}

/** What one column of a key writes. */
export function writtenIn({ members, structures, codec }: Column): Written {
  const inline = codec.kind === "inline" && codec.base !== "" ? [codec.base] : [];
  const words = codec.kind === "value" ? (codec.words ?? []) : [];
  const codes = codec.kind === "value" ? (codec.codes ?? []) : [];
  return {
    members: [...members, ...inline],
    structures: structuresShown(structures),
    negated: codec.kind === "value" && codec.negated === true,
    codes: words.map((word, index) => [word, codes[index]] as const).filter(([word, code]) => word !== code),
  };
}

function parameterOf(slot: Slot): string | undefined {
  if (slot.kind === "list") return parameterOf(slot.item);
  if (slot.kind === "either") return parameterOf(slot.one);
  return slot.kind === "scalar" && slot.fixed !== true ? slot.param : undefined;
}
