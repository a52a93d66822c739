import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingsIn, flowWith, printedFacts } from "../support/placed.ts";
import type { Box } from "../../src/model/box.ts";
import { runs } from "../support/long.ts";

const aligns = ["middle", "below", "right", "lower-right", "upper-right"] as const;
const kinds = ["signature", "date", "seal", "legal-person-seal"] as const;
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const line = fc.record({ x: whole(20, 400), y: whole(100, 700), width: whole(4, 220), height: fc.constantFrom(10, 12, 14) });

/** The square points of print that a box hides, counted one by one: all numbers are halves of a point at least. */
function hidden(box: Box, print: Box, isFree: (x: number, y: number) => boolean): number {
  const [across, down] = [Math.min(box.width / 10, 4), Math.min(box.height / 10, 4)];
  const step = 0.25;
  let count = 0;
  for (let x = print.x + step / 2; x < print.x + print.width; x += step) {
    if (x <= box.x + across || x >= box.x + box.width - across) continue;
    for (let y = print.y + step / 2; y < print.y + print.height; y += step)
      if (y > box.y + down && y < box.y + box.height - down && !isFree(x, y)) count += step * step;
  }
  return count;
}

/** Where a component of a size stands, written down once more. */
function standing(hit: Box, [width, height]: readonly [number, number], align: (typeof aligns)[number]): Box {
  const middle = { x: hit.x + hit.width / 2, y: hit.y + hit.height / 2 };
  const left = align === "middle" || align === "below" ? middle.x - width / 2 : hit.x + hit.width;
  const top =
    align === "middle" || align === "right" ? middle.y - height / 2 : align === "upper-right" ? hit.y - height : hit.y + hit.height;
  return { x: left, y: top, width, height };
}

describe("what lies upon print", () => {
  test.each(aligns.flatMap((align) => kinds.map((kind) => [align, kind] as const)))("%s, %s: by its area", (align, kind) => {
    fc.assert(
      fc.property(whole(2, 6), fc.array(line, { maxLength: 4 }), whole(20, 120), whole(10, 60), (letters, others, width, height) => {
        const hit: Box = { x: 200, y: 400, width: 12 * letters, height: 12 };
        // Its own print is its label with a colon; others stand apart from it and from each other.
        const label: Box = { ...hit, width: hit.width + 12 };
        const apart = others.filter(({ y, height: high }) => y + high < label.y - 1 || y > label.y + label.height + 1);
        const box = standing(hit, [width, height], align);
        const isColon = (x: number, y: number): boolean =>
          x > hit.x + hit.width && x < label.x + label.width && y > label.y && y < label.y + label.height;
        const own = align === "middle" ? 0 : hidden(box, label, isColon);
        const areas = [[label, own] as const, ...apart.map((each) => [each, hidden(box, each, () => false)] as const)];
        const limit = ({ width: wide, height: high }: Box): number => Math.min(wide * high * 0.3, 60);
        // What is within a hundredth of its limit may be counted either way.
        fc.pre(areas.every(([print, area]) => Math.abs(area - limit(print)) > 4));
        const isHiding = (kind === "signature" || kind === "date") && areas.some(([print, area]) => area > limit(print));
        const facts = printedFacts([label, ...apart], { 甲方签字: [hit] });
        const found = findingsIn(
          flowWith(`{ type: ${kind}, at: { keyword: 甲方签字, align: ${align} }, size: [${width}, ${height}] }`),
          facts,
        );
        expect(found.map(({ code }) => code.name).filter((name) => name === "component-clear-of-print").length).toBe(isHiding ? 1 : 0);
      }),
      { numRuns: runs(12, 200) },
    );
  });

  test("is told with a place where it is clear, or with none", () => {
    let helped = 0;
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 5 }),
        whole(0, 60),
        fc.constantFrom(...aligns),
        whole(30, 120),
        (others, rest, align, width) => {
          const hit: Box = { x: 120, y: 400, width: 48, height: 12 };
          const facts = printedFacts([{ ...hit, width: hit.width + rest }, ...others], { 乙方签字: [hit] });
          const sign = (offset: string, size: string): string =>
            flowWith(`{ type: signature, at: { keyword: 乙方签字, align: ${align}, offset: ${offset} }, size: ${size} }`);
          const clearOf = (text: string): readonly string[] =>
            findingsIn(text, facts).flatMap(({ code, help }) => (code.name === "component-clear-of-print" ? [help ?? ""] : []));
          const [help] = clearOf(sign("[0, 0]", `[${width}, 40]`));
          const [offset, size] = [/`offset: (\[.*?\])`/u.exec(help ?? "")?.[1], /`size: (\[.*?\])`/u.exec(help ?? "")?.[1]];
          if (offset === undefined && size === undefined) return;
          helped += 1;
          expect(clearOf(sign(offset ?? "[0, 0]", size ?? `[${width}, 40]`))).toEqual([]);
        },
      ),
      { numRuns: runs(250, 1500) },
    );
    expect(helped).toBeGreaterThan(20);
  });

  test("is no date whose numbers go between printed words", () => {
    const hit: Box = { x: 72, y: 400, width: 24, height: 12 };
    const words = [150, 180, 210].map((x): Box => ({ x, y: 400, width: 12, height: 12 }));
    const facts = printedFacts([{ ...hit, width: 36 }, ...words], { 日期: [hit] });
    const help = (format: string): readonly (string | undefined)[] =>
      findingsIn(flowWith(`{ type: date, at: { keyword: 日期, align: right }, size: [160, 20]${format} }`), facts).flatMap(
        ({ code, help: said }) => (code.name === "component-clear-of-print" ? [said] : []),
      );
    expect(help(", format: yyyy m d")).toEqual([]);
    for (const format of ["", ", format: yyyy年m月d日", ", format: yyyy-m-d"])
      expect(help(format).join("")).toContain("`format: yyyy m d`");
    const sentence = printedFacts(
      [
        { ...hit, width: 36 },
        { x: 150, y: 400, width: 200, height: 12 },
      ],
      { 日期: [hit] },
    );
    const text = flowWith("{ type: date, at: { keyword: 日期, align: right }, size: [160, 20], format: yyyy m d }");
    expect(findingsIn(text, sentence).map(({ code }) => code.name)).toContain("component-clear-of-print");
  });
});
