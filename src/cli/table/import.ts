import type { ImportFlags } from "../commands/import.ts";
import { type Command, command, common, option } from "../command.ts";

export const importEntry: Command = command(
  "import <file...>",
  "import",
  [
    ...common,
    option("--action <action>", "import-action"),
    option("-o, --out <spec>", "out-file"),
    option("--overwrite", "overwrite"),
    option("--name <name>", "import-name"),
  ],
  async (requests, flags: ImportFlags, io) => {
    const { importCommand } = await import("../commands/import.ts");
    return importCommand(requests, flags, io);
  },
);
