import type { PlacedBox } from "../../compare/version.ts";
import { tenth } from "../../model/box.ts";
import type { SayAgainst } from "./say.ts";

/** A place before and after on one page. */
export interface Move {
  readonly from: PlacedBox;
  readonly to: PlacedBox;
}

/** Up to how many points nobody would call a move. */
const slack = 0.5;

/** How far a place moved, to the right and down; what grew around its middle did not move. */
export function shiftOf({ from, to }: Move): { readonly across: number; readonly down: number } {
  return {
    across: shifted(from.x, from.width, to.x, to.width),
    down: shifted(from.y, from.height, to.y, to.height),
  };
}

/** Of the shifts of beginning, middle and end of a stretch the least. */
function shifted(from: number, length: number, to: number, otherLength: number): number {
  const grown = otherLength - length;
  const shifts = [to - from, to - from + grown / 2, to - from + grown];
  const least = shifts.reduce((one, other) => (Math.abs(other) < Math.abs(one) ? other : one));
  return Math.abs(least) <= slack ? 0 : tenth(least);
}

/** Says in which direction something moved on pages, and how far; nothing where it did not. */
export function sayShift(move: Move, pages: readonly number[], say: SayAgainst): readonly string[] {
  const { across, down } = shiftOf(move);
  const length = { across: Math.abs(across), down: Math.abs(down), acrossMm: millimetres(across), downMm: millimetres(down), pages };
  const [side, height] = [across > 0 ? "right" : "left", down > 0 ? "down" : "up"] as const;
  if (across !== 0 && down !== 0) return [say(`moved-${side}-${height}`, length)];
  if (across !== 0) return [say(`moved-${side}`, length)];
  return down === 0 ? [] : [say(`moved-${height}`, length)];
}

function millimetres(points: number): number {
  return tenth((Math.abs(points) * 25.4) / 72);
}
