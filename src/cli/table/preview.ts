import type { PreviewFlags } from "../commands/preview.ts";
import { type Command, command, option, readingPdf, reporting } from "../command.ts";

export const previewEntry: Command = command(
  "preview <spec>",
  "show a contract beside its PDF as one page of HTML",
  [
    ...reporting,
    ...readingPdf,
    option("--sample <name>", "the values to show; by default those of the first sample"),
    option("-o, --out <file>", "the file to write; otherwise stdout"),
    option("--png <folder>", "write a picture a page there instead, or as well with --out"),
    option("--show-personal", "show what names somebody in full, not masked"),
  ],
  async ([spec = ""], flags: PreviewFlags, io) => {
    const { previewCommand } = await import("../commands/preview.ts");
    return previewCommand(spec, flags, io);
  },
);
