import type { PdfDocument } from "../document.ts";
import { searchable } from "../searchable.ts";
import { atField } from "./at-field.ts";
import { atLabels } from "./at-label.ts";
import { isBeside, type Label, labelsOf } from "./labels.ts";
import type { Proposal, Proposed } from "./proposal.ts";
import { partyIn } from "./usual.ts";

/** What a PDF seems to want, from the fields of its form and the usual words of contracts. */
export function proposed(document: PdfDocument): Proposed {
  const proposals = proposalsIn(document);
  const names = [...new Set(proposals.flatMap(({ party }) => (party === undefined ? [] : [party])))];
  return { parties: names.map((name) => ({ name })), proposals };
}

function proposalsIn(document: PdfDocument): readonly Proposal[] {
  const text = searchable(document);
  const labels = text.lines.flatMap(labelsOf);
  const places = document.fields.flatMap((field) => field.places);
  const free = labels.filter((label) => !places.some((place) => isBeside(label.place, place)));
  return [
    ...document.fields.flatMap((field) => (field.signed ? [] : (atField(field, labels) ?? []))),
    ...alike(free, labels).flatMap((group) => atLabels(group.labels, group.party, text)),
  ];
}

/** Labels with the same words that belong to one party. */
interface Group {
  readonly party: string | undefined;
  readonly labels: Label[];
}

function alike(free: readonly Label[], all: readonly Label[]): readonly Group[] {
  const heads = all.filter(({ text }) => partyIn(text) !== undefined && text.startsWith(partyIn(text) ?? ""));
  const groups = new Map<string, Group>();
  for (const label of free) {
    const party = partyIn(label.text) ?? nearestParty(label, heads);
    const key = JSON.stringify([party, label.printed]);
    const group = groups.get(key) ?? { party, labels: [] };
    group.labels.push(label);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The party whose name stands nearest above a label, or beside it: in its column rather than near its line. */
function nearestParty({ place: { page, box } }: Label, heads: readonly Label[]): string | undefined {
  const above = heads.filter(({ place }) => place.page === page && place.box.y < box.y + box.height);
  const distance = ({ place }: Label): number => 3 * Math.abs(place.box.x - box.x) + (box.y - place.box.y);
  return partyIn(above.toSorted((one, other) => distance(one) - distance(other))[0]?.text ?? "");
}
