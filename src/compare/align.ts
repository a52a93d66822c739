/** Two numbers of a pair: of the first list, and of the second. */
export type Couple = readonly [first: number, second: number];

/** Up to how many couples are weighed. */
const most = 1_000_000;

/**
 * Lays one list over another without changing the order of either, so that what is gained is most: for lists that are read in order, such as pages.
 * Of equal gains the earliest is taken. It takes time and memory by the product of both lengths; of lists for which that is over a million, each is
 * laid over the one with its number.
 */
export function aligned(first: number, second: number, gain: (one: number, other: number) => number): readonly Couple[] {
  if (first * second > most) return Array.from({ length: Math.min(first, second) }, (_, number) => [number, number] as const);
  const width = second + 1;
  const best = new Float64Array((first + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = first - 1; row >= 0; row -= 1) {
    for (let column = second - 1; column >= 0; column -= 1) {
      const skipped = Math.max(at(row + 1, column), at(row, column + 1));
      best[row * width + column] = Math.max(skipped, gain(row, column) + at(row + 1, column + 1));
    }
  }
  const couples: Couple[] = [];
  let [row, column] = [0, 0];
  while (row < first && column < second) {
    const gained = gain(row, column);
    if (gained > 0 && at(row, column) <= gained + at(row + 1, column + 1)) couples.push([row++, column++]);
    else if (at(row, column) <= at(row + 1, column)) row += 1;
    else column += 1;
  }
  return couples;
}
