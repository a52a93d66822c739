import { type Box, tenth } from "../model/box.ts";
import type { Anchor, Marks, PathMark, TextMark } from "../model/mark.ts";
import { textWidth } from "../placement/text-width.ts";
import type { Look, Shape } from "./looks.ts";
import { circle, heldIn, rectangle, star, unitPath } from "./strokes.ts";

/** What of a component is drawn in its box. */
export interface Drawable extends Box {
  readonly look: Look;
  /** What is written there: the value, or what stands for it as long as there is none. */
  readonly written: string;
  /** Whether there is no value, so that what is written only shows where and how large it will be. */
  readonly isBlank: boolean;
  readonly fontSize: number;
  readonly textStyle: TextStyle;
  readonly slice: Slice;
  /** Degrees clockwise that a watermark is turned by. */
  readonly turn?: number;
}

/** How a text stands in its box, as the contract says. */
export interface TextStyle {
  readonly anchor: Anchor;
  readonly vertical: "top" | "middle" | "bottom";
  /** `#rrggbb`; nothing where it is that of the look. */
  readonly ink?: string;
  readonly isBold: boolean;
}

/** Which of the slices of a whole the box has; the first of one where it has all. */
interface Slice {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** What a text keeps from the edges of its box, in points. */
const margin = 2;

/** The ink of what is not filled in yet. */
const faint = "#6b7483";

/** What is drawn of a component, in points of its page; of a slice the whole, of which the box cuts its slice. Pages and pictures draw the same. */
export function marksOf(drawable: Drawable): Marks {
  const { slice, look } = drawable;
  const whole = { ...drawable, x: drawable.x - slice.index * drawable.width, width: drawable.width * slice.count };
  return drawings[look.shape](look.isSliced ? whole : drawable);
}

const drawings: Readonly<Record<Shape, (drawable: Drawable) => Marks>> = {
  "round-seal": roundSeal,
  "square-seal": squareSeal,
  stroke: (drawable) => ({ paths: [line(drawable, unitPath(handwriting, inner(drawable, 0.1)), strokeWidth(drawable))], texts: [] }),
  copied: (drawable) => ({ paths: [], texts: lines(drawable) }),
  date: oneLine,
  text: oneLine,
  lines: (drawable) => ({ paths: [], texts: lines(drawable) }),
  tick,
  choice,
  picture: (drawable) => icon(drawable, picture),
  table: (drawable) => ({ paths: [line(drawable, unitPath(grid, drawable), 0.75)], texts: [] }),
  attachment: (drawable) => icon(drawable, clip),
  watermark,
  frame: () => ({ paths: [], texts: [] }),
};

/** Paths in a box of width and height 1. */
const handwriting =
  "M0 .62C.1 .1 .2 0 .22 .2S.1 .95 .14 .9S.34 .25 .38 .3S.3 .8 .38 .72S.52 .2 .56 .3S.5 .8 .6 .66S.7 .35 .74 .45S.8 .75 1 .4";
const ticked = "M.2 .52L.42 .76L.82 .24";
const picture = "M0 0H1V1H0ZM0 .85L.32 .4L.55 .7L.72 .5L1 .85M.66 .24A.08 .08 0 1 0 .82 .24A.08 .08 0 1 0 .66 .24";
const clip = "M.75 .3V.72C.75 1.06 .25 1.06 .25 .72V.24C.25 -.08 .63 -.08 .63 .24V.68C.63 .84 .4 .84 .4 .68V.32";
const grid = "M0 0H1V1H0ZM0 .333H1M0 .667H1M.333 0V1M.667 0V1";

function roundSeal(drawable: Drawable): Marks {
  const { width, height, written } = drawable;
  const size = Math.min(width, height);
  const centre = middle(drawable);
  const rim = size * 0.035;
  const word = { ...textMark(drawable, written, size * 0.12), x: centre.x, y: tenth(centre.y + size * 0.27), anchor: "middle" as const };
  return {
    paths: [line(drawable, circle(centre, (size - rim) / 2), tenth(rim)), area(drawable, star(centre, size * 0.16))],
    texts: written === "" ? [] : [word],
  };
}

function squareSeal(drawable: Drawable): Marks {
  const size = Math.min(drawable.width, drawable.height);
  const square = heldIn(drawable, size * 0.94, size * 0.94);
  const written = [...drawable.written];
  const half = Math.ceil(written.length / 2);
  const rows = [written.slice(0, half), written.slice(half)].filter((row) => row.length > 0);
  const texts = rows.map((row, index) => ({
    ...textMark(drawable, row.join(""), size * 0.27),
    x: middle(square).x,
    y: tenth(square.y + (square.height * (index * 2 + 1)) / (rows.length * 2)),
    anchor: "middle" as const,
  }));
  return { paths: [line(drawable, rectangle(square), tenth(size * 0.05))], texts };
}

/** A box to tick, with its tick where it is ticked. */
function tick(drawable: Drawable): Marks {
  const size = Math.min(drawable.width, drawable.height) * 0.8;
  const square = heldIn(drawable, size, size);
  const isTicked = drawable.written !== "";
  const own = line(drawable, rectangle(square), 1);
  return { paths: isTicked ? [own, line(drawable, unitPath(ticked, square), tenth(size * 0.1))] : [own], texts: [] };
}

/** A text all over the page: how close its copies are nobody says, so these are as many as let both be read. */
function watermark(drawable: Drawable): Marks {
  const [columns, rows] = [3, 6];
  const { x, y, width, height, written, turn = 0 } = drawable;
  const texts = Array.from({ length: columns * rows }, (_, index): TextMark => {
    const [across, down] = [(index % columns) + 0.5, Math.floor(index / columns) + 0.5];
    const place = { x: tenth(x + (width * across) / columns), y: tenth(y + (height * down) / rows) };
    return { ...textMark(drawable, written), ...place, anchor: "middle", turn };
  });
  return { paths: [], texts: written === "" ? [] : texts };
}

/** What is chosen, and the arrow of a list at the right. */
function choice(drawable: Drawable): Marks {
  const size = Math.min(8, drawable.height * 0.5);
  const place = {
    x: drawable.x + drawable.width - size * 1.6,
    y: drawable.y + (drawable.height - size * 0.6) / 2,
    width: size,
    height: size * 0.6,
  };
  return { ...oneLine(drawable), paths: [area(drawable, unitPath("M0 0H1L.5 1Z", place))] };
}

/** A small picture of what will stand there, in the middle. */
function icon(drawable: Drawable, path: string): Marks {
  const size = Math.min(drawable.width, drawable.height, 40) * 0.8;
  return { paths: [line(drawable, unitPath(path, heldIn(drawable, size, size)), 1)], texts: [] };
}

function oneLine(drawable: Drawable): Marks {
  return {
    paths: [],
    texts: drawable.written === "" ? [] : [{ ...textMark(drawable, drawable.written), ...across(drawable), y: down(drawable, 0, 1) }],
  };
}

/** A text broken into lines where its box ends. */
function lines(drawable: Drawable): readonly TextMark[] {
  const broken = brokenInto(drawable.written, drawable.width - 2 * margin, drawable.fontSize);
  return broken.map((text, index) => ({ ...textMark(drawable, text), ...across(drawable), y: down(drawable, index, broken.length) }));
}

function brokenInto(text: string, width: number, fontSize: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => {
    const broken = [""];
    for (const character of paragraph) {
      const last = broken.at(-1) ?? "";
      if (last !== "" && textWidth(last + character, fontSize) > width) broken.push(character);
      else broken[broken.length - 1] = last + character;
    }
    return broken.filter((each, index) => each !== "" || index > 0);
  });
}

/** Where a line begins, has its middle or ends. */
function across({ x, width, textStyle: { anchor } }: Drawable): Pick<TextMark, "x" | "anchor"> {
  const place = { start: x + margin, middle: x + width / 2, end: x + width - margin };
  return { x: tenth(place[anchor]), anchor };
}

/** The middle of a line's height, of so many lines. */
function down({ y, height, fontSize, textStyle: { vertical } }: Drawable, index: number, count: number): number {
  const leading = fontSize * 1.3;
  const block = leading * count;
  const top = { top: y, middle: y + (height - block) / 2, bottom: y + height - block }[vertical];
  return tenth(top + leading * (index + 0.5));
}

function textMark({ look, isBlank, textStyle, x, y, fontSize }: Drawable, text: string, size = fontSize): TextMark {
  const isSeal = look.shape === "round-seal" || look.shape === "square-seal";
  const ink = isBlank && !isSeal ? faint : (textStyle.ink ?? look.ink);
  return { text, x, y, anchor: "start", size: tenth(size), ink, isBold: textStyle.isBold || isSeal, opacity: look.opacity, turn: 0 };
}

function line({ look }: Drawable, path: string, width: number): PathMark {
  return { path, ink: look.ink, width, opacity: look.opacity };
}

function area(drawable: Drawable, path: string): PathMark {
  return line(drawable, path, 0);
}

function strokeWidth({ height }: Box): number {
  return tenth(Math.max(0.8, Math.min(2, height * 0.04)));
}

function middle({ x, y, width, height }: Box): Pick<TextMark, "x" | "y"> {
  return { x: tenth(x + width / 2), y: tenth(y + height / 2) };
}

/** A box without a part of its width and height at each side. */
function inner({ x, y, width, height }: Box, part: number): Box {
  return { x: x + width * part, y: y + height * part, width: width * (1 - 2 * part), height: height * (1 - 2 * part) };
}
