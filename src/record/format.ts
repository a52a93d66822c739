// The file of a record. What is compared stands in it as numbers and bytes, so that nothing is parsed and nothing made to compare a thousand files:
// it is read before anything else of flowspec is loaded, and this file imports nothing.
//
//     mark, checksum of the head, lengths │ facts of files, outputs and folders │ their hashes │ head, as JSON │ paths, a line each

/** What a run said, and how it ended. */
export interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** How many paths of each kind there are, in the order in which they stand. */
export interface Counts {
  /** Files that were read. */
  readonly files: number;
  /** Files that were written, or found to be as they would be. */
  readonly outputs: number;
  /** Folders that were listed. */
  readonly folders: number;
  /** What was looked for and is not there. */
  readonly absent: number;
  /** What was looked for and is a folder, links followed. */
  readonly inner: number;
  /** What was looked for and is there, and no folder. */
  readonly present: number;
  /** Links and folders, each followed by the path that it leads to. */
  readonly real: number;
}

/** What a record says but for its paths. */
export interface Head {
  /** All that the run was called with: see {@link keyOf}. */
  readonly key: string;
  readonly said: Said;
  /** The moments between which contracts are judged as they were, in Unix seconds: from the first on, and before the other. */
  readonly since: number | null;
  readonly until: number | null;
  readonly counts: Counts;
  /** The checksum of what is known of each contract. That is a file of its own, which is read only where something has changed. */
  readonly contracts: number;
  /** Of a run of several projects: how each is called that has a record of its own. What they say is in {@link said}. */
  readonly projects?: OfProjects;
  /** The name of the output folder's lock and of what else stands beside the folder while it is written, without its end; none of a check. */
  readonly beside?: string;
}

/** The projects of a run, each of which is run as by itself: its record is the one that a run in its folder makes and finds. */
export interface OfProjects {
  /** What each is called with. */
  readonly args: readonly string[];
  /** Their folders, absolute, each with the {@link sumOf} of the record that it had. */
  readonly each: readonly (readonly [folder: string, sum: number])[];
}

/** A record in memory. */
export interface RunRecord {
  readonly head: Head;
  readonly paths: readonly string[];
  /** Five numbers a file, output and folder: as `FileFacts`; the first is -1 where they prove nothing. */
  readonly facts: Float64Array;
  /** 32 bytes each, of the same. */
  readonly hashes: Uint8Array;
}

const mark = 0x46_52_45_43;
/** Mark, checksum, how many entries, nothing, and two lengths. */
const preamble = 24;
/** How many numbers of a file are kept, and how many bytes its hash has. */
export const factsLength = 5;
export const hashLength = 32;

/** A record as the bytes of its file. */
export function encode({ head, paths, facts, hashes }: RunRecord): Uint8Array {
  const texts = [Buffer.from(JSON.stringify(head)), Buffer.from(paths.join("\n"))] as const;
  const numbers = new Uint8Array(facts.buffer, facts.byteOffset, facts.byteLength);
  const words = Uint32Array.from([mark, checksum(texts[0]), facts.length / factsLength, 0, ...texts.map(({ length }) => length)]);
  return Buffer.concat([new Uint8Array(words.buffer), numbers, hashes, ...texts]);
}

/** What tells the record of a run from that of another one with the same key: all that it says but for what is compared. */
export function sumOf(head: Head): number {
  return checksum(Buffer.from(JSON.stringify(head)));
}

/** The record in some bytes; `undefined` where they are none, or not as they were written. Its facts are those bytes, not a copy. */
export function decode(file: Uint8Array): RunRecord | undefined {
  if (file.length < preamble) return undefined;
  const bytes = file.byteOffset % 8 === 0 ? file : Uint8Array.from(file);
  const [kind, sum, entries = 0, , headLength = 0, pathsLength = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, preamble / 4);
  const headAt = preamble + entries * (factsLength * 8 + hashLength);
  if (kind !== mark || headAt + headLength + pathsLength !== bytes.length) return undefined;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + headAt, headLength);
  // What is said must be what was said. A mistake in a path, in numbers or in a hash proves nothing.
  if (checksum(head) !== sum) return undefined;
  const paths = Buffer.from(bytes.buffer, bytes.byteOffset + headAt + headLength, pathsLength);
  const facts = new Float64Array(bytes.buffer, bytes.byteOffset + preamble, entries * factsLength);
  const hashes = bytes.subarray(preamble + facts.byteLength, headAt);
  // The checksum says that it is what an `encode` of this very version made.
  return { head: JSON.parse(head.toString()) as Head, paths: paths.toString().split("\n"), facts, hashes };
}

/** Tells whether a text is whole; it keeps out no forger, who could write nothing here anyway. */
export function checksum(bytes: Uint8Array): number {
  let sum = bytes.length;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01_00_01_93);
  return sum >>> 0;
}
