import { pagesForm, pagesInOrder, pagesOfPosition, pagesOnce } from "../../runtime/component/pages.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const form = constructRule(
  {
    name: "extra-page-ranges-shape",
    refusals: ["extra-page-ranges-shape"],
    docs: {
      what: "`pages` is `all`, a page, a range such as `1-3`, or several of these with commas between; `last` can end a range.",
      why: "The compiler makes the ranges of the request from it; another text has no meaning.",
      mend: "Write the pages in one of these forms.",
      wrong: "{ type: seal, pages: odd }",
      right: "{ type: seal, pages: '1,3,5-last' }",
    },
  },
  ["sign-component", "sign-child"],
  pagesForm,
);

const order = constructRule(
  {
    name: "extra-page-ranges-bounds",
    refusals: ["extra-page-ranges-bounds"],
    docs: {
      what: "A range of pages begins at page 1 or later, and ends where it begins or later.",
      why: "The service refuses a range without pages.",
      mend: "Write the smaller number first, and count pages from 1.",
      wrong: "{ type: seal, pages: 5-2 }",
      right: "{ type: seal, pages: 2-5 }",
    },
  },
  ["sign-component", "sign-child"],
  pagesInOrder,
);

const once = constructRule(
  {
    name: "extra-page-ranges-overlap",
    refusals: ["extra-page-ranges-overlap"],
    docs: {
      what: "Ranges of pages do not overlap.",
      why: "A page that is named twice would be sealed twice at the same place, or the author meant another page.",
      mend: "Name each page once.",
      wrong: "{ type: seal, pages: '1-3,2-4' }",
      right: "{ type: seal, pages: 1-4 }",
    },
  },
  ["sign-component", "sign-child"],
  pagesOnce,
);

const position = constructRule(
  {
    name: "extra-page-ranges-normal-only",
    refusals: ["extra-page-ranges-normal-only"],
    docs: {
      what: "`pages` stands with a placement at a position.",
      why: "The same position is used on each page. A keyword or a form field has places of its own, and no document says what happens then.",
      mend: "Place the component with `page`, `x` and `y`, or leave `pages` out: a keyword is found on all pages.",
      wrong: "{ type: seal, at: { keyword: 盖章处 }, pages: all }",
      right: "{ type: seal, at: { page: 1, x: 160, y: 260 }, pages: all }",
    },
  },
  ["sign-component"],
  pagesOfPosition,
);

/** Laws on the pages on which a seal or a signature is repeated. */
export const pagesRules: readonly Rule[] = [form, order, once, position];
