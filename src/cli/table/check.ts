import type { CheckFlags } from "../commands/check.ts";
import { type Command, command, many, option, recorded, reporting } from "../command.ts";

export const checkEntry: Command = command(
  "check [paths...]",
  "check contracts, or request bodies of an action",
  [
    ...reporting,
    ...many,
    ...recorded,
    option("--timings <file>", "write as JSON what took how long; - for the standard error"),
    option("--coverage", "say which conditions, repetitions, optional parameters and enum words no sample shows"),
    option("--coverage-min <percent>", "the same, and fail where samples show less"),
    option("--action <action>", "the files are request bodies of this action"),
    option("--fix", "make the safe fixes, and report what is left"),
    option("--fix-dry-run", "show the safe fixes as a diff, and write nothing"),
  ],
  async (paths, flags: CheckFlags, io) => {
    const { checkCommand } = await import("../commands/check.ts");
    return checkCommand(paths, flags, io);
  },
);
