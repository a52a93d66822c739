import type { InputsFlags } from "../commands/inputs.ts";
import { type Command, command, common, many, option } from "../command.ts";

export const inputsEntry: Command = command(
  "inputs [paths...]",
  "inputs",
  [
    ...common,
    ...many,
    option("--projects <folders>", "projects", { isRepeated: true }),
    option("--json", "json"),
    option("--deps-file <file>", "deps-file"),
    option("-o, --out <folder>", "compile-out"),
    option("--strict-pii", "strict-pii"),
    option("--no-suppressions", "no-suppressions"),
    option("--max-warnings <number>", "max-warnings"),
  ],
  async (paths, flags: InputsFlags, io) => {
    const { inputsCommand } = await import("../commands/inputs.ts");
    return inputsCommand(paths, flags, io);
  },
);
