import { type Cache, cacheAt, cacheKinds, cachePath } from "../../host/cache-folder.ts";
import { cacheMessages } from "../../words/en/cache.ts";
import { saying } from "../../words/saying.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";

export interface CacheFlags {
  readonly json?: boolean;
}

/** `flowspec cache`: where the cache is and how large; `flowspec cache clear` removes what is in it. */
export function cacheCommand(action: string | undefined, { json }: CacheFlags, io: Io): ExitCode {
  if (action !== undefined && action !== "clear") throw new UsageError("no-cache-action", { given: action });
  const cache = cacheAt(cachePath(io.env, io.cwd));
  if (action === "clear") cache.clear();
  io.stdout.write(json ? `${JSON.stringify({ path: cache.path ?? null, kinds: cache.sizes() })}\n` : shown(cache, io));
  return exit.ok;
}

function shown({ path, sizes }: Cache, { speech }: Io): string {
  const say = saying("cache", cacheMessages, speech.terminal);
  if (path === undefined) return `${say("none")}\n`;
  const all = sizes();
  const lines = cacheKinds.map((kind) => {
    const { files, bytes } = all[kind];
    return `  ${kind.padEnd(5)}${say(kind, { size: sizeOf(bytes).padStart(10), files })}\n`;
  });
  return `${path}\n${lines.join("")}`;
}

/** `1.5 MB`. */
function sizeOf(bytes: number): string {
  const [unit = "B", size = bytes] = bytes < 1000 ? [] : bytes < 1_000_000 ? ["kB", bytes / 1000] : ["MB", bytes / 1_000_000];
  return `${unit === "B" ? size : size.toFixed(1)} ${unit}`;
}
