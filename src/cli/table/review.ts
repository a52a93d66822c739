import type { ReviewFlags } from "../commands/review.ts";
import { type Command, command, option, reporting } from "../command.ts";

export const reviewEntry: Command = command(
  "review <spec>",
  "print the review sheet of a contract, or make it a page or a PDF",
  [
    ...reporting,
    option("--html", "as one page of HTML with the pieces of the PDF's pages in it, which prints well"),
    option("--pdf", "as a PDF, printed by a Chromium or Chrome of this machine (its program: also FLOWSPEC_CHROMIUM)"),
    option("-o, --out <file>", "the file to write; otherwise stdout"),
  ],
  async ([spec = ""], flags: ReviewFlags, io) => {
    const { reviewCommand } = await import("../commands/review.ts");
    return reviewCommand(spec, flags, io);
  },
);
