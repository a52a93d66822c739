import type { CacheFlags } from "../commands/cache.ts";
import { type Command, command, option } from "../command.ts";

export const cacheEntry: Command = command(
  "cache [action]",
  "cache",
  [option("--json", "json")],
  async ([action], flags: CacheFlags, io) => {
    const { cacheCommand } = await import("../commands/cache.ts");
    return cacheCommand(action, flags, io);
  },
);
