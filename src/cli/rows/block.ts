import type { JsonSink } from "../../rows.ts";

/** From how many bytes on a block is handed on. */
const full = 1 << 18;

/** Up to how many characters a text is written unit by unit: to ask for it to be quoted and encoded takes longer than that. */
const short = 64;

/** Lines of JSON that wait to be handed on together, as UTF-8. */
export interface Block extends JsonSink {
  /** Ends the line. */
  readonly endLine: () => void;
  readonly isFull: () => boolean;
  /** How many bytes wait: where the next is written. */
  readonly length: () => number;
  /** What was written from a place on: to be read before anything else is written. */
  readonly since: (start: number) => Uint8Array;
  /** Takes back what was written from a place on. */
  readonly cutTo: (start: number) => void;
  /** Writes ASCII over as many bytes at a place. */
  readonly overwrite: (start: number, ascii: string) => void;
  /** Hands on what waits. */
  readonly flush: () => Promise<void>;
}

/** Begins to gather lines; `take` is done with the bytes once it has come to its end: they are overwritten then, so that there is one block in memory, however many there are. */
export function beginBlock(take: (bytes: Uint8Array) => Promise<void>): Block {
  let bytes = Buffer.allocUnsafe(full * 2);
  let used = 0;
  const room = (size: number): void => {
    if (used + size <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, used + size));
    bytes.copy(larger, 0, 0, used);
    bytes = larger;
  };
  const text = (json: string): void => {
    // A UTF-16 unit has at most three bytes of UTF-8.
    room(json.length * 3);
    used += bytes.write(json, used);
  };
  return {
    always: (utf8) => {
      room(utf8.length);
      bytes.set(utf8, used);
      used += utf8.length;
    },
    text,
    value: (value) => {
      if (typeof value === "string" && value.length <= short) {
        room(value.length * 3 + 2);
        const end = writeQuoted(value, bytes, used);
        if (end > 0) {
          used = end;
          return;
        }
      }
      text(JSON.stringify(value));
    },
    endLine: () => {
      room(1);
      bytes[used] = 10;
      used += 1;
    },
    isFull: () => used >= full,
    length: () => used,
    since: (start) => bytes.subarray(start, used),
    cutTo: (start) => {
      used = start;
    },
    overwrite: (start, ascii) => void bytes.write(ascii, start, "latin1"),
    flush: async () => {
      if (used > 0) await take(bytes.subarray(0, used));
      used = 0;
    },
  };
}

/** Writes a text in quotation marks; answers where it ends, or 0 where something in it has to be escaped. */
function writeQuoted(text: string, bytes: Uint8Array, start: number): number {
  let at = start;
  bytes[at++] = 0x22;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      if (unit < 0x20 || unit === 0x22 || unit === 0x5c) return 0;
      bytes[at++] = unit;
    } else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else {
      // Half of a character above the basic plane.
      if (unit >= 0xd800 && unit < 0xe000) return 0;
      bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[at++] = 0x80 | (unit & 0x3f);
    }
  }
  bytes[at++] = 0x22;
  return at;
}
