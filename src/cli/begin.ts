// The program's first step: what it says where nothing has changed is said here, before anything else is loaded.
import { fstatSync, type Stats, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { cacheAt, type Cache, cachePath } from "../host/cache-folder.ts";
import type { Said } from "../record/format.ts";
import { type Call, mayReplay } from "../record/key.ts";
import { type Known, replay } from "../record/replay.ts";

/** What the program begins with: it has said everything and is about to end with that code; or what a record of its run is made with. */
export type Begun =
  | { readonly code: number }
  | {
      readonly call: Call;
      readonly cache: Cache;
      readonly began: number;
      readonly known?: Known;
      readonly projects?: ReadonlyMap<string, Known>;
    };

/** Begins the program. `tool` tells this flowspec from every other. */
export function begin(tool: string): Begun {
  const began = Date.now();
  const cwd = process.cwd();
  const terminals = [isatty(1), isatty(2)] as const;
  const call: Call = { tool, args: process.argv.slice(2), cwd, env: process.env, terminals };
  const cache = cacheAt(cachePath(process.env, cwd));
  if (!mayReplay(call)) return { call, cache, began };
  const replayed = replay(call, cache, Math.floor(began / 1000), streamFacts());
  return "said" in replayed ? { code: say(replayed.said) } : { call, cache, began, ...replayed };
}

/** The files that the standard output and the standard error are. */
export function streamFacts(): readonly Stats[] {
  return [1, 2].flatMap(fileOf);
}

/** The file that a stream of the process is; none for a terminal or a pipe. */
function fileOf(descriptor: number): readonly Stats[] {
  try {
    const facts = fstatSync(descriptor);
    return facts.isFile() ? [facts] : [];
  } catch {
    return [];
  }
}

/** Writes what a run says and answers how it ends: as it says, but where a stream fails for another reason than that its reader has gone. */
function say({ stdout, stderr, code }: Said): number {
  const failure = write(1, stdout);
  const told = failure === undefined ? "" : `error: cannot write to the standard output: ${failure}\n`;
  return (write(2, stderr + told) ?? failure) === undefined ? code : 3;
}

/** Writes to a stream; the code of the error where that failed. */
function write(descriptor: 1 | 2, text: string): string | undefined {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      if (code === "EPIPE") return undefined;
      if (code !== "EAGAIN") return code;
      // A pipe that is full: its reader needs a moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
  return undefined;
}
