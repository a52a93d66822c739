import type { ResolveFlags } from "../commands/resolve.ts";
import { type Command, command, common, option } from "../command.ts";

export const resolveEntry: Command = command(
  "resolve <spec>",
  "resolve",
  [...common, option("--origin", "origin"), option("--json", "json"), option("--show-personal", "show-personal")],
  async ([spec = ""], flags: ResolveFlags, io) => {
    const { resolveCommand } = await import("../commands/resolve.ts");
    return resolveCommand(spec, flags, io);
  },
);
