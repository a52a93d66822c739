import { type Form, formOf, formOfComponent, pagingTypes, recommendedSizes } from "../../runtime/component/placement.ts";
import { ofNewComponents } from "../../runtime/component/template.ts";
import type { Placement } from "../../runtime/facts.generated.ts";
import { isPresent, hole, isConcrete } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** The keys of each form. */
const keysOfForm: Readonly<Record<Form, readonly string[]>> = {
  absolute: ["page", "x", "y", "from"],
  keyword: ["keyword", "whole", "occurrence", "page", "align", "offset", "optional"],
  field: ["field"],
};

/** Keys that mean nothing in the form that a placement has. */
function foreignKeys(at: Placement): readonly string[] {
  const own = keysOfForm[formOf(at)];
  return Object.entries(at).flatMap(([key, value]) => (value === undefined || own.includes(key) ? [] : [key]));
}

/** What is said of keys of another form. */
const foreignIn = { absolute: "foreign-on-page", keyword: "foreign-at-keyword", field: "foreign-at-field" } as const;

/** A placement has one form. */
const oneForm = constructRule(
  {
    name: "one-placement",
    refusals: [],
    messages: {
      "foreign-on-page": "This stands on a page, where {keys:and key} {count:plural means mean} nothing.",
      "foreign-at-keyword": "This stands at a keyword, where {keys:and key} {count:plural means mean} nothing.",
      "foreign-at-field": "This stands at a form field, where {keys:and key} {count:plural means mean} nothing.",
    },
    docs: {
      what: "A placement has the keys of one form: `page`, `x` and `y`; or `keyword` and what belongs to it; or `field`.",
      why: "A component stands in one place. Keys of another form would be dropped, and the component would not stand where its author meant.",
      fix: "Keep the keys of one form.",
      wrong: "at: { page: 1, x: 100, y: 600, offset: [10, 0] }",
      right: "at: { keyword: 乙方签字, offset: [10, 0] }",
    },
  },
  ["placement"],
  function* (at) {
    const keys = foreignKeys(at);
    const [first] = keys;
    if (first !== undefined) yield { key: first, message: foreignIn[formOf(at)], data: { keys, count: keys.length } };
  },
);

/** A component says where it stands, with all that its form needs. */
const complete = constructRule(
  {
    name: "complete-placement",
    refusals: ["ess-component-required-geometry", "normal-page-nonzero"],
    messages: {
      nowhere: "Nothing says where this component stands.",
      "one-missing": "This placement has no {first}.",
      "two-missing": "This placement has no {first} and no {second}.",
      "all-missing": "This placement has no page and no x and no y.",
    },
    docs: {
      what: "A component has a placement, and a placement on a page has `page`, `x` and `y`.",
      why: "The service refuses a component that stands nowhere, or puts it into a corner of the page.",
      fix: "Place it by `page`, `x` and `y`, or at a keyword or a form field: `keyword`, `field`.",
      wrong: "at: { page: 1, x: 100 }",
      right: "at: { page: 1, x: 100, y: 600 }",
    },
  },
  ["sign-component", "fill-component", "flow"],
  ofNewComponents(function* ({ type, at }) {
    if (!isConcrete(type) || type === "watermark" || pagingTypes.has(type) || at === hole) return;
    if (at === undefined) {
      yield { message: "nowhere" };
    } else if (formOf(at) === "absolute" && foreignKeys(at).length === 0) {
      const [first, second, third] = (["page", "x", "y"] as const).filter((key) => at[key] === undefined);
      if (first === undefined) return;
      if (second === undefined) yield { on: at, message: "one-missing", data: { first } };
      else if (third === undefined) yield { on: at, message: "two-missing", data: { first, second } };
      else yield { on: at, message: "all-missing" };
    }
  }),
);

/** A component says how large it is, where no size is recommended for its type. */
const size = constructRule(
  {
    name: "complete-size",
    refusals: ["ess-component-required-geometry", "normal-size-positive"],
    messages: {
      "no-size": "Nothing says how wide and how high this component is.",
    },
    docs: {
      what: "A component has a `size`, unless it is a seal or a signature, for which there are recommended sizes, or stands at a form field.",
      why: "The service needs width and height to draw it.",
      fix: "Add `size: [width, height]`, in points or with mm, cm or in.",
      wrong: "{ type: date, at: { page: 1, x: 100, y: 600 } }",
      right: "{ type: date, at: { page: 1, x: 100, y: 600 }, size: [100, 20] }",
    },
  },
  ["sign-component", "fill-component", "flow"],
  ofNewComponents(function* (component) {
    const { type, at, size } = component;
    if (!isConcrete(type) || type === "watermark" || pagingTypes.has(type) || type in recommendedSizes) return;
    const form = formOfComponent(component);
    if (isPresent(size) || at === hole || form === "field" || form === "keyword") return;
    yield { message: "no-size" };
  }),
);

/** A component at a keyword says how large it is too, though requests without sizes are in use. */
const keywordSize = constructRule(
  {
    name: "keyword-size",
    refusals: ["keyword-size"],
    messages: {
      "no-size": "Nothing says how wide and how high this component is; the service may refuse it, or choose a size of its own.",
    },
    docs: {
      what: "A component at a keyword has a `size`, unless it is a seal or a signature, for which there are recommended sizes.",
      why: "The service's definition asks for width and height; requests without them are in use, but nothing says how large the component is then.",
      fix: "Add `size: [width, height]`, in points or with mm, cm or in.",
      wrong: "{ type: date, at: { keyword: 签署日期 } }",
      right: "{ type: date, at: { keyword: 签署日期 }, size: [100, 20] }",
    },
  },
  ["sign-component", "fill-component"],
  function* (component) {
    const { type, size } = component;
    if (
      !isConcrete(type) ||
      type in recommendedSizes ||
      pagingTypes.has(type) ||
      isPresent(size) ||
      formOfComponent(component) !== "keyword"
    )
      return;
    yield { message: "no-size" };
  },
);

/** A paging seal or signature says how far down it stands, and a signature how large it is. */
const paging = constructRule(
  {
    name: "paging-needs-y-size",
    refusals: ["paging-needs-y-size", "ess-component-required-geometry", "normal-size-positive"],
    messages: {
      "no-y": "Nothing says how far down it stands at the edge of the pages.",
      "no-size": "Nothing says how large it is at the edge of the pages.",
      neither: "Nothing says how far down it stands and how large it is at the edge of the pages.",
    },
    docs: {
      what: "A paging seal or paging signature has `y` in `at`, and a paging signature a `size` too; for seals there is a recommended one.",
      why: "It stands at the edge of all pages: how far down, and how large a signature is, the service cannot guess.",
      fix: "Write `at: { y: … }`, and for a signature `size: [width, height]`.",
      wrong: "{ type: paging-seal }",
      right: "{ type: paging-seal, at: { y: 260 } }",
    },
  },
  ["sign-component", "flow"],
  ofNewComponents(function* ({ type, at, size }) {
    if (!isConcrete(type) || !pagingTypes.has(type) || at === hole) return;
    const placed = at !== undefined && (formOf(at) !== "absolute" || at.y !== undefined);
    const sized = isPresent(size) || type in recommendedSizes;
    if (placed && sized) return;
    yield { message: placed ? "no-size" : sized ? "no-y" : "neither" };
  }),
);

/** Until the facts of the PDF are known, nothing can be counted from the bottom of a page. */
const pageHeight = constructRule(
  {
    name: "page-height-known",
    refusals: [],
    messages: {
      "not-known": "The height of the page is not known yet, so nothing can be counted from its bottom.",
    },
    docs: {
      what: "`from: bottom-left` is used where the height of the page is known.",
      why: "The service counts from the top, so the distance from the bottom must be converted. For that the facts of the PDF are needed.",
      fix: "Count `y` from the top of the page and leave `from` out.",
      wrong: "at: { page: 1, x: 100, y: 200, from: bottom-left }",
      right: "at: { page: 1, x: 100, y: 600 }",
    },
  },
  ["placement"],
  function* ({ from }) {
    if (from === "bottom-left") yield { key: "from", message: "not-known" };
  },
);

/** At a keyword the service keeps the keyword where the id would be. */
const idBesideKeyword = constructRule(
  {
    name: "no-id-at-keyword",
    refusals: [],
    messages: {
      replaced: "A component at a keyword cannot have an `id`: the keyword is sent in its place.",
    },
    docs: {
      what: "A component that stands at a keyword has no `id`.",
      why: "The service keeps the keyword in the member that holds the id, so only one of the two can be sent.",
      fix: "Remove the `id`, or place the component at a position.",
      wrong: "{ type: seal, id: seal_1, at: { keyword: 盖章处 } }",
      right: "{ type: seal, at: { keyword: 盖章处 } }",
    },
  },
  ["sign-component", "fill-component"],
  function* (component) {
    if (isPresent(component.id) && formOfComponent(component) === "keyword") yield { key: "id", message: "replaced" };
  },
);

/** At a form field the service keeps the field where the name would be. */
const nameBesideField = constructRule(
  {
    name: "no-name-at-field",
    refusals: [],
    messages: {
      replaced: "A component at a form field cannot have a `name`: the field is sent in its place.",
    },
    docs: {
      what: "A component that stands at a form field has no `name`.",
      why: "The service keeps the name of the field in the member that holds the name, so only one of the two can be sent.",
      fix: "Remove the `name`: the component has the name of its field.",
      wrong: "{ type: text, name: 地址, at: { field: address } }",
      right: "{ type: text, at: { field: address } }",
    },
  },
  ["sign-component", "fill-component"],
  function* (component) {
    if (isPresent(component.name) && formOfComponent(component) === "field") yield { key: "name", message: "replaced" };
  },
);

/** Laws of the language on where components stand. */
export const placementRules: readonly Rule[] = [oneForm, complete, size, keywordSize, paging, pageHeight, idBesideKeyword, nameBesideField];
