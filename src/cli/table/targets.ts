import type { TargetsFlags } from "../commands/targets.ts";
import { type Command, command, common, option } from "../command.ts";

export const targetsEntry: Command = command(
  "targets <spec> [action]",
  "for each action, whether a contract compiles for it or what stands in the way",
  [
    ...common,
    option("--format <format>", "pretty or json (also FLOWSPEC_FORMAT)"),
    option("--json", "the same as --format json"),
    option("--diff <action>", "with a second action behind it: what differs between the requests of the two, key by key"),
  ],
  async ([spec = "", action], flags: TargetsFlags, io) => {
    const { targetsCommand } = await import("../commands/targets.ts");
    return targetsCommand(spec, action, flags, io);
  },
);
