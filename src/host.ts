// Only this file and `host/` touch the machine. What is read is an input of the run; what is written by a name that people or contracts
// give goes through `destinations`, `artifacts` or `writeInside`.
export { readAsset } from "./host/assets.ts";
export { artifacts, type Asked, type Destination, destinations, type Taken } from "./host/destination.ts";
export { firstBadByte, lookOf } from "./host/encodings.ts";
export { HostError, isExhaustion, NoHistory, NoSuchPath, reason } from "./host/errors.ts";
export { diskTree, type FileTree } from "./host/file-tree.ts";
export { findFiles, findSources, findUpwards, readSpec } from "./host/find.ts";
export { asRun, type FileId, idOfStream, inputOf, noteAll, noteInput, standardInput } from "./host/inputs.ts";
export { pointedTo } from "./host/lfs.ts";
export { displayPath, existsSync, inside, isFolder, isWithin, realOf, realpath } from "./host/paths.ts";
export { inputsAt } from "./host/packages.ts";
export { openBytes, readFactsInside, readPdfBytes, readPdfInside, readSource, readStdin } from "./host/read.ts";
export { entriesIn } from "./host/walk.ts";
export { beginFile, keepPackages, rewriteText, writeFile, writeInside, writeNew, writeNewest } from "./host/write.ts";

/** The SHA-256 of a text in UTF-8, or of bytes, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return hashOf("sha256", data);
}

/** The hash of a text in UTF-8, or of bytes, in hexadecimal; `sha1` for sites that call things by it. */
export function hashOf(algorithm: "sha1" | "sha256", data: string | Uint8Array): string {
  // Loaded where something is hashed: a start without it is a millisecond shorter.
  return process.getBuiltinModule("node:crypto").hash(algorithm, data);
}
