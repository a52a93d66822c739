import type { Column, Construct } from "../../language/tables/construct.ts";
import { allKeys } from "./keys.ts";

/** The structures that the keys of a construct are written into. */
export function columnStructures(construct: Construct): readonly string[] {
  const columns = allKeys().flatMap((entry) => (entry.construct === construct ? entry.rows.flatMap(({ row }) => row.columns) : []));
  return [...new Set(columns.flatMap(({ structures }) => structures))];
}

/** The columns of the keys that hold a construct without a structure of its own, and write what its keys say. */
export function parentColumns(construct: Construct): readonly Column[] {
  const holding = allKeys().flatMap(({ rows }) =>
    rows.flatMap(({ row }) => ("construct" in row.slot && row.slot.construct === construct ? row.columns : [])),
  );
  return [...new Map(holding.map((column) => [JSON.stringify([column.members, column.structures]), column])).values()];
}
