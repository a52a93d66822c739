import type { PdfField } from "../document.ts";
import { isBeside, type Label } from "./labels.ts";
import { calledIn, type Party } from "./parties.ts";
import type { Proposal } from "./proposal.ts";
import { usualAtField } from "./usual.ts";
import type { OwnerAt } from "./whose.ts";

/** A component at a field of the form, whose meaning the label before it may tell; nothing for buttons. */
export function atField(
  { name, type, places }: PdfField,
  labels: readonly Label[],
  ownerAt: OwnerAt,
  parties: readonly Party[],
): Proposal | undefined {
  const label = labels.find((each) => places.some((place) => isBeside(each.place, place)));
  const usual = usualAtField(name, type, label?.text ?? "");
  const [place] = places;
  if (usual === undefined || place === undefined) return undefined;
  const named = calledIn(name, parties) ?? calledIn(label?.text ?? "", parties);
  const party = named ?? ownerAt(label?.place ?? place)?.word;
  return {
    ...(party === undefined ? {} : { party }),
    list: usual.list,
    component: { type: usual.type, at: { field: name }, ...usual.options },
    place,
    certainty: named === undefined ? "likely" : "sure",
    reason: {
      use: usual.known,
      ...(label === undefined ? {} : { words: { stand: "before", printed: label.printed } }),
      pages: [...new Set(places.map(({ page }) => page))],
    },
  };
}
