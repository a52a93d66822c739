import { type Command, command } from "../command.ts";

export const schemaEntry: Command = command("schema [part]", "schema", [], async ([part], _flags, io) => {
  const { schemaCommand } = await import("../commands/schema.ts");
  return schemaCommand(part, io);
});
