import type { Advice, Row, Unread } from "../../rows.ts";

/** A row as it was read, or what is wrong with it. */
export interface ReadRow {
  /** The line that it begins on, from 1. */
  readonly line: number;
  readonly row?: Row;
  /** What names it, where something is to. */
  readonly id?: string | undefined;
  /** Beside a row: why nothing names it. */
  readonly wrong?: Unread | undefined;
}

/** Why the rest cannot be read. */
export interface Stop {
  readonly line: number;
  readonly wrong: Unread;
  readonly help?: Advice;
}

/** Rows in their order, as many as came at once. */
export interface Batch {
  readonly rows: readonly ReadRow[];
  readonly stop?: Stop;
}

/** Records larger than this are none that anybody wrote, but a quotation mark or a brace that is never closed: in bytes of the cells of a table, in UTF-16 units of a line of JSON. */
export const recordLimit = 1_000_000;
