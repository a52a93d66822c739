import type { Placement } from "../runtime/facts.generated.ts";
import { isConcrete } from "../runtime/hole.ts";
import type { Box } from "../model/box.ts";

/** Width and height in points. */
export type Size = readonly [width: number, height: number];

type Corner = (hit: Box, size: Size) => readonly [left: number, top: number];

const beside = (hit: Box): number => hit.x + hit.width;
const under = (hit: Box): number => hit.y + hit.height;
const centred = (hit: Box, [width]: Size): number => hit.x + (hit.width - width) / 2;
const halfway = (hit: Box, [, height]: Size): number => hit.y + (hit.height - height) / 2;

/** Where the top-left corner of a component is, by `align`. The service documents the directions, not the points: this is their plain reading. */
const corners: Readonly<Record<Extract<Placement["align"], string>, Corner>> = {
  middle: (hit, size) => [centred(hit, size), halfway(hit, size)],
  below: (hit, size) => [centred(hit, size), under(hit)],
  right: (hit, size) => [beside(hit), halfway(hit, size)],
  "lower-right": (hit) => [beside(hit), under(hit)],
  "upper-right": (hit, [, height]) => [beside(hit), hit.y - height],
};

/** The box of a component of a size at a hit of its keyword; `undefined` where `align` or `offset` is not known. */
export function alignedBox(hit: Box, size: Size, { align = "middle", offset = [0, 0] }: Placement): Box | undefined {
  const [right, down] = typeof offset === "symbol" ? [] : offset;
  if (typeof align === "symbol" || !isConcrete(right) || !isConcrete(down)) return undefined;
  const [left, top] = corners[align](hit, size);
  return { x: left + right, y: top + down, width: size[0], height: size[1] };
}
