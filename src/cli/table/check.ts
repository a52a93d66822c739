import type { CheckFlags } from "../commands/check.ts";
import { type Command, command, many, option, recorded, reporting } from "../command.ts";

export const checkEntry: Command = command(
  "check [paths...]",
  "check",
  [
    ...reporting,
    ...many,
    ...recorded,
    option("--projects <folders>", "projects", { isRepeated: true }),
    option("--timings <file>", "timings"),
    option("--coverage", "coverage"),
    option("--coverage-min <percent>", "coverage-min"),
    option("--action <action>", "check-action"),
    option("--fix", "fix"),
    option("--fix-dry-run", "fix-dry-run"),
  ],
  async (paths, flags: CheckFlags, io) => {
    const { checkCommand } = await import("../commands/check.ts");
    return checkCommand(paths, flags, io);
  },
);
