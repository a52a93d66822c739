/** A length in points that no page has. */
const absurd = 1_000_000;

declare const finite: unique symbol;

/** A number that a page can have: neither NaN nor infinite nor absurdly large. Only {@link finiteOf} makes one. */
export type Finite = number & { readonly [finite]: true };

/** A value as a number that a page can have; `undefined` for anything else, so that whoever reads it has to say what stands for it. */
export function finiteOf(value: unknown): Finite | undefined {
  return typeof value === "number" && Math.abs(value) < absurd ? (value as Finite) : undefined; // the one place that tests it
}

/** All of some numbers; `undefined` where one of them is none that a page can have. */
export function allFinite(values: readonly number[]): readonly Finite[] | undefined {
  return values.every((value) => finiteOf(value) !== undefined) ? (values as readonly Finite[]) : undefined; // each was tested
}
