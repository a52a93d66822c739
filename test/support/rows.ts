import fc from "fast-check";
import type { Row } from "../../src/rows.ts";

/** Values that parameters have, right and wrong. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    "张三",
    "李四（代）",
    "a😀",
    "x\u0000",
    "13200000000",
    "1370",
    "11010119900307803X",
    "2026-02-30",
    "+3d",
    "all",
    "\uD800",
  ),
  fc.constantFrom<unknown>(0, 1, -1, 1.5, 2_000_000_000, true, false, null, [], {}, ["a"], { line: 1 }),
  fc.string({ unit: "binary", maxLength: 300 }),
);

/** Values near to one: some are others, some missing, some too much. */
function near(value: unknown): fc.Arbitrary<unknown> {
  const changed = Array.isArray(value)
    ? fc.array(value.length === 0 ? odd : fc.constantFrom(...value).chain(near), { maxLength: 4 })
    : typeof value === "object" && value !== null
      ? fc
          .tuple(...Object.entries(value).map(([name, field]) => near(field).map((other) => [name, other] as const)))
          .map(Object.fromEntries)
      : fc.constant(value);
  return fc.oneof({ weight: 12, arbitrary: changed as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: odd });
}

/** Rows near to a sample of a contract: of some a value is missing. */
export function rowNear(sample: Readonly<Record<string, unknown>>): fc.Arbitrary<Row> {
  const entries = Object.entries(sample).map(([name, value]) => near(value).map((other) => [name, other] as const));
  return fc
    .tuple(fc.tuple(...entries), fc.subarray(Object.keys(sample), { minLength: Math.max(0, Object.keys(sample).length - 1) }))
    .map(([row, kept]) => row.filter(([name]) => kept.includes(name)));
}
