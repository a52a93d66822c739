import type { ExplainFlags } from "../commands/explain.ts";
import { type Command, coloured, command, option } from "../command.ts";

export const explainEntry: Command = command(
  "explain [name]",
  "explain",
  [...coloured, option("--all", "all"), option("--json", "json")],
  async ([name], flags: ExplainFlags, io) => {
    const { explainCommand } = await import("../commands/explain.ts");
    return explainCommand(name, flags, io);
  },
);
