import type { ExplainFlags } from "../commands/explain.ts";
import { type Command, coloured, command, option } from "../command.ts";

export const explainEntry: Command = command(
  "explain [name]",
  "explain a diagnostic, a code, a sentence or an error reply of the service (- reads one), a key, a member, a word, a type, an action; without a name, list the diagnostics",
  [...coloured, option("--all", "show long lists to their end"), option("--json", "as JSON")],
  async ([name], flags: ExplainFlags, io) => {
    const { explainCommand } = await import("../commands/explain.ts");
    return explainCommand(name, flags, io);
  },
);
