import type { Shown } from "../model/findings.ts";
import { startOf } from "../report/position.ts";
import { sentences } from "../report/words.ts";
import type { BoxView, FindingLink, FindingView } from "./model.ts";
import { placesOf } from "./places.ts";
import type { PreviewSay } from "./say.ts";
import { piecesOf, withCode } from "./text.ts";

/** A finding where it is only pointed at: they are numbered from 1, in their order. */
export function findingLink(index: number, { severity }: Shown, { say }: PreviewSay): FindingLink {
  const number = index + 1;
  return { id: `finding-${number}`, number, name: say("finding", { number }), severity };
}

/** What was found, with the boxes that it is about; `path` is that of the contract. */
export function findingViews(
  diagnostics: readonly Shown[],
  boxes: readonly BoxView[],
  path: string,
  words: PreviewSay,
): readonly FindingView[] {
  const { say, language } = words;
  return diagnostics.map((found, index): FindingView => {
    const { line } = startOf(found.span);
    const isHere = found.span.source.path === path;
    const link = findingLink(index, found, words);
    return {
      ...link,
      code: found.code.name,
      label: say(found.severity),
      sentences: sentences(found, language).map((sentence) => piecesOf(withCode(sentence, found.api))),
      line,
      place: isHere ? say("line", { line }) : say("line-of", { file: found.span.source.path, line }),
      isHere,
      ...placesOf(
        boxes.filter(({ findings }) => findings.some(({ id }) => id === link.id)),
        words,
      ),
    };
  });
}
