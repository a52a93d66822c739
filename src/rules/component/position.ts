import { apart, pageNotZero, positionNotNegative, sizes } from "../../runtime/component/position.ts";
import { ofNewComponents } from "../../runtime/component/template.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const page = constructRule(
  {
    name: "normal-page-nonzero",
    refusals: ["normal-page-nonzero"],
    docs: {
      what: "A component stands on a page that is counted from 1, or from the end: -1 is the last page.",
      why: "There is no page 0, and the service refuses it.",
      mend: "Write the number of the page, or -1 for the last.",
      wrong: "at: { page: 0, x: 100, y: 600 }",
      right: "at: { page: -1, x: 100, y: 600 }",
    },
  },
  ["sign-component", "fill-component", "flow"],
  ofNewComponents(pageNotZero),
);

const position = constructRule(
  {
    name: "normal-position-nonnegative",
    refusals: ["normal-position-nonnegative"],
    docs: {
      what: "`x` and `y` of a component are not negative.",
      why: "They are distances from the left and from the top; the component would stand outside the page, and the service refuses it.",
      mend: "Write distances of 0 or more; only an `offset` from a keyword can be negative.",
      wrong: "at: { page: 1, x: -20, y: 600 }",
      right: "at: { page: 1, x: 20, y: 600 }",
    },
  },
  ["sign-component", "fill-component"],
  positionNotNegative,
);

const size = constructRule(
  {
    name: "normal-size-positive",
    refusals: ["normal-size-positive"],
    docs: {
      what: "Width and height of a component are greater than 0, unless it stands at a form field or is a watermark.",
      why: "The service refuses a component that nobody could see.",
      mend: "Write `size: [width, height]` in points, or with mm, cm or in.",
      wrong: "size: [100, 0]",
      right: "size: [100, 20]",
    },
  },
  ["sign-component", "fill-component", "sign-child", "fill-child", "flow"],
  sizes,
);

const overlap = constructRule(
  {
    name: "normal-overlap",
    refusals: ["normal-overlap"],
    docs: {
      what: "No two components overlap. A seal may stand on what is not a seal, and the parts of a combination may overlap.",
      why: "What is signed or filled in would be covered, and in the signing page only one of the two could be tapped.",
      mend: "Move one of them.",
      wrong:
        "fill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20], value: 甲 }\n  - { type: text, at: { page: 1, x: 50, y: 10 }, size: [100, 20], value: 乙 }",
      right:
        "fill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20], value: 甲 }\n  - { type: text, at: { page: 1, x: 110, y: 10 }, size: [100, 20], value: 乙 }",
    },
  },
  ["flow"],
  apart,
);

/** Laws on where components stand on a page, and how large they are. */
export const positionRules: readonly Rule[] = [page, position, size, overlap];
