import type { PreflightFlags } from "../commands/preflight.ts";
import { type Command, command, many, option, readingPdf, reporting } from "../command.ts";

export const preflightEntry: Command = command(
  "preflight [paths...]",
  "check contracts against their PDFs",
  [
    ...reporting,
    ...many,
    ...readingPdf,
    option("--update", "write what was read of the PDFs beside them, to be committed"),
    option("--pdf <file>", "check the one contract against another PDF, such as one that is made for each person"),
    option("--as <path>", "which `pdf` of the contract that stands for, where it names several"),
  ],
  async (paths, flags: PreflightFlags, io) => {
    const { preflightCommand } = await import("../commands/preflight.ts");
    return preflightCommand(paths, flags, io);
  },
);
