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
/** The same of a seal upon what another party signs: it is round, and where blocks stand close it reaches into the next one. */
const countsOfSeal = 0.5;

const apartMessages = {
  "upon-itself": "On page {page} this component lies upon itself: two hits of its keyword are that near.",
  "upon-own": "On page {page} this {own:noun} lies upon the {other:noun} of the same party.",
  "upon-other-party": "On page {page} this {own:noun} lies upon another party's {other:noun}, that of approver {number}.",
  "upon-role": "On page {page} this {own:noun} lies upon another party's {other:noun}, that of {role:quoted}.",
  "upon-initiator": "On page {page} this {own:noun} lies upon the {other:noun} that the initiator fills in.",
} as const;

const apartInPdf = pdfRule(
  {
    name: "components-apart-in-pdf",
    severity: "warning",
    refusals: [],
    messages: apartMessages,
    docs: {
      what: "Components stand apart from each other, also where keywords, form fields and ranges of pages put them.",
      why: "What lies under another box cannot be read or signed; between two parties that is a dispute in the making. A seal upon what its own party signs, or upon what the initiator fills in, is usual and let pass.",
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
          if (told.has(pair) || isLeft(standing, other) || !overlap(box, otherBox, isStamp(standing, other) ? countsOfSeal : counts))
            continue;
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

/** What lies upon what: their types, and whose the other one is. */
function uponWhat(one: Standing, another: Standing, page: number): MessageOf<typeof apartMessages> {
  if (one === another) return { message: "upon-itself", data: { page } };
  const { party } = another;
  const role = party.approver?.role;
  const data = { page, own: typeOf(one), other: typeOf(another) };
  if (one.party.number === party.number) return { message: "upon-own", data };
  if (party.number === undefined) return { message: "upon-initiator", data };
  if (isConcrete(role)) return { message: "upon-role", data: { ...data, role } };
  return { message: "upon-other-party", data: { ...data, number: party.number + 1 } };
}

/** Its type; only that of a part may be unknown. */
function typeOf({ component, part }: Standing): string {
  const { type } = part ?? component;
  return isConcrete(type) ? type : "combination";
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

/** Whether nothing is said of two components, however they stand. A seal is stamped upon what its party signs and upon what was filled in before, and one across pages takes their edges. */
function isLeft(one: Standing, other: Standing): boolean {
  if (!isStamp(one, other)) return isToldElsewhere(one, other);
  const [by, than] = [one.party.number, other.party.number];
  return by === than || by === undefined || than === undefined || one.by === "edge" || other.by === "edge";
}

function isStamp(one: Standing, other: Standing): boolean {
  return sealTypes.has(one.component.type) !== sealTypes.has(other.component.type);
}

function overlap(one: Box, other: Box, least: number): boolean {
  const smaller = Math.min(one.width * one.height, other.width * other.height);
  return smaller > 0 && sharedArea(one, other) > smaller * least;
}

/** Laws on components that overlap each other. */
export const overlapRules: readonly Rule[] = [apartInPdf];
