import { sentences } from "../report/words.ts";
import { type Context, findingLink } from "./context.ts";
import type { BoxView, FindingView, PartyView, PlaceLink } from "./model.ts";
import { placesOf } from "./places.ts";
import { piecesOf, withCode } from "./text.ts";
import { whereWritten } from "./where.ts";

/** What was found, with the boxes that it is about, or the parties. */
export function findingViews(boxes: readonly BoxView[], parties: readonly PartyView[], context: Context): readonly FindingView[] {
  const { diagnostics, words } = context;
  const { say, language } = words;
  return diagnostics.map((found, index): FindingView => {
    const link = findingLink(index, found, words);
    const isAbout = ({ findings }: Pick<BoxView, "findings">): boolean => findings.some(({ id }) => id === link.id);
    const own = boxes.filter(isAbout);
    return {
      ...link,
      code: found.code.name,
      label: say(found.severity),
      sentences: sentences(found, language).map((sentence) => piecesOf(withCode(sentence, found.api))),
      ...whereWritten(found.span, found.pointer, context),
      ...(own.length > 0 ? placesOf(own, words) : { places: parties.filter(isAbout).map(partyLink), more: "" }),
    };
  });
}

function partyLink({ id, number, name }: PartyView): PlaceLink {
  return { id, name: `${number} ${name}` };
}
