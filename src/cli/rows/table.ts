import { type Columns, columnsOf, idIn, type Row } from "../../rows.ts";
import type { Contract } from "../../model/contract.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { Findings } from "../../model/findings.ts";
import type { Source } from "../../model/source.ts";
import type { Settings } from "../../resolve.ts";
import { typedAs } from "../typed.ts";
import { type CsvBatch, type CsvRecord, readCsv } from "./csv.ts";
import type { Batch, ReadRow } from "./read.ts";
import type { TextPiece } from "./utf8.ts";

/** A table whose header was read. */
export interface Table {
  /** The header of each parameter's column, as it was written. */
  readonly headers: ReadonlyMap<string, string>;
  /** What was found in the header, if there is one. */
  readonly findings?: Findings;
  /** The rows; none where the header has an error. */
  readonly batches: AsyncIterable<Batch>;
}

/** What is known of a table before it is read. */
export interface TableOptions {
  readonly path: string;
  /** Parameters that have values for all rows. */
  readonly given: ReadonlySet<string>;
  /** The header of the column that names each row, if one does. */
  readonly id: string | undefined;
  /** The headers, where the table has no line of them. */
  readonly columns: readonly string[] | undefined;
  /** Whether a text in which nothing stands is a table without rows, and not one without a header. */
  readonly mayBeEmpty: boolean;
  /** How what is found in the header is said and weighed. */
  readonly settings: Settings;
}

/** Reads the header of a table and makes ready to read its rows. */
export async function readTable(pieces: AsyncIterable<TextPiece>, contract: Contract, options: TableOptions): Promise<Table> {
  const { given, id, columns: named, mayBeEmpty, settings } = options;
  const input = readCsv(pieces);
  const { header, rest } = named === undefined ? await headed(input) : { header: named, rest: { records: [] } };
  const { stop } = rest;
  if (header === undefined && (stop || mayBeEmpty)) return { headers: new Map(), batches: once({ rows: [], ...(stop ? { stop } : {}) }) };
  const cells = header ?? [];
  const source: Source = { path: named === undefined ? options.path : "--columns", text: cells.join(",") };
  const { value: columns = [], ...findings } = columnsOf(contract, cells, given, source, id, settings);
  const headers = new Map(columns.flatMap((param, index) => (param ? [[param.name, cells[index] ?? ""] as const] : [])));
  if (hasErrors(findings.diagnostics)) {
    // Nobody reads on, so the file is closed here.
    await input.return(undefined);
    return { headers, findings, batches: once({ rows: [] }) };
  }
  const readCells = rowReader(columns, id === undefined ? undefined : { header: id, index: cells.findIndex((cell) => cell.trim() === id) });
  const rowOf = named === undefined ? readCells : unlessHeader(named, readCells);
  const rowsOf = ({ records, stop: end }: CsvBatch): Batch => ({ rows: records.map(rowOf), ...(end ? { stop: end } : {}) });
  return { headers, findings, batches: batchesOf(rest, input, rowsOf) };
}

/** The first record, and what came with it. */
async function headed(
  input: AsyncIterator<CsvBatch>,
): Promise<{ readonly header: readonly string[] | undefined; readonly rest: CsvBatch }> {
  let batch = await input.next();
  while (!batch.done && batch.value.records.length === 0 && batch.value.stop === undefined) batch = await input.next();
  if (batch.done) return { header: undefined, rest: { records: [] } };
  const [header, ...records] = batch.value.records;
  return { header: header?.cells, rest: { ...batch.value, records } };
}

async function* once(batch: Batch): AsyncGenerator<Batch> {
  yield batch;
}

async function* batchesOf(first: CsvBatch, input: AsyncIterable<CsvBatch>, rowsOf: (batch: CsvBatch) => Batch): AsyncGenerator<Batch> {
  yield rowsOf(first);
  for await (const batch of input) yield rowsOf(batch);
}

type ReadRecord = (record: CsvRecord) => ReadRow;

/** Reads the cells of a record as a row: what each column is, is found out once. */
function rowReader(columns: Columns, id: { readonly header: string; readonly index: number } | undefined): ReadRecord {
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
  return ({ line, cells }) => {
    if (cells.length !== columns.length) {
      return { line, wrong: { message: "other-count", data: { count: cells.length, wanted: columns.length } } };
    }
    return id === undefined ? { line, row: rowOf(cells) } : { line, row: rowOf(cells), ...idIn(id.header, cells[id.index]) };
  };
}

/** Refuses a row that is the header of a table which was to have none, wherever it stands: a block of the file may begin with it. */
function unlessHeader(columns: readonly string[], read: ReadRecord): ReadRecord {
  return (record) => {
    const { line, cells } = record;
    const isHeader = cells[0] === columns[0] && cells.length === columns.length && cells.every((cell, index) => cell === columns[index]);
    return isHeader ? { line, wrong: { message: "is-header" } } : read(record);
  };
}
