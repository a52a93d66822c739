import type { InitFlags } from "../commands/init.ts";
import { type Command, command, option, readingPdf } from "../command.ts";

export const initEntry: Command = command(
  "init [folder]",
  "init",
  [option("--pdf <file>", "init-pdf"), option("--name <name>", "init-name"), option("--all", "init-all"), ...readingPdf],
  async ([folder = "."], flags: InitFlags, io) => {
    const { initCommand } = await import("../commands/init.ts");
    return initCommand(folder, flags, io);
  },
);
