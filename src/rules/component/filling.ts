import {
  noValuesOfApprovers,
  valuesOfInitiator,
  watermarkOfInitiator,
  watermarkOptions,
  watermarkText,
} from "../../runtime/component/filling.ts";
import { between } from "../../runtime/component/style.ts";
import { constructRule, numberRule, type Rule } from "../base/rule.ts";

const initiatorValue = constructRule(
  {
    name: "initiator-component-value-required",
    refusals: ["initiator-component-value-required"],
    docs: {
      what: "Each component that the initiator fills has a `value`; combinations, and watermarks that show who reads, have none.",
      why: "Such components are filled by sending the contract; the service refuses one that is empty.",
      mend: "Add `value`, or move the component to an approver who fills it in.",
      wrong: "fill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right: "fill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20], value: 三万元整 }",
    },
  },
  ["flow"],
  valuesOfInitiator,
);

const approverValue = constructRule(
  {
    name: "signer-component-no-value",
    refusals: ["signer-component-no-value"],
    docs: {
      what: "What an approver fills in has no `value` when the contract is sent.",
      why: "It is empty until the approver fills it in; only contracts that are sent from an embedded page can prepare a value.",
      mend: "Leave `value` out, or move the component to the `fill` of the contract.",
      wrong:
        "approvers:\n  - type: person\n    fill:\n      - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20], value: 三万元整 }",
      right: "approvers:\n  - type: person\n    fill:\n      - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    },
  },
  ["approver"],
  noValuesOfApprovers,
);

const watermarkOwner = constructRule(
  {
    name: "watermark-initiator-only",
    refusals: ["watermark-initiator-only"],
    docs: {
      what: "A watermark stands in the `fill` of the contract, not of an approver.",
      why: "It is put on the contract when it is sent; the service refuses it as something that an approver fills in.",
      mend: "Move it to the `fill` of the contract.",
      wrong: "approvers:\n  - type: person\n    fill: [{ type: watermark, subtype: person-info-watermark }]",
      right: "fill: [{ type: watermark, subtype: person-info-watermark }]",
    },
  },
  ["approver"],
  watermarkOfInitiator,
);

const watermarkLook = constructRule(
  {
    name: "watermark-needs-extra",
    refusals: ["watermark-needs-extra"],
    docs: {
      what: "A watermark has at least one of `subtype`, `font`, `fontSize`, `opacity`, `rotate`, `density` and `position`.",
      why: "The service takes no watermark without options.",
      mend: "Add `subtype`, which says what the watermark shows.",
      wrong: "{ type: watermark, value: 样本 }",
      right: "{ type: watermark, subtype: custom-watermark, value: 样本 }",
    },
  },
  ["flow"],
  watermarkOptions,
);

const watermarkValue = constructRule(
  {
    name: "watermark-custom-needs-value",
    refusals: ["watermark-custom-needs-value"],
    docs: {
      what: "A watermark with the subtype `custom-watermark` has a `value`.",
      why: "The value is the text it shows.",
      mend: "Add `value`, or use `subtype: person-info-watermark`, which shows who reads.",
      wrong: "{ type: watermark, subtype: custom-watermark }",
      right: "{ type: watermark, subtype: custom-watermark, value: 样本 }",
    },
  },
  ["flow"],
  watermarkText,
);

const watermarkOpacity = numberRule(
  {
    name: "extra-watermark-opacity",
    refusals: ["extra-watermark-opacity"],
    docs: {
      what: "The `opacity` of a watermark is 0 to 1.",
      why: "0 cannot be seen, 1 hides what is below; the service refuses other numbers.",
      mend: "Write a part of 1: `0.1` for a tenth.",
      wrong: "{ type: watermark, opacity: 10 }",
      right: "{ type: watermark, opacity: 0.1 }",
    },
  },
  { "fill-component": ["opacity"] },
  between(0, 1),
);

const watermarkRotate = numberRule(
  {
    name: "extra-watermark-rotate",
    refusals: ["extra-watermark-rotate"],
    docs: {
      what: "A watermark is turned by 0 to 359 degrees.",
      why: "The service refuses other numbers; a full turn is 0.",
      mend: "Write the degrees as 0 to 359.",
      wrong: "{ type: watermark, rotate: -45 }",
      right: "{ type: watermark, rotate: 315 }",
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
