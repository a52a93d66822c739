import { type Box, sharedArea } from "../../../src/model/box.ts";
import type { PageBox } from "../../../src/model/pdf-facts.ts";
import { isBlank } from "../../../src/pdf/characters.ts";
import type { PdfDocument } from "../../../src/pdf/document.ts";
import { factsOf } from "../../../src/pdf/facts.ts";
import { boxOf } from "../../../src/pdf/lines.ts";
import type { Proposal } from "../../../src/pdf/place/proposal.ts";
import { searchable } from "../../../src/pdf/searchable.ts";
import { standingsOf } from "../../../src/placement/standing.ts";
import type { SignComponent } from "../../../src/runtime/facts.generated.ts";

/** Where the components of proposals stand as checks see it: by their keyword, its hits, `align` and `offset`, in a print. */
export interface Stand {
  /** All places of the component of a proposal: one, if it is right. */
  readonly boxesOf: (proposal: Proposal) => readonly PageBox[];
  /** Whether a box lies upon printed text: on a quarter of a letter or more. Words of a date are no text for a date that is written between them. */
  readonly covers: (place: PageBox, isDate: boolean) => boolean;
}

/** Of how much of a letter is covered before it counts. */
const counts = 0.25;

/** Where some proposals stand. */
export function standing(document: PdfDocument, proposals: readonly Proposal[]): Stand {
  const text = searchable(document);
  const keywords = proposals.flatMap(({ component: { at } }) => keywordOf(at) ?? []);
  const facts = factsOf(document, keywords, text);
  const letters = text.lines.flatMap(({ page, line }) =>
    line.glyphs.flatMap(({ character }, index) => (isBlank(character) ? [] : [{ page, character, box: boxOf(line, index, index + 1) }])),
  );
  return {
    boxesOf: ({ component }) => {
      const sign = [component as SignComponent]; // in the keys of the language, which facts have too
      const standings = standingsOf({ approvers: [{ sign }] }, facts);
      return standings.flatMap(({ boxes }) => boxes.map(({ page, ...box }) => ({ page, box })));
    },
    covers: ({ page, box }, isDate) =>
      letters.some(
        (letter) =>
          letter.page === page &&
          !(isDate && /[年月日⽉⽇]/u.test(letter.character)) &&
          sharedArea(letter.box, box) > counts * area(letter.box),
      ),
  };
}

function area({ width, height }: Box): number {
  return width * height;
}

function keywordOf(at: unknown): string | undefined {
  const keyword = typeof at === "object" && at !== null && "keyword" in at ? at.keyword : undefined;
  return typeof keyword === "string" ? keyword : undefined;
}
