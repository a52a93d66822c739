import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** Of a time zone that nobody knows: the format has no other dates, and the first that it has is the same everywhere. */
const never = new Date(1980, 0, 1);

/** Files by path as one zip, in their order. Nothing of the machine or the moment is in it. */
export function zipOf(files) {
  const zip = new ZipFile();
  for (const [path, bytes] of files)
    zip.addBuffer(bytes, path, { mtime: never, forceDosTimestamp: true, mode: 0o100644, compressionLevel: 9 });
  zip.end();
  return buffer(zip.outputStream);
}
