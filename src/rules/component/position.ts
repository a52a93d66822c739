import { sealTypes } from "../../runtime/component/seals.ts";
import { type Child, type Component, componentsOf, partsOf } from "../../runtime/component/lists.ts";
import { formOf, formOfComponent, pagingTypes, recommendedSizes } from "../../runtime/component/placement.ts";
import { ofNewComponents } from "../../runtime/component/template.ts";
import { hole, isConcrete, maybe } from "../../runtime/hole.ts";
import type { Problem } from "../../runtime/problem.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** Whether a component may be a watermark, which stands nowhere: it is one, or of no known type. */
function mayCoverPages(type: Component["type"]): boolean {
  return type === "watermark" || type === hole;
}

/** Pages are counted from 1, or from -1, the last. */
const page = constructRule(
  {
    name: "normal-page-nonzero",
    refusals: ["normal-page-nonzero"],
    messages: {
      "page-zero": "There is no page 0: pages are counted from 1, or from -1, the last.",
    },
    docs: {
      what: "A component stands on a page that is counted from 1, or from the end: `last`, which is -1, is the last page.",
      why: "There is no page 0, and the service refuses it.",
      fix: "Write the number of the page, or `last`.",
      wrong: "at: { page: 0, x: 100, y: 600 }",
      right: "at: { page: last, x: 100, y: 600 }",
    },
  },
  ["sign-component", "fill-component", "flow"],
  ofNewComponents(function* ({ type, at }) {
    if (mayCoverPages(type) || pagingTypes.has(type) || !isConcrete(at) || formOf(at) !== "absolute" || at.page !== 0) return;
    yield { on: at, key: "page", message: "page-zero" };
  }),
);

/** Positions are inside the page at the top and at the left. */
const position = constructRule(
  {
    name: "normal-position-nonnegative",
    refusals: ["normal-position-nonnegative"],
    messages: {
      outside: "{axis} is {value}, which lies outside the page.",
    },
    docs: {
      what: "`x` and `y` of a component are not negative.",
      why: "They are distances from the left and from the top; the component would stand outside the page, and the service refuses it.",
      fix: "Write distances of 0 or more; only an `offset` from a keyword can be negative.",
      wrong: "at: { page: 1, x: -20, y: 600 }",
      right: "at: { page: 1, x: 20, y: 600 }",
    },
  },
  ["sign-component", "fill-component"],
  function* ({ type, at }) {
    if (mayCoverPages(type) || !isConcrete(at) || formOf(at) !== "absolute") return;
    for (const key of ["x", "y"] as const) {
      const value = at[key];
      if (isConcrete(value) && value < 0) yield { on: at, key, message: "outside", data: { axis: key, value } };
    }
  },
);

const positiveMessages = {
  "not-positive": "The size is {width} × {height}, and width and height are greater than 0.",
  "one-not-positive": "The size is {length}, and width and height are greater than 0.",
} as const;

function* partSizePositive({ size }: Component | Child): Iterable<Problem<typeof positiveMessages>> {
  const lengths = isConcrete(size) ? size.filter((length) => typeof length === "number") : [];
  if (lengths.every((length) => length > 0)) return;
  const [width = 0, height] = lengths;
  if (height === undefined) yield { key: "size", message: "one-not-positive", data: { length: width } };
  else yield { key: "size", message: "not-positive", data: { width, height } };
}

function* sizePositive(component: Component): Iterable<Problem<typeof positiveMessages>> {
  const { type, at } = component;
  if (!mayCoverPages(type) && at !== hole && formOfComponent(component) !== "field") yield* partSizePositive(component);
}

const newSizes = ofNewComponents(sizePositive);

/** Components, and the parts of combinations, have a width and a height. */
const size = constructRule(
  {
    name: "normal-size-positive",
    refusals: ["normal-size-positive"],
    messages: positiveMessages,
    docs: {
      what: "Width and height of a component are greater than 0, unless it stands at a form field or is a watermark.",
      why: "The service refuses a component that nobody could see.",
      fix: "Write `size: [width, height]` in points, or with mm, cm or in.",
      wrong: "size: [100, 0]",
      right: "size: [100, 20]",
    },
  },
  ["sign-component", "fill-component", "sign-child", "fill-child", "flow"],
  (facts, context, construct) => {
    // The name of the construct says of which of the kinds the facts are.
    const isPart = construct === "sign-child" || construct === "fill-child";
    return isPart ? partSizePositive(facts) : newSizes(facts, context, construct);
  },
);

/** The names of the parts of a component; a hole among them where they are not known, or it may be a combination. */
function partNames(component: Component): readonly (string | symbol)[] {
  const { type, children } = component;
  return children === hole || (type === hole && children === undefined) ? [hole] : partsOf(component).names;
}

interface Box {
  readonly component: Component;
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a component is on its page; nothing where that is not certain, or does not matter. */
function boxOf(component: Component): Box | undefined {
  const { type, at, size } = component;
  if (maybe in component || !isConcrete(type) || type === "combination" || type === "watermark" || pagingTypes.has(type)) return undefined;
  if (!isConcrete(at) || formOf(at) !== "absolute" || !isConcrete(at.page) || !isConcrete(at.x) || !isConcrete(at.y)) return undefined;
  const [width, height] = isConcrete(size) ? size : (recommendedSizes[type] ?? []);
  if (!isConcrete(width) || !isConcrete(height)) return undefined;
  return { component, page: at.page, left: at.x, top: at.y, right: at.x + width, bottom: at.y + height };
}

/** Whether two boxes of one page share a place, where that matters. */
function overlap(one: Box, other: Box): boolean {
  const stamped = sealTypes.has(one.component.type) !== sealTypes.has(other.component.type);
  const across = one.left < other.right && other.left < one.right;
  const down = one.top < other.bottom && other.top < one.bottom;
  return !stamped && across && down;
}

/** No two components overlap, but for a seal on what is not a seal, and for the parts of a combination. */
const noOverlap = constructRule(
  {
    name: "normal-overlap",
    refusals: ["normal-overlap"],
    messages: {
      overlap: "This component overlaps another one on page {page}.",
    },
    docs: {
      what: "No two components overlap. A seal may stand on what is not a seal, and the parts of a combination may overlap.",
      why: "What is signed or filled in would be covered, and in the signing page only one of the two could be tapped.",
      fix: "Move one of them.",
      wrong:
        "fill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20], value: 甲 }\n  - { type: text, at: { page: 1, x: 50, y: 10 }, size: [100, 20], value: 乙 }",
      right:
        "fill:\n  - { type: text, at: { page: 1, x: 10, y: 10 }, size: [100, 20], value: 甲 }\n  - { type: text, at: { page: 1, x: 110, y: 10 }, size: [100, 20], value: 乙 }",
    },
  },
  ["flow"],
  function* (flow) {
    const components = componentsOf(flow);
    const parts = new Set(components.flatMap(partNames));
    const pages = new Map<number, Box[]>();
    for (const component of components) {
      const isPart = component.id !== undefined && (parts.has(component.id) || parts.has(hole));
      const box = isPart ? undefined : boxOf(component);
      if (box === undefined) continue;
      const earlier = pages.get(box.page) ?? [];
      const other = earlier.find((candidate) => overlap(candidate, box));
      pages.set(box.page, earlier);
      earlier.push(box);
      if (other === undefined) continue;
      const related = [{ on: other.component, message: "other-one" }];
      yield { on: component, message: "overlap", data: { page: box.page }, related };
    }
  },
);

/** Laws on where components stand on a page, and how large they are. */
export const positionRules: readonly Rule[] = [page, position, size, noOverlap];
