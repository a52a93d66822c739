import type { LocateFlags } from "../commands/locate.ts";
import { type Command, command, common, option, readingPdf } from "../command.ts";

export const locateEntry: Command = command(
  "locate <pdf> [keywords...]",
  "show the pages and fields of a PDF, and where keywords are printed",
  [...common, ...readingPdf, option("--json", "print one JSON document")],
  async ([pdf = "", ...keywords], flags: LocateFlags, io) => {
    const { locateCommand } = await import("../commands/locate.ts");
    return locateCommand(pdf, keywords, flags, io);
  },
);
