import type { TraceFlags } from "../commands/trace.ts";
import { type Command, command, common, option } from "../command.ts";

export const traceEntry: Command = command(
  "trace <spec> <pointer>",
  "say which lines, parameters, variables and rules made a value of the request, such as /Approvers/0/ApproverName",
  [
    ...common,
    option("--sample <name>", "with the values of a sample"),
    option("--json", "as JSON"),
    option("--show-personal", "show what names somebody in full, not masked"),
  ],
  async ([spec = "", pointer = ""], flags: TraceFlags, io) => {
    const { traceCommand } = await import("../commands/trace.ts");
    return traceCommand(spec, pointer, flags, io);
  },
);
