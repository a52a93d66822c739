import { sep } from "node:path";
import { cacheAt, cachePath } from "../host/cache-folder.ts";
import { type Chunks, chunksIn } from "../host/chunks.ts";
import { tool } from "../record/tool.ts";

// Chunks are CommonJS, in which a module knows its folder.
declare const __dirname: string;

let chunks: Chunks | undefined;

/** Loads a chunk of the bundled program. What V8 has made of the chunks is kept when the process ends. */
export function loadChunk(name: string): unknown {
  if (chunks === undefined) {
    const cache = cacheAt(cachePath(process.env, process.cwd()));
    const made = chunksIn({ folder: __dirname + sep, tool, cache });
    process.once("exit", made.keep);
    chunks = made;
  }
  return chunks.load(name);
}
