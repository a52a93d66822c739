import type { Approver, Flow } from "../runtime/facts.generated.ts";
import { all, isConcrete, maybe } from "../runtime/hole.ts";
import { type Child, type Component, listsOf, partsOf } from "../runtime/component/lists.ts";
import { formOf, pagingTypes, recommendedSizes } from "../runtime/component/placement.ts";
import { pageRanges } from "../runtime/encode.ts";
import type { Box } from "../model/box.ts";
import type { PdfFacts } from "../model/pdf-facts.ts";
import { alignedBox, type Size } from "./align.ts";
import { findHits } from "./hits.ts";

/** Who a component is for: an approver, or, where there is none, the initiator. */
export interface Party {
  readonly approver?: Approver;
  /** The approver's number in signing order, from 0. */
  readonly number?: number;
}

/** A component, or a part of a combination, with every place where it will stand. */
export interface Standing {
  readonly component: Component;
  /** The part of the combination `component` that stands here. */
  readonly part?: Child;
  readonly party: Party;
  /** What decides where it stands. */
  readonly by: "position" | "keyword" | "field" | "edge";
  /** Whether it is there for certain, once. */
  readonly certain: boolean;
  readonly boxes: readonly PageBox[];
}

/** A box on a page, which is counted from 1. */
export interface PageBox extends Box {
  readonly page: number;
  /** The hit of the keyword that it stands at. */
  readonly hit?: Box;
}

/** Where all components of a contract will stand, as far as the contract and the facts of its PDF say. A watermark stands nowhere: it is everywhere. */
export function standingsOf(flow: Flow, pdf: PdfFacts): readonly Standing[] {
  const parties: readonly (readonly [Party, Approver | Flow])[] = [
    ...all(flow.approvers).map((approver, number) => [{ approver, number }, approver] as const),
    [{}, flow],
  ];
  return parties.flatMap(([party, owner]) =>
    listsOf(owner)
      .flat()
      .flatMap((component) => standingOf(component, party, pdf)),
  );
}

function standingOf(component: Component, party: Party, pdf: PdfFacts): readonly Standing[] {
  const { type, at } = component;
  const certain = !(maybe in component) && !(party.approver !== undefined && maybe in party.approver);
  if (!isConcrete(type) || type === "watermark") return [];
  if (pagingTypes.has(type)) return [{ component, party, by: "edge", certain, boxes: edgeBoxes(component, pdf) }];
  if (!isConcrete(at)) return [];
  const form = formOf(at);
  if (form === "absolute") return [{ component, party, by: "position", certain, boxes: positionBoxes(component, pdf) }];
  if (form === "field") return [{ component, party, by: "field", certain, boxes: fieldBoxes(at.field, pdf) }];
  const boxes = keywordBoxes(component, pdf);
  const parts = partsOf(component).children.map((part): Standing => ({
    component,
    part,
    party,
    by: "keyword",
    certain,
    boxes: boxes.flatMap((box) => partBox(part, box) ?? []),
  }));
  return [{ component, party, by: "keyword", certain, boxes }, ...parts];
}

/** A page by its number, which counts from the end when it is negative; `undefined` where the PDF has no such page. */
export function pageNumber(page: number, pdf: PdfFacts): number | undefined {
  const number = page < 0 ? pdf.pages.length + 1 + page : page;
  return pdf.pages[number - 1] === undefined ? undefined : number;
}

/** The size of a component in points; `undefined` where it is not known. */
export function sizeOf({ type, size }: Component): Size | undefined {
  if (typeof size === "symbol") return undefined;
  const recommended = typeof type === "string" ? recommendedSizes[type] : undefined;
  const [width, height] = isConcrete(size) ? size : (recommended ?? []);
  return isConcrete(width) && isConcrete(height) ? [width, height] : undefined;
}

/** The pages that a component at a position stands on. */
function pagesOf(component: Component, pdf: PdfFacts): readonly number[] {
  const chosen = "pages" in component ? component.pages : undefined;
  const page = isConcrete(component.at) ? component.at.page : undefined;
  if (typeof chosen === "symbol" || typeof page === "symbol") return [];
  const ranges = chosen === undefined ? undefined : pageRanges(chosen);
  if (ranges === undefined) {
    const number = page === undefined ? undefined : pageNumber(page, pdf);
    return number === undefined ? [] : [number];
  }
  const numbers = pdf.pages.map((_, index) => index + 1);
  return numbers.filter((number) => ranges.some(({ BeginPage, EndPage }) => BeginPage <= number && (EndPage === -1 || number <= EndPage)));
}

function positionBoxes(component: Component, pdf: PdfFacts): readonly PageBox[] {
  const size = sizeOf(component);
  const { x, y, from } = isConcrete(component.at) ? component.at : {};
  if (size === undefined || !isConcrete(x) || !isConcrete(y) || (from !== undefined && from !== "top-left")) return [];
  return pagesOf(component, pdf).map((page) => ({ page, x, y, width: size[0], height: size[1] }));
}

function keywordBoxes(component: Component, pdf: PdfFacts): readonly PageBox[] {
  const size = sizeOf(component);
  if (size === undefined || !isConcrete(component.at)) return [];
  const { at } = component;
  return (findHits(at, pdf)?.chosen ?? []).flatMap(({ page, box }) => {
    const aligned = alignedBox(box, size, at);
    return aligned ? [{ page, ...aligned, hit: box }] : [];
  });
}

function fieldBoxes(name: unknown, pdf: PdfFacts): readonly PageBox[] {
  const field = pdf.fields.find((each) => each.name === name);
  return (field?.places ?? []).map(({ page, box }) => ({ page, ...box }));
}

/** A paging seal is cut into as many slices as there are pages; each page has one at its right edge. */
function edgeBoxes(component: Component, pdf: PdfFacts): readonly PageBox[] {
  const size = sizeOf(component);
  const y = isConcrete(component.at) ? component.at.y : undefined;
  if (size === undefined || !isConcrete(y)) return [];
  const width = size[0] / pdf.pages.length;
  return pdf.pages.map((page, index) => ({ page: index + 1, x: page.width - width, y, width, height: size[1] }));
}

/** The box of a part of a combination: `offset` counts from the combination's top-left corner. */
function partBox({ offset, size }: Child, { page, x, y }: PageBox): PageBox | undefined {
  const [right, down] = isConcrete(offset) ? offset : [0, 0];
  const [width, height] = isConcrete(size) ? size : [];
  return isConcrete(right) && isConcrete(down) && isConcrete(width) && isConcrete(height)
    ? { page, x: x + right, y: y + down, width, height }
    : undefined;
}
