import { actions } from "../language/tables/actions.ts";
import { factsOf, type ConstructFacts } from "../language/readers/facts.ts";
import type { Contract } from "../model/contract.ts";
import type { Shown, ShownSource } from "../model/findings.ts";
import { colours } from "../model/party-colours.ts";
import type { RecordTree } from "../model/tree.ts";
import type { Flow } from "../runtime/facts.generated.ts";
import type { Language } from "../words/language.ts";
import { valueLabels } from "./called.ts";
import type { Context } from "./context.ts";
import { findingViews } from "./finding-view.ts";
import { flowView, type Pages } from "./flow-view.ts";
import { type FlowView, pageWords, type PageWords, type PreviewView } from "./model.ts";
import { type PreviewSay, previewIn } from "./say.ts";
import { sourceView } from "./source-view.ts";
import { piecesOf, text } from "./text.ts";

/** What a preview is made of. */
export interface PreviewInput extends Pages {
  readonly contract: Contract;
  /** Its text, as it may be shown. */
  readonly source: ShownSource;
  /** The contract with the values of the sample that is shown, or as it is written. */
  readonly root: RecordTree;
  readonly sample?: string;
  /** In the language of the preview. */
  readonly diagnostics: readonly Shown[];
  readonly language: Language;
  /** Whether what names somebody will be masked. */
  readonly isMasked?: boolean;
}

/** A contract beside its PDF as plain data for the template. */
export function previewView(input: PreviewInput): PreviewView {
  const { contract, source, root, sample, diagnostics, language, isMasked = false } = input;
  const { construct, targets } = actions[contract.action];
  const places = factsOf(root, construct, targets);
  const byFacts = new Map<object, ConstructFacts>(places.map((place) => [place.facts, place]));
  const flows = places.filter(({ constructs }) => constructs.includes("flow"));
  const words = previewIn(language);
  const { say } = words;
  const context: Context = {
    byFacts,
    diagnostics,
    counter: { boxes: 0 },
    labels: valueLabels(contract),
    path: source.path,
    uses: contract.uses,
    words,
  };
  const views = flows.map((place, index) => flowView(place, index, flows.length, input, context));
  const boxes = views.flatMap(({ pages }) => pages.flatMap((page) => page.boxes));
  const findings = findingViews(
    boxes,
    views.flatMap(({ parties }) => parties),
    context,
  );
  return {
    language: language.name,
    words: wordsOfPages(words),
    title: say("title", { name: contract.name }),
    name: contract.name,
    action: contract.action,
    shown: sample === undefined ? say("as-written") : say("of-sample", { sample }),
    glance: glanceOf(diagnostics, views, words),
    summary: contract.summary ?? "",
    heading: headingOf(places, words) || contract.name,
    isGroup: views.length > 1,
    masked: isMasked ? piecesOf(say("masked")) : [],
    flows: views,
    findings,
    source: sourceView(source, boxes, findings, words),
    path: source.path,
    colours,
  };
}

/** The title of a group, else of the contract. */
function headingOf(places: readonly ConstructFacts[], words: PreviewSay): string {
  const [top] = ["group", "flow"].flatMap((name) => places.filter(({ constructs }) => constructs.includes(name)));
  const { title }: Flow = top?.facts ?? {};
  return text(title, words);
}

function wordsOfPages({ say }: PreviewSay): PageWords {
  // The script of the page puts the numbers in.
  const point = { page: "{page}", x: "{x}", y: "{y}" };
  // The record has just the ids of the list that it is made of, and that one.
  return Object.fromEntries([...pageWords.map((id) => [id, say(id)]), ["spot-at", say("spot-at", point)]]) as PageWords;
}

/** What is asked first: what is wrong, who signs, on how many pages. */
function glanceOf(diagnostics: readonly Shown[], flows: readonly FlowView[], { say }: PreviewSay): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const approvers = flows.flatMap(({ parties }) => parties.filter(({ turn }) => turn === "")).length;
  const pages = flows.flatMap((flow) => flow.pages).length;
  if (flows.length > 1) return say("glance-of-group", { errors, warnings, contracts: flows.length });
  return pages === 0
    ? say("glance-without-pages", { errors, warnings, parties: approvers })
    : say("glance", { errors, warnings, parties: approvers, pages });
}
