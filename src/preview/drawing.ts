import type { Box } from "../model/box.ts";
import type { Severity } from "../model/diagnostic.ts";
import { colours } from "../model/party-colours.ts";
import type { DrawnPage, Layer } from "../pdf/drawing.ts";
import { type DrawnBoxView, drawnPage } from "./drawn.ts";
import { boxLayers, type BoxStyle, flag, tagLayer } from "./layers.ts";
import type { BoxView, FlowView, PageView, PreviewView } from "./model.ts";
import { type Key, stripOf } from "./strip.ts";
import { rectangle } from "./strokes.ts";

/** The pages of a contract with its components, to be drawn: each with a strip below it that says whose is what, and what its signs mean. */
export function drawingOf(view: PreviewView, flow: FlowView): readonly DrawnPage[] {
  return flow.pages.map((page): DrawnPage => {
    const { width, height, boxes, print, picture, number, over } = drawnPage(page);
    const strip = stripOf(width, height, keysOf(view, flow, page));
    return {
      width,
      height,
      paper: number,
      foot: strip.foot,
      layers: [
        ...(picture === "" ? [printLayer(print)] : []),
        ...over.map((marks): Layer => ({ isGlaze: true, ...marks })),
        ...boxes.flatMap((box) => boxLayers(box, styleOf(box))),
        ...boxes.map(marksLayer),
        ...boxes.map((box) => tagLayer(box.tag, colourOf(box))),
        ...boxes.flatMap(({ flags }) => flags.map(flag)),
        ...strip.layers,
      ],
    };
  });
}

/** Of what is wrong, the worst first. */
const severities: readonly Severity[] = ["error", "warning"];

/** How dark the box of a component is. */
const shade = 0.12;

/** What the colours of parties are, by their names. */
const values: ReadonlyMap<string, string> = new Map(colours.map(({ name, value }) => [name, value]));

/** Printed text as boxes, where the page itself is not to be had. */
function printLayer(print: readonly Box[]): Layer {
  return { isGlaze: false, paths: print.map((box) => ({ path: rectangle(box), ink: "#dfe3ea", width: 0, opacity: 1 })), texts: [] };
}

function colourOf({ colour }: { readonly colour: string }): string {
  return values.get(colour) ?? "#000000";
}

function styleOf(box: BoxView): BoxStyle {
  const shades = box.isFrame ? 0 : box.isOptional ? shade / 2 : shade;
  return {
    colour: colourOf(box),
    shade: shades,
    isDashed: box.isOptional,
    ...(box.isFaulty ? { fault: box.isError ? "error" : "warning" } : {}),
  };
}

/** What a component shows, in its box. */
function marksLayer({ x, y, width, height, look, marks }: DrawnBoxView): Layer {
  return { clip: { x, y, width, height }, isGlaze: look.opacity < 1, ...marks };
}

/** What the signs on a page mean, as far as they are on it; findings by their numbers. */
function keysOf(view: PreviewView, { parties }: FlowView, { name, boxes }: PageView): readonly Key[] {
  const { words, findings } = view;
  const plain: BoxStyle = { colour: "#4b5462", shade: 0, isDashed: false };
  const here = findings.filter(({ id }) => boxes.some((box) => box.findings.some((finding) => finding.id === id)));
  return [
    { text: `${view.name} · ${name} · ${view.shown}` },
    { text: view.glance },
    ...parties.map((party): Key => ({
      sign: { ...plain, colour: colourOf(party), shade: shade * 2 },
      text: [party.number, party.name, party.turn].filter((each) => each !== "").join(" "),
    })),
    ...(boxes.some(({ isOptional }) => !isOptional) ? [{ sign: plain, text: words["legend-required"] }] : []),
    ...(boxes.some(({ isOptional }) => isOptional) ? [{ sign: { ...plain, isDashed: true }, text: words["legend-optional"] }] : []),
    ...severities
      .filter((severity) => here.some((finding) => finding.severity === severity))
      .map((fault): Key => ({ sign: { ...plain, fault }, text: words[`legend-${fault}`] })),
    ...here.map((finding): Key => ({ text: `${finding.number} ${finding.label} ${finding.code}` })),
  ];
}
