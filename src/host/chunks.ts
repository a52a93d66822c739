import { readFileSync } from "node:fs";
import { isAscii } from "node:buffer";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";
import type { Cache } from "./cache-folder.ts";

/** What a chunk is given when it is evaluated, as Node gives it to modules. */
type Evaluate = (exports: object, require: (id: string) => unknown, module: { exports: object }, file: string, folder: string) => void;

/** What stands before the code of V8: a mark of this layout, the check sum and the length of the rest, and how much code there was in all. */
const header = { bytes: 16, mark: 0x666c_6f77 } as const;

/** Code is kept anew where a run had so much more of it: another command, or a contract of another kind, uses other functions. */
const growth = 1.05;

/** The chunk that was there first, which Node has loaded. */
const start = "flowspec";

/** Where chunks stand, and under which name their code is kept. */
export interface ChunkSettings {
  /** The folder of the chunks, with `/` at its end. */
  readonly folder: string;
  /** What tells this build from every other: what was kept for another is never taken. Of none nothing is kept. */
  readonly tool: string | undefined;
  readonly cache: Cache;
}

/** Loads chunks of the program by name, each once. */
export interface Chunks {
  readonly load: (name: string) => unknown;
  /** Keeps the code that V8 has made by now of what was loaded. */
  readonly keep: () => void;
}

/**
 * Chunks are compiled with the code that V8 made of them in an earlier run, which saves two thirds of the time until the work begins. V8 looks
 * at the version and the flags for which such code was made, but in releases not at its bytes: that is done here.
 */
export function chunksIn({ folder, tool, cache }: ChunkSettings): Chunks {
  const loaded = new Map<string, { readonly exports: object }>();
  /** Of those that were loaded: what they were compiled as, and how much code there was when that was kept. */
  const scripts = new Map<string, { readonly script: Script; readonly total: number }>();
  const real = createRequire(folder);
  const name = tool === undefined || cache.path === undefined ? undefined : [tool, ...nodeNames()].join("-").replaceAll(/[^\w-]/gu, "_");

  const require = (id: string): unknown => {
    const chunk = /^\.\/([\w-]+)\.cjs$/u.exec(id)?.[1];
    return chunk === undefined || chunk === start ? real(id) : load(chunk);
  };
  const load = (chunk: string): unknown => {
    const known = loaded.get(chunk);
    if (known !== undefined) return known.exports;
    const path = `${folder}${chunk}.cjs`;
    const kept = name === undefined ? undefined : codeIn(cache.read("code", `${name}-${chunk}`));
    const source = `(function (exports, require, module, __filename, __dirname) {${textOf(readFileSync(path))}\n})`;
    const script = new Script(source, { filename: path, ...(kept && { cachedData: kept.code }) });
    scripts.set(chunk, { script, total: kept === undefined || script.cachedDataRejected ? 0 : kept.total });
    const module = { exports: {} };
    loaded.set(chunk, module);
    (script.runInThisContext() as Evaluate)(module.exports, require, module, path, folder);
    return module.exports;
  };
  const keep = (): void => {
    if (name === undefined) return;
    const total = process.getBuiltinModule("node:v8").getHeapCodeStatistics().bytecode_and_metadata_size;
    for (const [chunk, known] of scripts) {
      if (total > known.total * growth) cache.write("code", `${name}-${chunk}`, withHeader(known.script.createCachedData(), total));
    }
  };
  return { load, keep };
}

/** What Node reads as ASCII takes half the memory, and a third of the time. */
function textOf(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
}

/** What V8's code depends on, beside the text: another V8, other flags. */
function nodeNames(): readonly string[] {
  const flags = [...process.execArgv, process.env["NODE_OPTIONS"] ?? ""].join(" ").trim();
  return [process.version, process.versions.v8, process.arch, ...(flags === "" ? [] : [crc32(flags).toString(16)])];
}

/** The code in what was kept, if nothing of it was lost or changed. */
function codeIn(kept: Buffer | undefined): { readonly code: Buffer; readonly total: number } | undefined {
  if (kept === undefined || kept.length <= header.bytes || kept.readUInt32LE(0) !== header.mark) return undefined;
  const code = kept.subarray(header.bytes);
  return kept.readUInt32LE(4) === crc32(code) && kept.readUInt32LE(8) === code.length ? { code, total: kept.readUInt32LE(12) } : undefined;
}

function withHeader(code: Buffer, total: number): Buffer {
  const head = Buffer.alloc(header.bytes);
  head.writeUInt32LE(header.mark, 0);
  head.writeUInt32LE(crc32(code), 4);
  head.writeUInt32LE(code.length, 8);
  head.writeUInt32LE(total, 12);
  return Buffer.concat([head, code]);
}
