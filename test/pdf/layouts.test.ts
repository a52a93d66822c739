import { describe, expect, test } from "vitest";
import type { Proposal } from "../../src/pdf/place/proposal.ts";
import { edgesOf, type Print, widthsOf } from "../support/layouts/compact.ts";
import { type Layout, layouts, printsOf } from "../support/layouts/corpus.ts";
import { placedIn } from "../support/layouts/places.ts";
import { scored } from "../support/layouts/score.ts";
import { rates, type Rates, type Sum, summed } from "../support/layouts/sums.ts";
import { scores, table } from "../support/layouts/table.ts";

/** What has to be found at least, in percent, and how many proposals may give a party another one's place, stand elsewhere, or cover print. */
interface Bounds extends Rates, Pick<Sum, "swapped" | "astray" | "covering"> {}

/** Nothing is given to another party, stands elsewhere or covers print, in layouts that were looked at and in those that were not. */
const bounds: Readonly<Record<"open" | "held", Bounds>> = {
  open: { recall: { seal: 90, signature: 90, date: 90 }, party: 85, precision: 90, swapped: 0, astray: 0, covering: 0 },
  held: { recall: { seal: 90, signature: 90, date: 90 }, party: 85, precision: 90, swapped: 0, astray: 0, covering: 0 },
};

describe("what is proposed for contracts as companies lay them out", () => {
  const all = scores();
  const shown = table(all, { isEach: false, hasNotes: false, hasHeld: false });

  test.each(["open", "held"] as const)("finds what is signed, for whom it is, layouts that are %s", (kind) => {
    const sum = summed(all.filter(({ layout }) => layout.isHeld === (kind === "held")).map(({ score }) => score));
    const { recall, party, precision } = rates(sum);
    const bound = bounds[kind];
    expect(recall.seal, shown).toBeGreaterThanOrEqual(bound.recall.seal);
    expect(recall.signature, shown).toBeGreaterThanOrEqual(bound.recall.signature);
    expect(recall.date, shown).toBeGreaterThanOrEqual(bound.recall.date);
    expect(party, shown).toBeGreaterThanOrEqual(bound.party);
    expect(precision, shown).toBeGreaterThanOrEqual(bound.precision);
    expect(sum.swapped, shown).toBeLessThanOrEqual(bound.swapped);
    expect(sum.astray, shown).toBeLessThanOrEqual(bound.astray);
    expect(sum.covering, shown).toBeLessThanOrEqual(bound.covering);
  });
});

/** What would be proposed by whoever knows the truth; `partyOf` says for whom. */
function trueProposals(layout: Layout, { document }: Print, partyOf: (party: string) => string | undefined): readonly Proposal[] {
  return placedIn(document, layout.truth.places).map(({ kind, party, at: [place] }): Proposal => {
    const { x, y, width, height } = place.box;
    const other = partyOf(party);
    return {
      ...(other === undefined ? {} : { party: other }),
      list: "sign",
      component: { type: kind, at: { page: place.page, x: x + width, y: y + height / 2 }, size: [1, 1] },
      place,
      certainty: "sure",
      reason: { use: "word-seal", pages: [place.page] },
    };
  });
}

describe("the score", () => {
  test.each(layouts().map((layout) => [layout.name, layout] as const))("of the truth of %s is full, and of others not", (_, layout) => {
    const names = layout.truth.parties.map(({ name }) => name);
    const next = (name: string): string | undefined => names[(names.indexOf(name) + 1) % names.length];
    for (const print of printsOf(layout).filter(({ length }) => length === "split")) {
      const all = layout.truth.places.length;
      const told = scored(
        layout,
        print,
        trueProposals(layout, print, (party) => party),
      );
      expect(told.notes).toEqual([]);
      expect(told).toMatchObject({ proposals: all, wrong: 0, swapped: 0, astray: 0, covering: 0, offers: 0 });
      expect(rates(told)).toEqual({ recall: { seal: 100, signature: 100, date: 100 }, party: 100, precision: 100 });
      const given = scored(layout, print, trueProposals(layout, print, next));
      expect(given.swapped).toBe(names.length > 1 ? all : 0);
      const nobodys = trueProposals(layout, print, () => undefined);
      expect(scored(layout, print, nobodys)).toMatchObject({ wrong: 0, swapped: 0 });
      expect(rates(scored(layout, print, nobodys)).party).toBe(0);
      const elsewhere = nobodys.map(({ place: { page, box }, ...rest }) => ({ ...rest, place: { page, box: { ...box, y: 30 } } }));
      expect(rates(scored(layout, print, elsewhere)).precision).toBe(0);
    }
  });
});

describe("the prints of layouts", () => {
  test.each(layouts().map((layout) => [layout.name, layout] as const))(
    "%s is signed on the pages that its lengths are made for",
    (_, layout) => {
      const prints = printsOf(layout);
      expect(prints.length).toBe(12);
      for (const { length, document } of prints) {
        const pages = placedIn(document, layout.truth.places).map(({ at }) => at[0].page);
        const [first, last] = [Math.min(...pages), Math.max(...pages)];
        if (length === "short") expect(last).toBe(1);
        if (length === "long") expect(first).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test.each([[[]], [[0, 12, 12, 24, 24, 36]], [[0, 6.5, 6, 12, 3.25, 18]], [[0, 12, 0, 12, 13.01, 20]]])(
    "widths come back as %j",
    (edges) => {
      expect(edgesOf(widthsOf(edges))).toEqual(edges);
    },
  );
});
