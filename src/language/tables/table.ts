import type { Tree } from "../../model/tree.ts";
import { apply, plainOf, treeOf } from "../trees/apply.ts";
import { tableRowsOf } from "../trees/decode-table.ts";
import { encoded } from "./codecs.ts";
import { type Column, construct, type DataSlot, isShort, key, type ListSlot } from "./construct.ts";
import * as slot from "./slots.ts";

/** What a cell holds: a number is written as its digits. */
const cells: ListSlot = slot.listOf({ ...slot.text, accepts: ["string", "number"] });

const row = construct(
  "table-row",
  "A row of a table, or with `each` one for each item of a list.",
  { cells: key(cells, "A text or a number for each column; an empty text leaves the cell empty.") },
  { required: ["cells"], bare: true },
);

const column = construct(
  "table-column",
  "A column of a table.",
  {
    title: key(slot.text, "What stands at its head, at most 100 characters."),
    width: key(slot.between(slot.decimal, 0, 100), "Percent of the table's width; columns without it share what is left."),
  },
  { required: ["title"], bare: true },
);

/** A table of rows, none of whose cells reaches over others. */
const table = construct(
  "table",
  "A table in rows. Cells that reach over several rows or columns, styles and settings need the service's own keys instead.",
  {
    columns: key(
      { kind: "records", construct: column, orNames: true, once: true },
      "Its columns, at most 10: titles, or maps with a title and a width.",
    ),
    rows: key(
      { kind: "table-rows", construct: row, cells },
      "Its rows: lists of cells, or maps with `cells`, which `each` repeats; a single such map may stand without the list.",
    ),
  },
  { required: ["columns", "rows"], bare: true },
);

/** A table in rows, or in the service's own keys. */
export const tableSlot: DataSlot = { kind: "data", accepts: "map", construct: table };

/** The column of a table: rows, or the service's own keys, become the JSON that it takes; of that, what is nothing but rows is read as such. */
export function tableColumn(member: string, ...structures: readonly string[]): Column {
  const asJson = encoded(member, "json", undefined, ...structures);
  if (asJson.codec.kind !== "value") return asJson;
  const { lower, lift } = asJson.codec;
  return {
    ...asJson,
    codec: {
      ...asJson.codec,
      lower: (value: Tree) => (inRows(value) ? apply("tableText", value) : lower(value)),
      lift: (wire: Tree) => {
        const rows = tableRowsOf(plainOf(wire));
        return rows === undefined ? lift(wire) : treeOf(rows, wire.origin);
      },
    },
  };
}

/** Whether a value is a table that is written in rows. */
export function inRows(value: Tree): boolean {
  return value.kind === "record" && isShort(tableSlot, (name) => value.fields.has(name));
}
