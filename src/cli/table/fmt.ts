import type { FmtFlags } from "../commands/fmt.ts";
import { type Command, command, common, many, option } from "../command.ts";

export const fmtEntry: Command = command(
  "fmt [paths...]",
  "fmt",
  [...common, ...many, option("--check", "fmt-check"), option("--diff", "fmt-diff"), option("--format <format>", "fmt-format")],
  async (paths, flags: FmtFlags, io) => {
    const { fmtCommand } = await import("../commands/fmt.ts");
    return fmtCommand(paths, flags, io);
  },
);
