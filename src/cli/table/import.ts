import type { ImportFlags } from "../commands/import.ts";
import { type Command, command, common, option } from "../command.ts";

export const importEntry: Command = command(
  "import <request>",
  "turn a request body into a contract whose sample `imported` renders to an equal body",
  [
    ...common,
    option("--action <action>", "the action the body is for", { isRequired: true }),
    option("-o, --out <spec>", "the file to write; otherwise stdout"),
    option("--overwrite", "with --out: replace a file that is there already"),
    option("--name <name>", "the contract's name; by default that of the file"),
  ],
  async ([request = ""], flags: ImportFlags, io) => {
    const { importCommand } = await import("../commands/import.ts");
    return importCommand(request, flags, io);
  },
);
