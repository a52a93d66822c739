import type { PdfDocument } from "../document.ts";
import { type Searchable, searchable } from "../searchable.ts";
import { atField } from "./at-field.ts";
import { atLabel } from "./at-label.ts";
import { atTags } from "./at-tag.ts";
import { blanksIn } from "./blanks.ts";
import { isBeside, labelsOf } from "./labels.ts";
import { pagingSeals } from "./paging.ts";
import { type Party, partiesOf } from "./parties.ts";
import type { Proposal, Proposed } from "./proposal.ts";
import { withoutRepeats, withoutRepetition } from "./repeated.ts";
import { roomOf } from "./room.ts";
import { rowsOf } from "./rows.ts";
import { keepSlots } from "./slots.ts";
import { tagsIn } from "./tags.ts";
import { uprightIn } from "./upright.ts";
import { type Wanted, wantedIn } from "./wanted.ts";
import { boxOfCell } from "./cells.ts";
import { ownerAt } from "./whose.ts";
import { wordings } from "./wording.ts";
import { zonesOf } from "./zones.ts";

/**
 * What a PDF seems to want, from the fields of its form and the words of its text. Its rows are cut into cells; what stands before the
 * first clause names the parties; where they sign, each label is told what it asks for and whose it is; each component then gets room.
 * `text` is the document's, where it is at hand already. `people` are words of parties that are known to be people: they sign by hand
 * where the document has words for a seal.
 */
export function proposed(
  document: PdfDocument,
  text: Searchable = searchable(document),
  people: ReadonlySet<string> = new Set(),
): Proposed {
  const { pages, fields } = document;
  const tags = tagsIn(text);
  const upright = uprightIn(text.lines);
  const rows = rowsOf(text.lines, pages, [...tags, ...upright.left]);
  const zones = zonesOf(rows);
  const parties = partiesOf(zones, upright.words);
  const labels = text.lines.flatMap((line) => (fields.length > 0 || line.text.includes("_") ? labelsOf(line) : []));
  const places = fields.flatMap((field) => field.places);
  const wanted = withoutRepeats(
    zones.signing.map((zone) => ({
      isAppended: zones.appended.has(zone),
      wanted: wantedIn(zone, parties, upright.words, zones.isLetter).map((each) =>
        people.has(each.party?.word ?? "") ? byHand(each) : each,
      ),
    })),
  );
  const owners = ownerAt([zones.head, ...zones.signing], parties, upright.words);
  const filled = blanksIn(labels, wanted, places, owners, parties);
  const room = roomOf(pages, rows);
  for (const place of [...places, ...filled.map((each) => each.place)]) room.keep(place);
  for (const zone of zones.signing) keepSlots(zone, room);
  const find = wordings(text);
  const tagged = atTags(tags, wanted, parties, find.at);
  const free = wanted.filter(
    (each) => !tagged.labels.has(each) && !places.some((place) => isBeside({ page: each.cell.row.page, box: boxOfCell(each.cell) }, place)),
  );
  const signed = free.map((each) => atLabel(each, room, find));
  const proposals = [
    ...fields.flatMap((field) => (field.signed ? [] : (atField(field, labels, owners, parties) ?? []))),
    ...withoutRepetition([...signed, ...tagged.proposals]),
    ...filled,
  ];
  return { parties: partiesIn(proposals, parties), proposals: [...proposals, ...pagingSeals(proposals, pages.length, room)] };
}

function byHand(wanted: Wanted): Wanted {
  return wanted.kind === "date" ? wanted : { ...wanted, kind: "signature" };
}

/** The parties by the words of the document, then those that only its fields and tags name. */
function partiesIn(proposals: readonly Proposal[], parties: readonly Party[]): Proposed["parties"] {
  const named = parties.map(({ word, kind, name }) => ({
    name: word,
    ...(kind ? { kind } : {}),
    ...(name === undefined ? {} : { printed: name }),
  }));
  const known = new Set(named.map(({ name }) => name));
  const others = new Set(proposals.flatMap(({ party }) => (party === undefined || known.has(party) ? [] : [party])));
  return [...named, ...[...others].map((name) => ({ name }))];
}
