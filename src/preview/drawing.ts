import type { Box } from "../model/box.ts";
import { colours } from "../model/party-colours.ts";
import type { DrawnPage, Layer } from "../pdf/drawing.ts";
import type { Language } from "../words/language.ts";
import { boxLayers, type BoxStyle, cut, tag, tagPlace, wide } from "./layers.ts";
import { marksOf } from "./marks.ts";
import type { BoxView, FlowView, PageView, PreviewView } from "./model.ts";
import { type PreviewSay, previewIn } from "./say.ts";
import { type Key, stripOf } from "./strip.ts";
import { rectangle } from "./strokes.ts";

/** The pages of a contract with its components, to be drawn: each with a strip below it that says whose is what, and what its signs mean. */
export function drawingOf(view: PreviewView, flow: FlowView, language: Language): readonly DrawnPage[] {
  const words = previewIn(language);
  return flow.pages.map((page, index) => drawnPage(view, flow, page, index, words));
}

/** How dark the box of a component is. */
const shade = 0.12;

/** What the colours of parties are, by their names. */
const values: ReadonlyMap<string, string> = new Map(colours.map(({ name, value }) => [name, value]));

function drawnPage(view: PreviewView, flow: FlowView, page: PageView, index: number, words: PreviewSay): DrawnPage {
  const { width, height, boxes, print, picture } = page;
  const strip = stripOf(width, height, keysOf(view, flow, page, words));
  return {
    width,
    height,
    paper: index + 1,
    foot: strip.foot,
    layers: [
      ...(picture === "" ? [printLayer(print)] : []),
      ...boxes.flatMap((box) => boxLayers(box, styleOf(box))),
      ...boxes.map(marksLayer),
      ...boxes.map((box) => tagOf(box, width)),
      ...strip.layers,
    ],
  };
}

/** Printed text as boxes, where the page itself is not to be had. */
function printLayer(print: readonly Box[]): Layer {
  return { isGlaze: false, paths: print.map((box) => ({ path: rectangle(box), ink: "#dfe3ea", width: 0, opacity: 1 })), texts: [] };
}

function colourOf({ colour }: { readonly colour: string }): string {
  return values.get(colour) ?? "#000000";
}

function styleOf(box: BoxView): BoxStyle {
  return { colour: colourOf(box), shade: box.isFrame ? 0 : shade, isDashed: box.isOptional, isFaulty: box.isFaulty };
}

/** What a component shows, in its box. */
export function marksLayer(box: BoxView): Layer {
  const { x, y, width, height, look } = box;
  return { clip: { x, y, width, height }, isGlaze: look.opacity < 1, ...marksOf(box) };
}

/** Up to how wide a tag is that is wider than its box, in points. */
const tagWidth = 170;

/** Whose it is and what; where that is too wide, the name of the party is cut. */
function tagOf(box: BoxView, pageWidth: number): Layer {
  const [before, after] = [`${box.number} `, ` · ${box.label}`];
  const room = Math.max(box.width, tagWidth) - wide(before + after);
  return tag(before + cut(box.who, room) + after, tagPlace(box, pageWidth), colourOf(box));
}

function keysOf({ name, shown }: PreviewView, { parties }: FlowView, { name: page, boxes }: PageView, { say }: PreviewSay): readonly Key[] {
  const plain: BoxStyle = { colour: "#4b5462", shade: 0, isDashed: false, isFaulty: false };
  const faulty = boxes.filter(({ isFaulty }) => isFaulty).length;
  return [
    { text: `${name} · ${page} · ${shown}` },
    ...parties.map((party): Key => ({
      sign: { ...plain, colour: colourOf(party), shade: shade * 2 },
      text: `${party.number} ${party.name}`,
    })),
    ...(boxes.some(({ need }) => need === "required") ? [{ sign: plain, text: say("picture-required") }] : []),
    ...(boxes.some(({ isOptional }) => isOptional) ? [{ sign: { ...plain, isDashed: true }, text: say("picture-optional") }] : []),
    ...(faulty > 0 ? [{ sign: { ...plain, isFaulty: true }, text: say("picture-faulty", { count: faulty }) }] : []),
  ];
}
