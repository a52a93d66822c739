import type { RenderFlags } from "../commands/render.ts";
import { type Command, command, common, option } from "../command.ts";

export const renderEntry: Command = command(
  "render <spec>",
  "print the request body of one contract as JSON",
  [
    ...common,
    option("--params <file>", "values of parameters, as a JSON or YAML map"),
    option("--sample <name>", "the values of a sample"),
    option("--set <name=value...>", "one value, before those of --params and --sample"),
    option("--rows <file>", "one body a line for each row of a .csv or .jsonl file, or of - (standard input)"),
    option("--rows-format <format>", "csv or jsonl, where the file's name does not say it"),
    option("--force", "print the body although there are errors, where one can be built; the exit code stays 1"),
    option("--rejects <file>", "with --rows: where rows with errors are listed, as JSON Lines"),
  ],
  async ([spec = ""], flags: RenderFlags, io) => {
    const { renderCommand } = await import("../commands/render.ts");
    return renderCommand(spec, flags, io);
  },
);
