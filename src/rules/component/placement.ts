import {
  completePaging,
  completePlacement,
  completeSize,
  countedFromTop,
  noIdAtKeyword,
  noNameAtField,
  onePlacement,
  sizeAtKeyword,
} from "../../runtime/component/placement.ts";
import { ofNewComponents } from "../../runtime/component/template.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const oneForm = constructRule(
  {
    name: "one-placement",
    refusals: [],
    docs: {
      what: "A placement has the keys of one form: `page`, `x` and `y`; or `keyword` and what belongs to it; or `field`.",
      why: "A component stands in one place. Keys of another form would be dropped, and the component would not stand where its author meant.",
      mend: "Keep the keys of one form.",
      wrong: "at: { page: 1, x: 100, y: 600, offset: [10, 0] }",
      right: "at: { keyword: 乙方签字, offset: [10, 0] }",
    },
  },
  ["placement"],
  onePlacement,
);

const complete = constructRule(
  {
    name: "complete-placement",
    refusals: ["ess-component-required-geometry", "normal-page-nonzero"],
    docs: {
      what: "A component has a placement, and a placement on a page has `page`, `x` and `y`.",
      why: "The service refuses a component that stands nowhere, or puts it into a corner of the page.",
      mend: "Place it by `page`, `x` and `y`, or at a keyword or a form field: `keyword`, `field`.",
      wrong: "at: { page: 1, x: 100 }",
      right: "at: { page: 1, x: 100, y: 600 }",
    },
  },
  ["sign-component", "fill-component", "flow"],
  ofNewComponents(completePlacement),
);

const size = constructRule(
  {
    name: "complete-size",
    refusals: ["ess-component-required-geometry", "normal-size-positive"],
    docs: {
      what: "A component has a `size`, unless it is a seal or a signature, for which there are recommended sizes, or stands at a form field.",
      why: "The service needs width and height to draw it.",
      mend: "Add `size: [width, height]`, in points or with mm, cm or in.",
      wrong: "{ type: date, at: { page: 1, x: 100, y: 600 } }",
      right: "{ type: date, at: { page: 1, x: 100, y: 600 }, size: [100, 20] }",
    },
  },
  ["sign-component", "fill-component", "flow"],
  ofNewComponents(completeSize),
);

const keywordSize = constructRule(
  {
    name: "keyword-size",
    refusals: ["keyword-size"],
    docs: {
      what: "A component at a keyword has a `size`, unless it is a seal or a signature, for which there are recommended sizes.",
      why: "The service's definition asks for width and height; requests without them are in use, but nothing says how large the component is then.",
      mend: "Add `size: [width, height]`, in points or with mm, cm or in.",
      wrong: "{ type: date, at: { keyword: 签署日期 } }",
      right: "{ type: date, at: { keyword: 签署日期 }, size: [100, 20] }",
    },
  },
  ["sign-component", "fill-component"],
  sizeAtKeyword,
);

const paging = constructRule(
  {
    name: "paging-needs-y-size",
    refusals: ["paging-needs-y-size", "ess-component-required-geometry", "normal-size-positive"],
    docs: {
      what: "A paging seal or paging signature has `y` in `at`, and a `size`.",
      why: "It stands at the edge of all pages: how far down, and how large, the service cannot guess.",
      mend: "Write `at: { y: … }` and `size: [width, height]`.",
      wrong: "{ type: paging-seal }",
      right: "{ type: paging-seal, at: { y: 260 }, size: [100, 100] }",
    },
  },
  ["sign-component", "flow"],
  ofNewComponents(completePaging),
);

const pageHeight = constructRule(
  {
    name: "page-height-known",
    refusals: [],
    docs: {
      what: "`from: bottom-left` is used where the height of the page is known.",
      why: "The service counts from the top, so the distance from the bottom must be converted. For that the facts of the PDF are needed.",
      mend: "Count `y` from the top of the page and leave `from` out.",
      wrong: "at: { page: 1, x: 100, y: 200, from: bottom-left }",
      right: "at: { page: 1, x: 100, y: 600 }",
    },
  },
  ["placement"],
  countedFromTop,
);

const idBesideKeyword = constructRule(
  {
    name: "no-id-at-keyword",
    refusals: [],
    docs: {
      what: "A component that stands at a keyword has no `id`.",
      why: "The service keeps the keyword in the member that holds the id, so only one of the two can be sent.",
      mend: "Remove the `id`, or place the component at a position.",
      wrong: "{ type: seal, id: seal_1, at: { keyword: 盖章处 } }",
      right: "{ type: seal, at: { keyword: 盖章处 } }",
    },
  },
  ["sign-component", "fill-component"],
  noIdAtKeyword,
);

const nameBesideField = constructRule(
  {
    name: "no-name-at-field",
    refusals: [],
    docs: {
      what: "A component that stands at a form field has no `name`.",
      why: "The service keeps the name of the field in the member that holds the name, so only one of the two can be sent.",
      mend: "Remove the `name`: the component has the name of its field.",
      wrong: "{ type: text, name: 地址, at: { field: address } }",
      right: "{ type: text, at: { field: address } }",
    },
  },
  ["sign-component", "fill-component"],
  noNameAtField,
);

/** Laws of the language on where components stand. */
export const placementRules: readonly Rule[] = [oneForm, complete, size, keywordSize, paging, pageHeight, idBesideKeyword, nameBesideField];
