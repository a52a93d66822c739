import type { ReviewFlags } from "../commands/review.ts";
import { type Command, command, option, reporting } from "../command.ts";

export const reviewEntry: Command = command(
  "review <spec>",
  "review",
  [...reporting, option("--html", "review-html"), option("--pdf", "review-pdf"), option("-o, --out <file>", "out-file")],
  async ([spec = ""], flags: ReviewFlags, io) => {
    const { reviewCommand } = await import("../commands/review.ts");
    return reviewCommand(spec, flags, io);
  },
);
