import type { PreflightFlags } from "../commands/preflight.ts";
import { type Command, command, many, option, readingPdf, reporting } from "../command.ts";

export const preflightEntry: Command = command(
  "preflight [paths...]",
  "preflight",
  [...reporting, ...many, ...readingPdf, option("--update", "update"), option("--pdf <file>", "pdf"), option("--as <path>", "as")],
  async (paths, flags: PreflightFlags, io) => {
    const { preflightCommand } = await import("../commands/preflight.ts");
    return preflightCommand(paths, flags, io);
  },
);
