import type { Placement, SignComponent } from "../../runtime/facts.generated.ts";
import { isConcrete } from "../../runtime/hole.ts";
import { formOf, pagingTypes } from "../../runtime/component/placement.ts";
import { componentsOf } from "../../runtime/component/lists.ts";
import { pageRanges } from "../../runtime/encode.ts";
import { pageNumber } from "../../placement/standing.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule } from "./pdf-rule.ts";

const pageThere = pdfRule(
  {
    name: "page-in-pdf",
    refusals: ["normal-page-within-pdf"],
    messages: {
      "no-page": "There is no page {page}: the PDF has {pages:counted page pages}.",
    },
    docs: {
      what: "A component stands on a page that the PDF has.",
      why: "The service counts the pages when it places the components, after the quota was taken.",
      fix: "Name a page of the PDF; -1 is the last one.",
      wrong: "at: { page: 9, x: 100, y: 200 } # of a PDF with 3 pages",
      right: "at: { page: -1, x: 100, y: 200 }",
    },
  },
  function* ({ flow, pdf }) {
    for (const { type, at } of componentsOf(flow)) {
      if (type === "watermark" || pagingTypes.has(type) || !isConcrete(at) || !isOnPage(at)) continue;
      const { page } = at;
      if (isConcrete(page) && page !== 0 && pageNumber(page, pdf) === undefined)
        yield { on: at, key: "page", message: "no-page", data: { page, pages: pdf.pages.length } };
    }
  },
);

/** At a keyword the page is the one that is searched. */
function isOnPage(at: Placement): boolean {
  return formOf(at) !== "field";
}

const rangesThere = pdfRule(
  {
    name: "page-ranges-in-pdf",
    refusals: ["extra-page-ranges-pdf"],
    messages: {
      "no-page": "There is no page {page}: the PDF has {pages:counted page pages}.",
    },
    docs: {
      what: "`pages` chooses pages that the PDF has.",
      why: "A range that goes beyond the last page is refused, or the seal is missing where a reader expects it.",
      fix: "End the range at a page of the PDF, or at `last`.",
      wrong: "pages: 1-9 # of a PDF with 3 pages",
      right: "pages: 1-last",
    },
  },
  function* ({ flow, pdf }) {
    for (const component of componentsOf(flow)) {
      const pages = (component as SignComponent).pages;
      const last = Math.max(
        ...(isConcrete(pages) ? (pageRanges(pages) ?? []) : []).flatMap(({ BeginPage, EndPage }) => [BeginPage, EndPage]),
      );
      if (last > pdf.pages.length) yield { on: component, key: "pages", message: "no-page", data: { page: last, pages: pdf.pages.length } };
    }
  },
);

const pagingOfMany = pdfRule(
  {
    name: "paging-seal-of-pages",
    severity: "warning",
    refusals: [],
    messages: {
      "single-page": "The PDF has a single page, and the service may refuse to put a paging seal over it.",
    },
    docs: {
      what: "A paging seal or signature is put over the edges of at least two pages.",
      why: "It is cut into slices, one for each page. With a single page there is nothing to hold together, and the service may refuse it.",
      fix: "Use a `seal`, or leave it out.",
      wrong: "{ type: paging-seal, at: { y: 260 }, size: [100, 100] } # of a PDF with one page",
      right: "{ type: seal, at: { page: 1, x: 400, y: 260 } }",
    },
  },
  function* ({ flow, pdf }) {
    if (pdf.pages.length !== 1) return;
    for (const component of componentsOf(flow)) {
      if (pagingTypes.has(component.type)) yield { on: component, key: "type", message: "single-page" };
    }
  },
);

const inPage = pdfRule(
  {
    name: "component-in-page",
    refusals: ["normal-within-page"],
    messages: {
      outside: "This component takes {left} to {right} across and {top} to {bottom} down on page {page}, which is {width} × {height}.",
      "outside-at-keyword":
        "This component takes {left} to {right} across and {top} to {bottom} down on page {page}, which is {width} × {height}. The service may place it a little differently.",
    },
    docs: {
      what: "A component lies inside its page, as the page is seen.",
      why: "What lies outside is cut off, or refused.",
      fix: "Move it, or make it smaller. Points count from the top-left corner; A4 is 595 × 842.",
      wrong: "{ type: seal, at: { page: 1, x: 560, y: 100 } } # on a page 595 wide",
      right: "{ type: seal, at: { page: 1, x: 460, y: 100 } }",
    },
  },
  function* ({ pdf, standings }) {
    for (const { component, by, boxes } of standings) {
      if (by === "field") continue;
      const at = isConcrete(component.at) ? component.at : undefined;
      const outside = boxes.find(({ page, x, y, width, height }) => {
        const sheet = pdf.pages[page - 1];
        return (
          sheet !== undefined &&
          (x < -tolerance || y < -tolerance || x + width > sheet.width + tolerance || y + height > sheet.height + tolerance)
        );
      });
      const sheet = outside && pdf.pages[outside.page - 1];
      if (outside === undefined || sheet === undefined) continue;
      const data = {
        left: shown(outside.x),
        right: shown(outside.x + outside.width),
        top: shown(outside.y),
        bottom: shown(outside.y + outside.height),
        page: outside.page,
        width: shown(sheet.width),
        height: shown(sheet.height),
      };
      yield { on: at ?? component, message: by === "keyword" ? "outside-at-keyword" : "outside", data };
    }
  },
);

/** Points by which facts are rounded. */
const tolerance = 0.1;

/** A number of points to a tenth. */
function shown(points: number): number {
  return Math.round(points * 10) / 10;
}

/** Laws on pages: which there are, and how large they are. */
export const pageRules: readonly Rule[] = [pageThere, rangesThere, pagingOfMany, inPage];
