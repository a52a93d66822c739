import { type Io, UsageError } from "../io.ts";
import { clockOf, type CommonFlags } from "../settings.ts";
import { formatOf, type RowsFormat } from "./input.ts";

/** What says how rows are read and written, as it was given. */
export interface RowsFlags extends CommonFlags {
  readonly rows?: string;
  readonly rowsFormat?: string;
  readonly rejects?: string;
  readonly envelope?: boolean;
  readonly idColumn?: string;
  readonly rowOffset?: string;
  readonly columns?: string;
  readonly rowKey?: boolean;
  readonly requireNow?: boolean;
  readonly rejectsOk?: boolean;
}

/** The same, understood. */
export interface RowsOptions {
  readonly path: string;
  /** Nothing where the text itself is to tell. */
  readonly format: RowsFormat | undefined;
  readonly rejects: string | undefined;
  readonly isEnvelope: boolean;
  readonly hasKeys: boolean;
  /** What heads the column that names each row, or is its key in a line of JSON. */
  readonly id: string | undefined;
  /** How many rows of the file stand before the block; `none` where nobody knows, nothing where the block is the file. */
  readonly offset: number | "none" | undefined;
  /** The line of headers of a table that has none. */
  readonly columns: string | undefined;
  /**
   * Whether the run is a part of something larger, which asks for no more than counts: rejected rows are no failure, a block may be empty, and
   * nothing is said to people but why it failed.
   */
  readonly isPart: boolean;
}

/** How many rows may stand before a block: with those of the block there are still no more than JavaScript counts. */
const mostRows = 2 ** 52;

/**
 * What flags say of rows; nothing where there are none.
 * @throws UsageError for what goes together with nothing, and for what is missing.
 */
export function rowsOptions(flags: RowsFlags, io: Io): RowsOptions | undefined {
  const { rows: path, rejects, envelope = false, rowKey = false, rejectsOk = false, idColumn, columns } = flags;
  if (path === undefined) {
    for (const [flag, given] of ofRows(flags)) if (given !== undefined) throw new UsageError("without-rows", { flag });
    return undefined;
  }
  if (envelope && rejects !== undefined) throw new UsageError("envelope-with-rejects");
  if (rowKey && (!envelope || idColumn === undefined)) throw new UsageError("row-key-without");
  if (flags.requireNow && clockOf(flags, io).guessed) throw new UsageError("now-required");
  const id = idColumn?.trim();
  if (id === "") throw new UsageError("no-id-column");
  const format = formatOf(path, flags.rowsFormat) ?? (columns === undefined ? undefined : "csv");
  if (columns !== undefined && format !== "csv") throw new UsageError("columns-of-json");
  const offset = flags.rowOffset === undefined ? undefined : offsetIn(flags.rowOffset);
  return { path, format, rejects, isEnvelope: envelope, hasKeys: rowKey, id, offset, columns, isPart: envelope || rejectsOk };
}

/** The flags that say something of rows, with what was given for them. */
function ofRows(flags: RowsFlags): readonly (readonly [flag: string, given: unknown])[] {
  const { rejects, rowsFormat, envelope, idColumn, rowOffset, columns, rowKey, requireNow, rejectsOk } = flags;
  return [
    ["--rejects", rejects],
    ["--rows-format", rowsFormat],
    ["--envelope", envelope],
    ["--id-column", idColumn],
    ["--row-offset", rowOffset],
    ["--columns", columns],
    ["--row-key", rowKey],
    ["--require-now", requireNow],
    ["--rejects-ok", rejectsOk],
  ];
}

function offsetIn(given: string): number | "none" {
  if (given === "none") return given;
  const offset = /^\d+$/u.test(given) ? Number(given) : Number.POSITIVE_INFINITY;
  if (offset > mostRows) throw new UsageError("no-row-offset", { given });
  return offset;
}
