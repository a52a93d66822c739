import type { Box } from "../../model/box.ts";
import type { DrawnPage, DrawnPath, Layer } from "../../pdf/drawing.ts";
import { boxLayers, type BoxStyle, tagLayer } from "../layers.ts";
import { type Key, stripOf } from "../strip.ts";
import { rectangle } from "../strokes.ts";
import { isDashed } from "./boxes.ts";
import { inks } from "./inks.ts";
import type { AgainstBox, AgainstFlow, AgainstPage, AgainstView, ArrowView, Side } from "./model.ts";

/** A page to be drawn upon that of the PDF of one version. */
export interface DrawnSide {
  readonly side: Side;
  readonly page: DrawnPage;
}

/** The pages of two versions over one another, to be drawn: each with a strip below it that says what its signs mean. */
export function againstDrawing(view: AgainstView, flow: AgainstFlow): readonly DrawnSide[] {
  return flow.pages.map((page) => ({ side: page.side, page: drawnPage(view, page) }));
}

/** The rim of what was before: dots, since dashes mean that something may be left empty. */
const dots: readonly number[] = [1.4, 1.8];

function dotted(layer: Layer): Layer {
  return { ...layer, paths: layer.paths.map((path) => (path.dashes && path.ink === inks.before ? { ...path, dashes: dots } : path)) };
}

function styleOf(box: AgainstBox): BoxStyle {
  return isDashed(box) ? { ...styles[box.state], isDashed: true } : styles[box.state];
}

const styles: Readonly<Record<AgainstBox["state"], BoxStyle>> = {
  same: { colour: inks.same, shade: 0.1, isDashed: false },
  before: { colour: inks.before, shade: 0.1, isDashed: true },
  after: { colour: inks.after, shade: 0.12, isDashed: false },
};
const arrowInk = "#1c2330";

function drawnPage(view: AgainstView, page: AgainstPage): DrawnPage {
  const { width, height, paper, picture, print, boxes, arrows } = page;
  const strip = stripOf(width, height, keysOf(view, page));
  return {
    width,
    height,
    paper,
    foot: strip.foot,
    layers: [
      ...(picture === "" ? [printed(print.same, "#dfe3ea", 1)] : []),
      printed(print.before, inks.before, 0.22),
      printed(print.after, inks.after, 0.2),
      ...boxes.flatMap((box) => boxLayers(box, styleOf(box))).map(dotted),
      ...boxes.map(({ x, y, width: across, height: down, marks }): Layer => ({
        clip: { x, y, width: across, height: down },
        isGlaze: true,
        ...marks,
      })),
      ...boxes.map(({ tag, state }) => tagLayer(tag, inks[state])),
      { isGlaze: false, paths: arrows.flatMap(drawnArrow), texts: [] },
      ...strip.layers.map(dotted),
    ],
  };
}

function printed(print: readonly Box[], ink: string, opacity: number): Layer {
  return { isGlaze: true, paths: print.map((box) => ({ path: rectangle(box), ink, width: 0, opacity })), texts: [] };
}

function drawnArrow({ line, head }: ArrowView): readonly DrawnPath[] {
  return [
    { path: line, ink: arrowInk, width: 1.2, opacity: 1 },
    { path: head, ink: arrowInk, width: 0, opacity: 1 },
  ];
}

function keysOf({ words, title }: AgainstView, { caption, boxes, arrows, print }: AgainstPage): readonly Key[] {
  const has = (state: AgainstBox["state"]): boolean => boxes.some((box) => box.state === state);
  const area = (colour: string): BoxStyle => ({ colour, shade: 0.22, isDashed: false, isBare: true });
  const keys: readonly (readonly [boolean, Key])[] = [
    [true, { text: `${title} · ${caption}` }],
    [has("same"), { sign: styles.same, text: words["legend-same"] }],
    [boxes.some(isDashed), { sign: { ...styles.same, isDashed: true }, text: words["legend-optional"] }],
    [has("before"), { sign: styles.before, text: words["legend-before"] }],
    [has("after"), { sign: styles.after, text: words["legend-after"] }],
    [arrows.length > 0, { text: `→ ${words["legend-arrow"]}` }],
    [print.before.length > 0, { sign: area(inks.before), text: words["legend-print-before"] }],
    [print.after.length > 0, { sign: area(inks.after), text: words["legend-print-after"] }],
  ];
  return keys.flatMap(([isThere, key]) => (isThere ? [key] : []));
}
