import type { componentTypeMessages } from "../words/en/component-types.ts";

/** A kind of component, as `type` has it. */
export type ComponentType = keyof typeof componentTypeMessages;

/** What a component looks like on the page once it is signed or filled in: the one place that says so, for pages and for pictures. */
export interface Look {
  readonly shape: Shape;
  /** `#rrggbb` of what is drawn; of a text where the contract gives none. */
  readonly ink: string;
  /** From 0 to 1, which hides what is printed below. */
  readonly opacity: number;
  /** Every page has a slice of it at its edge, which together are the whole. */
  readonly isSliced: boolean;
}

/**
 * `round-seal`: a ring with a star. `square-seal`: the seal of a person. `stroke`: handwriting. `copied`: a statement that the signer writes.
 * `text` is one line, `lines` as many as there are. `frame` has nothing of its own: its parts are shown.
 */
export type Shape =
  | "round-seal"
  | "square-seal"
  | "stroke"
  | "copied"
  | "date"
  | "text"
  | "lines"
  | "tick"
  | "choice"
  | "picture"
  | "table"
  | "attachment"
  | "watermark"
  | "frame";

const red = "#c8102e";
const pen = "#16307a";
const print = "#1c2330";

const seal: Look = { shape: "round-seal", ink: red, opacity: 0.8, isSliced: false };
const stroke: Look = { shape: "stroke", ink: pen, opacity: 1, isSliced: false };
const written = (shape: Shape): Look => ({ shape, ink: print, opacity: 1, isSliced: false });

/** What each type of component looks like. */
export const looks: Readonly<Record<ComponentType, Look>> = {
  seal,
  "paging-seal": { ...seal, isSliced: true },
  "legal-person-seal": { ...seal, shape: "square-seal" },
  signature: stroke,
  "paging-signature": { ...stroke, isSliced: true },
  opinion: { ...stroke, shape: "copied" },
  date: written("date"),
  text: written("text"),
  "multiline-text": written("lines"),
  selector: written("choice"),
  district: written("choice"),
  checkbox: written("tick"),
  image: written("picture"),
  attachment: written("attachment"),
  "dynamic-table": written("table"),
  combination: written("frame"),
  watermark: { shape: "watermark", ink: "#5d6778", opacity: 0.35, isSliced: false },
};
