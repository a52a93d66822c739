import type { PreviewFlags } from "../previewed.ts";
import { type Command, command, option, readingPdf, reporting } from "../command.ts";

export const previewEntry: Command = command(
  "preview <spec>",
  "preview",
  [
    ...reporting,
    ...readingPdf,
    option("--sample <name>", "preview-sample"),
    option("-o, --out <file>", "out-file"),
    option("--png <folder>", "png"),
    option("--against <file>", "preview-against"),
    option("--show-personal", "show-personal"),
  ],
  async ([spec = ""], flags: PreviewFlags, io) => {
    const { previewCommand } = await import("../commands/preview.ts");
    return previewCommand(spec, flags, io);
  },
);
