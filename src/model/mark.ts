/** What is drawn in the box of a component, in points of its page. What leaves the box is cut off. */
export interface Marks {
  readonly paths: readonly PathMark[];
  readonly texts: readonly TextMark[];
}

/** A line or an area. */
export interface PathMark {
  /** As SVG writes paths. */
  readonly path: string;
  /** `#rrggbb` */
  readonly ink: string;
  /** How wide the line is; 0 of an area, which is filled. */
  readonly width: number;
  /** From 0 to 1, which hides what is below. */
  readonly opacity: number;
}

/** A line of text. */
export interface TextMark {
  readonly text: string;
  /** Where the line begins, has its middle, or ends, by `anchor`, and the middle of its height. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** The size of the font. */
  readonly size: number;
  readonly ink: string;
  readonly isBold: boolean;
  readonly opacity: number;
  /** Degrees clockwise around that place. */
  readonly turn: number;
}

/** Which part of a line of text stands where it is put. */
export type Anchor = "start" | "middle" | "end";
