import { type Command, command } from "../command.ts";

export const schemaEntry: Command = command(
  "schema [part]",
  "print the JSON Schema of contracts, or of a file that contracts use: contract, approver, …",
  [],
  async ([part], _flags, io) => {
    const { schemaCommand } = await import("../commands/schema.ts");
    return schemaCommand(part, io);
  },
);
