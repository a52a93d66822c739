import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KeywordFacts } from "../../src/model/pdf-facts.ts";
import { factsOf } from "../../src/pdf/facts.ts";
import type { Finite } from "../../src/pdf/finite.ts";
import type { TextRun } from "../../src/pdf/text-run.ts";
import { cpuOf, soon } from "../support/doubling.ts";
import { runs } from "../support/long.ts";
import { documentOf, finite, run, size } from "../support/printed-text.ts";

function find(keyword: string, ...pages: readonly (readonly TextRun[])[]): KeywordFacts {
  const [facts] = factsOf(documentOf(...pages), [keyword]).keywords;
  if (facts === undefined) throw new Error("a keyword that was asked for has facts");
  return facts;
}

const han = fc.string({ unit: fc.constantFrom(..."甲乙丙方签字盖章日期合同的"), minLength: 1, maxLength: 30 });
const word = fc.string({ unit: fc.constantFrom(..."甲乙丙方签字盖章日期"), minLength: 1, maxLength: 6 });

/** How often a text has a word, hits not overlapping. */
function count(text: string, wanted: string): number {
  return text.split(wanted).length - 1;
}

describe("search", () => {
  test("finds every hit in a line, where it stands", () => {
    fc.assert(
      fc.property(han, word, (text, wanted) => {
        const { hits } = find(wanted, [run(text, 50, 100)]);
        expect(hits.length).toBe(count(text, wanted));
        for (const { box } of hits) {
          const index = (box.x - 50) / size;
          expect(text.slice(index, index + wanted.length)).toBe(wanted);
          expect(box).toEqual({ x: 50 + index * size, y: 92, width: wanted.length * size, height: 10 });
        }
      }),
    );
  });

  test("does not depend on how a line is cut into operations, or on their order", () => {
    fc.assert(
      fc.property(han, word, fc.infiniteStream(fc.nat()), (text, wanted, random) => {
        const glyphs = [...text].map((character, index) => run(character, 50 + index * size, 100));
        const shuffled = glyphs
          .map((glyph) => ({ glyph, order: Number(random.next().value) }))
          .toSorted((a, b) => a.order - b.order)
          .map(({ glyph }) => glyph);
        expect(find(wanted, shuffled)).toEqual(find(wanted, [run(text, 50, 100)]));
      }),
    );
  });

  test("does not depend on spaces, in the text or in the keyword", () => {
    const space = fc.constantFrom("", "", " ", "　", "\u00a0", "\u200b");
    fc.assert(
      fc.property(
        word,
        fc.array(space, { minLength: 6, maxLength: 6 }),
        fc.array(space, { minLength: 6, maxLength: 6 }),
        (wanted, one, other) => {
          const spaced = (spaces: readonly string[]): string =>
            [...wanted].map((character, index) => character + (spaces[index] ?? "")).join("");
          expect(find(spaced(one), [run(`第${spaced(other)}条`, 50, 100)]).hits).toHaveLength(1);
        },
      ),
    );
  });

  test("does not tell full-width from half-width forms", () => {
    const widened = (text: string): string =>
      text.replaceAll(/[!-~]/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ABab12():/"), minLength: 1, maxLength: 8 }), (wanted) => {
        expect(find(wanted, [run(widened(wanted), 50, 100)]).hits).toHaveLength(1);
        expect(find(widened(wanted), [run(wanted, 50, 100)]).hits).toHaveLength(1);
        expect(find(wanted, [run(wanted, 50, 100)]).hits[0]?.exact).toBe(true);
        expect(find(wanted, [run(widened(wanted), 50, 100)]).hits[0]?.exact).toBe(false);
      }),
    );
  });

  test("reports what is broken over lines or pages, and gives it no hit", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([..."甲乙丙方签字盖章"], { minLength: 2 }),
        fc.nat(),
        fc.boolean(),
        (characters, where, isNextPage) => {
          const wanted = characters.join("");
          const at = 1 + (where % (characters.length - 1));
          const first = [run(`请在此处${characters.slice(0, at).join("")}`, 50, 700)];
          const second = run(`${characters.slice(at).join("")}，以示同意`, 30, isNextPage ? 50 : 716);
          const found = isNextPage ? find(wanted, first, [second]) : find(wanted, [...first, second]);
          expect(found.hits).toEqual([]);
          expect(found.misses).toEqual([{ kind: "broken", page: 1, box: { x: 90, y: 692, width: at * size, height: 10 } }]);
        },
      ),
    );
  });

  test("does not join columns", () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 500 }), (gap) => {
        expect(find("甲方签章", [run("甲方", 50, 100), run("签章", 70 + gap, 100)]).hits).toEqual([]);
      }),
    );
  });

  test("says what stands beside a hit", () => {
    const neighbours = (...runs: readonly TextRun[]): string | undefined => find("甲方", runs).hits[0]?.neighbours;
    expect(neighbours(run("甲方", 50, 100))).toBe("none");
    expect(neighbours(run("甲方", 50, 100), run("签章", 100, 100))).toBe("none");
    expect(neighbours(run("甲方 签章", 50, 100))).toBe("spaced");
    expect(neighbours(run("由 甲方签章", 50, 100))).toBe("touching");
    expect(neighbours(run("由甲方", 50, 100))).toBe("touching");
  });

  test("names the nearest text only where nothing is better and it is near", () => {
    expect(find("甲方签章", [run("由甲方盖章后生效", 50, 100)]).misses).toEqual([
      { kind: "similar", text: "甲方盖章", page: 1, box: { x: 60, y: 92, width: 40, height: 10 } },
    ]);
    expect(find("甲方（盖章）", [run("由甲方盖章", 50, 100)]).misses).toMatchObject([{ kind: "similar", text: "甲方盖章" }]);
    expect(find("甲方签章", [run("双方各执一份", 50, 100)]).misses).toEqual([]);
    expect(find("甲方", [run("乙方", 50, 100)]).misses).toEqual([]);
  });

  test("is not fooled by marks that make a character another one", () => {
    expect(find("か", [run("が", 50, 100)]).hits).toEqual([]);
    expect(find("が", [run("か\u3099", 50, 100)]).hits).toHaveLength(1);
  });

  test("takes a line of any length", () => {
    const length = runs(20_000, 20_000);
    const [one, other] = [run("甲 ".repeat(length * 2), 50, 100), run("方甲".repeat(length), 50, 130)].map((each) => ({
      ...each,
      edges: each.edges.map((edge) => finite(edge / 1000)),
    }));
    if (!one || !other) throw new Error("there are two");
    const cpu = cpuOf(() => {
      expect(find("甲方签章", [one, other]).hits).toEqual([]);
      expect(find("方甲方甲", [one, other]).hits).toHaveLength(length / 2);
    });
    expect(cpu).toBeLessThan(soon);
  });

  test("survives whatever a file may draw", () => {
    const between = (min: number, max: number): fc.Arbitrary<Finite> => fc.double({ min, max, noNaN: true }).map(finite);
    const number = fc.oneof(between(-999_999, 999_999), between(-1000, 1000));
    const anything: fc.Arbitrary<TextRun> = fc.record(
      {
        text: fc.string({ unit: "binary", maxLength: 12 }),
        x: number,
        y: number,
        angle: between(0, 359.99),
        size: between(0, 999_999),
        ascent: number,
        descent: number,
        edges: fc.array(number, { maxLength: 24 }),
        apart: fc.constantFrom("hidden", "annotation"),
        isReplaced: fc.constant(true),
      },
      { requiredKeys: ["text", "x", "y", "angle", "size", "ascent", "descent", "edges"] },
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), fc.string({ unit: "binary", minLength: 1, maxLength: 6 }), (runs, keyword) => {
        const { hits } = find(keyword, runs);
        expect(hits.every(({ page, box }) => page === 1 && Object.values(box).every(Number.isFinite))).toBe(true);
      }),
    );
  });
});
