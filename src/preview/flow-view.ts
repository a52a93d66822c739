import type { Flow } from "../runtime/facts.generated.ts";
import { all, certain, isConcrete } from "../runtime/hole.ts";
import type { Component } from "../runtime/component/lists.ts";
import type { ConstructFacts } from "../language/readers/facts.ts";
import { sharedArea } from "../model/box.ts";
import { flowStyle } from "../model/flow-style.ts";
import type { PageFacts, PdfFacts } from "../model/pdf-facts.ts";
import { standingsOf } from "../placement/standing.ts";
import { boxView } from "./box-view.ts";
import type { Context } from "./context.ts";
import { looks } from "./looks.ts";
import type { Drawable } from "./marks.ts";
import type { BoxView, FlowView, HitView, PageView } from "./model.ts";
import { partiesOf, partyView, type Placed } from "./party-view.ts";
import type { PreviewSay } from "./say.ts";
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
  const marks = all(flow.fill).filter(({ type }) => isConcrete(type) && type === "watermark");
  const pagesOf = (page: PageFacts, at: number): PageView => {
    const number = at + 1;
    const picture = (path === undefined ? undefined : pictures.get(path)?.[at]) ?? "";
    return {
      id: `${id}-page-${number}`,
      number,
      name: say("page", { number }),
      caption: say("page-of", { number, count: pdf?.pages.length ?? 0, width: page.width, height: page.height }),
      width: page.width,
      height: page.height,
      picture,
      print: page.print,
      hits: pdf ? hitsOn(number, pdf) : [],
      boxes: boxes.filter((box) => box.page === number),
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

/** Hits on a page, with what names them in an `at`, and labels that could be keywords. What stands in running text is no place to count from. */
function hitsOn(page: number, { keywords, labels = [] }: PdfFacts): readonly HitView[] {
  const hits = keywords.flatMap(({ keyword, hits: found }) =>
    found.map((hit, occurrence) => ({ ...hit, keyword, occurrence, isUsed: true, isOffered: hit.inText !== true })),
  );
  const free = labels
    .filter((label) => hits.every((hit) => hit.page !== label.page || sharedArea(hit.box, label.box) === 0))
    .map(({ text: keyword, among: [occurrence] = [0], ...place }) => ({ ...place, keyword, occurrence, isUsed: false, isOffered: true }));
  return [...hits, ...free]
    .filter((hit) => hit.page === page)
    .map(({ box, keyword, occurrence, isUsed, isOffered }) => ({
      ...box,
      keyword,
      isUsed,
      at: isOffered ? `keyword: ${flowStyle(keyword)}, occurrence: ${occurrence}` : "",
    }));
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
