import { isUtf8 } from "node:buffer";
import { firstBadByte, lookOf } from "../../host.ts";
import type { Stop } from "./read.ts";

/** A piece of a text, in which characters are whole, or why there are no more. */
export type TextPiece = { readonly text: string; readonly stop?: undefined } | { readonly stop: Stop };

/** Reads a stream of bytes as a text in UTF-8, without a byte order mark. Ends at the first byte that is none. */
export async function* readUtf8(input: AsyncIterable<Uint8Array>): AsyncGenerator<TextPiece> {
  let rest: Uint8Array = new Uint8Array();
  let line = 1;
  let first = true;
  let isBad = false;
  for await (const chunk of input) {
    const bytes = rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat([rest, chunk]);
    rest = bytes;
    // The beginning tells UTF-16 from UTF-8; and what stands behind a bad byte tells what it is.
    if (bytes.length < (isBad ? enough : first ? 4 : 1)) continue;
    if (isBad) break;
    const end = bytes.length - unfinished(bytes);
    const whole = bytes.subarray(first && hasMark(bytes) ? 3 : 0, end);
    isBad = isForeign(whole, first);
    if (isBad) continue;
    rest = bytes.subarray(end);
    first = false;
    line += newlines(whole);
    yield* piecesOf(whole);
  }
  const last = Buffer.from(first && hasMark(rest) ? rest.subarray(3) : rest);
  if (isForeign(last, first)) {
    yield* piecesOf(wholeLines(last));
    yield { stop: notUtf8(last, line) };
  } else yield* piecesOf(last);
}

/** How many bytes become a text at once: what is made of so few is gone before the collector of garbage takes it for something that stays. */
const few = 1 << 14;

function* piecesOf(bytes: Buffer): Generator<TextPiece> {
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    end = Math.min(start + few, bytes.length);
    end -= unfinished(bytes.subarray(start, end));
    yield { text: bytes.toString("utf8", start, end) };
  }
}

/** How many bytes behind a bad one are looked at. */
const enough = 4_096;

function isForeign(bytes: Buffer, first: boolean): boolean {
  return !isUtf8(bytes) || (first && lookOf(bytes) !== undefined);
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** How many bytes at the end begin a character without ending it. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function newlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

/** The lines before the first bad byte; none of a text in which letters have zeros between them. */
function wholeLines(bytes: Buffer): Buffer {
  const good = bytes.subarray(0, firstBadByte(bytes));
  return good.includes(0) ? Buffer.alloc(0) : good.subarray(0, good.lastIndexOf(10) + 1);
}

/** What stands instead, as far as its bytes tell, and on which line. */
function notUtf8(bytes: Buffer, line: number): Stop {
  const looks = lookOf(bytes);
  const at = line + newlines(bytes.subarray(0, firstBadByte(bytes)));
  if (looks === undefined) return { line: at, wrong: { message: "other-encoding" }, help: "save" };
  const { kind, iconv } = looks;
  const wrong: Stop["wrong"] =
    "encoding" in looks
      ? { message: `looks-like-${looks.kind}`, data: { encoding: looks.encoding } }
      : { message: `looks-like-${looks.kind}` };
  if (iconv !== undefined) return { line: at, wrong, help: { message: "convert", data: { command: `iconv -f ${iconv} -t UTF-8` } } };
  return { line: at, wrong, help: kind === "broken" ? "write-again" : kind === "halves" ? "save" : "point" };
}
