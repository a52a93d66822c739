import { aligned, type Couple } from "./align.ts";

/** Up to how many on either side the best of all assignments is looked for: its time grows with the third power. */
const most = 100;

/**
 * Gives each of the shorter side one of the longer, so that the sum of the costs is least. Of equal sums the one that keeps the order is taken. Of
 * more than a hundred on both sides, only those are compared that keep the order.
 */
export function assigned(first: number, second: number, cost: (one: number, other: number) => number): readonly Couple[] {
  if (first > second) return assigned(second, first, (one, other) => cost(other, one)).map(([one, other]) => [other, one]);
  if (first <= most && second <= most) return cheapest(first, second, (one, other) => cost(one, other) + aside(one, other));
  const dearest = Math.max(...Array.from({ length: first }, (_, one) => dearestOf(one, second, cost)));
  const enough = (dearest + 1) * (first + 1); // so that a couple more is always better
  return aligned(first, second, (one, other) => enough - cost(one, other) - aside(one, other));
}

/** What tells equal costs apart: less than any that counts, and more, the further two stand from each other in their lists. */
function aside(one: number, other: number): number {
  return Math.abs(one - other) * 1e-6;
}

function dearestOf(one: number, second: number, cost: (one: number, other: number) => number): number {
  let dearest = 0;
  for (let other = 0; other < second; other += 1) dearest = Math.max(dearest, cost(one, other));
  return dearest;
}

/** The Hungarian method with potentials: row after row is added along the cheapest path of changes. Rows are at most as many as columns; both count from 1 within. */
function cheapest(rows: number, columns: number, cost: (row: number, column: number) => number): readonly Couple[] {
  const [ofRows, ofColumns] = [new Float64Array(rows + 1), new Float64Array(columns + 1)];
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    const [least, from, done] = [new Float64Array(columns + 1).fill(Infinity), new Int32Array(columns + 1), new Uint8Array(columns + 1)];
    let column = 0;
    rowOf[0] = row;
    while (get(rowOf, column) !== 0) {
      done[column] = 1;
      const current = get(rowOf, column);
      let [delta, next] = [Infinity, 0];
      for (let each = 1; each <= columns; each += 1) {
        if (done[each] === 1) continue;
        const reduced = cost(current - 1, each - 1) - get(ofRows, current) - get(ofColumns, each);
        if (reduced < get(least, each)) [least[each], from[each]] = [reduced, column];
        if (get(least, each) < delta) [delta, next] = [get(least, each), each];
      }
      for (let each = 0; each <= columns; each += 1) {
        if (done[each] === 1) {
          ofRows[get(rowOf, each)] = get(ofRows, get(rowOf, each)) + delta;
          ofColumns[each] = get(ofColumns, each) - delta;
        } else least[each] = get(least, each) - delta;
      }
      column = next;
    }
    while (column !== 0) {
      const before = get(from, column);
      rowOf[column] = get(rowOf, before);
      column = before;
    }
  }
  const couples = [...rowOf].flatMap((row, column): readonly Couple[] => (column > 0 && row > 0 ? [[row - 1, column - 1]] : []));
  return couples.toSorted(([one], [other]) => one - other);
}

function get(list: Float64Array | Int32Array, index: number): number {
  return list[index] ?? 0;
}
