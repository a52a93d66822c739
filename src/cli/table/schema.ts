import { type Command, command } from "../command.ts";

export const schemaEntry: Command = command("schema", "print the JSON Schema of contracts", [], async (_args, _flags, io) => {
  const { schemaCommand } = await import("../commands/schema.ts");
  return schemaCommand(io);
});
