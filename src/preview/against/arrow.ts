import { type Box, tenth } from "../../model/box.ts";
import type { ArrowView } from "./model.ts";

/** How far apart the middles of two boxes are at least for an arrow from one to the other, and the size of its head, in points. */
const least = 12;
const head = 7;

/** An arrow from the middle of one box to that of another; none where they are so near that it would only hide them. */
export function arrowOf(before: Box, after: Box): readonly ArrowView[] {
  const [from, to] = [middle(before), middle(after)];
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down);
  if (length < least) return [];
  const [x, y] = [across / length, down / length];
  const base = { x: to.x - x * head, y: to.y - y * head };
  const wing = (side: number): string => `${tenth(base.x - (y * side * head) / 2)} ${tenth(base.y + (x * side * head) / 2)}`;
  return [
    {
      line: `M${tenth(from.x)} ${tenth(from.y)}L${tenth(base.x)} ${tenth(base.y)}`,
      head: `M${tenth(to.x)} ${tenth(to.y)}L${wing(1)}L${wing(-1)}Z`,
    },
  ];
}

function middle({ x, y, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
