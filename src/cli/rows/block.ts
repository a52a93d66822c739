import type { Parts } from "../../rows.ts";

/** From how many bytes on a block is handed on. */
const full = 1 << 18;

/** Lines that wait to be handed on together, as UTF-8. */
export interface Block {
  /** Adds a line. */
  readonly add: (line: Parts) => void;
  readonly isFull: () => boolean;
  /** Hands on what waits. */
  readonly flush: () => Promise<void>;
}

/** Begins to gather lines; `take` is done with the bytes once it has come to its end. */
export function beginBlock(take: (bytes: Uint8Array) => Promise<void>): Block {
  let bytes = Buffer.allocUnsafe(full * 2);
  let used = 0;
  const room = (size: number): void => {
    if (used + size <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, used + size));
    bytes.copy(larger, 0, 0, used);
    bytes = larger;
  };
  return {
    add: (line) => {
      for (const part of line) {
        // A UTF-16 unit has at most three bytes of UTF-8.
        room(typeof part === "string" ? part.length * 3 : part.length);
        if (typeof part === "string") used += bytes.write(part, used);
        else bytes.set(part, used);
        if (typeof part !== "string") used += part.length;
      }
      room(1);
      bytes[used] = 10;
      used += 1;
    },
    isFull: () => used >= full,
    flush: async () => {
      const waiting = bytes.subarray(0, used);
      bytes = Buffer.allocUnsafe(full * 2);
      used = 0;
      if (waiting.length > 0) await take(waiting);
    },
  };
}
