import type { Comparison, Pair } from "../../compare/comparison.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import { printOf } from "./print.ts";
import type { SayAgainst } from "./say.ts";
import type { Stood } from "./stood.ts";

/** What notes are made of. */
export interface Noted {
  readonly one: Stood;
  readonly other: Stood;
  /** Facts of the PDFs of both; none where they are not known. */
  readonly former: PdfFacts | undefined;
  readonly later: PdfFacts | undefined;
  /** What the contract is called in both; none where there is no such contract. */
  readonly titles: Pair<string>;
  /** Whether those of all PDFs are known that there are. */
  readonly isKnown: boolean;
}

/** What is different beside components, as sentences: whether there is such a contract in both, its title, PDFs, pages, parties. */
export function notesOf(
  { pages, parties }: Comparison,
  { one, other, former, later, titles, isKnown }: Noted,
  say: SayAgainst,
): readonly string[] {
  const places = isKnown ? pdfNotes(former, later, say) : [say("no-places")];
  // That all pages and parties are new or gone, too, goes without saying.
  if (titles.before === undefined || titles.after === undefined) return [...titleNote(titles, say), ...places];
  return [
    ...titleNote(titles, say),
    ...places,
    ...(former && later && isKnown ? pages.flatMap((pair) => pageNote(pair, say)) : []),
    ...(former && later && isKnown ? printNotes(pages, former, later, say) : []),
    ...parties.flatMap(({ before, after }): readonly string[] => {
      const [was, is] = [before === undefined ? undefined : one.parties[before], after === undefined ? undefined : other.parties[after]];
      if (was === undefined) return [say("party-added", { who: is ?? "" })];
      if (is === undefined) return [say("party-removed", { who: was })];
      return was === is ? [] : [say("party-renamed", { before: was, after: is })];
    }),
  ];
}

function titleNote({ before, after }: Pair<string>, say: SayAgainst): readonly string[] {
  if (before === undefined) return [say("contract-added")];
  if (after === undefined) return [say("contract-removed")];
  return before === after ? [] : [say("contract-renamed", { before, after })];
}

function pdfNotes(former: PdfFacts | undefined, later: PdfFacts | undefined, say: SayAgainst): readonly string[] {
  if (!former || !later) return [];
  return [say(former.sha256 === later.sha256 ? "same-pdf" : "other-pdf")];
}

function pageNote({ before, after }: Comparison["pages"][number], say: SayAgainst): readonly string[] {
  if (before === undefined && after !== undefined) return [say("page-added", { page: after })];
  return before !== undefined && after === undefined ? [say("page-removed", { page: before })] : [];
}

function printNotes(pages: Comparison["pages"], former: PdfFacts, later: PdfFacts, say: SayAgainst): readonly string[] {
  if (former.sha256 === later.sha256) return [];
  const different = pages.flatMap(({ before, after }) => {
    if (before === undefined || after === undefined) return [];
    const print = printOf(former.pages[before - 1]?.print ?? [], later.pages[after - 1]?.print ?? []);
    return print.before.length + print.after.length > 0 ? [String(after)] : [];
  });
  return different.length > 0 ? [say("print", { pages: different })] : [];
}
