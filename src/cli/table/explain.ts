import type { ExplainFlags } from "../commands/explain.ts";
import { type Command, coloured, command, option } from "../command.ts";

export const explainEntry: Command = command(
  "explain [code]",
  "explain a diagnostic, or an error code of the service; without one, list the diagnostics",
  [...coloured, option("--json", "as JSON")],
  async ([code], flags: ExplainFlags, io) => {
    const { explainCommand } = await import("../commands/explain.ts");
    return explainCommand(code, flags, io);
  },
);
