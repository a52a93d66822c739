import type { Approver, Flow } from "../runtime/facts.generated.ts";
import { all, certain, isConcrete } from "../runtime/hole.ts";
import { actions } from "../language/tables/actions.ts";
import { factsOf, type ConstructFacts } from "../language/readers/facts.ts";
import type { Contract } from "../model/contract.ts";
import type { Shown, ShownSource } from "../model/findings.ts";
import { colourOf, colours } from "../model/party-colours.ts";
import type { PdfFacts } from "../model/pdf-facts.ts";
import type { RecordTree } from "../model/tree.ts";
import { type Party, type Standing, standingsOf } from "../placement/standing.ts";
import { startOf } from "../report/position.ts";
import { sentences } from "../report/words.ts";
import type { Language } from "../words/language.ts";
import type { BoxView, FindingView, FlowView, PageView, PartyView, PreviewView } from "./model.ts";
import { type BoxContext, boxView, numberOf, partyId } from "./box-view.ts";
import { sourceView } from "./source-view.ts";
import { labelOf } from "./label.ts";
import { whoIs } from "./parties.ts";
import { type PreviewSay, previewIn } from "./say.ts";
import { piecesOf, text, withCode } from "./text.ts";
import { unplacedOf } from "./unplaced.ts";

/** What a preview is made of. */
export interface PreviewInput {
  readonly contract: Contract;
  /** Its text, as it may be shown. */
  readonly source: ShownSource;
  /** The contract with the values of the sample that is shown, or as it is written. */
  readonly root: RecordTree;
  readonly sample?: string;
  /** Facts of PDFs by the path that `pdf` gives. */
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
  /** Pictures of pages, as `data:` addresses, by the path that `pdf` gives. */
  readonly pictures: ReadonlyMap<string, readonly string[]>;
  /** In the language of the preview. */
  readonly diagnostics: readonly Shown[];
  readonly language: Language;
}

/** A contract beside its PDF as plain data for the template. */
export function previewView(input: PreviewInput): PreviewView {
  const { contract, source, root, sample, diagnostics, language } = input;
  const { construct, targets } = actions[contract.action];
  const places = factsOf(root, construct, targets);
  const byFacts = new Map<object, ConstructFacts>(places.map((place) => [place.facts, place]));
  const flows = places.filter(({ constructs }) => constructs.includes("flow"));
  const words = previewIn(language);
  const { say } = words;
  const findings = diagnostics.map((found, index): FindingView => {
    const { line } = startOf(found.span);
    const isHere = found.span.source.path === source.path;
    return {
      id: `finding-${index + 1}`,
      code: found.code.name,
      severity: found.severity,
      label: say(found.severity),
      sentences: sentences(found, language).map((sentence) => piecesOf(withCode(sentence, found.api))),
      line,
      place: isHere ? say("line", { line }) : say("line-of", { file: found.span.source.path, line }),
      isHere,
    };
  });
  const context: BoxContext = { byFacts, diagnostics, counter: { boxes: 0 }, words };
  const views = flows.map((place, index) => flowView(place, index, flows.length, input, context));
  return {
    language: language.name,
    words: {
      title: say("title", { name: contract.name }),
      parties: say("parties"),
      findings: say("findings"),
      none: say("none"),
      definition: say("definition"),
    },
    name: contract.name,
    action: contract.action,
    shown: sample === undefined ? say("as-written") : say("of-sample", { sample }),
    summary: contract.summary ?? "",
    flows: views,
    findings,
    source: sourceView(source, views, findings),
    path: source.path,
    colours,
  };
}

function flowView(place: ConstructFacts, index: number, count: number, input: PreviewInput, context: BoxContext): FlowView {
  const { words } = context;
  const { say } = words;
  const flow: Flow = place.facts;
  const [file] = certain(flow.files);
  const path = file !== undefined && isConcrete(file.pdf) ? file.pdf : undefined;
  const pdf = path === undefined ? undefined : input.pdfs.get(path);
  const standings = pdf ? standingsOf(flow, pdf) : [];
  const boxes = standings.flatMap((standing) => standing.boxes.map((box) => boxView(standing, box, pdf?.pages ?? [], context)));
  const pictures = path === undefined ? undefined : input.pictures.get(path);
  return {
    number: index + 1,
    heading: count > 1 ? `${index + 1}. ${text(flow.title, words)}` : text(flow.title, words),
    pdf: path ?? "",
    missing: pdf ? [] : piecesOf(whyNoPages(path, flow, words)),
    pages: (pdf?.pages ?? []).map((page, at): PageView => ({
      id: `flow-${index + 1}-page-${at + 1}`,
      name: say("page", { number: at + 1 }),
      caption: say("page-of", { number: at + 1, count: pdf?.pages.length ?? 0, width: page.width, height: page.height }),
      width: page.width,
      height: page.height,
      picture: pictures?.[at] ?? "",
      print: pictures?.[at] === undefined ? page.print : [],
      hits: (pdf?.keywords ?? []).flatMap(({ keyword, hits }) =>
        hits.flatMap((hit) => (hit.page === at + 1 ? [{ ...hit.box, keyword }] : [])),
      ),
      boxes: boxes.filter((box) => box.page === at + 1),
    })),
    parties: partiesOf(flow).map((party) => ({
      ...partyView(party, standings, boxes, words),
      ...(pdf ? {} : withoutPdf(party.approver ?? flow, flow, context)),
    })),
    order: say(flow.order === "parallel" ? "parties-in-any-order" : "parties-in-order"),
  };
}

function whyNoPages(path: string | undefined, flow: Flow, { say }: PreviewSay): string {
  if (path !== undefined) return say("no-facts");
  return say(isFromTemplate(flow) ? "from-template" : "no-pdf");
}

/** The parties in signing order, then the initiator where it fills something in. */
function partiesOf(flow: Flow): readonly Party[] {
  const approvers = all(flow.approvers).map((approver, number) => ({ approver, number }));
  return all(flow.fill).length > 0 ? [...approvers, {}] : approvers;
}

function partyView(party: Party, standings: readonly Standing[], boxes: readonly BoxView[], words: PreviewSay): PartyView {
  const own = standings.filter((standing) => standing.party.number === party.number);
  const placed = own.filter((standing) => standing.boxes.length > 0);
  const missing = own.filter((standing) => standing.boxes.length === 0);
  return {
    name: party.approver ? whoIs(party.approver, words) : words.say("initiator-fills"),
    colour: colourOf(party.number).name,
    number: numberOf(party, words),
    boxes: boxes.filter((box) => box.party === partyId(party)).map(({ id, link }) => ({ id, link })),
    missing: missing.map(({ component, part }) => words.say("nowhere", { what: labelOf(part ?? component, words) })),
    unplaced: [],
    empty: placed.length === 0 && missing.length === 0 ? words.say("nothing-placed") : "",
  };
}

/** What a party signs and fills in where there is no page to show it on. */
function withoutPdf(owner: Approver | Flow, flow: Flow, { byFacts, words }: BoxContext): Pick<PartyView, "unplaced" | "empty"> {
  const unplaced = unplacedOf(owner, words).map(({ component, label, where }) => {
    const place = byFacts.get(component);
    return { label, where, line: place ? startOf(place.origin.span).line : 1 };
  });
  return { unplaced, empty: unplaced.length > 0 ? "" : words.say(isFromTemplate(flow) ? "what-template-has" : "nothing-placed") };
}

function isFromTemplate({ template }: Flow): boolean {
  return template !== undefined;
}
