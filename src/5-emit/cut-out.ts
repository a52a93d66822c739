import type { Artifact } from "../model/artifact.ts";
import type { Contract } from "../model/contract.ts";
import type { RecordTree } from "../model/tree.ts";
import { isConcrete } from "../runtime/hole.ts";
import { componentTypeMessages } from "../words/en/component-types.ts";
import { cutOutMessages } from "../words/en/cut-out.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying } from "../words/saying.ts";
import { drawn } from "./cut-out/drawing.ts";
import { namesOf } from "./cut-out/names.ts";
import { type Place, type Placed, placedOf } from "./cut-out/places.ts";
import { shownOf } from "./cut-out/shown.ts";

/** A piece of a page that shows where a component stands, in a file beside the review sheet. */
interface CutOut {
  /** Counted from 1. */
  readonly page: number;
  /** The name of the file, as a link of the sheet has it. */
  readonly file: string;
  /** What it shows, as a sentence in the language of the sheet; not escaped. */
  readonly alt: string;
}

/** The pieces of a component. */
interface CutOutsOfComponent {
  /** In reading order: of several hits of a keyword or boxes of a field at most six, of each page the first, and the last of all; of the same spot on several pages one. */
  readonly shown: readonly CutOut[];
  /** In how many places it stands, of which those are shown. */
  readonly places: number;
}

/** The pieces of a contract's components. */
export interface CutOuts {
  readonly artifacts: readonly Artifact[];
  /** Those of a component, as the contract has it; nothing where it is not known where it stands. */
  readonly of: (component: RecordTree) => CutOutsOfComponent | undefined;
}

/**
 * A piece of its page for every place of each component, as far as the facts of the contract's PDFs tell where it stands: an SVG beside the review
 * sheet, made of those facts alone, so that it is the same everywhere. What stands in the same spot of several pages is shown on the first.
 */
export function cutOutsOf(contract: Contract, language: Language): CutOuts {
  const placed = placedOf(contract);
  const names = namesOf(contract.name, placed);
  const says = { cutOut: saying("cutOut", cutOutMessages, language), kind: saying("componentTypes", componentTypeMessages, language) };
  const artifacts: Artifact[] = [];
  const byTree = new Map<RecordTree, CutOutsOfComponent>();
  for (const [index, each] of placed.entries()) {
    const chosen = shownOf(each, placed);
    const shown = chosen.map((place, number): CutOut => {
      const file = `${names[index] ?? ""}${number === 0 ? "" : `.${number + 1}`}.svg`;
      const alt = altOf(each, place, says);
      const words = { caption: captionOf(each, place, chosen, says), description: alt, label: labelOf(each, says) };
      artifacts.push({ path: `review/${file}`, text: drawn(each, place, words) });
      return { page: place.box.page, file, alt };
    });
    byTree.set(each.tree, { shown, places: each.places.length });
  }
  return { artifacts, of: (component) => byTree.get(component) };
}

interface Says {
  readonly cutOut: Say<typeof cutOutMessages>;
  readonly kind: Say<typeof componentTypeMessages>;
}

function labelOf({ component: { type } }: Placed, { kind }: Says): string {
  return isConcrete(type) ? kind(type) : "";
}

function captionOf(placed: Placed, place: Place, shown: readonly Place[], { cutOut }: Says): string {
  const { places, pdf } = placed;
  const { page } = place.box;
  const pages = pdf.pages.length;
  return places.length === 1 || shown.length === 1
    ? cutOut("page", { page, pages })
    : cutOut("page-and-place", { page, pages, place: places.indexOf(place) + 1, places: places.length });
}

/** What a piece shows, in a sentence. */
function altOf(placed: Placed, place: Place, says: Says): string {
  const { component, by, party, places } = placed;
  const { approver, number = 0 } = party;
  const { keyword = "", field = "" } = isConcrete(component.at) ? component.at : {};
  const { page } = place.box;
  const what = labelOf(placed, says);
  const said = says.cutOut;
  if (approver === undefined) {
    if (by === "keyword") return said("keyword-of-initiator", { page, what, keyword: String(keyword) });
    if (by === "field") return said("field-of-initiator", { page, what, field: String(field) });
    return said("position-of-initiator", { page, what });
  }
  const of = { page, what, party: isConcrete(approver.role) ? approver.role : said("party", { number: number + 1 }) };
  if (by === "keyword" && places.length > 1) return said("at-hit", { ...of, keyword: String(keyword), number: places.indexOf(place) + 1 });
  if (by === "keyword") return said("at-keyword", { ...of, keyword: String(keyword) });
  if (by === "field") return said("at-field", { ...of, field: String(field) });
  return said(by === "edge" ? "at-edge" : "at-position", of);
}
