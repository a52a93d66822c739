import type { ListFlags } from "../commands/list.ts";
import { type Command, command, common, many, option } from "../command.ts";

export const listEntry: Command = command(
  "list [paths...]",
  "list",
  [...common, ...many, option("--projects <folders>", "projects", { isRepeated: true }), option("--json", "json")],
  async (paths, flags: ListFlags, io) => {
    const { listCommand } = await import("../commands/list.ts");
    return listCommand(paths, flags, io);
  },
);
