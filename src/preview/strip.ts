import type { Box } from "../model/box.ts";
import type { Layer } from "../pdf/drawing.ts";
import { textWidth } from "../placement/text-width.ts";
import { boxLayers, type BoxStyle, plainText } from "./layers.ts";
import { rectangle } from "./strokes.ts";

/** What a sign on a picture means; words alone where there is no sign. */
export interface Key {
  readonly sign?: BoxStyle;
  readonly text: string;
}

/** The strip below a page, and its height. */
export interface Strip {
  readonly foot: number;
  readonly layers: readonly Layer[];
}

const size = 8;
const row = 15;
const margin = 10;
const swatch = 14;

/** A strip below a page of a size that says what the signs on it mean, in as many rows as it takes. How high it is does not depend on the fonts of a machine. */
export function stripOf(width: number, top: number, keys: readonly Key[]): Strip {
  const layers: Layer[] = [];
  let [x, y] = [margin, top + margin];
  for (const { sign, text } of keys) {
    const wide = (sign ? swatch + 4 : 0) + textWidth(text, size);
    if (x > margin && x + wide > width - margin) [x, y] = [margin, y + row];
    const box: Box = { x, y: y - 4, width: swatch, height: 8 };
    if (sign) layers.push(...boxLayers(box, sign));
    layers.push({ isGlaze: false, paths: [], texts: [plainText(text, x + wide - textWidth(text, size), y, size)] });
    x += wide + margin;
  }
  const foot = y + margin - top;
  const paper = rectangle({ x: 0, y: top, width, height: foot });
  const edge = `M0 ${top}H${width}`;
  const ground: Layer = {
    isGlaze: false,
    paths: [
      { path: paper, ink: "#eef0f4", width: 0, opacity: 1 },
      { path: edge, ink: "#8d96a5", width: 0.75, opacity: 1 },
    ],
    texts: [],
  };
  return { foot, layers: [ground, ...layers] };
}
