import { UsageError } from "../io.ts";
import { type CsvRecord, readCsv } from "./csv.ts";

/**
 * The headers that `--columns` says, as the first line of a table would.
 * @throws UsageError for what is no line of a table.
 */
export async function headersIn(given: string): Promise<readonly string[]> {
  const records: CsvRecord[] = [];
  let isBroken = false;
  for await (const { records: read, stop } of readCsv(pieceOf(given))) {
    records.push(...read);
    isBroken ||= stop !== undefined;
  }
  const [line, another] = records;
  // What was given is not said again: it may be somebody's row.
  if (line === undefined || another !== undefined || isBroken) throw new UsageError("no-columns");
  return line.cells;
}

async function* pieceOf(text: string): AsyncGenerator<{ readonly text: string }> {
  yield { text };
}
