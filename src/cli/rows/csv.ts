import { CsvError, type Info, parse } from "csv-parse";
import { type Batch, recordLimit, type Stop } from "./read.ts";
import type { Utf8Chunk } from "./utf8.ts";

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
export async function* readCsv(chunks: AsyncIterable<Utf8Chunk>): AsyncGenerator<CsvBatch> {
  let records: CsvRecord[] = [];
  let line = 1;
  const take = (cells: string[], { lines }: Info): null => {
    const begins = lines > line ? lines - breaksIn(cells) : line;
    records.push({ line: begins, cells });
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
    const taken = { records, ...(error === undefined ? {} : { stop: stopOf(error, line) }) };
    records = [];
    return taken;
  };
  let isWhole = true;
  for await (const chunk of chunks) {
    if (chunk.stop) {
      // The parser waits for what follows a line; a line that was cut is no record.
      if (isWhole) await failureOf((done) => parser.end(done));
      return yield { records, stop: chunk.stop };
    }
    isWhole = chunk.bytes.at(-1) === 10;
    for (let start = 0; start < chunk.bytes.length; start += few) {
      const error = await failureOf((done) => parser.write(chunk.bytes.subarray(start, start + few), done));
      yield batch(error);
      if (error !== undefined) return;
    }
  }
  yield batch(await failureOf((done) => parser.end(done)));
}

/** What ends a record, whatever ended others: what a row says may not depend on which rows are read with it. */
const lineEnds = ["\r\n", "\n", "\r"];

/** How many bytes are taken apart at once: what is made of so few is gone before the collector of garbage takes it for something that stays. */
const few = 1 << 14;

/** Hands something to a stream; answers the error that it ends in. */
function failureOf(act: (done: (error?: Error | null) => void) => void): Promise<Error | undefined> {
  return new Promise((resolve) => act((error) => resolve(error ?? undefined)));
}

/** Line breaks inside cells. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split("\n").length - 1, 0);
}

/** A record that begins on a line and is no CSV. */
function stopOf(error: unknown, line: number): Stop {
  const code = error instanceof CsvError ? error.code : "";
  if (code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE") return { line, wrong: { message: "open-quote" }, help: "quotes" };
  if (code === "INVALID_OPENING_QUOTE" || code === "CSV_INVALID_CLOSING_QUOTE")
    return { line, wrong: { message: "inner-quote" }, help: "quotes" };
  throw error;
}
