import type { ImportFlags } from "../commands/import.ts";
import { type Command, command, common, option } from "../command.ts";

export const importEntry: Command = command(
  "import <request...>",
  "turn a request body, or several of one kind, into a contract whose samples render to equal bodies",
  [
    ...common,
    option("--action <action>", "the action the body is for", { isRequired: true }),
    option("-o, --out <spec>", "the file to write; otherwise stdout"),
    option("--overwrite", "with --out: replace a file that is there already"),
    option("--name <name>", "the contract's name; by default that of the file"),
  ],
  async (requests, flags: ImportFlags, io) => {
    const { importCommand } = await import("../commands/import.ts");
    return importCommand(requests, flags, io);
  },
);
