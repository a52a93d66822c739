import type { RenderFlags } from "../commands/render.ts";
import { type Command, command, common, option } from "../command.ts";

export const renderEntry: Command = command(
  "render <spec>",
  "render",
  [
    ...common,
    option("--params <file>", "params"),
    option("--sample <name>", "render-sample"),
    option("--set <name=value...>", "set"),
    option("--rows <file>", "rows"),
    option("--rows-format <format>", "rows-format"),
    option("--force", "render-force"),
    option("--rejects <file>", "rejects"),
    option("--envelope", "envelope"),
    option("--id-column <name>", "id-column"),
    option("--row-offset <number>", "row-offset"),
    option("--columns <names>", "columns"),
    option("--row-key", "row-key"),
    option("--require-now", "require-now"),
    option("--rejects-ok", "rejects-ok"),
  ],
  async ([spec = ""], flags: RenderFlags, io) => {
    const { renderCommand } = await import("../commands/render.ts");
    return renderCommand(spec, flags, io);
  },
);
