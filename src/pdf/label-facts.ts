import { rounded } from "../model/box.ts";
import { isObject } from "../model/json.ts";
import type { LabelFacts } from "../model/pdf-facts.ts";
import type { PdfDocument } from "./document.ts";
import { sightings } from "./keyword.ts";
import type { Proposal } from "./place/proposal.ts";
import { proposed } from "./place/propose.ts";
import { type Searchable, searchable } from "./searchable.ts";
import { beyondUsual, isRole, plain } from "./signing-words.ts";

/** How far a hit of a label's words may lie from the label, in points. */
const near = 1;

/**
 * The printed words of a document that may be keywords of something to sign, in reading order. They are usual words and words for parties alone: a
 * label that has a name in it is left out.
 */
export function labelFacts(document: PdfDocument, text: Searchable = searchable(document)): readonly LabelFacts[] {
  const { parties, proposals } = proposed(document, text);
  const roles = parties.map(({ name }) => name).filter(isRole);
  const labels = proposals.flatMap((proposal) => labelOf(proposal, roles, text));
  const seen = new Map(labels.map((label) => [JSON.stringify(label), label]));
  return [...seen.values()].toSorted((a, b) => a.page - b.page || a.box.y - b.box.y || a.box.x - b.box.x || a.text.length - b.text.length);
}

function labelOf({ list, component, place }: Proposal, roles: readonly string[], text: Searchable): readonly LabelFacts[] {
  const at = component["at"];
  const keyword = isObject(at) ? at["keyword"] : undefined;
  if (list !== "sign" || typeof keyword !== "string" || beyondUsual(plain(keyword), roles) !== "") return [];
  const hits = sightings(keyword, text).map(({ hit }) => hit);
  const { x, y } = rounded(place.box);
  const index = hits.findIndex(({ page, box }) => page === place.page && Math.abs(box.x - x) <= near && Math.abs(box.y - y) <= near);
  const hit = hits[index];
  if (hit === undefined) return [];
  return [{ text: keyword, page: hit.page, box: hit.box, ...(hits.length > 1 ? { among: [index, hits.length] as const } : {}) }];
}
