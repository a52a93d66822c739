import type { TraceFlags } from "../commands/trace.ts";
import { type Command, command, common, option } from "../command.ts";

export const traceEntry: Command = command(
  "trace <spec> <pointer>",
  "trace",
  [...common, option("--sample <name>", "trace-sample"), option("--json", "json"), option("--show-personal", "show-personal")],
  async ([spec = "", pointer = ""], flags: TraceFlags, io) => {
    const { traceCommand } = await import("../commands/trace.ts");
    return traceCommand(spec, pointer, flags, io);
  },
);
