import type { ResolveFlags } from "../commands/resolve.ts";
import { type Command, command, common, option } from "../command.ts";

export const resolveEntry: Command = command(
  "resolve <spec>",
  "print a contract with the files it uses and the variables of its environment in place",
  [
    ...common,
    option("--origin", "say behind each value in which file and line it stands"),
    option("--json", "as JSON"),
    option("--show-personal", "show what names somebody in full, not masked"),
  ],
  async ([spec = ""], flags: ResolveFlags, io) => {
    const { resolveCommand } = await import("../commands/resolve.ts");
    return resolveCommand(spec, flags, io);
  },
);
