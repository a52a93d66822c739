import { type Box, tenth } from "../model/box.ts";
import type { Anchor, TextMark } from "../model/mark.ts";
import type { DrawnPath, Layer } from "../pdf/drawing.ts";
import { textWidth } from "../placement/text-width.ts";
import { rectangle } from "./strokes.ts";

/** How the box of a component is drawn around what it shows. */
export interface BoxStyle {
  /** `#rrggbb` */
  readonly colour: string;
  /** Of the whole box, from 0 to 1. */
  readonly shade: number;
  readonly isDashed: boolean;
  /** Whether something is wrong with it. */
  readonly isFaulty: boolean;
  /** Whether it has no rim. */
  readonly isBare?: boolean;
}

/** The dashes of a rim that is not solid, and the red of what is wrong. */
const dashes: readonly number[] = [4, 2.5];
const faultInk = "#c4162a";

/** The box of a component, as far as it is no matter what stands in it. Print below it stays as dark as it is. */
export function boxLayers(box: Box, { colour, shade, isDashed, isFaulty, isBare = false }: BoxStyle): readonly Layer[] {
  const path = rectangle(box);
  const rim: DrawnPath = {
    path,
    ink: isFaulty ? faultInk : colour,
    width: isFaulty ? 1.5 : 1,
    opacity: 1,
    ...(isDashed ? { dashes } : {}),
  };
  const area: DrawnPath = { path, ink: colour, width: 0, opacity: shade };
  return [
    { clip: box, isGlaze: true, paths: isFaulty ? [area, hatchOf(box)] : [area], texts: [] },
    { isGlaze: false, paths: isBare ? [] : [rim], texts: [] },
  ];
}

/** Lines across what is wrong: lighter than any text below them. */
function hatchOf({ x, y, width, height }: Box): DrawnPath {
  const lines: string[] = [];
  for (let at = -height; at < width; at += 6) lines.push(`M${tenth(x + at)} ${tenth(y + height)}L${tenth(x + at + height)} ${tenth(y)}`);
  return { path: lines.join(""), ink: faultInk, width: 1, opacity: 0.3 };
}

const size = 7.5;
/** The height of a tag, in points. */
const tagHeight = 10;
const padding = 2;

/** A line of words on paper of its own, so that it can be read over print; its colour is that of its rim. */
export function tag(text: string, place: { readonly x: number; readonly y: number; readonly anchor: Anchor }, colour: string): Layer {
  const width = wide(text) + 2 * padding;
  const x = place.anchor === "end" ? place.x - width : place.x;
  const paper = rectangle({ x, y: place.y, width, height: tagHeight });
  const words: TextMark = { ...plainText(text, x + padding, place.y + tagHeight / 2, size), ink: colour, isBold: true };
  return {
    isGlaze: false,
    paths: [
      { path: paper, ink: "#ffffff", width: 0, opacity: 0.9 },
      { path: paper, ink: colour, width: 0.4, opacity: 1 },
    ],
    texts: [words],
  };
}

/** A line of words on a shadow of paper, so that it can be read over print; `y` is the middle of its height. */
export function shadow(
  text: string,
  { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: Anchor },
  ink: string,
): Layer {
  const width = wide(text) + padding;
  const paper = rectangle({ x: anchor === "end" ? x - width : x - padding / 2, y: y - tagHeight / 2, width, height: tagHeight });
  return {
    isGlaze: false,
    paths: [{ path: paper, ink: "#ffffff", width: 0, opacity: 0.85 }],
    texts: [{ ...plainText(text, x, y, size), anchor, ink, isBold: true }],
  };
}

/** Where the tag of a box stands: above it, or, at the head of the page, in it. */
export function tagPlace(box: Box, pageWidth: number): { readonly x: number; readonly y: number; readonly anchor: Anchor } {
  const y = box.y < tagHeight + 1 ? box.y + 1 : box.y - tagHeight - 0.5;
  const isAtRim = box.x + box.width / 2 > pageWidth * 0.6;
  return isAtRim ? { x: box.x + box.width, y, anchor: "end" } : { x: box.x, y, anchor: "start" };
}

/** How wide the words of a tag are. */
export function wide(text: string): number {
  return textWidth(text, size);
}

/** Words of a tag that are not wider than so many points; what is too much is an ellipsis. */
export function cut(text: string, width: number): string {
  if (wide(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && wide(`${letters.join("")}…`) > width) letters.pop();
  return `${letters.join("")}…`;
}

/** A text in the ink of print. */
export function plainText(text: string, x: number, y: number, fontSize: number): TextMark {
  return { text, x: tenth(x), y: tenth(y), anchor: "start", size: fontSize, ink: "#1c2330", isBold: false, opacity: 1, turn: 0 };
}
