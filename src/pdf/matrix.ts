/** An affine map as PDF writes it: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does `inner` first and then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Six numbers as a matrix; `undefined` for anything else, also where one is not finite. */
export function matrixOf(values: unknown): Matrix | undefined {
  if (!Array.isArray(values) && !(values instanceof Float32Array)) return undefined;
  const [a, b, c, d, e, f] = values as readonly unknown[];
  return [a, b, c, d, e, f].every(Number.isFinite) ? ([a, b, c, d, e, f] as unknown as Matrix) : undefined;
}
