import { wantedOf } from "../../draft/by-hand.ts";
import { printable } from "../../pdf/characters.ts";
import { printProposals, type ProposalWords } from "../../pdf/place/print.ts";
import { proposed } from "../../pdf/place/propose.ts";
import { placeMessages } from "../../words/en/place.ts";
import { saying } from "../../words/saying.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { openPdf, pagesText, sayingRemarks, tellRemarks } from "../pdf.ts";
import type { PdfFlags } from "../pdf-limits.ts";
import { type WriteFlags, writeProposals } from "../placing.ts";

export interface PlaceFlags extends PdfFlags, WriteFlags {}

/** `flowspec place <pdf>`: components to paste to stdout, or with `--write` into a contract; what to beware of to stderr. */
export async function placeCommand(path: string, flags: PlaceFlags, io: Io): Promise<ExitCode> {
  if (flags.write === undefined && (flags.party ?? flags.flow ?? flags.all ?? flags.diff) !== undefined)
    throw new UsageError("write-alone");
  const document = await openPdf(path, flags, io);
  if (typeof document === "number") return document;
  const found = proposed(document);
  const { proposals } = found;
  if (flags.write === undefined) io.stdout.write(printProposals(proposals, wordsOf(io)));
  tellRemarks(document, io);
  if (proposals.length === 0) io.stderr.write(`${saying("place", placeMessages, io.speech.terminal)("nothing-usual", { path })}\n`);
  if (flags.write === undefined) return exit.ok;
  return writeProposals({ path, document, wanted: (people) => wantedOf(document, people), words: wordsOf(io) }, flags.write, flags, io);
}

/** The comments above what is proposed, in the language of the terminal: there people read them, and paste what stands below. */
export function wordsOf(io: Io): ProposalWords {
  const say = saying("place", placeMessages, io.speech.terminal);
  return {
    noParty: say("no-party"),
    reason: ({ reason: { use: id, words, pages: numbers }, certainty: degree }) => {
      const [use, pages, certainty] = [say(id), pagesText(numbers, sayingRemarks(io)), say(degree)];
      if (words === undefined) return say("here", { use, pages, certainty });
      return say(words.stand === "before" ? "after" : "is", { use, pages, certainty, words: printable(withoutColon(words.printed)) });
    },
  };
}

/** Words of a document without the colon at their end: what stands behind one in a comment is masked where the words may announce a name. */
function withoutColon(printed: string): string {
  return printed.trimEnd().replace(/[:：]$/u, "");
}
