import { formOf } from "../language/tables/placement.ts";
import { field, literalOf, type Tree } from "../model/tree.ts";
import { lengthOf, shiftInWords } from "./measures.ts";
import { factsInWords, inWords, type Wording } from "./values.ts";

/** Where something is placed, as the contract says it: where that comes to stand, only the PDF knows. */
export function placementInWords(at: Tree | undefined, wording: Wording): string {
  const { say } = wording.speech;
  switch (formOf(at)) {
    case undefined:
      return inWords(at, wording);
    case "keyword":
      return atKeyword(at, wording);
    case "field":
      return say("field-unseen", { field: inWords(field(at, "field"), wording) });
    default:
      return onPage(at, wording);
  }
}

/** A place by its distance from the sides of a page; across the edges of all pages it has only a height. */
export function onPage(at: Tree | undefined, wording: Wording): string {
  const { say } = wording.speech;
  const y = lengthOf(field(at, "y"), wording);
  if (field(at, "x") === undefined && field(at, "page") === undefined) return say("edge-of-pages", { y });
  const x = lengthOf(field(at, "x"), wording);
  const page = pageInWords(field(at, "page"), wording);
  return literalOf(field(at, "from")) === "bottom-left" ? say("from-bottom", { page, x, y }) : say("from-top", { page, x, y });
}

/** A page by its number: from the end, where that is negative. */
export function pageInWords(tree: Tree | undefined, wording: Wording): string {
  const { say } = wording.speech;
  const page = literalOf(tree);
  if (page === -1) return say("page-last");
  return typeof page === "number" && page < 0
    ? say("page-from-end", { page: -page })
    : say("page-number", { page: inWords(tree, wording) });
}

function atKeyword(at: Tree | undefined, wording: Wording): string {
  const { say } = wording.speech;
  const [occurrence, page, offset] = [field(at, "occurrence"), field(at, "page"), field(at, "offset")];
  const [right, down] = offset?.kind === "list" ? offset.items.map(({ value }) => value) : [];
  const facts = [
    ...(occurrence === undefined || literalOf(occurrence) === "all" ? [] : [whichHits(occurrence, wording)]),
    ...(page && literalOf(page) !== 0 ? [say("only-on-page", { page: inWords(page, wording) })] : []),
    ...(literalOf(field(at, "whole")) === true ? [say("stands-alone")] : []),
    ...(right && down ? [shiftInWords(right, down, wording)] : []),
  ];
  const title = nearKeyword(at, wording);
  return facts.length === 0 ? title : say("named-condition", { title, condition: factsInWords(facts, wording) });
}

/** A place beside a keyword, wherever that is printed. */
export function nearKeyword(at: Tree | undefined, wording: Wording): string {
  const { say } = wording.speech;
  const keyword = inWords(field(at, "keyword"), wording);
  const align = field(at, "align");
  switch (align === undefined ? "middle" : literalOf(align)) {
    case "middle":
      return say("near-middle", { keyword });
    case "below":
      return say("near-below", { keyword });
    case "right":
      return say("near-right", { keyword });
    case "lower-right":
      return say("near-lower-right", { keyword });
    case "upper-right":
      return say("near-upper-right", { keyword });
    default:
      return say("near-by-param", { keyword });
  }
}

/** Which of several hits, by name: the last. */
export function whichHits(occurrence: Tree, wording: Wording): string {
  const { say } = wording.speech;
  const word = literalOf(occurrence);
  if (word === "first" || word === "last") return say(word === "first" ? "which-first" : "which-last");
  return hitNumbers(occurrence, wording);
}

/** Hits by their numbers, which people count from 1. */
export function hitNumbers(occurrence: Tree, { speech: { say, list } }: Wording): string {
  const numbers = (occurrence.kind === "list" ? occurrence.items.map(({ value }) => value) : [occurrence]).map(literalOf);
  if (!numbers.every((number) => typeof number === "number")) return say("hits-by-param");
  return list(numbers.map((number) => (number < 0 ? say("hit-from-end", { number: -number }) : say("hit-number", { number: number + 1 }))));
}
