import { hole } from "../../runtime/hole.ts";
import type { Site } from "../../language/tables/actions.ts";
import type { Column, Construct, ReadPlain, Row } from "../../language/tables/construct.ts";
import { plainOf } from "../../language/trees/apply.ts";
import { readConstruct, readerOf } from "../../language/readers/lift.ts";
import { joined, lowerConstruct } from "../../language/readers/lower.ts";
import { literalOf, type RecordTree, type Tree } from "../../model/tree.ts";

/** A construct with a `wire` of its own, and what that is a part of. */
export interface Overridden {
  readonly tree: RecordTree;
  readonly wire: RecordTree;
  readonly construct: Construct;
  readonly targets: readonly Site[];
  /** The member that the overrides of an inline construct are relative to; `""` for others. */
  readonly base: string;
}

/** The word that decides which rows a construct has. */
export function wordOf(tree: RecordTree, construct: Construct): unknown {
  return construct.variants && literalOf(tree.fields.get(construct.variants.key));
}

/** The columns of a table, those of constructs without a structure of their own too. */
export function* columnsIn(rows: Construct["rows"], targets: readonly Site[]): Iterable<{ row: Row; column: Column; target: Site }> {
  for (const row of rows.values()) {
    for (const target of targets) {
      for (const column of row.columns) {
        if (!column.structures.includes(target.structure)) continue;
        if (column.codec.kind === "inline") yield* columnsIn(column.codec.construct.rows, [target]);
        else yield { row, column, target };
      }
    }
  }
}

/** The values at the ends of a `wire`, by their paths. */
export function leavesOf(wire: RecordTree, path: string): readonly { path: string; value: Tree }[] {
  return [...wire.fields].flatMap(([name, value]) =>
    value.kind === "record" && value.fields.size > 0 ? leavesOf(value, joined(path, name)) : [{ path: joined(path, name), value }],
  );
}

/** A construct as it will be sent, its `wire` and `omit` included. */
export interface Sent {
  /** The word that decides which rows it has. */
  readonly word: unknown;
  readonly read: ReadPlain;
}

export function sentOf({ tree, construct, targets }: Pick<Overridden, "tree" | "construct" | "targets">): Sent {
  const lowered = lowerConstruct(tree, construct, targets);
  const member = readerOf(lowered, targets);
  const read: ReadPlain = (path) => {
    const value = member(path);
    return value?.kind === "unknown" ? hole : value && plainOf(value);
  };
  return { word: construct.variants && literalOf(readConstruct(lowered, construct, targets).get(construct.variants.key)), read };
}
