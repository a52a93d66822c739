/** A place on a page: points from the top-left corner of the page as it is seen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle on a page; `x` and `y` are its top-left corner, all in points. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The smallest upright box around some points, at least one. */
export function around(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The part of two boxes that is shared, in square points: 0 where they only touch. */
export function sharedArea(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0 && down > 0 ? across * down : 0;
}

/** A number of points to a tenth, as facts keep it; never -0. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** A box with all its numbers to a tenth of a point. */
export function rounded({ x, y, width, height }: Box): Box {
  return { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) };
}
