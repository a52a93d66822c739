import type { Column, Row, Slot } from "../../language/tables/construct.ts";
import { span } from "../../model/source.ts";
import { literal, literalOf, type Origin } from "../../model/tree.ts";
import { allKeys, type KeyEntry } from "./keys.ts";

/** A word of the language, or a code of the wire, in one key. */
export interface WordUse {
  readonly entry: KeyEntry;
  /** The types of the construct whose key it is; none where all have it. */
  readonly types: readonly string[];
  /** How it is written in contracts; `undefined` of a code that no word stands for. */
  readonly word?: string;
  /** What it becomes, by the members of structures; none of a word that decides only where other things stand. */
  readonly codes: readonly WordCode[];
}

/** What stands for a word on the wire. */
export interface WordCode {
  readonly code: unknown;
  readonly member: string;
  readonly structures: readonly string[];
}

let uses: readonly WordUse[] | undefined;

/** Every word of every key, and every code that no word stands for. */
export function allWords(): readonly WordUse[] {
  uses ??= allKeys().flatMap((entry) =>
    entry.rows.flatMap(({ row, types }) => [
      ...wordsOf(row.slot).map((word): WordUse => ({ entry, types, word, codes: row.columns.flatMap((column) => codesOf(column, word)) })),
      ...decisionsOf(row).map((use): WordUse => ({ entry, types, ...use })),
      ...row.columns.flatMap((column) => unworded(column).map((code): WordUse => ({ entry, types, codes: [code] }))),
    ]),
  );
  return uses;
}

/** The uses of a word, or of a code as it is written. */
export function usesOf(written: string): { readonly words: readonly WordUse[]; readonly codes: readonly WordUse[] } {
  const all = allWords();
  return {
    words: all.filter(({ word }) => word === written),
    codes: all.filter(({ word, codes }) => word !== written && codes.some(({ code }) => String(code) === written)),
  };
}

/** The words that a value may be, also as an item of a list. */
function wordsOf(slot: Slot): readonly string[] {
  switch (slot.kind) {
    case "word":
      return slot.words;
    case "list":
      return wordsOf(slot.item);
    case "either":
      return wordsOf(slot.one);
    default:
      return [];
  }
}

function codesOf({ codec, members, structures }: Column, word: string): readonly WordCode[] {
  if (codec.kind !== "value" || codec.words === undefined) return [];
  const index = codec.words.indexOf(word);
  return index === -1 ? [] : [{ code: codec.codes?.[index], member: members[0] ?? "", structures }];
}

/** True and false, where the wire has codes of its own for them. */
function decisionsOf({ slot, columns }: Row): readonly Pick<Required<WordUse>, "word" | "codes">[] {
  if (slot.kind !== "scalar" || slot.plain !== "boolean") return [];
  return [true, false].flatMap((value) => {
    const codes = columns.flatMap(({ codec, members, structures }): readonly WordCode[] => {
      const code = codec.kind === "value" ? literalOf(codec.lower(literal(value, nowhere))) : undefined;
      return code === undefined || typeof code === "boolean" ? [] : [{ code, member: members[0] ?? "", structures }];
    });
    return codes.length === 0 ? [] : [{ word: String(value), codes }];
  });
}

/** Of a value that is made here, nobody asks where it stands. */
const nowhere: Origin = { span: span({ path: "", text: "" }, 0, 0), pointer: "" };

/** The codes of a column's members that stand for no word: other keys beside it decide them. */
function unworded({ codec, structures }: Column): readonly WordCode[] {
  if (codec.kind !== "members") return [];
  return Object.entries(codec.domains).flatMap(([member, { values }]) => values.map((code) => ({ code, member, structures })));
}
