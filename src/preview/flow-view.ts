import type { Flow } from "../runtime/facts.generated.ts";
import { all, certain, isConcrete } from "../runtime/hole.ts";
import type { Component } from "../runtime/component/lists.ts";
import type { ConstructFacts } from "../language/readers/facts.ts";
import type { PageFacts, PdfFacts } from "../model/pdf-facts.ts";
import { standingsOf } from "../placement/standing.ts";
import { boxView } from "./box-view.ts";
import type { Context } from "./context.ts";
import { looks } from "./looks.ts";
import type { Drawable } from "./marks.ts";
import type { BoxView, FlowView, PageView } from "./model.ts";
import { offersOf } from "./offers.ts";
import { partiesOf, partyView, type Placed } from "./party-view.ts";
import type { PreviewSay } from "./say.ts";
import { copiesOf, deadlineOf } from "./terms.ts";
import { piecesOf, text } from "./text.ts";
import { writtenBy } from "./written.ts";

/** The PDFs of contracts, by the path that `pdf` gives. */
export interface Pages {
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
  /** Pictures of pages, as `data:` addresses. */
  readonly pictures: ReadonlyMap<string, readonly string[]>;
}

/** A contract, the so many-th from 0 of so many, on the pages of its PDF. */
export function flowView(place: ConstructFacts, index: number, count: number, { pdfs, pictures }: Pages, context: Context): FlowView {
  const { words } = context;
  const { say } = words;
  const flow: Flow = place.facts;
  const [file] = certain(flow.files);
  const path = file !== undefined && isConcrete(file.pdf) ? file.pdf : undefined;
  const pdf = path === undefined ? undefined : pdfs.get(path);
  const parties = partiesOf(flow);
  const placed = pdf && placedOf(flow, pdf, context);
  const boxes = (placed ?? []).flatMap((each) => each.boxes);
  const id = `flow-${index + 1}`;
  const hits = pdf ? offersOf(pdf) : [];
  const marks = all(flow.fill).filter(({ type }) => isConcrete(type) && type === "watermark");
  const pagesOf = (page: PageFacts, at: number): PageView => {
    const number = at + 1;
    const own = boxes.filter((box) => box.page === number);
    const who = [...new Set(own.map(({ shortWho }) => shortWho))];
    const picture = (path === undefined ? undefined : pictures.get(path)?.[at]) ?? "";
    return {
      id: `${id}-page-${number}`,
      number,
      name: say("page", { number }),
      thumb: who.length > 0 ? say("page-with", { number, who }) : say("page", { number }),
      caption: say("page-of", { number, count: pdf?.pages.length ?? 0, size: sheetOf(page, words) }),
      width: page.width,
      height: page.height,
      picture,
      print: page.print,
      hits: hits.filter(({ page: on }) => on === number),
      boxes: own,
      watermarks: marks.map((mark) => watermark(mark, page, words)),
    };
  };
  const title = text(flow.title, words);
  return {
    id,
    number: index + 1,
    heading: count > 1 ? `${index + 1}. ${title}` : title,
    pdf: path ?? "",
    missing: pdf ? [] : piecesOf(whyNoPages(path, flow, words)),
    pages: (pdf?.pages ?? []).map(pagesOf),
    hasPictures: path !== undefined && pictures.has(path),
    parties: parties.map((party) => partyView(party, flow, id, placed, context)),
    order: say(flow.order === "parallel" ? "parties-in-any-order" : "parties-in-order"),
    isInOrder: flow.order !== "parallel",
    deadline: deadlineOf(place, words),
    copies: copiesOf(flow, words),
  };
}

/** All components with their boxes: first those of the initiator, who is done before anybody signs. */
function placedOf(flow: Flow, pdf: PdfFacts, context: Context): readonly Placed[] {
  const standings = standingsOf(flow, pdf);
  const ordered = [...standings.filter(({ party }) => !party.approver), ...standings.filter(({ party }) => party.approver)];
  return ordered.map((standing) => ({
    standing,
    boxes: standing.boxes.map((box): BoxView => boxView(standing, box, pdf.pages, context)),
  }));
}

/** How large a page is, as people call it: by its name where it has one. */
function sheetOf({ width, height }: PageFacts, { say }: PreviewSay): string {
  const isA4 = (across: number, down: number): boolean => Math.abs(across - 595.3) < 2 && Math.abs(down - 841.9) < 2;
  if (isA4(width, height)) return say("a4");
  if (isA4(height, width)) return say("a4-wide");
  const [wide, high] = [width, height].map((length) => Math.round((length * 25.4) / 72));
  return say("millimetres", { width: wide ?? 0, height: high ?? 0 });
}

function watermark(component: Component, { width, height }: PageFacts, words: PreviewSay): Drawable {
  return {
    x: 0,
    y: 0,
    width,
    height,
    look: looks.watermark,
    slice: { index: 0, count: 1 },
    ...writtenBy(component, looks.watermark, words),
    ...("rotate" in component && typeof component.rotate === "number" ? { turn: component.rotate } : {}),
  };
}

function whyNoPages(path: string | undefined, flow: Flow, { say }: PreviewSay): string {
  if (path !== undefined) return say("no-facts");
  return say(flow.template === undefined ? "no-pdf" : "from-template");
}
