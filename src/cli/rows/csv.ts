import { CsvError, type Info, parse } from "csv-parse";
import { type Batch, recordLimit, type Stop } from "./read.ts";
import type { TextPiece } from "./utf8.ts";

/** A record of a table: its cells, and the line that it begins on, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Records in their order, as many as came at once; the first of all is the header. */
export interface CsvBatch {
  readonly records: readonly CsvRecord[];
  readonly stop?: Batch["stop"];
}

/** Records of comma-separated values, as RFC 4180 has them; blank lines are passed over. */
export async function* readCsv(pieces: AsyncIterable<TextPiece>): AsyncGenerator<CsvBatch> {
  let records: CsvRecord[] = [];
  // Where the next record begins by the parser's count, which takes a CR and an LF in a cell for two line ends; and how often it has done so.
  let [line, twice] = [1, 0];
  const take = (cells: string[], { lines }: Info): null => {
    const begins = lines > line ? lines - found(/[\r\n]/gu, cells) : line;
    records.push({ line: begins - twice, cells });
    twice += found(/\r\n/gu, cells);
    line = lines + 1;
    return null;
  };
  const parser = parse({
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: recordLimit,
    record_delimiter: lineEnds,
    on_record: take,
  });
  // Nothing comes out of it: records are taken as they are parsed. A failure is told to the writer.
  parser.resume().on("error", () => undefined);
  const batch = (error: unknown): CsvBatch => {
    const taken = { records, ...(error === undefined ? {} : { stop: stopOf(error, line - twice) }) };
    records = [];
    return taken;
  };
  let isWhole = true;
  for await (const piece of pieces) {
    if (piece.stop) {
      // The parser waits for what follows a line; a line that was cut is no record.
      if (isWhole) await failureOf((done) => parser.end(done));
      return yield { records, stop: piece.stop };
    }
    isWhole = piece.text.endsWith("\n");
    const error = await failureOf((done) => parser.write(piece.text, done));
    yield batch(error);
    if (error !== undefined) return;
  }
  yield batch(await failureOf((done) => parser.end(done)));
}

/** What ends a record, whatever ended others: what a row says may not depend on which rows are read with it. */
const lineEnds = ["\r\n", "\n", "\r"];

/** Hands something to a stream; answers the error that it ends in. */
function failureOf(act: (done: (error?: Error | null) => void) => void): Promise<Error | undefined> {
  return new Promise((resolve) => act((error) => resolve(error ?? undefined)));
}

/** How often something stands in cells. */
function found(wanted: RegExp, cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.match(wanted)?.length ?? 0), 0);
}

/** A record that begins on a line and is no CSV. */
function stopOf(error: unknown, line: number): Stop {
  const code = error instanceof CsvError ? error.code : "";
  if (code === "CSV_QUOTE_NOT_CLOSED") return { line, wrong: { message: "open-quote" }, help: "quotes" };
  if (code === "CSV_MAX_RECORD_SIZE") return { line, wrong: { message: "too-long" }, help: "close" };
  if (code === "INVALID_OPENING_QUOTE" || code === "CSV_INVALID_CLOSING_QUOTE")
    return { line, wrong: { message: "inner-quote" }, help: "quotes" };
  throw error;
}
