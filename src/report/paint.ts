/** The ways in which reports set a text off. */
type Style = "red" | "yellow" | "green" | "blue" | "bold" | "dim";

/** Colours a text, or leaves it. */
export type Paint = (text: string, style: Style) => string;

export const plainPaint: Paint = (text) => text;
