import type { CompileFlags } from "../output/compile-sources.ts";
import { type Command, command, many, option, recorded, reporting } from "../command.ts";

export const compileEntry: Command = command(
  "compile [paths...]",
  "compile",
  [
    ...reporting,
    ...many,
    ...recorded,
    option("--projects <folders>", "projects", { isRepeated: true }),
    option("--timings <file>", "timings"),
    option("--deps-file <file>", "deps-file"),
    option("-o, --out <folder>", "compile-out"),
    option("--check", "compile-check"),
    option("--force", "compile-force"),
    option("--watch", "watch"),
  ],
  async (paths, flags: CompileFlags, io) => {
    const { compileCommand } = await import("../commands/compile.ts");
    return compileCommand(paths, flags, io);
  },
);
