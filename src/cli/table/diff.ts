import type { DiffFlags } from "../changes/flags.ts";
import { type Command, command, common, option } from "../command.ts";
import { changeFormatNames } from "../../report/changes/format-names.ts";

export const diffEntry: Command = command(
  "diff [paths...]",
  "diff",
  [
    ...common,
    option("--against <version>", "diff-against"),
    option("--format <format>", ["format", { formats: changeFormatNames }]),
    option("--output <format=path>", "diff-output", { isRepeated: true }),
    option("--fail-on <kinds>", "fail-on"),
    option("--audience <list>", "audience"),
    option("--sample <name>", "diff-sample"),
    option("--html <folder>", "diff-html"),
    option("--png <folder>", "diff-png"),
    option("--links <address>", "diff-links"),
    option("--approve <id>", "approve", { isRepeated: true }),
    option("--reason <text>", "approve-reason"),
    option("--by <name>", "approve-by"),
    option("--until <date>", "approve-until"),
    option("--prune", "approve-prune"),
  ],
  async (paths, flags: DiffFlags, io) => {
    const { diffCommand } = await import("../commands/diff.ts");
    return diffCommand(paths, flags, io);
  },
);
