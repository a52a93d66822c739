import type { Shown } from "../model/findings.ts";
import { startOf } from "../report/position.ts";
import { sentences } from "../report/words.ts";
import { findingLink } from "./context.ts";
import type { BoxView, FindingView, PartyView, PlaceLink } from "./model.ts";
import { placesOf } from "./places.ts";
import type { PreviewSay } from "./say.ts";
import { piecesOf, withCode } from "./text.ts";

/** What was found, with the boxes that it is about, or the parties; `path` is that of the contract. */
export function findingViews(
  diagnostics: readonly Shown[],
  boxes: readonly BoxView[],
  parties: readonly PartyView[],
  path: string,
  words: PreviewSay,
): readonly FindingView[] {
  const { say, language } = words;
  return diagnostics.map((found, index): FindingView => {
    const { line } = startOf(found.span);
    const isHere = found.span.source.path === path;
    const link = findingLink(index, found, words);
    const isAbout = ({ findings }: Pick<BoxView, "findings">): boolean => findings.some(({ id }) => id === link.id);
    const own = boxes.filter(isAbout);
    return {
      ...link,
      code: found.code.name,
      label: say(found.severity),
      sentences: sentences(found, language).map((sentence) => piecesOf(withCode(sentence, found.api))),
      line,
      place: isHere ? say("line", { line }) : say("line-of", { file: found.span.source.path, line }),
      isHere,
      ...(own.length > 0 ? placesOf(own, words) : { places: parties.filter(isAbout).map(partyLink), more: "" }),
    };
  });
}

function partyLink({ id, number, name }: PartyView): PlaceLink {
  return { id, name: `${number} ${name}` };
}
