import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import type { Change, Comparison } from "../../src/compare/comparison.ts";
import type { Anchor, Placed, PlacedBox, Sheet, Version } from "../../src/compare/version.ts";
import { runs } from "../support/long.ts";

/** Two versions of a contract over one another, as plain data. */

const position: Anchor = { by: "position", word: "", which: "", at: "", hits: 0 };
const at = (word: string, which = "0", hits = 1): Anchor => ({ by: "keyword", word, which, at: `${word} ${which}`, hits });

/** A component of the first party at a position on page 1. */
const seal: Placed = {
  party: 0,
  isSigned: true,
  kind: "seal",
  id: "",
  name: "",
  anchor: position,
  required: true,
  value: "",
  boxes: [{ page: 1, x: 100, y: 600, width: 119, height: 119 }],
};
const on = (page: number, x: number, y: number, width = 119, height = 119): PlacedBox => ({ page, x, y, width, height });

/** A page with lines of print that begin and end where those of no other page do. */
function sheet(number: number, lines = 20, down = 0): Sheet {
  const print = Array.from({ length: lines }, (_, line) => ({
    x: 70,
    y: 80 + down + line * 24,
    width: 100 + ((number * 131 + line * 37) % 340),
    height: 12,
  }));
  return { width: 595, height: 842, print };
}

function version(components: readonly Placed[], pages: readonly Sheet[] = [sheet(1), sheet(2), sheet(3)]): Version {
  return {
    parties: [
      { role: "甲方", id: "", name: "" },
      { role: "乙方", id: "", name: "" },
    ],
    pages,
    components,
  };
}

const kindsOf = ({ components }: Comparison): readonly string[] =>
  components.map(
    ({ before, after, kinds, along }) => `${before ?? "-"}>${after ?? "-"} ${kinds.join(",")}${along ? ` with ${along}` : ""}`,
  );

/** What differs between two lists of components on the same pages. */
const differences = (before: readonly Placed[], after: readonly Placed[]): readonly string[] =>
  kindsOf(compare(version(before), version(after)));

describe("components of two versions", () => {
  test("are the same where they stand where they stood, or within what printing anew makes of it", () => {
    expect(differences([seal], [{ ...seal, boxes: [on(1, 100.3, 600)] }])).toEqual(["0>0 "]);
  });

  test("moved to another page are one component, not one that is gone and one that is new", () => {
    expect(differences([seal], [{ ...seal, boxes: [on(3, 300, 90)] }])).toEqual(["0>0 moved"]);
  });

  test("moved with their keyword, their field, or their page, and it is said by what", () => {
    const keyed: Placed = { ...seal, anchor: at("甲方盖章") };
    const moved = { ...keyed, boxes: [on(2, 100, 80)] };
    expect(differences([keyed], [moved])).toEqual(["0>0 moved with keyword"]);
    expect(differences([keyed], [{ ...moved, anchor: at("甲方盖章", "1") }])).toEqual(["0>0 moved"]);
    const field: Placed = { ...seal, anchor: { ...position, by: "field", word: "f", at: "f" } };
    expect(differences([field], [{ ...field, boxes: [on(1, 100, 620)] }])).toEqual(["0>0 moved with field"]);
    const inserted = compare(
      version([{ ...seal, boxes: [on(2, 100, 600)] }], [sheet(1), sheet(2)]),
      version([{ ...seal, boxes: [on(3, 100, 600)] }], [sheet(1), sheet(9), sheet(2)]),
    );
    expect(kindsOf(inserted)).toEqual(["0>0 moved with page"]);
  });

  test("whose keyword has more hits than before may be at another of them", () => {
    const last: Placed = { ...seal, anchor: { ...at("签字", "last", 2), at: "签字 last" } };
    const after = { ...last, anchor: { ...last.anchor, hits: 3 }, boxes: [on(2, 100, 80)] };
    expect(differences([last], [after])).toEqual(["0>0 moved with another-hit"]);
  });

  test("are told in all that differs at once", () => {
    const after: Placed = { ...seal, boxes: [on(1, 130, 600, 80, 80)], required: false, value: "x" };
    expect(differences([seal], [{ ...after, boxes: [on(1, 330, 600, 80, 80)] }])).toEqual(["0>0 moved,resized,required,value"]);
    expect(differences([seal], [{ ...seal, boxes: [on(1, 119.5, 600, 80, 80)] }])).toEqual(["0>0 resized"]);
  });

  test("may be placed in another way, and stand where they stood, or nobody knows where", () => {
    expect(differences([seal], [{ ...seal, anchor: at("盖章") }])).toEqual(["0>0 anchor"]);
    const open: Placed = { ...seal, boxes: [] };
    expect(differences([open], [{ ...open, anchor: { ...position, at: "x 3" } }])).toEqual(["0>0 anchor"]);
  });

  test("have another kind at the same keyword, or over the same place", () => {
    const date: Placed = { ...seal, kind: "date", anchor: at("日期") };
    expect(differences([date], [{ ...date, kind: "text" }])).toEqual(["0>0 kind"]);
    expect(differences([{ ...date, anchor: position }], [{ ...date, kind: "text", anchor: position }])).toEqual(["0>0 kind"]);
  });

  test("are another party's at the same keyword, or over the same place", () => {
    const keyed: Placed = { ...seal, anchor: at("盖章") };
    expect(differences([keyed], [{ ...keyed, party: 1 }])).toEqual(["0>0 party"]);
    expect(differences([seal], [{ ...seal, party: 1 }])).toEqual(["0>0 party"]);
    expect(differences([seal], [{ ...seal, party: 1, boxes: [on(2, 300, 90)] }])).toEqual(["0>- removed", "->0 added"]);
  });

  test("go by their ids, whatever else became of them", () => {
    const [one, other] = [
      { ...seal, id: "a" },
      { ...seal, id: "b", boxes: [on(1, 300, 600)] },
    ];
    expect(
      differences(
        [one, other],
        [
          { ...one, boxes: other.boxes },
          { ...other, boxes: one.boxes },
        ],
      ),
    ).toEqual(["0>0 moved", "1>1 moved"]);
    expect(differences([one], [{ ...one, party: 1, kind: "date", boxes: [on(3, 0, 0)] }])).toEqual(["0>0 kind,party,moved"]);
  });

  test("that are known by nothing go to what is nearest, so that all together moved least", () => {
    const [one, other, third] = [100, 200, 300].map((y) => ({ ...seal, boxes: [on(2, 100, y)] }));
    if (!one || !other || !third) throw new Error("three");
    expect(differences([one, other, third], [other, third])).toEqual(["0>- removed", "1>0 ", "2>1 "]);
    expect(differences([other, third], [{ ...one, boxes: [on(2, 100, 190)] }, { ...one, boxes: [on(2, 100, 290)] }, one])).toEqual([
      "0>0 moved",
      "1>1 moved",
      "->2 added",
    ]);
  });

  test("on all pages are in one more place where a page is inserted, and the others did not move", () => {
    const repeated = (count: number): Placed => ({ ...seal, boxes: Array.from({ length: count }, (_, page) => on(page + 1, 400, 700)) });
    const pages = [sheet(1), sheet(2), sheet(3)];
    const changed = compare(version([repeated(3)], pages), version([repeated(4)], [sheet(1), sheet(8), ...pages.slice(1)]));
    expect(kindsOf(changed)).toEqual(["0>0 places"]);
    expect(changed.components[0]?.boxes.filter(({ before }) => before === undefined).map(({ after }) => after?.page)).toEqual([2]);
    const edge: Anchor = { ...position, by: "edge" };
    const slices = (count: number): Placed => ({
      ...seal,
      anchor: edge,
      boxes: Array.from({ length: count }, (_, page) => on(page + 1, 595 - 119 / count, 300, 119 / count)),
    });
    expect(kindsOf(compare(version([slices(3)], pages), version([slices(4)], [sheet(1), sheet(8), ...pages.slice(1)])))).toEqual([
      "0>0 places",
    ]);
  });

  test("that stand nowhere are compared too", () => {
    const nowhere: Placed = { ...seal, kind: "watermark", anchor: { ...position, by: "nothing" }, boxes: [] };
    expect(differences([nowhere], [nowhere])).toEqual(["0>0 "]);
    expect(differences([{ ...seal, id: "s" }], [{ ...nowhere, kind: "seal", id: "s" }])).toEqual(["0>0 places"]);
  });
});

describe("parties", () => {
  const party = (role: string, name = "", id = ""): Version["parties"][number] => ({ role, id, name });
  const parties = (before: Version["parties"], after: Version["parties"], components: readonly Placed[] = []): readonly string[] =>
    compare({ ...version(components), parties: before }, { ...version([]), parties: after, components }).parties.map(
      ({ before: one, after: other }) => `${one ?? "-"}>${other ?? "-"}`,
    );

  test("go by their roles, then by their names, then by what they sign, then by their places", () => {
    expect(parties([party("甲方"), party("乙方")], [party("乙方"), party("甲方")])).toEqual(["1>0", "0>1"]);
    expect(parties([party("甲方", "A"), party("", "B")], [party("买方", "B"), party("卖方", "A")])).toEqual(["1>0", "0>1"]);
    expect(parties([party("甲方"), party("乙方")], [party("供方"), party("需方")])).toEqual(["0>0", "1>1"]);
    expect(parties([party(""), party("")], [party(""), party(""), party("")])).toEqual(["0>0", "1>1", "->2"]);
    const signs: readonly Placed[] = [{ ...seal, party: 1, anchor: at("乙方盖章") }];
    const before = { ...version(signs), parties: [party(""), party("")] };
    const after = { ...version(signs.map((each) => ({ ...each, party: 2 }))), parties: [party(""), party(""), party("")] };
    expect(compare(before, after).parties).toContainEqual({ before: 1, after: 2 });
  });
});

describe("pages", () => {
  const pagesOf = (before: readonly Sheet[], after: readonly Sheet[]): readonly string[] =>
    compare(version([], before), version([], after)).pages.map(({ before: one, after: other }) => `${one ?? "-"}>${other ?? "-"}`);
  const [first, second, third] = [sheet(1), sheet(2), sheet(3)];

  test("lie over those that print the same, wherever it stands on them", () => {
    expect(pagesOf([first, second, third], [first, sheet(2, 20, 60), third])).toEqual(["1>1", "2>2", "3>3"]);
  });

  test("are inserted and gone", () => {
    expect(pagesOf([first, second, third], [first, sheet(7), second, third])).toEqual(["1>1", "->2", "2>3", "3>4"]);
    expect(pagesOf([first, second, third], [second, third])).toEqual(["1>-", "2>1", "3>2"]);
    expect(pagesOf([first, second], [first])).toEqual(["1>1", "2>-"]);
  });

  test("keep their order and lie over each other where nothing is printed, as on scans", () => {
    const blank: Sheet = { width: 595, height: 842, print: [] };
    expect(pagesOf([blank, blank], [blank, blank, blank])).toEqual(["1>1", "2>2", "->3"]);
    expect(pagesOf([], [blank])).toEqual(["->1"]);
  });
});

const word = fc.constantFrom("", "a", "b", "盖章");
const box = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 7 }))
  .map(([page, x, y]) => on(page, x * 90, y * 95));
const anchor = fc.oneof(
  fc.constant(position),
  fc
    .tuple(fc.constantFrom<"keyword" | "field">("keyword", "field"), word, fc.constantFrom("0", "last"))
    .map(([by, keyword, which]) => ({ ...at(keyword, which), by })),
);
const placed: fc.Arbitrary<Placed> = fc.record({
  party: fc.constantFrom(0, 1, 2, undefined),
  isSigned: fc.boolean(),
  kind: fc.constantFrom("seal", "date", "text"),
  id: word,
  name: word,
  anchor,
  required: fc.boolean(),
  value: word,
  boxes: fc.array(box, { maxLength: 3 }),
});
const versions: fc.Arbitrary<Version> = fc.record({
  parties: fc.array(fc.record({ role: fc.constantFrom("", "甲方", "乙方"), id: word, name: word }), { minLength: 3, maxLength: 4 }),
  pages: fc.array(
    fc.integer({ min: 1, max: 5 }).map((number) => sheet(number, 6)),
    { minLength: 3, maxLength: 4 },
  ),
  components: fc.array(placed, { maxLength: 12 }),
});

/** A change as it is told from the other side. */
function mirrored({ before, after, kinds, boxes }: Change): unknown {
  const turn = { added: "removed", removed: "added" } as const;
  return {
    before: after,
    after: before,
    kinds: kinds.map((kind) => (kind === "added" || kind === "removed" ? turn[kind] : kind)),
    boxes: inOrder(boxes.map((each) => [each.after ?? null, each.before ?? null, each.moved, each.resized])),
  };
}
const asTold = ({ before, after, kinds, boxes }: Change): unknown => ({
  before,
  after,
  kinds,
  boxes: inOrder(boxes.map((each) => [each.before ?? null, each.after ?? null, each.moved, each.resized])),
});
const inOrder = (all: readonly unknown[]): readonly string[] => all.map((each) => JSON.stringify(each)).toSorted();

describe("any two versions", () => {
  test("have each component and each page once", () => {
    fc.assert(
      fc.property(versions, versions, (one, other) => {
        const { components, pages, parties } = compare(one, other);
        const numbers = (count: number, from = 0): readonly number[] => Array.from({ length: count }, (_, number) => number + from);
        const sorted = (all: readonly (number | undefined)[]): readonly number[] =>
          all.flatMap((each) => each ?? []).toSorted((a, b) => a - b);
        expect(sorted(components.map(({ before }) => before))).toEqual(numbers(one.components.length));
        expect(sorted(components.map(({ after }) => after))).toEqual(numbers(other.components.length));
        expect(sorted(pages.map(({ before }) => before))).toEqual(numbers(one.pages.length, 1));
        expect(sorted(pages.map(({ after }) => after))).toEqual(numbers(other.pages.length, 1));
        expect(sorted(parties.map(({ after }) => after))).toEqual(numbers(other.parties.length));
        for (const change of components) {
          const isPair = change.before !== undefined && change.after !== undefined;
          expect(change.kinds.includes("added") || change.kinds.includes("removed")).toBe(!isPair);
        }
      }),
      { numRuns: runs(150, 5000) },
    );
  });

  test("say the same the other way round", () => {
    fc.assert(
      fc.property(versions, versions, (one, other) => {
        const [there, back] = [compare(one, other), compare(other, one)];
        expect(inOrder(back.components.map(mirrored))).toEqual(inOrder(there.components.map(asTold)));
        expect(inOrder(back.pages.map(({ before, after }) => [after, before]))).toEqual(
          inOrder(there.pages.map(({ before, after }) => [before, after])),
        );
      }),
      { numRuns: runs(150, 5000) },
    );
  });

  test("of which one is the other differ in nothing", () => {
    fc.assert(
      fc.property(versions, (one) => {
        const { components, pages } = compare(one, structuredClone(one));
        expect(components.filter(({ kinds, before, after }) => kinds.length > 0 || before !== after)).toEqual([]);
        expect(pages.filter(({ before, after }) => before !== after)).toEqual([]);
      }),
      { numRuns: runs(150, 5000) },
    );
  });
});

test("hundreds of components that are known by nothing are matched in a time that does not grow with the third power", () => {
  const many = (count: number, down: number): Version =>
    version(Array.from({ length: count }, (_, number) => ({ ...seal, boxes: [on(1 + (number % 3), 0, number * 7 + down)] })));
  const started = process.cpuUsage().user;
  const { components } = compare(many(900, 0), many(901, 1));
  expect(components.filter(({ kinds }) => kinds.includes("added"))).toHaveLength(1);
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(3);
});
