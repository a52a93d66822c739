import type { PdfFlags } from "../pdf-limits.ts";
import { type Command, command, readingPdf } from "../command.ts";

export const placeEntry: Command = command("place <pdf>", "place", [...readingPdf], async ([pdf = ""], flags: PdfFlags, io) => {
  const { placeCommand } = await import("../commands/place.ts");
  return placeCommand(pdf, flags, io);
});
