import { type Command, command } from "../command.ts";

export const initEntry: Command = command(
  "init [folder]",
  "make a starter project; files that are there already stay as they are",
  [],
  async ([folder = "."], _flags, io) => {
    const { initCommand } = await import("../commands/init.ts");
    return initCommand(folder, io);
  },
);
