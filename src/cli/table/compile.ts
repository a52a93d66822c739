import type { CompileFlags } from "../output/compile-sources.ts";
import { type Command, command, many, option, recorded, reporting } from "../command.ts";

export const compileEntry: Command = command(
  "compile [paths...]",
  "check contracts, then write builders, samples and review sheets",
  [
    ...reporting,
    ...many,
    ...recorded,
    option("--timings <file>", "write as JSON what took how long; - for the standard error"),
    option("-o, --out <folder>", "where to write (also FLOWSPEC_OUT); by default generated"),
    option("--check", "write nothing; fail when the folder is not up to date, and show how"),
    option("--force", "overwrite files that flowspec did not write as they are"),
    option("--watch", "go on compiling whenever a file changes, until interrupted"),
  ],
  async (paths, flags: CompileFlags, io) => {
    const { compileCommand } = await import("../commands/compile.ts");
    return compileCommand(paths, flags, io);
  },
);
