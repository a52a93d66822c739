import { isUtf8 } from "node:buffer";
import { helpFor } from "../../1-parse/encoding.ts";
import { firstBadByte, lookOf } from "../../host.ts";
import type { Stop } from "./read.ts";

/** Bytes that end with a whole character, or why there are no more. */
export type Utf8Chunk = { readonly bytes: Buffer; readonly stop?: undefined } | { readonly stop: Stop };

/** Cuts a stream of bytes into whole characters of UTF-8, without a byte order mark. Ends at the first byte that is none. */
export async function* utf8Chunks(input: AsyncIterable<Uint8Array>): AsyncGenerator<Utf8Chunk> {
  let rest: Uint8Array = new Uint8Array();
  let line = 1;
  let first = true;
  for await (const chunk of input) {
    const bytes = Buffer.concat([rest, chunk]);
    if (first && bytes.length < 4) {
      rest = bytes;
      continue;
    }
    const end = bytes.length - unfinished(bytes);
    const whole = bytes.subarray(first && hasMark(bytes) ? 3 : 0, end);
    rest = bytes.subarray(end);
    if (!isUtf8(whole) || (first && lookOf(whole)?.iconv?.startsWith("UTF"))) return yield { stop: notUtf8(whole, line) };
    first = false;
    line += newlines(whole);
    if (whole.length > 0) yield { bytes: whole };
  }
  const last = Buffer.from(first && hasMark(rest) ? rest.subarray(3) : rest);
  if (!isUtf8(last)) yield { stop: notUtf8(last, line) };
  else if (last.length > 0) yield { bytes: last };
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

/** What stands instead, as far as its bytes tell, and on which line. */
function notUtf8(bytes: Buffer, line: number): Stop {
  const looks = lookOf(bytes);
  const at = line + newlines(bytes.subarray(0, firstBadByte(bytes)));
  const noun = looks === undefined ? "" : `: it looks like ${looks.noun}`;
  return {
    line: at,
    message: `From this line on the rows are not UTF-8${noun}.`,
    help: `In Excel, save as “CSV UTF-8”. ${helpFor(looks)}`,
  };
}
