import { type ChangesOf, judged, keysOf, ordered, things, value, type ValueChange } from "./change.ts";
import * as orders from "./orders.ts";

const look: ValueChange = value("appearance-changed");
const held: ValueChange = value("prefilled-value-changed");
const choices: ValueChange = value("options-changed");

/** How a text looks, and other marks of what components of both kinds have. */
const style = { font: look, fontSize: look, textAlign: look, verticalAlign: look, color: look, bold: look } as const;

const common = {
  id: value("component-id-changed"),
  name: value("component-id-changed"),
  at: keysOf("component-anchor-changed"),
  size: value("component-resized"),
  required: ordered(orders.required, "component-required-dropped", "component-required-set", "sending-changed"),
  canEdit: ordered(orders.valueMayChange, "component-now-editable", "component-now-locked", "sending-changed"),
  canMove: ordered(orders.mayBeMoved, "component-now-editable", "component-now-locked", "sending-changed"),
  placeholder: look,
  recipientId: value("recipient-id-changed", { audience: "payload" }), // which no component needs to say
  isFormField: value("sending-changed"),
} as const;

/** The parts of a combination. */
const children = things(
  "protects",
  { added: "component-added", removed: "component-removed", changed: "options-changed" },
  { condition: "component-condition-changed", repetition: "component-repetition-changed", reordered: "sending-changed" },
);

/** What both a sign component and a part of one have. */
const signing = {
  signatureKinds: ordered(orders.signatureKinds, "seal-choice-widened", "seal-choice-narrowed", "seal-choice-changed"),
  pages: judged(orders.pages, "pages-changed"),
  opacity: look,
  rotate: look,
  rotateWith: look,
  withDate: look,
  afterCut: look,
  value: held,
  ...style,
  format: look,
  gaps: look,
  options: choices,
  multiple: choices,
  wrap: look,
  subtype: choices,
  autofill: held,
} as const;

export const signComponentChanges: ChangesOf<"sign-component"> = {
  type: judged(orders.signComponentType, "component-type-changed"),
  template: keysOf("component-anchor-changed"),
  ...common,
  ...signing,
  sealKinds: ordered(orders.sealKinds, "seal-choice-widened", "seal-choice-narrowed", "seal-choice-changed"),
  sealId: ordered(orders.sealId, "seal-choice-widened", "seal-choice-narrowed", "seal-choice-changed"),
  useSealSize: look,
  text: held,
  signMethod: value("sign-check-changed"),
  children,
};

export const fillComponentChanges: ChangesOf<"fill-component"> = {
  type: value("component-type-changed"),
  ...common,
  ...style,
  autofill: held,
  subtype: choices,
  value: held,
  fit: look,
  centered: look,
  maxFiles: choices,
  accept: choices,
  options: choices,
  multiple: choices,
  wrap: look,
  manual: choices,
  opacity: look,
  rotate: look,
  density: look,
  position: look,
  children,
};

/** What a part of a combination has. */
const part = {
  name: common.name,
  placeholder: look,
  offset: value("component-moved"),
  size: common.size,
  page: value("sending-changed"),
} as const;

export const signChildChanges: ChangesOf<"sign-child"> = {
  type: judged(orders.signChildType, "component-type-changed"),
  ...part,
  ...signing,
};

export const fillChildChanges: ChangesOf<"fill-child"> = {
  type: value("component-type-changed"),
  ...part,
  value: held,
};
