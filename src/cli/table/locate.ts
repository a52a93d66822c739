import type { LocateFlags } from "../commands/locate.ts";
import { type Command, command, common, option, readingPdf } from "../command.ts";

export const locateEntry: Command = command(
  "locate <pdf> [keywords...]",
  "locate",
  [...common, ...readingPdf, option("--json", "locate-json")],
  async ([pdf = "", ...keywords], flags: LocateFlags, io) => {
    const { locateCommand } = await import("../commands/locate.ts");
    return locateCommand(pdf, keywords, flags, io);
  },
);
