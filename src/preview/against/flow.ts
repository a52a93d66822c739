import { compare } from "../../compare/compare.ts";
import { nothing } from "../../compare/laid.ts";
import type { Comparison, Pair } from "../../compare/comparison.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import type { Flow } from "../../runtime/facts.generated.ts";
import { certain, isConcrete } from "../../runtime/hole.ts";
import type { Context } from "../context.ts";
import type { PreviewSay } from "../say.ts";
import { text } from "../text.ts";
import { drawnChange, isDashed } from "./boxes.ts";
import type { AgainstFlow, ChangeView } from "./model.ts";
import { labelsLeft } from "./labels-left.ts";
import { notesOf } from "./notes.ts";
import { type Laid, pagesAgainst } from "./pages.ts";
import type { SayAgainst } from "./say.ts";
import { type Both, bothOf, nameOf, sentencesOf } from "./sentences.ts";
import { type Stood, stoodOf } from "./stood.ts";
import { byWeight } from "./weight.ts";

/** A contract of one of the two files. */
export interface FlowSide {
  readonly flow: Flow;
  readonly context: Context;
  /** Facts of PDFs, and pictures of their pages, by the path that `pdf` gives. */
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
  readonly pictures: ReadonlyMap<string, readonly string[]>;
}

/** What a contract is laid over that only one of two files has. */
const nowhere: Stood = { version: nothing.version, components: [], parties: [] };

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
    before ? stoodOf(before.flow, isKnown ? former.facts : undefined, before.context) : nowhere,
    after ? stoodOf(after.flow, isKnown ? later.facts : undefined, after.context) : nowhere,
  ];
  const comparison = compare(one.version, other.version);
  const pageAfter = pagesOver(comparison.pages);
  const components = comparison.components.map((change) => bothOf(change, one, other));
  const changed = byWeight(components.filter(({ change }) => change.kinds.length > 0));
  const idOf = (both: Both): string => `${id}-change-${changed.indexOf(both) + 1}`;
  const drawn = new Map(components.map((both) => [both, drawnChange(both, idOf(both), pageAfter, say)]));
  const changes = changed.map((both): ChangeView => {
    const sentences = [...sentencesOf(both, say), ...(isKnown ? labelsLeft(both, former.facts, later.facts, other, say) : [])];
    return { id: idOf(both), name: nameOf(both, say), sentences, links: drawn.get(both)?.links ?? [] };
  });
  const laid: Laid = {
    boxes: [...drawn.values()].flatMap(({ boxes }) => boxes),
    arrows: [...drawn.values()].flatMap(({ arrows }) => arrows),
  };
  const titles = {
    ...(before ? { before: text(before.flow.title, words) } : {}),
    ...(after ? { after: text(after.flow.title, words) } : {}),
  };
  const isSamePdf = former.facts !== undefined && former.facts.sha256 === later.facts?.sha256;
  const notes = notesOf(comparison, { one, other, former: former.facts, later: later.facts, titles, isKnown }, say);
  const sheets = { before: one.version.pages, after: other.version.pages };
  const pages = pagesAgainst(comparison.pages, sheets, { before: former.pictures, after: later.pictures }, laid, id, say);
  return {
    id,
    heading: text((after ?? before)?.flow.title, words),
    ...glanceOf(comparison, notes, isSamePdf && notes.length === 1, say),
    changes,
    pages,
    hasArrows: pages.some(({ arrows }) => arrows.length > 0),
    hasOptional: pages.some(({ boxes }) => boxes.some(isDashed)),
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

/** How much is different as one line, and what is beside components: where nothing at all is, one sentence says all. */
function glanceOf(
  { components }: Comparison,
  notes: readonly string[],
  isAlike: boolean,
  say: SayAgainst,
): Pick<AgainstFlow, "glance" | "notes"> {
  const changed = components.filter(({ kinds }) => kinds.length > 0).length;
  if (changed > 0) return { glance: say("glance", { changed, same: components.length - changed }), notes };
  return isAlike ? { glance: say("nothing-at-all"), notes: [] } : { glance: say("nothing"), notes };
}
