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

/**
 * Records of comma-separated values, as RFC 4180 has them; blank lines are passed over. Any line end ends a record, whatever ended others: what a
 * row says may not depend on which rows are read with it.
 */
export async function* readCsv(pieces: AsyncIterable<TextPiece>): AsyncGenerator<CsvBatch> {
  const open: Open = { text: "", line: 1 };
  for await (const piece of pieces) {
    // What has no end by then was cut, and is no record.
    if (piece.stop) return yield { records: [], stop: piece.stop };
    open.text += piece.text;
    const batch = takeRecords(open, false);
    yield batch;
    if (batch.stop) return;
  }
  yield takeRecords(open, true);
}

/** What was read and not taken yet: it begins with a record. */
interface Open {
  text: string;
  /** The line that it begins on. */
  line: number;
}

/** A record, and where what ends it stands; or what is wrong with it. */
type Read = { readonly cells: readonly string[]; readonly end: number } | Pick<Stop, "wrong" | "help">;

/** Takes the records that are whole; where nothing follows, all are. */
function takeRecords(open: Open, isEnd: boolean): CsvBatch {
  const { text } = open;
  const records: CsvRecord[] = [];
  let at = 0;
  // Where the next of each stands is looked for once it was passed: most lines have no quotation mark and are split by V8, without a loop over their characters.
  let [quote, lf, cr] = [-1, -1, -1];
  while (at < text.length) {
    if (quote < at) quote = placeOf('"', text, at);
    if (lf < at) lf = placeOf("\n", text, at);
    if (cr < at) cr = placeOf("\r", text, at);
    const end = Math.min(lf, cr);
    const isPlain = quote >= end;
    const read = isPlain ? plainRecord(text, at, end, isEnd) : quotedRecord(text, at, quote, isEnd);
    if (read === undefined) break;
    if ("wrong" in read) return { records, stop: { line: open.line, ...read } };
    const next = read.end + lineEndAt(text, read.end);
    // It may go on, or the second half of its line end may follow.
    if (!isEnd && next === text.length && text[next - 1] !== "\n") break;
    if (read.end > at) records.push({ line: open.line, cells: read.cells });
    open.line += isPlain ? 1 : lineEndsIn(text.slice(at, next));
    at = next;
  }
  open.text = text.slice(at);
  return { records };
}

/** The first place of a character from one on; where there is none, the end of the text. */
function placeOf(character: string, text: string, from: number): number {
  const at = text.indexOf(character, from);
  return at === -1 ? text.length : at;
}

/** A record without quotation marks up to its end; nothing where it goes on behind the text. */
function plainRecord(text: string, start: number, end: number, isEnd: boolean): Read | undefined {
  if (end - start > recordLimit) return tooLong;
  return end === text.length && !isEnd ? undefined : { cells: text.slice(start, end).split(","), end };
}

/** A record with quotation marks, the first of which stands at `quote`; nothing where it goes on behind the text. */
function quotedRecord(text: string, start: number, quote: number, isEnd: boolean): Read | undefined {
  const cells: string[] = [];
  let [at, end] = [start, quote];
  for (;;) {
    // Cells without quotation marks, up to one with them, or to the end of the record.
    if (end - start > recordLimit) return tooLong;
    const plain = text.slice(at, end).split(",");
    if (text[end] !== '"') return end === text.length && !isEnd ? undefined : { cells: [...cells, ...plain], end };
    if (plain.pop() !== "") return innerQuote;
    const close = closingQuote(text, end + 1);
    if (close - start > recordLimit || (isEnd && close === text.length)) return openQuote;
    // What stands behind a quotation mark says what it is.
    if (!isEnd && close >= text.length - 1) return undefined;
    cells.push(...plain, text.slice(end + 1, close).replaceAll('""', '"'));
    at = close + 1;
    const behind = text[at];
    if (behind !== ",") return behind === undefined || lineEndAt(text, at) > 0 ? { cells, end: at } : innerQuote;
    at += 1;
    special.lastIndex = at;
    end = special.exec(text)?.index ?? text.length;
  }
}

/** What ends cells without quotation marks, but for commas. */
const special = /["\r\n]/gu;

/** Where the quotation mark stands that closes a cell; where none does, the end of the text. */
function closingQuote(text: string, from: number): number {
  let at = placeOf('"', text, from);
  while (text[at + 1] === '"') at = placeOf('"', text, at + 2);
  return at;
}

/** How long the line end is that stands at a place, if one does. */
function lineEndAt(text: string, at: number): number {
  if (text[at] === "\r") return text[at + 1] === "\n" ? 2 : 1;
  return text[at] === "\n" ? 1 : 0;
}

/** How many line ends stand in a text, as editors count them. */
function lineEndsIn(text: string): number {
  return text.match(/\r\n|\n|\r/gu)?.length ?? 0;
}

const openQuote = { wrong: { message: "open-quote" }, help: "quotes" } as const;
const innerQuote = { wrong: { message: "inner-quote" }, help: "quotes" } as const;
const tooLong = { wrong: { message: "too-long" } } as const;
