import { type Box, tenth } from "../model/box.ts";
import type { Severity } from "../model/diagnostic.ts";
import type { TextMark } from "../model/mark.ts";
import type { DrawnPath, Layer } from "../pdf/drawing.ts";

import { circle, rectangle } from "./strokes.ts";
import { type Flag, type Tag, tagRim, tagSize } from "./tags.ts";

/** How the box of a component is drawn around what it shows. */
export interface BoxStyle {
  /** `#rrggbb` */
  readonly colour: string;
  /** Of the whole box, from 0 to 1. */
  readonly shade: number;
  readonly isDashed: boolean;
  /** How bad what is wrong with it is; nothing where nothing is. */
  readonly fault?: Severity;
  /** Whether it has no rim. */
  readonly isBare?: boolean;
}

/** The dashes of a rim that is not solid, and the inks of what is wrong. */
const dashes: readonly number[] = [4, 2.5];
const faultInks: Readonly<Record<Severity, string>> = { error: "#b81226", warning: "#b36b00" };

/** The box of a component, as far as it is no matter what stands in it. Print below it stays as dark as it is. */
export function boxLayers(box: Box, { colour, shade, isDashed, fault, isBare = false }: BoxStyle): readonly Layer[] {
  const path = rectangle(box);
  const rim: DrawnPath = {
    path,
    ink: fault ? faultInks[fault] : colour,
    width: fault ? 1.5 : 1,
    opacity: 1,
    ...(isDashed ? { dashes } : {}),
  };
  const area: DrawnPath = { path, ink: colour, width: 0, opacity: shade };
  return [
    { clip: box, isGlaze: true, paths: fault ? [area, hatchOf(box, faultInks[fault])] : [area], texts: [] },
    { isGlaze: false, paths: isBare ? [] : [rim], texts: [] },
  ];
}

/** Lines across what is wrong: lighter than any text below them. */
function hatchOf({ x, y, width, height }: Box, ink: string): DrawnPath {
  const lines: string[] = [];
  for (let at = -height; at < width; at += 6) lines.push(`M${tenth(x + at)} ${tenth(y + height)}L${tenth(x + at + height)} ${tenth(y)}`);
  return { path: lines.join(""), ink, width: 1, opacity: 0.3 };
}

/** The label of a box in letters of the size, on a ground in the colour of its party. */
export function tagLayer(tag: Tag, colour: string): Layer {
  const text: TextMark = { ...plainText(tag.text, tag.x + tagRim, tag.y + tag.height / 2, tagSize), ink: "#ffffff" };
  return { isGlaze: false, paths: [{ path: rectangle(tag), ink: colour, width: 0, opacity: 1 }], texts: [text] };
}

/** The number of a finding at a box. */
export function flag({ number, x, y, severity }: Flag): Layer {
  const ink = severity === "error" ? faultInks.error : "#7d5000";
  const text: TextMark = { ...plainText(String(number), x, y, 7), anchor: "middle", ink: "#ffffff", isBold: true };
  return { isGlaze: false, paths: [{ path: circle({ x, y }, 5), ink, width: 0, opacity: 1 }], texts: [text] };
}

/** A text in the ink of print; `y` is the middle of its height. */
export function plainText(text: string, x: number, y: number, size: number): TextMark {
  return { text, x: tenth(x), y: tenth(y), anchor: "start", size, ink: "#1c2330", isBold: false, opacity: 1, turn: 0 };
}
