import { between, rangeMessages } from "../../runtime/component/style.ts";
import type { FillComponent } from "../../runtime/facts.generated.ts";
import { all, isPresent, isConcrete } from "../../runtime/hole.ts";
import { type Rule, constructRule, numberRule } from "../base/rule.ts";

/** What a watermark can say of itself beside its text. */
const watermarkKeys = ["font", "fontSize", "opacity", "rotate", "density", "position", "subtype"] as const;

function hasOptions(component: FillComponent): boolean {
  return watermarkKeys.some((key) => isPresent(component[key]));
}

/** Whether a component must have a value. Watermarks that say nothing of themselves, or what they show, are a matter of other laws. */
function holdsValue(component: FillComponent): boolean {
  const { type, subtype } = component;
  if (type === "watermark") return hasOptions(component) && !isPresent(subtype);
  return isConcrete(type) && type !== "combination";
}

/** Where it is to be said that a component has no value. */
function placeOfValue(component: FillComponent): { readonly on: FillComponent; readonly key?: "value" } {
  return { on: component, ...(component.value === undefined ? {} : { key: "value" }) };
}

/** What the initiator fills is filled when the contract is sent. */
const initiatorValue = constructRule(
  {
    name: "initiator-component-value-required",
    refusals: ["initiator-component-value-required"],
    messages: {
      "no-value": "The initiator fills this in by sending the contract, and it has no value.",
    },
    docs: {
      what: "Each component that the initiator fills has a `value`; combinations, and watermarks that show who reads, have none.",
      why: "Such components are filled by sending the contract; the service refuses one that is empty.",
      fix: "Add `value`, or move the component to an approver who fills it in.",
      wrong: "fill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right: "fill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20], value: 三万元整 }",
    },
  },
  ["flow"],
  ({ fill }) =>
    all(fill)
      .filter((component) => holdsValue(component) && !isPresent(component.value))
      .map((component) => ({ ...placeOfValue(component), message: "no-value" })),
);

/** What an approver fills is empty when the contract is sent. */
const approverValue = constructRule(
  {
    name: "signer-component-no-value",
    refusals: ["signer-component-no-value"],
    messages: {
      "too-early": "The approver fills this in later, so it cannot have a value now.",
    },
    docs: {
      what: "What an approver fills in has no `value` when the contract is sent.",
      why: "It is empty until the approver fills it in; only contracts that are sent from an embedded page can prepare a value.",
      fix: "Leave `value` out, or move the component to the `fill` of the contract.",
      wrong:
        "approvers:\n  - type: person\n    fill:\n      - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20], value: 三万元整 }",
      right: "approvers:\n  - type: person\n    fill:\n      - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    },
  },
  ["approver"],
  function* ({ type, fill }) {
    if (type === "company-auto" || type === "person-auto") return;
    for (const component of all(fill))
      if (isPresent(component.value) && component.type !== "watermark") yield { on: component, key: "value", message: "too-early" };
  },
);

/** A watermark is the initiator's. */
const watermarkOwner = constructRule(
  {
    name: "watermark-initiator-only",
    refusals: ["watermark-initiator-only"],
    messages: {
      "of-approver": "Only the initiator can set a watermark; this one belongs to an approver.",
    },
    docs: {
      what: "A watermark stands in the `fill` of the contract, not of an approver.",
      why: "It is put on the contract when it is sent; the service refuses it as something that an approver fills in.",
      fix: "Move it to the `fill` of the contract.",
      wrong: "approvers:\n  - type: person\n    fill: [{ type: watermark, subtype: viewer }]",
      right: "fill: [{ type: watermark, subtype: viewer }]",
    },
  },
  ["approver"],
  function* ({ fill }) {
    for (const component of all(fill)) if (component.type === "watermark") yield { on: component, key: "type", message: "of-approver" };
  },
);

/** A watermark says how it looks. */
const watermarkLook = constructRule(
  {
    name: "watermark-needs-extra",
    refusals: ["watermark-needs-extra"],
    messages: {
      "no-look": "Nothing says how this watermark looks, and the service needs at least one thing.",
    },
    docs: {
      what: "A watermark has at least one of `subtype`, `font`, `fontSize`, `opacity`, `rotate`, `density` and `position`.",
      why: "The service takes no watermark without options.",
      fix: "Add `subtype`, which says what the watermark shows.",
      wrong: "{ type: watermark, value: 样本 }",
      right: "{ type: watermark, subtype: custom-watermark, value: 样本 }",
    },
  },
  ["flow"],
  function* ({ fill }) {
    for (const component of all(fill))
      if (component.type === "watermark" && !hasOptions(component)) yield { on: component, message: "no-look" };
  },
);

/** A watermark with a text of its own has that text. */
const watermarkValue = constructRule(
  {
    name: "watermark-custom-needs-value",
    refusals: ["watermark-custom-needs-value"],
    messages: {
      "no-text": "This watermark shows a text of its own, and has none.",
    },
    docs: {
      what: "A watermark with the subtype `custom-watermark` has a `value`.",
      why: "The value is the text it shows.",
      fix: "Add `value`, or use `subtype: viewer`, which shows who reads.",
      wrong: "{ type: watermark, subtype: custom-watermark }",
      right: "{ type: watermark, subtype: custom-watermark, value: 样本 }",
    },
  },
  ["flow"],
  function* ({ fill }) {
    for (const component of all(fill))
      if (component.type === "watermark" && component.subtype === "custom-watermark" && !isPresent(component.value))
        yield { ...placeOfValue(component), message: "no-text" };
  },
);

const watermarkOpacity = numberRule(
  {
    name: "extra-watermark-opacity",
    refusals: ["extra-watermark-opacity"],
    messages: rangeMessages,
    docs: {
      what: "The `opacity` of a watermark is 0 to 1.",
      why: "0 cannot be seen, 1 hides what is below; the service refuses other numbers.",
      fix: "Write a part of 1: `0.1` for a tenth.",
      wrong: "{ type: watermark, subtype: viewer, opacity: 10 }",
      right: "{ type: watermark, subtype: viewer, opacity: 0.1 }",
    },
  },
  { "fill-component": ["opacity"] },
  between(0, 1),
);

const watermarkRotate = numberRule(
  {
    name: "extra-watermark-rotate",
    refusals: ["extra-watermark-rotate"],
    messages: rangeMessages,
    docs: {
      what: "A watermark is turned by 0 to 359 degrees.",
      why: "The service refuses other numbers; a full turn is 0.",
      fix: "Write the degrees as 0 to 359.",
      wrong: "{ type: watermark, subtype: viewer, rotate: -45 }",
      right: "{ type: watermark, subtype: viewer, rotate: 315 }",
    },
  },
  { "fill-component": ["rotate"] },
  between(0, 359),
);

/** Laws on what is filled in by whom, and on watermarks. */
export const fillingRules: readonly Rule[] = [
  initiatorValue,
  approverValue,
  watermarkOwner,
  watermarkLook,
  watermarkValue,
  watermarkOpacity,
  watermarkRotate,
];
