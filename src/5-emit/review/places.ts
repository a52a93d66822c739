import { formOf } from "../../language/tables/placement.ts";
import { field, literalOf, type Tree } from "../../model/tree.ts";
import { findHits, type Found } from "../../placement/hits.ts";
import { pagingTypes } from "../../runtime/component/placement.ts";
import { isConcrete } from "../../runtime/hole.ts";
import { lengthOf, shiftInWords } from "../../telling/measures.ts";
import { hitNumbers, nearKeyword, onPage } from "../../telling/placement.ts";
import { inWords } from "../../telling/values.ts";
import { isOnPage, type ReadComponent, type ReadFlow, type Reading } from "./reading.ts";

/** One thing that is said of a component, with what it is about; nothing where it is a sentence by itself. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** The hits of a component's keyword in the PDF of its contract; nothing where it has no keyword, or the PDF is not known. */
export function hitsOf({ component: { at } }: ReadComponent, { pdf }: ReadFlow): Found | undefined {
  return pdf && isConcrete(at) && isConcrete(at.keyword) ? findHits(at, pdf) : undefined;
}

/** Where a component stands, in one line. */
export function placeInWords(each: ReadComponent, flow: ReadFlow, reading: Reading): string {
  const { say } = reading.speech;
  const { fields } = each.place;
  const template = fields.get("template");
  if (template) return inTemplate(template, reading);
  const type = literalOf(fields.get("type"));
  const at = fields.get("at");
  const form = formOf(at);
  if (type === "watermark") return say("all-over");
  if (pagingTypes.has(type)) return say("edge-of-pages", { y: lengthOf(field(at, "y"), reading) });
  if (form === "keyword") return atKeyword(each, flow, reading);
  if (form === "field") return atField(each, reading);
  if (form === undefined) return isOnPage(reading) ? say("on-page-later") : say("unplaced");
  return onPage(at, reading);
}

function inTemplate(template: Tree, reading: Reading): string {
  const { say } = reading.speech;
  const id = field(template, "id");
  const name = field(template, "name") ?? (template.kind === "record" ? undefined : template);
  if (name) return say("in-template", { name: inWords(name, reading) });
  return say("in-template-id", { id: inWords(id, reading) });
}

function atKeyword(each: ReadComponent, flow: ReadFlow, reading: Reading): string {
  const { say } = reading.speech;
  const at = each.place.fields.get("at");
  const pages = pagesOf(hitsOf(each, flow)?.chosen ?? []);
  if (pages.length === 0) return nearKeyword(at, reading);
  const keyword = inWords(field(at, "keyword"), reading);
  const align = field(at, "align");
  switch (align === undefined ? "middle" : literalOf(align)) {
    case "middle":
      return say("at-middle", { pages, keyword });
    case "below":
      return say("at-below", { pages, keyword });
    case "right":
      return say("at-right", { pages, keyword });
    case "lower-right":
      return say("at-lower-right", { pages, keyword });
    case "upper-right":
      return say("at-upper-right", { pages, keyword });
    default:
      return nearKeyword(at, reading);
  }
}

function atField({ place, standing }: ReadComponent, reading: Reading): string {
  const name = inWords(field(place.fields.get("at"), "field"), reading);
  const pages = pagesOf(standing?.boxes ?? []);
  return pages.length > 0 ? reading.speech.say("field-on", { pages, field: name }) : reading.speech.say("field-unseen", { field: name });
}

/** The pages of some places, each once. */
export function pagesOf(places: readonly { readonly page: number }[]): number[] {
  return [...new Set(places.map(({ page }) => page))];
}

/** What more is said of where a component stands: which hits of its keyword, how it is shifted, on which pages it is repeated. */
export function placeFacts(each: ReadComponent, flow: ReadFlow, reading: Reading): readonly Fact[] {
  const { say } = reading.speech;
  const at = each.place.fields.get("at");
  const offset = field(at, "offset");
  const [right, down] = offset?.kind === "list" ? offset.items.map(({ value }) => value) : [];
  const pages = each.place.fields.get("pages");
  const said = (label: "position" | "hits" | "shift" | "repeated", value: string): Fact => ({ label: say(label), value });
  return [
    said("position", placeInWords(each, flow, reading)),
    ...(formOf(at) === "keyword" ? keywordFacts(each, flow, reading).map((value) => said("hits", value)) : []),
    ...(right && down ? [said("shift", shiftInWords(right, down, reading))] : []),
    ...(pages
      ? [said("repeated", literalOf(pages) === "all" ? say("all-pages") : say("some-pages", { pages: inWords(pages, reading) }))]
      : []),
  ];
}

function keywordFacts(each: ReadComponent, flow: ReadFlow, reading: Reading): readonly string[] {
  const { say } = reading.speech;
  const at = each.place.fields.get("at");
  const page = field(at, "page");
  const found = hitsOf(each, flow);
  return [
    found ? seenHits(field(at, "occurrence"), found, reading) : chosenHits(field(at, "occurrence"), reading),
    ...(page && literalOf(page) !== 0 ? [say("only-on-page", { page: inWords(page, reading) })] : []),
    ...(literalOf(field(at, "whole")) === true ? [say("stands-alone")] : []),
    ...(literalOf(field(at, "optional")) === true ? [say("may-be-missing")] : []),
  ];
}

/** Which of the hits in a PDF that was looked at. */
function seenHits(occurrence: Tree | undefined, { eligible }: Found, reading: Reading): string {
  const { say } = reading.speech;
  const count = eligible.length;
  const pages = pagesOf(eligible);
  const word = literalOf(occurrence);
  if (count === 0) return say("hits-none");
  if (count === 1) return say("hits-one");
  if (occurrence === undefined || word === "all") return say("hits-all", { count, pages });
  if (word === "first" || word === "last") return say(word === "first" ? "hits-first" : "hits-last", { count, pages });
  return say("hits-some", { numbers: hitNumbers(occurrence, reading), count, pages });
}

/** Which of the hits, wherever they are. */
function chosenHits(occurrence: Tree | undefined, reading: Reading): string {
  const { say } = reading.speech;
  const word = literalOf(occurrence);
  if (occurrence === undefined || word === "all") return say("hits-all-unseen");
  if (word === "first" || word === "last") return say(word === "first" ? "hits-first-unseen" : "hits-last-unseen");
  return say("hits-some-unseen", { numbers: hitNumbers(occurrence, reading) });
}
