import { formOfComponent } from "../../runtime/component/placement.ts";
import { pageRanges } from "../../runtime/encode.ts";
import type { SignComponent } from "../../runtime/facts.generated.ts";
import { isPresent, isConcrete } from "../../runtime/hole.ts";
import { sortedBy } from "../../runtime/plain.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** Pages are chosen in one of the forms of the language. */
const form = constructRule(
  {
    name: "extra-page-ranges-shape",
    refusals: ["extra-page-ranges-shape"],
    messages: {
      "no-choice": "{pages:excerpt} is no choice of pages: write all, 3, 1-3, or 1-3,5,8-last.",
    },
    docs: {
      what: "`pages` is `all`, a page, a range such as `1-3`, or several of these with commas between; `last` can end a range.",
      why: "The compiler makes the ranges of the request from it; another text has no meaning.",
      fix: "Write the pages in one of these forms.",
      wrong: "{ type: seal, pages: odd }",
      right: "{ type: seal, pages: '1,3,5-last' }",
    },
  },
  ["sign-component", "sign-child"],
  function* ({ pages }) {
    if (isConcrete(pages) && pageRanges(pages) === undefined) yield { key: "pages", message: "no-choice", data: { pages: String(pages) } };
  },
);

type Ranges = NonNullable<ReturnType<typeof pageRanges>>;

function rangesOf(pages: SignComponent["pages"]): Ranges {
  return isConcrete(pages) ? (pageRanges(pages) ?? []) : [];
}

/** The last page, as ranges name it. */
const lastPage = -1;

function isInOrder({ BeginPage: first, EndPage: last }: Ranges[number]): boolean {
  return first >= 1 && (last === lastPage || last >= first);
}

/** Ranges of pages begin at the first page or later, and end where they begin or later. */
const order = constructRule(
  {
    name: "extra-page-ranges-bounds",
    refusals: ["extra-page-ranges-bounds"],
    messages: {
      "page-zero": "There is no page 0: pages are counted from 1.",
      backwards: "Pages {first} to {last} are none: the range ends before it begins.",
    },
    docs: {
      what: "A range of pages begins at page 1 or later, and ends where it begins or later.",
      why: "The service refuses a range without pages.",
      fix: "Write the smaller number first, and count pages from 1.",
      wrong: "{ type: seal, pages: 5-2 }",
      right: "{ type: seal, pages: 2-5 }",
    },
  },
  ["sign-component", "sign-child"],
  function* ({ pages }) {
    const wrong = rangesOf(pages).find((range) => !isInOrder(range));
    if (wrong === undefined) return;
    const { BeginPage: first, EndPage: last } = wrong;
    yield first < 1 ? { key: "pages", message: "page-zero" } : { key: "pages", message: "backwards", data: { first, last } };
  },
);

/** No page is chosen twice. */
const once = constructRule(
  {
    name: "extra-page-ranges-overlap",
    refusals: ["extra-page-ranges-overlap"],
    messages: {
      twice: "Page {page} is chosen twice.",
    },
    docs: {
      what: "Ranges of pages do not overlap.",
      why: "A page that is named twice would be sealed twice at the same place, or the author meant another page.",
      fix: "Name each page once.",
      wrong: "{ type: seal, pages: '1-3,2-4' }",
      right: "{ type: seal, pages: 1-4 }",
    },
  },
  ["sign-component", "sign-child"],
  function* ({ pages }) {
    const ranges = rangesOf(pages).filter(isInOrder);
    const sorted = sortedBy(ranges, (one, other) => one.BeginPage - other.BeginPage);
    let end = 0;
    for (const { BeginPage: first, EndPage: last } of sorted) {
      if (first <= end) {
        yield { key: "pages", message: "twice", data: { page: first } };
        return;
      }
      end = last === lastPage ? Infinity : last;
    }
  },
);

/** Pages are chosen for what stands at a position that every page has. */
const position = constructRule(
  {
    name: "extra-page-ranges-normal-only",
    refusals: ["extra-page-ranges-normal-only"],
    messages: {
      "at-keyword": "`pages` is documented for components at a position, and this one stands at a keyword.",
      "at-field": "`pages` is documented for components at a position, and this one stands at a field.",
    },
    docs: {
      what: "`pages` stands with a placement at a position.",
      why: "The same position is used on each page. A keyword or a form field has places of its own, and no document says what happens then.",
      fix: "Place the component with `page`, `x` and `y`, or leave `pages` out: a keyword is found on all pages.",
      wrong: "{ type: seal, at: { keyword: 盖章处 }, pages: all }",
      right: "{ type: seal, at: { page: 1, x: 160, y: 260 }, pages: all }",
    },
  },
  ["sign-component"],
  function* (component) {
    const form = formOfComponent(component);
    if (isPresent(component.pages) && (form === "keyword" || form === "field"))
      yield { key: "pages", message: form === "keyword" ? "at-keyword" : "at-field" };
  },
);

/** Laws on the pages on which a seal or a signature is repeated. */
export const pagesRules: readonly Rule[] = [form, order, once, position];
