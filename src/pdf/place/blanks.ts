import { rounded } from "../../model/box.ts";
import type { PageBox } from "../../model/pdf-facts.ts";
import { isBeside, type Label } from "./labels.ts";
import { calledIn, type Party } from "./parties.ts";
import type { Proposal, Reason } from "./proposal.ts";
import { blank, type Usual, usualAt } from "./usual.ts";
import type { Wanted } from "./wanted.ts";
import type { OwnerAt } from "./whose.ts";

/** The narrowest blank that something is written on, in points. */
const narrowest = 20;

/** What is filled in on blanks (underscores) that belong to nothing that is signed and stand at no field. */
export function blanksIn(
  labels: readonly Label[],
  wanted: readonly Wanted[],
  fields: readonly PageBox[],
  ownerAt: OwnerAt,
  parties: readonly Party[],
): readonly Proposal[] {
  const isSigned = ({ page, box }: PageBox): boolean =>
    wanted.some(({ cell: { row, words, end, lead = words } }) => {
      const [first, last] = [row.glyphs[lead.from]?.glyph, row.glyphs[end - 1]?.glyph];
      const isOn = first !== undefined && last !== undefined && box.x < last.end && box.x + box.width > first.start;
      return isOn && row.page === page && box.y < row.box.y + row.box.height && box.y + box.height > row.box.y;
    });
  return labels.flatMap((label) => {
    if (label.blank === undefined || isSigned(label.blank.place) || fields.some((place) => isBeside(label.place, place))) return [];
    // What a clause says of somebody before a blank (甲方将房屋____) does not make it his to fill in.
    const named = usualAt(label.text) === undefined ? undefined : calledIn(label.text, parties);
    return onBlank(label, label.blank, ownerAt(label.blank.place)?.word ?? named) ?? [];
  });
}

function onBlank(
  { text, printed }: Label,
  { place, isDate }: NonNullable<Label["blank"]>,
  party: string | undefined,
): Proposal | undefined {
  if (place.box.width < narrowest) return undefined;
  const usual = forBlank(usualAt(text), isDate);
  if (usual === undefined) return undefined;
  const box = rounded(place.box);
  return {
    ...(party === undefined ? {} : { party }),
    list: "fill",
    component: { type: usual.type, at: { page: place.page, x: box.x, y: box.y }, size: [box.width, box.height], ...usual.options },
    place: { page: place.page, box },
    certainty: usual === blank ? "perhaps" : "likely",
    reason: reasonFor(usual, printed, place.page),
  };
}

/** What a blank is for: where its words are for signing, but nobody signs there, somebody's name or another text. */
function forBlank(usual: Usual | undefined, isDate: boolean): Usual | undefined {
  if (usual?.list === "sign") return isDate ? undefined : blank;
  return usual ?? blank;
}

function reasonFor({ known }: Usual, printed: string, page: number): Reason {
  return { use: known, ...(printed === "" ? {} : { words: { stand: "before", printed } }), pages: [page] };
}
