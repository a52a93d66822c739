import type { FmtFlags } from "../commands/fmt.ts";
import { type Command, command, common, many, option } from "../command.ts";

export const fmtEntry: Command = command(
  "fmt [paths...]",
  "write contracts in the canonical layout, comments kept",
  [
    ...common,
    ...many,
    option("--check", "write nothing; name the files that differ, and fail when there are any"),
    option("--diff", "write nothing; show how the files differ"),
    option("--format <format>", "of what cannot be read: pretty or json (also FLOWSPEC_FORMAT)"),
  ],
  async (paths, flags: FmtFlags, io) => {
    const { fmtCommand } = await import("../commands/fmt.ts");
    return fmtCommand(paths, flags, io);
  },
);
