import { type Columns, columnsOf, type Row } from "../../rows.ts";
import type { Contract } from "../../model/contract.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { Findings } from "../../model/findings.ts";
import { typedAs } from "../typed.ts";
import { type CsvRecord, readCsv } from "./csv.ts";
import type { Batch, ReadRow } from "./read.ts";
import type { Utf8Chunk } from "./utf8.ts";

/** A table whose header was read. */
export interface Table {
  /** The header of each parameter's column, as it was written. */
  readonly headers: ReadonlyMap<string, string>;
  /** What was found in the header, if there is one. */
  readonly findings?: Findings;
  /** The rows; none where the header has an error. */
  readonly batches: AsyncIterable<Batch>;
}

/** Reads the header of a table and makes ready to read its rows. `given` are parameters that have values for all rows. */
export async function readTable(
  chunks: AsyncIterable<Utf8Chunk>,
  path: string,
  contract: Contract,
  given: ReadonlySet<string>,
): Promise<Table> {
  const input = readCsv(chunks);
  let batch = await input.next();
  while (!batch.done && batch.value.records.length === 0 && batch.value.stop === undefined) batch = await input.next();
  const [header, ...records] = batch.done ? [] : batch.value.records;
  const cells = header?.cells ?? [];
  const stop = batch.done ? undefined : batch.value.stop;
  if (header === undefined && stop) return { headers: new Map(), batches: once({ rows: [], stop }) };
  const { value: columns = [], ...findings } = columnsOf(contract, cells, given, { path, text: cells.join(",") });
  const headers = new Map(columns.flatMap((param, index) => (param ? [[param.name, cells[index] ?? ""] as const] : [])));
  if (hasErrors(findings.diagnostics)) {
    // Nobody reads on, so the file is closed here.
    await input.return(undefined);
    return { headers, findings, batches: once({ rows: [] }) };
  }
  const rowsOf = rowReader(columns);
  const first: Batch = { rows: rowsOf(records), ...(stop ? { stop } : {}) };
  return { headers, findings, batches: rest(first, input, rowsOf) };
}

async function* once(batch: Batch): AsyncGenerator<Batch> {
  yield batch;
}

async function* rest(first: Batch, input: ReturnType<typeof readCsv>, rowsOf: ReturnType<typeof rowReader>): AsyncGenerator<Batch> {
  yield first;
  for await (const { records, stop } of input) yield { rows: rowsOf(records), ...(stop ? { stop } : {}) };
}

/** Reads the cells of records as rows: what each column is, is found out once. */
function rowReader(columns: Columns): (records: readonly CsvRecord[]) => readonly ReadRow[] {
  const params = columns.map((param) => param && { name: param.name, read: typedAs(param.type) });
  const rowOf = (cells: readonly string[]): Row => {
    const row: [string, unknown][] = [];
    // A loop over pairs of an iterator took twice as long as all else here.
    for (let index = 0; index < params.length; index += 1) {
      const param = params[index];
      const cell = cells[index];
      // An empty cell gives no value.
      if (param !== undefined && cell !== undefined && cell !== "") row.push([param.name, param.read(cell)]);
    }
    return row;
  };
  return (records) =>
    records.map(({ line, cells }): ReadRow => {
      if (cells.length === columns.length) return { line, row: rowOf(cells) };
      return { line, wrong: { message: "other-count", data: { count: cells.length, wanted: columns.length } } };
    });
}
