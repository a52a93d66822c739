import { type Box, sharedArea } from "../model/box.ts";
import type { PdfFacts } from "../model/pdf-facts.ts";
import type { Proposal } from "../pdf/place/proposal.ts";
import { findHits } from "../placement/hits.ts";
import { type PageBox, type Standing, standingsOf } from "../placement/standing.ts";
import type { Approver, Flow, FillComponent, SignComponent } from "../runtime/facts.generated.ts";
import type { Component } from "../runtime/component/lists.ts";
import { formOf, pagingTypes } from "../runtime/component/placement.ts";
import { isConcrete } from "../runtime/hole.ts";

/** A component with everything that tells where it stands. */
export interface Spot {
  readonly type: string;
  readonly group: Group;
  /** The approver whose it is, counted from 0; none of the initiator's, and of what is only proposed. */
  readonly approver?: number;
  readonly field?: string;
  /** The hits of its keyword. */
  readonly hits: readonly PageBox[];
  readonly boxes: readonly PageBox[];
}

/** What components are for: only two of one group can be the same thing. */
type Group = "mark" | "date" | "paging" | "blank";

const marks: ReadonlySet<string> = new Set(["seal", "legal-person-seal", "signature", "opinion", "combination"]);

function groupOf(type: string, isSigned: boolean): Group {
  if (type === "date") return "date";
  if (pagingTypes.has(type)) return "paging";
  return isSigned && marks.has(type) ? "mark" : "blank";
}

/** Where the components of a contract stand, those of all its approvers and the initiator's. */
export function spotsOf(flow: Flow, pdf: PdfFacts): readonly Spot[] {
  const signed = new Set<Component>(
    (isConcrete(flow.approvers) ? flow.approvers : []).flatMap(({ sign }) => (isConcrete(sign) ? sign : [])),
  );
  return standingsOf(flow, pdf)
    .filter(({ part }) => part === undefined)
    .flatMap((standing) => spotOf(standing, signed.has(standing.component), pdf));
}

function spotOf({ component, party, boxes }: Standing, isSigned: boolean, pdf: PdfFacts): readonly Spot[] {
  const { type, at } = component;
  if (!isConcrete(type)) return [];
  const form = isConcrete(at) ? formOf(at) : undefined;
  const field = isConcrete(at) && form === "field" && isConcrete(at.field) ? at.field : undefined;
  const found = isConcrete(at) && form === "keyword" ? (findHits(at, pdf)?.chosen ?? []) : [];
  return [
    {
      type,
      group: groupOf(type, isSigned),
      ...(party.number === undefined ? {} : { approver: party.number }),
      ...(field === undefined ? {} : { field }),
      hits: found.map(({ page, box }) => ({ page, ...box })),
      boxes,
    },
  ];
}

/** Where a proposal would stand, by the facts of a PDF in which its keyword was looked for. */
export function spotOfProposal({ list, component }: Proposal, pdf: PdfFacts): Spot | undefined {
  // A proposal says a component in the keys of the language, which are those of facts; what it says is known.
  const known = component as SignComponent & FillComponent;
  const approver: Approver = list === "sign" ? { sign: [known] } : { fill: [known] };
  const [spot] = spotsOf({ approvers: [approver] }, pdf);
  return (
    spot && {
      type: spot.type,
      group: spot.group,
      ...(spot.field === undefined ? {} : { field: spot.field }),
      hits: spot.hits,
      boxes: spot.boxes,
    }
  );
}

/** Whether two components are the same thing: at one field, at one hit, or over mostly the same place. */
export function isSamePlace(one: Spot, other: Spot): boolean {
  if (one.field !== undefined && one.field === other.field) return true;
  if (one.group === "paging" || other.group === "paging") return one.type === other.type;
  if (one.group === other.group && meet(one.hits, other.hits, (a, b) => shareOfSmaller(a, b) > 0.5)) return true;
  return meet(one.boxes, other.boxes, (a, b) => covers(one, other, a, b));
}

/** The largest part of the smaller of two components of one type that lies upon the other: 0 to 1. */
export function sharedPart(one: Spot, other: Spot): number {
  if (one.type !== other.type || one.group === "paging") return 0;
  const shares = one.boxes.flatMap((a) => other.boxes.flatMap((b) => (a.page === b.page ? shareOfSmaller(a, b) : [])));
  return Math.max(0, ...shares);
}

/** Whether one box covers another as the same component would: of what is small beside a seal, more is wanted than that the seal reaches over it. */
function covers(one: Spot, other: Spot, a: Box, b: Box): boolean {
  const isMark = one.group === "mark" || other.group === "mark";
  if (!isMark) return shareOfSmaller(a, b) > 0.5;
  return shareOfBoth(a, b) > 0.5 || (one.type === other.type && shareOfSmaller(a, b) > 0.8);
}

function meet(these: readonly PageBox[], others: readonly PageBox[], isMet: (one: Box, other: Box) => boolean): boolean {
  return these.some((one) => others.some((other) => one.page === other.page && isMet(one, other)));
}

function shareOfSmaller(one: Box, other: Box): number {
  return sharedArea(one, other) / Math.max(1, Math.min(area(one), area(other)));
}

function shareOfBoth(one: Box, other: Box): number {
  const shared = sharedArea(one, other);
  return shared / Math.max(1, area(one) + area(other) - shared);
}

function area({ width, height }: Box): number {
  return width * height;
}
