import type { PlaceFlags } from "../commands/place.ts";
import { type Command, command, common, option, readingPdf } from "../command.ts";

export const placeEntry: Command = command(
  "place <pdf>",
  "place",
  [
    ...common,
    ...readingPdf,
    option("--write <spec>", "place-write"),
    option("--party <word=approver>", "place-party", { isRepeated: true }),
    option("--flow <number>", "place-flow"),
    option("--all", "place-all"),
    option("--diff", "place-diff"),
  ],
  async ([pdf = ""], flags: PlaceFlags, io) => {
    const { placeCommand } = await import("../commands/place.ts");
    return placeCommand(pdf, flags, io);
  },
);
