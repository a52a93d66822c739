import { styleText } from "node:util";

type Style = "red" | "yellow" | "green" | "blue" | "bold" | "dim";

/** Colours a text, or leaves it. */
export type Paint = (text: string, style: Style) => string;

export const plainPaint: Paint = (text) => text;

export const colourPaint: Paint = (text, style) => styleText(style, text, { validateStream: false });
