import { type Command, command } from "../command.ts";

export const initEntry: Command = command("init [folder]", "init", [], async ([folder = "."], _flags, io) => {
  const { initCommand } = await import("../commands/init.ts");
  return initCommand(folder, io);
});
