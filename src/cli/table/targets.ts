import type { TargetsFlags } from "../commands/targets.ts";
import { type Command, command, common, option } from "../command.ts";

export const targetsEntry: Command = command(
  "targets <spec> [action]",
  "targets",
  [...common, option("--format <format>", "targets-format"), option("--json", "targets-json"), option("--diff <action>", "targets-diff")],
  async ([spec = "", action], flags: TargetsFlags, io) => {
    const { targetsCommand } = await import("../commands/targets.ts");
    return targetsCommand(spec, action, flags, io);
  },
);
