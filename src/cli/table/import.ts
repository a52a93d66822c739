import type { ImportFlags } from "../commands/import.ts";
import { type Command, command, common, option } from "../command.ts";

export const importEntry: Command = command(
  "import <file...>",
  "turn a request body, several of one kind, or a call in TypeScript or JavaScript into a contract",
  [
    ...common,
    option("--action <action>", "the action a body is for; of code, which call is meant, where it has several"),
    option("-o, --out <spec>", "the file to write; otherwise stdout"),
    option("--overwrite", "with --out: replace a file that is there already"),
    option("--name <name>", "the contract's name; by default that of the file"),
  ],
  async (requests, flags: ImportFlags, io) => {
    const { importCommand } = await import("../commands/import.ts");
    return importCommand(requests, flags, io);
  },
);
