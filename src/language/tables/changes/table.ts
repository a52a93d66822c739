import { type RowChange, value } from "./change.ts";

/** A table is what a component holds: it is taken as one, so that nobody walks it. */
const held: RowChange = value("prefilled-value-changed");

export const tableChanges: Readonly<Record<"columns" | "rows", RowChange>> = { columns: held, rows: held };
export const tableColumnChanges: Readonly<Record<"title" | "width", RowChange>> = { title: held, width: held };
export const tableRowChanges: Readonly<Record<"cells", RowChange>> = { cells: held };
