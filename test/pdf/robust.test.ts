// Placements that stand where they are meant to only as long as the text does not change.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignedBox } from "../../src/placement/align.ts";
import { offsetTo } from "../../src/placement/beside.ts";
import { matchedHits } from "../../src/pdf/moves.ts";
import type { Box } from "../../src/model/box.ts";
import type { Hit, PdfFacts } from "../../src/model/pdf-facts.ts";
import { runs } from "../support/long.ts";
import { findingsIn, flowWith, printedFacts } from "../support/placed.ts";

const aligns = ["middle", "below", "right", "lower-right", "upper-right"] as const;
const tenth = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);
const label = fc.record({ x: tenth(20, 400), y: tenth(60, 700), width: tenth(12, 120), height: tenth(9, 16) });
const follower = "{ type: signature, at: { keyword: 丙方签字, align: right } }";

describe("a position at a label", () => {
  test("is the same box by the label, whatever the alignment", () => {
    fc.assert(
      fc.property(label, tenth(0, 500), tenth(0, 800), tenth(10, 140), tenth(10, 140), (hit, x, y, width, height) => {
        for (const align of aligns) {
          const box: Box = { x, y, width, height };
          const placed = alignedBox(hit, [width, height], { align, offset: offsetTo(box, hit, [width, height], align) });
          for (const side of ["x", "y", "width", "height"] as const) expect(placed?.[side]).toBeCloseTo(box[side], 6);
        }
      }),
      { numRuns: runs(300, 3000) },
    );
  });

  test("stands by what is advised just where it stood", () => {
    let advised = 0;
    fc.assert(
      fc.property(label, tenth(-130, 130), tenth(-60, 60), fc.constantFrom("seal", "signature"), (hit, right, down, type) => {
        const [x, y] = [Math.max(hit.x + hit.width + right, 0), Math.max(hit.y + down, 0)].map((value) => Math.round(value * 10) / 10);
        const facts = (keywords: PdfFacts["keywords"] = []): PdfFacts => {
          const made = printedFacts([], { 丙方签字: [{ x: 20, y: 800, width: 48, height: 12 }] }, [
            { text: "甲方（签章）", page: 1, box: hit },
          ]);
          return { ...made, keywords: [...made.keywords, ...keywords] };
        };
        const found = findingsIn(flowWith(`${follower}, { type: ${type}, at: { page: 1, x: ${x}, y: ${y} } }`), facts());
        const help = found.find(({ code }) => code.name === "label-place-by-keyword")?.help;
        const placement = /`(\{.*?\})`/u.exec(help ?? "")?.[1];
        if (placement === undefined) return;
        advised += 1;
        const [align = "middle"] = /(?<=align: )[\w-]+/u.exec(placement) ?? [];
        const offset = (/offset: \[(.*?), (.*?)\]/u.exec(placement) ?? ["", "0", "0"]).slice(1).map(Number);
        const size = type === "seal" ? ([119, 119] as const) : ([119, 43] as const);
        const known = aligns.find((each) => each === align);
        const placed = alignedBox(hit, size, { ...(known ? { align: known } : {}), offset });
        expect(placed?.x).toBeCloseTo(x ?? 0, 2);
        expect(placed?.y).toBeCloseTo(y ?? 0, 2);
        const there = { keyword: "甲方（签章）", hits: [{ page: 1, box: hit, exact: true, neighbours: "touching" } as const], misses: [] };
        const again = findingsIn(flowWith(`${follower}, { type: ${type}, at: ${placement} }`), facts([there]));
        expect(
          again.map(({ code }) => code.name).filter((name) => name === "label-place-by-keyword" || name === "pdf-facts-fresh"),
        ).toEqual([]);
      }),
      { numRuns: runs(200, 1500) },
    );
    expect(advised).toBeGreaterThan(20);
  });

  const beside = { x: 130, y: 395 };
  const labels = [{ text: "甲方盖章", page: 1, box: { x: 72, y: 400, width: 48, height: 12 } }];
  const namesOf = (sign: string, facts: PdfFacts, pdf?: string): readonly string[] =>
    findingsIn(flowWith(sign, pdf), facts).map(({ code }) => code.name);
  const facts = printedFacts([{ x: 72, y: 400, width: 60, height: 12 }], { 丙方签字: [{ x: 20, y: 700, width: 48, height: 12 }] }, labels);
  const seal = `{ type: seal, at: { page: 1, x: ${beside.x}, y: ${beside.y} } }`;

  test("is told only where others follow keywords, or the PDF is made for each person", () => {
    expect(namesOf(`${follower}, ${seal}`, facts)).toEqual(["label-place-by-keyword"]);
    expect(namesOf(seal, facts)).toEqual([]);
    expect(namesOf(seal, facts, "")).toEqual(["label-place-by-keyword"]);
  });

  test.each([
    ["another kind", `{ type: date, at: { page: 1, x: 130, y: 395 }, size: [120, 20] }`],
    ["far to the right", "{ type: seal, at: { page: 1, x: 300, y: 395 } }"],
    ["far below", "{ type: seal, at: { page: 1, x: 72, y: 560 } }"],
    ["above", "{ type: seal, at: { page: 1, x: 72, y: 200 } }"],
    ["left of it", "{ type: seal, at: { page: 1, x: 10, y: 395 }, size: [57, 57] }"],
    ["a paging seal", "{ type: paging-seal, at: { y: 395 } }"],
  ])("is none that is %s", (_, sign) => {
    expect(namesOf(`${follower}, ${sign}`, facts)).not.toContain("label-place-by-keyword");
  });

  test("is none where other words stand between, and nothing is known without labels", () => {
    const between = printedFacts(
      [{ x: 160, y: 400, width: 60, height: 12 }],
      { 丙方签字: [{ x: 20, y: 700, width: 48, height: 12 }] },
      labels,
    );
    expect(namesOf(`${follower}, { type: seal, at: { page: 1, x: 235, y: 395 } }`, between)).toEqual([]);
    const { labels: _, ...before } = facts;
    expect(namesOf(`${follower}, ${seal}`, before)).toEqual([]);
  });
});

describe("a keyword in sentences", () => {
  const hit = (y: number, inText?: true): Hit => ({
    page: 1,
    box: { x: 72, y, width: 48, height: 12 },
    exact: true,
    neighbours: "touching",
    ...(inText ? { inText } : {}),
  });
  const clauses = (at: string, type: string, ...hits: readonly Hit[]): readonly string[] =>
    findingsIn(flowWith(`{ type: ${type}, at: { keyword: 甲方签字, ${at} }, size: [60, 20] }`), printedFacts([], { 甲方签字: hits }))
      .filter(({ code }) => code.name === "keyword-hit-at-label")
      .map(({ messageId }) => messageId ?? "");

  test.each<[string, string, readonly Hit[], readonly string[]]>([
    ["occurrence: last", "signature", [hit(100, true), hit(500)], []],
    ["occurrence: first", "signature", [hit(100, true), hit(500)], ["in-clause"]],
    ["occurrence: first", "signature", [hit(100), hit(500, true)], []],
    ["occurrence: 1", "signature", [hit(100, true), hit(500)], ["counted"]],
    ["occurrence: 1", "signature", [hit(100), hit(500)], []],
    ["occurrence: -1", "signature", [hit(100, true), hit(500)], []],
    ["occurrence: -2", "signature", [hit(100), hit(500, true)], ["counted"]],
    ["occurrence: [1]", "signature", [hit(100, true), hit(500)], ["counted"]],
    ["occurrence: all", "signature", [hit(100, true), hit(500)], ["in-clause"]],
    ["align: right", "signature", [hit(100, true)], ["in-clause"]],
    ["align: right", "signature", [hit(100, true), hit(500)], []], // keyword-hit-chosen tells
    ["occurrence: first", "date", [hit(100, true), hit(500)], []], // a date may stand in a sentence
  ])("%s of a %s", (at, type, hits, told) => {
    expect(clauses(at, type, ...hits)).toEqual(told);
  });
});

describe("hits that are matched", () => {
  const hits = fc
    .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 })
    .map((rows) =>
      rows
        .toSorted((a, b) => a - b)
        .map((row): Hit => ({ page: 1, box: { x: 72, y: 10 * row, width: 48, height: 12 }, exact: true, neighbours: "none" })),
    );

  test("are as near to each other as they can be, in order", () => {
    const cost = (before: readonly Hit[], now: readonly Hit[]): number => {
      const [one, ...rest] = before;
      if (one === undefined) return 0;
      const left = now.length - before.length;
      return Math.min(
        ...Array.from({ length: left + 1 }, (_, skip) => Math.abs((now[skip]?.box.y ?? 0) - one.box.y) + cost(rest, now.slice(skip + 1))),
      );
    };
    fc.assert(
      fc.property(hits, hits, (one, other) => {
        const [before, now] = one.length <= other.length ? [one, other] : [other, one];
        const matched = matchedHits(before, now);
        const indices = matched.map((index) => index ?? -1);
        expect(indices).toEqual([...new Set(indices)].toSorted((a, b) => a - b));
        const sum = indices.reduce((total, index, at) => total + Math.abs((now[index]?.box.y ?? Number.NaN) - (before[at]?.box.y ?? 0)), 0);
        expect(sum).toBe(cost(before, now));
        expect(matchedHits(now, before).flatMap((index, at) => (index === undefined ? [] : [at]))).toEqual(indices);
      }),
      { numRuns: runs(200, 2000) },
    );
  });
});
