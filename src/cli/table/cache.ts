import type { CacheFlags } from "../commands/cache.ts";
import { type Command, command, option } from "../command.ts";

export const cacheEntry: Command = command(
  "cache [action]",
  "show where flowspec keeps what it need not find out again, and how much that is; with clear, remove it",
  [option("--json", "as JSON")],
  async ([action], flags: CacheFlags, io) => {
    const { cacheCommand } = await import("../commands/cache.ts");
    return cacheCommand(action, flags, io);
  },
);
