import { actions } from "../tables/actions.ts";
import type { Column, Construct, Row } from "../tables/construct.ts";

/** A column that says words, with its row. */
interface WordColumn {
  readonly row: Row;
  readonly column: Column;
}

/** The codes of the members of the wire that words of the language stand for, by structure and path; found when they are asked for. */
let columns: ReadonlyMap<string, WordColumn> | undefined;

/**
 * The code that a member takes for what a value means: a code of the same thing in another structure, such as `PERSON` for `1`, or the word of the
 * language. `undefined` where the tables know no such word.
 */
export function meantCode(structure: string, path: string, value: unknown): unknown {
  columns ??= new Map(allColumns());
  const found = columns.get(`${structure} ${path}`);
  if (found === undefined || (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")) return undefined;
  const meant = wordsOf(found.row).get(String(value).toLowerCase());
  const { codec } = found.column;
  if (codec.kind !== "value" || meant === undefined) return undefined;
  const index = codec.words?.indexOf(meant) ?? -1;
  return codec.codes?.[index];
}

/** The words of a row by how they are written: as words, and as codes of any structure. A code that stands for two words stands for neither. */
function wordsOf({ columns: all }: Row): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { codec } of all) {
    if (codec.kind !== "value") continue;
    for (const [index, word] of (codec.words ?? []).entries()) {
      for (const written of [word, String(codec.codes?.[index])]) {
        const key = written.toLowerCase();
        found.set(key, (found.get(key) ?? new Set()).add(word));
      }
    }
  }
  return new Map([...found].flatMap(([written, words]) => (words.size === 1 ? [[written, [...words][0] ?? ""]] : [])));
}

function allColumns(): readonly (readonly [string, WordColumn])[] {
  const all: (readonly [string, WordColumn])[] = [];
  const seen = new Set<Construct>();
  const visit = (construct: Construct): void => {
    if (seen.has(construct)) return;
    seen.add(construct);
    for (const rows of [construct.rows, ...(construct.variants?.rows.values() ?? [])]) {
      for (const row of rows.values()) {
        for (const column of row.columns) {
          if (column.codec.kind === "value" && column.codec.words)
            for (const structure of column.structures) all.push([`${structure} ${column.members[0]}`, { row, column }]);
        }
        if ("construct" in row.slot) visit(row.slot.construct);
      }
    }
  };
  for (const { construct } of Object.values(actions)) visit(construct);
  return all;
}
