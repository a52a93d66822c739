import { sealTypes } from "../../runtime/component/seals.ts";
import { isConcrete } from "../../runtime/hole.ts";
import { formOf } from "../../runtime/component/placement.ts";
import { partsOf } from "../../runtime/component/lists.ts";
import { type Box, sharedArea } from "../../model/box.ts";
import type { PageBox, Standing } from "../../placement/standing.ts";
import type { MessageOf } from "../../runtime/message.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule, type View } from "./pdf-rule.ts";

/** The part of the smaller box that two boxes share before it counts: a touch of two boxes is no fault. */
const counts = 0.02;

const apartMessages = {
  "upon-itself": "On page {page} this component lies upon itself: two hits of its keyword are that near.",
  "upon-own": "On page {page} this component lies upon another one of the same party: {other:code}.",
  "upon-other-party": "On page {page} this component lies upon one of another party: {other:code} of approver {number}.",
  "upon-role": "On page {page} this component lies upon one of another party: {other:code} of {role:quoted}.",
  "upon-initiator": "On page {page} this component lies upon one that the initiator fills in: {other:code}.",
} as const;

const apartInPdf = pdfRule(
  {
    name: "components-apart-in-pdf",
    severity: "warning",
    refusals: [],
    messages: apartMessages,
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
            ...uponWhat(standing, other, box.page),
            related:
              other === standing
                ? []
                : [{ on: isConcrete(other.component.at) ? other.component.at : other.component, message: "other-one" }],
          };
        }
        earlier.push([standing, box]);
      }
    }
  },
);

/** What a component lies upon: its type, and whose it is. */
function uponWhat(one: Standing, another: Standing, page: number): MessageOf<typeof apartMessages> {
  if (one === another) return { message: "upon-itself", data: { page } };
  const { component, part, party } = another;
  const { type } = part ?? component;
  const other = isConcrete(type) ? type : "component";
  const role = party.approver?.role;
  if (one.party.number === party.number) return { message: "upon-own", data: { page, other } };
  if (party.number === undefined) return { message: "upon-initiator", data: { page, other } };
  if (isConcrete(role)) return { message: "upon-role", data: { page, other, role } };
  return { message: "upon-other-party", data: { page, other, number: party.number + 1 } };
}

/** A combination frames its parts. */
export function isFrame({ component, part }: Standing): boolean {
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

/** Laws on components that overlap each other. */
export const overlapRules: readonly Rule[] = [apartInPdf];
