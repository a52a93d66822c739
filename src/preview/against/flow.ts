import { compare } from "../../compare/compare.ts";
import type { Comparison, Pair } from "../../compare/comparison.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import type { Flow } from "../../runtime/facts.generated.ts";
import { certain, isConcrete } from "../../runtime/hole.ts";
import type { Context } from "../context.ts";
import type { PreviewSay } from "../say.ts";
import { text } from "../text.ts";
import { drawnChange } from "./boxes.ts";
import type { AgainstFlow, ChangeView } from "./model.ts";
import { notesOf } from "./notes.ts";
import { type Laid, pagesAgainst } from "./pages.ts";
import type { SayAgainst } from "./say.ts";
import { bothOf, nameOf, sentencesOf } from "./sentences.ts";
import { nothing, stoodOf } from "./stood.ts";

/** A contract of one of the two files. */
export interface FlowSide {
  readonly flow: Flow;
  readonly context: Context;
  /** Facts of PDFs, and pictures of their pages, by the path that `pdf` gives. */
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
  readonly pictures: ReadonlyMap<string, readonly string[]>;
}

/** A contract before and after; at least one of them. */
export function flowAgainst(
  before: FlowSide | undefined,
  after: FlowSide | undefined,
  id: string,
  words: PreviewSay,
  say: SayAgainst,
): AgainstFlow {
  const [former, later] = [pdfOf(before), pdfOf(after)];
  // Where one of two PDFs is not known, nothing can be said of what moved.
  const isKnown = [before && !former.facts, after && !later.facts].every((isMissing) => !isMissing);
  const [one, other] = [
    before ? stoodOf(before.flow, isKnown ? former.facts : undefined, before.context) : nothing,
    after ? stoodOf(after.flow, isKnown ? later.facts : undefined, after.context) : nothing,
  ];
  const comparison = compare(one.version, other.version);
  const pageAfter = pagesOver(comparison.pages);
  const changes: ChangeView[] = [];
  const drawn = comparison.components.map((change) => {
    const both = bothOf(change, one, other);
    const changeId = `${id}-change-${changes.length + 1}`;
    const { links, ...laid } = drawnChange(both, changeId, pageAfter, say);
    if (change.kinds.length > 0) {
      changes.push({ id: changeId, name: nameOf(both, say), sentences: sentencesOf(both, say), links });
    }
    return laid;
  });
  const laid: Laid = { boxes: drawn.flatMap(({ boxes }) => boxes), arrows: drawn.flatMap(({ arrows }) => arrows) };
  const sheets = { before: one.version.pages, after: other.version.pages };
  const pages = pagesAgainst(comparison.pages, sheets, { before: former.pictures, after: later.pictures }, laid, id, say);
  return {
    id,
    heading: text((after ?? before)?.flow.title, words),
    glance: glanceOf(comparison, say),
    notes: notesOf(comparison, { one, other, former: former.facts, later: later.facts, isKnown }, say),
    changes,
    pages,
    hasArrows: pages.some(({ arrows }) => arrows.length > 0),
    hasPrint: pages.some(({ print }) => print.before.length + print.after.length > 0),
    pdfBefore: former.path,
    pdfAfter: later.path,
  };
}

interface Pdf {
  readonly path: string;
  readonly facts?: PdfFacts;
  readonly pictures: readonly string[];
}

function pdfOf(side: FlowSide | undefined): Pdf {
  const [file] = side ? certain(side.flow.files) : [];
  const path = file !== undefined && isConcrete(file.pdf) ? file.pdf : "";
  const facts = side?.pdfs.get(path);
  return { path, ...(facts ? { facts } : {}), pictures: side?.pictures.get(path) ?? [] };
}

function pagesOver(pages: readonly Pair<number>[]): (page: number) => number | undefined {
  const over = new Map(pages.flatMap(({ before, after }) => (before === undefined ? [] : [[before, after] as const])));
  return (page) => over.get(page);
}

function glanceOf({ components }: Comparison, say: SayAgainst): string {
  const changed = components.filter(({ kinds }) => kinds.length > 0).length;
  return changed === 0 ? say("nothing") : say("glance", { changed, same: components.length - changed });
}
