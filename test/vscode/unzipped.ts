import { inflateRawSync } from "node:zlib";

/** The signatures of the parts of a zip, and what of them is read. */
const end = { signature: 0x0605_4b50, length: 22 } as const;
const entry = { signature: 0x0201_4b50, length: 46 } as const;

/** The files of a zip by path, in their order, read as its directory tells. */
export function unzipped(zip: Buffer): ReadonlyMap<string, Buffer> {
  const tail = zip.length - end.length;
  if (zip.readUInt32LE(tail) !== end.signature) throw new Error("no zip, or one with a comment");
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(tail + 16);
  for (let left = zip.readUInt16LE(tail + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== entry.signature) throw new Error(`no entry at ${at}`);
    const [method, size, name, extra, comment] = [10, 20, 28, 30, 32].map((offset) =>
      offset === 20 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    ) as [number, number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + size);
    files.set(zip.toString("utf8", at + entry.length, at + entry.length + name), method === 0 ? bytes : inflateRawSync(bytes));
    at += entry.length + name + extra + comment;
  }
  return files;
}
