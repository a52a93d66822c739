import type { Source } from "../model/source.ts";
import type { Collection, Entry } from "./tree.ts";

/** An entry with the collections around it, the outermost first. */
export interface Placed {
  readonly entry: Entry;
  readonly column: number;
  readonly around: readonly Collection[];
  /** The columns in which the entries of those collections begin. */
  readonly columns: readonly number[];
  /** The entry whose value the innermost of them is. */
  readonly owner: Placed | undefined;
}

/** All entries in the order of the text; of those that begin together, the outermost first. */
export function placedIn(root: Collection, source: Source): readonly Placed[] {
  const found: Placed[] = [];
  let lineStart = 0;
  // Entries come in the order of the text, so lines are looked for only once.
  const columnOf = ({ start }: Entry): number => {
    for (let next = source.text.indexOf("\n", lineStart); next >= 0 && next < start; next = source.text.indexOf("\n", lineStart))
      lineStart = next + 1;
    return start - lineStart;
  };
  const visit = (collection: Collection, owner: Placed | undefined): void => {
    const around = [...(owner?.around ?? []), collection];
    let columns: readonly number[] | undefined;
    for (const entry of collection.entries) {
      const column = columnOf(entry);
      columns ??= [...(owner?.columns ?? []), column];
      const placed: Placed = { entry, column, around, columns, owner };
      found.push(placed);
      if (entry.value.kind !== "leaf") visit(entry.value, placed);
    }
  };
  visit(root, undefined);
  return found;
}

/** What stands directly before an offset: an entry, or the one whose value in brackets has ended. `undefined` where that is everything. */
export function closed(placed: Placed, offset: number): Placed | undefined {
  let current: Placed | undefined = placed;
  for (let inner = current.around.at(-1); inner?.flow && inner.end <= offset; inner = current.around.at(-1)) {
    current = current.owner;
    if (current === undefined) return undefined;
  }
  return current;
}
