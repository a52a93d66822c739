import type { Drawing } from "../pdf/drawing.ts";
import { colours } from "../model/party-colours.ts";
import type { FlowView } from "./model.ts";

/** The pages of a contract with its components, to be drawn. */
export function drawingOf({ pages }: FlowView, scale: number): Drawing {
  const values = new Map(colours.map(({ name, value }) => [name, value]));
  return {
    scale,
    pages: pages.map(({ width, height, boxes }) => ({
      width,
      height,
      boxes: boxes.map((box) => ({ ...box, colour: values.get(box.colour) ?? "#000000" })),
    })),
  };
}
