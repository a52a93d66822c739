import { inflateSync } from "node:zlib";

/** How much of packed objects is looked at, one stream and all of them, in bytes: enough for thousands of pages. */
const packedLimit = 20_000_000;
/** How many such streams are looked at: each holds a hundred objects and more. */
const streamLimit = 10_000;
/** How far the dictionary of such a stream reaches on either side of its type. */
const reach = 2000;

/** A stream that holds objects. */
interface Packed {
  /** Where it begins in the file. */
  readonly at: number;
  /** What its dictionary says. */
  readonly dictionary: string;
  /** Its objects as text, behind their numbers; a character for each byte. */
  readonly text: string;
}

/** The streams of objects of a file, which has a character for each byte. Encrypted ones and what is no plain deflated stream are left out. */
export function* packedStreams(file: string): Iterable<Packed> {
  let [length, count, after, stream, end] = [0, 0, 0, -1, -1];
  let type = file.indexOf("/ObjStm");
  while (type >= 0) {
    const next = file.indexOf("/ObjStm", type + 1);
    if (stream < type) stream = file.indexOf("stream", type);
    if (end < stream) end = file.indexOf("endstream", stream);
    if (stream < 0 || end < 0) return;
    const begins = next >= 0 && next < stream ? undefined : beginning(file, type, stream);
    if (begins !== undefined) {
      if (length > packedLimit || count >= streamLimit) return;
      const head = file.slice(Math.max(type - reach, after), stream);
      const dictionary = head.slice(head.lastIndexOf(" obj") + 1);
      const packed = file.slice(begins, end);
      const text = dictionary.includes("/FlateDecode") ? inflated(packed) : packed;
      [length, count, after] = [length + text.length, count + 1, end];
      yield { at: type, dictionary, text };
    }
    type = next < 0 || next >= after ? next : file.indexOf("/ObjStm", after); // never in the stream of another
  }
}

/** Where the contents of a stream begin, whose dictionary has its type at a place and whose word stands at another; nothing where it is none. */
function beginning(file: string, type: number, word: number): number | undefined {
  const dictionary = word - type < reach ? file.slice(type, word) : "";
  const line = /^stream\r?\n/u.exec(file.slice(word, word + 8))?.[0];
  return line !== undefined && /^\/ObjStm\b/u.test(dictionary) && />>\s*$/u.test(dictionary) && !dictionary.includes("endobj")
    ? word + line.length
    : undefined;
}

function inflated(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, "latin1"), { maxOutputLength: packedLimit }).toString("latin1");
  } catch {
    return ""; // not deflated after all, encrypted, or more than anybody needs
  }
}

/** The objects of such a stream by their numbers, as they stand in its head. */
export function objectsOf({ dictionary, text }: Packed): ReadonlyMap<number, string> {
  const first = Number(/\/First\s+(\d+)/u.exec(dictionary)?.[1] ?? Number.NaN);
  const numbers = Number.isNaN(first) ? [] : text.slice(0, first).trim().split(/\s+/u).map(Number);
  const objects = new Map<number, string>();
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [number, from = 0, , to] = numbers.slice(index, index + 4);
    if (number !== undefined) objects.set(number, text.slice(first + from, to === undefined ? undefined : first + to));
  }
  return objects;
}
