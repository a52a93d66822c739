import fc from "fast-check";
import { expect, test } from "vitest";
import { around, type Box, rounded, sharedArea } from "../../src/model/box.ts";

const whole = fc.nat({ max: 40 });
const box = fc.record({ x: whole, y: whole, width: whole, height: whole });

/** The unit squares that a box of whole numbers covers. */
function squares({ x, y, width, height }: Box): ReadonlySet<number> {
  const found = new Set<number>();
  for (let column = x; column < x + width; column += 1) for (let row = y; row < y + height; row += 1) found.add(column * 100 + row);
  return found;
}

test("boxes share the squares that are in both", () => {
  fc.assert(
    fc.property(box, box, (one, other) => {
      const covered = squares(other);
      expect(sharedArea(one, other)).toBe([...squares(one)].filter((square) => covered.has(square)).length);
    }),
  );
});

test("a box around the corners of another is that box", () => {
  fc.assert(
    fc.property(box, (each) => {
      const { x, y, width, height } = each;
      expect(around([x, x + width].flatMap((left) => [y, y + height].map((top) => ({ x: left, y: top }))))).toEqual(each);
    }),
  );
});

test("lengths are kept to a tenth, and zero has no sign", () => {
  expect(rounded({ x: -0.04, y: 1.06, width: 2, height: 0.149 })).toEqual({ x: 0, y: 1.1, width: 2, height: 0.1 });
});
