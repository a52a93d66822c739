import type { PageBox } from "../model/pdf-facts.ts";
import { sightings } from "../pdf/keyword.ts";
import type { Proposal, Proposed } from "../pdf/place/proposal.ts";
import type { Searchable } from "../pdf/searchable.ts";
import { alignedBox, type Size } from "../placement/align.ts";
import { recommendedSizes } from "../runtime/component/placement.ts";
import { isObject } from "../model/json.ts";
import type { Placement } from "../runtime/facts.generated.ts";
import { isUsual, saysWhat } from "./usual-words.ts";

/**
 * Proposals that a contract may hold: no printed name of a person or a company stands in them. A keyword with other than usual words is
 * cut to those of it that say what stands there, and the component stays where it was; where it has none, it stands at its position.
 * Comments quote usual words alone.
 */
export function nameless({ parties, proposals }: Proposed, text: Searchable): Proposed {
  const names = parties.map(({ name }) => name);
  return { parties, proposals: proposals.map((proposal) => withoutNames(proposal, names, text)) };
}

function withoutNames(proposal: Proposal, names: readonly string[], text: Searchable): Proposal {
  const { reason, component } = proposal;
  const { words, ...unquoted } = reason;
  const { at } = component;
  const keyword = isObject(at) && typeof at["keyword"] === "string" ? at["keyword"] : undefined;
  if (keyword === undefined || isUsual(keyword, names))
    return words && !isUsual(words.printed, names) ? { ...proposal, reason: unquoted } : proposal;
  const cut = cutOf(keyword, names);
  const place = cut === undefined ? undefined : placeIn(cut, proposal.place, text);
  if (cut === undefined || place === undefined) return { ...proposal, component: atPosition(proposal), reason: unquoted };
  // What a proposal says is known, and a keyword is no hole.
  const moved = movedTo(proposal, at as Placement, { keyword: cut, ...place });
  return { ...proposal, ...moved, reason: { ...reason, ...(words ? { words: { ...words, printed: cut } } : {}) } };
}

/** The longest part of a keyword that consists of usual words and says what stands there, between brackets, colons and blanks. */
function cutOf(keyword: string, names: readonly string[]): string | undefined {
  const begins = [...keyword.matchAll(/[(（[【]|(?<=[:：\s])\S/gu)].map(({ index }) => index);
  const ends = [...keyword.matchAll(/[)）\]】]|\S(?=[:：\s]|$)/gu)].map(({ index }) => index + 1);
  return [0, ...begins]
    .flatMap((start) => ends.filter((end) => end > start).map((end) => keyword.slice(start, end)))
    .filter((part) => isUsual(part, names) && saysWhat(part))
    .toSorted((a, b) => b.length - a.length)[0];
}

interface CutPlace {
  readonly place: PageBox;
  readonly occurrence?: "first" | "last" | readonly number[];
}

/** Where a part of a keyword stands inside the words that it is cut from, and which of its hits that is. */
function placeIn(cut: string, { page, box }: PageBox, text: Searchable): CutPlace | undefined {
  const hits = sightings(cut, text).map(({ hit }) => hit);
  const index = hits.findIndex(
    (hit) =>
      hit.page === page &&
      hit.box.x >= box.x - 1 &&
      hit.box.x + hit.box.width <= box.x + box.width + 1 &&
      Math.abs(hit.box.y + hit.box.height / 2 - box.y - box.height / 2) < box.height,
  );
  const hit = hits[index];
  if (hit === undefined) return undefined;
  const occurrence = hits.length === 1 ? undefined : index === hits.length - 1 ? "last" : index === 0 ? "first" : [index];
  return { place: { page, box: hit.box }, ...(occurrence === undefined ? {} : { occurrence }) };
}

/** The same component at other words: its box stays where it is. */
function movedTo(
  { component, place }: Proposal,
  at: Placement,
  next: CutPlace & { readonly keyword: string },
): Pick<Proposal, "component" | "place"> {
  const size = sizeOf(component);
  const kept = typeof at.align === "string" ? { align: at.align } : {};
  const [before, plain] = [alignedBox(place.box, size, at), alignedBox(next.place.box, size, kept)];
  const offset = before && plain ? [Math.round(before.x - plain.x) + 0, Math.round(before.y - plain.y) + 0] : [0, 0];
  const { keyword, occurrence } = next;
  return {
    component: {
      ...component,
      at: {
        keyword,
        ...(occurrence === undefined ? {} : { occurrence }),
        ...kept,
        ...(offset.every((length) => length === 0) ? {} : { offset }),
      },
    },
    place: next.place,
  };
}

function atPosition({ component, place }: Proposal): Proposal["component"] {
  const size = sizeOf(component);
  const box = alignedBox(place.box, size, isObject(component["at"]) ? component["at"] : {}) ?? place.box;
  return { ...component, at: { page: place.page, x: Math.round(Math.max(0, box.x)), y: Math.round(Math.max(0, box.y)) }, size };
}

/** The size that a component has, or that the language gives it. */
function sizeOf({ type, size }: Proposal["component"]): Size {
  const given: unknown = size;
  if (Array.isArray(given) && typeof given[0] === "number" && typeof given[1] === "number") return [given[0], given[1]];
  return recommendedSizes[String(type)] ?? [0, 0];
}
