import type { Seen } from "../host/seen.ts";

/** All that a contract was made of, as one value. Paths are absolute. */
export interface Inputs {
  /** The files that were read for it, its own among them, each with the SHA-256 of its bytes. */
  readonly read: ReadonlyMap<string, string>;
  /** What was looked for and not there. */
  readonly missing: readonly string[];
}

/** The inputs of what needed some paths, from what a run has seen; `undefined` where something else stood at one of them, such as a link that leads out. */
export function inputsOf(seen: Seen, needs: readonly string[]): Inputs | undefined {
  const read = new Map<string, string>();
  const missing: string[] = [];
  for (const path of needs) {
    const data = seen.files.get(path) ?? seen.files.get(seen.real.get(path) ?? path);
    if (data !== undefined) read.set(path, data.hash.toString("hex"));
    else if (seen.absent.has(path)) missing.push(path);
    else return undefined;
  }
  return { read, missing };
}
