import { sealTypes } from "../../runtime/component/seals.ts";
import { isConcrete } from "../../runtime/hole.ts";
import { formOf } from "../../runtime/component/placement.ts";
import { partsOf } from "../../runtime/component/lists.ts";
import { type Box, sharedArea } from "../../model/box.ts";
import type { PageBox, Standing } from "../../placement/standing.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule, type View } from "./pdf-rule.ts";

/** The part of the smaller box that two boxes share before it counts: a touch of two boxes is no fault. */
const counts = 0.02;

const apartInPdf = pdfRule(
  {
    name: "components-apart-in-pdf",
    severity: "warning",
    refusals: [],
    messages: {
      "upon-own": "On page {page} this component lies upon another component.",
      "upon-other-party": "On page {page} this component lies upon another component of another party.",
    },
    docs: {
      what: "Components stand apart from each other, also where keywords, form fields and ranges of pages put them.",
      why: "What lies under another box cannot be read or signed; between two parties that is a dispute in the making. A seal upon a signature or a text is usual, and is let pass.",
      fix: "Move one of them: `offset`, another `occurrence`, or a position of its own.",
      wrong: "[{ type: signature, at: { keyword: 签字 } }, { type: date, at: { keyword: 签字 }, size: [80, 20] }]",
      right:
        "[{ type: signature, at: { keyword: 签字, align: right } }, { type: date, at: { keyword: 日期, align: right }, size: [80, 20] }]",
    },
  },
  function* (view) {
    const standings = view.standings.filter((standing) => standing.certain && !isFrame(standing) && !isPart(standing, view));
    const byPage = new Map<number, [Standing, PageBox][]>();
    const told = new Set<string>();
    for (const [index, standing] of standings.entries()) {
      for (const box of standing.boxes) {
        const earlier = byPage.get(box.page) ?? [];
        byPage.set(box.page, earlier);
        for (const [other, otherBox] of earlier) {
          const pair = `${standings.indexOf(other)} ${index}`;
          if (told.has(pair) || isToldElsewhere(standing, other) || isStamp(standing, other) || !overlap(box, otherBox)) continue;
          told.add(pair);
          yield {
            on: isConcrete(standing.component.at) ? standing.component.at : standing.component,
            message: standing.party.number === other.party.number ? "upon-own" : "upon-other-party",
            data: { page: box.page },
            related: [{ on: isConcrete(other.component.at) ? other.component.at : other.component, message: "other-one" }],
          };
        }
        earlier.push([standing, box]);
      }
    }
  },
);

/** A combination frames its parts. */
function isFrame({ component, part }: Standing): boolean {
  return component.type === "combination" && part === undefined;
}

/** Parts of a combination at a position are components of the list, and lie in it. */
function isPart({ component }: Standing, { standings }: View): boolean {
  return (
    component.id !== undefined &&
    standings.some((each) => each.component.type === "combination" && partsOf(each.component).names.includes(component.id ?? ""))
  );
}

/** Two components at positions of single pages are compared without the PDF, and two at one field by `field-used-once`. */
function isToldElsewhere(one: Standing, other: Standing): boolean {
  if (one.by === "field" && other.by === "field") return fieldOf(one) === fieldOf(other);
  return [one, other].every(({ component, by }) => {
    const at = isConcrete(component.at) ? component.at : undefined;
    return (
      by === "position" &&
      at !== undefined &&
      formOf(at) === "absolute" &&
      !("pages" in component && component.pages !== undefined) &&
      isConcrete(at.page) &&
      at.page > 0
    );
  });
}

function fieldOf({ component }: Standing): unknown {
  return isConcrete(component.at) ? component.at.field : undefined;
}

function isStamp(one: Standing, other: Standing): boolean {
  return sealTypes.has(one.component.type) !== sealTypes.has(other.component.type);
}

function overlap(one: Box, other: Box): boolean {
  const smaller = Math.min(one.width * one.height, other.width * other.height);
  return smaller > 0 && sharedArea(one, other) > smaller * counts;
}

const clearOfPrint = pdfRule(
  {
    name: "component-clear-of-print",
    severity: "warning",
    refusals: [],
    messages: {
      "upon-print": "This component lies upon printed text on page {page}.",
    },
    docs: {
      what: "What is filled in or signed by hand does not lie upon printed text.",
      why: "Both become hard to read. Seals are put over text on purpose, and blanks such as underscores are there to be written on: neither counts.",
      fix: "Move the component to an empty place, or make it smaller.",
      wrong: "{ type: text, at: { page: 1, x: 90, y: 120 }, size: [200, 20] } # upon a paragraph",
      right: "{ type: text, at: { page: 1, x: 90, y: 150 }, size: [200, 20] }",
    },
  },
  function* ({ pdf, standings }) {
    for (const standing of standings) {
      const { component, by, boxes } = standing;
      if (sealTypes.has(component.type) || by === "keyword" || by === "edge" || isFrame(standing)) continue;
      const covered = boxes.find((box) => pdf.pages[box.page - 1]?.print.some((print) => hides(box, print)));
      if (covered === undefined) continue;
      yield { on: isConcrete(component.at) ? component.at : component, message: "upon-print", data: { page: covered.page } };
    }
  },
);

/** Whether a box hides a stretch of print: more than its rim, which takes some room of its own. */
function hides(box: Box, print: Box): boolean {
  const area = print.width * print.height;
  return area > 0 && sharedArea(box, print) > Math.min(area * 0.3, 60);
}

/** Rules on components that overlap each other, or print. */
export const overlapRules: readonly Rule[] = [apartInPdf, clearOfPrint];
