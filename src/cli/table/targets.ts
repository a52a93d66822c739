import type { CommonFlags } from "../settings.ts";
import { type Command, command, common, option } from "../command.ts";

export const targetsEntry: Command = command(
  "targets <spec>",
  "for each action, whether a contract compiles for it or what stands in the way",
  [...common, option("--format <format>", "pretty or json (also FLOWSPEC_FORMAT)")],
  async ([spec = ""], flags: CommonFlags, io) => {
    const { targetsCommand } = await import("../commands/targets.ts");
    return targetsCommand(spec, flags, io);
  },
);
