import { printable } from "../../pdf/characters.ts";
import { printProposals, type ProposalWords } from "../../pdf/place/print.ts";
import { proposed } from "../../pdf/place/propose.ts";
import { placeMessages } from "../../words/en/place.ts";
import { saying } from "../../words/saying.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import { openPdf, pagesText, sayingRemarks, tellRemarks } from "../pdf.ts";
import type { PdfFlags } from "../pdf-limits.ts";

/** `flowspec place <pdf>`: components to paste to stdout, what to beware of to stderr. */
export async function placeCommand(path: string, flags: PdfFlags, io: Io): Promise<ExitCode> {
  const document = await openPdf(path, flags, io);
  if (typeof document === "number") return document;
  const { proposals } = proposed(document);
  io.stdout.write(printProposals(proposals, wordsOf(io)));
  tellRemarks(document, io);
  if (proposals.length === 0) io.stderr.write(`${saying("place", placeMessages, io.speech.terminal)("nothing-usual", { path })}\n`);
  return exit.ok;
}

/** The comments above what is proposed, in the language of the terminal: there people read them, and paste what stands below. */
function wordsOf(io: Io): ProposalWords {
  const say = saying("place", placeMessages, io.speech.terminal);
  return {
    noParty: say("no-party"),
    reason: ({ reason: { use: id, words, pages: numbers }, certainty: degree }) => {
      const [use, pages, certainty] = [say(id), pagesText(numbers, sayingRemarks(io)), say(degree)];
      if (words === undefined) return say("here", { use, pages, certainty });
      return say(words.stand === "before" ? "after" : "is", { use, pages, certainty, words: printable(words.printed) });
    },
  };
}
