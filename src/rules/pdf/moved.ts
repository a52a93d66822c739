import { tenth } from "../../model/box.ts";
import type { EarlierFacts, Hit } from "../../model/pdf-facts.ts";
import { findHits, type Found } from "../../placement/hits.ts";
import type { MessageOf, WordingOf } from "../../runtime/message.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule } from "./pdf-rule.ts";
import { searches } from "./search.ts";

/** A smaller move, in points, is none: rounding and fonts make as much. */
const least = 2;

const movedMessages = {
  moved:
    "{keyword:quoted} moved by {points} points since its facts were committed: on page {page} from x {fromX}, y {fromY} to x {x}, y {y}.",
  "moved-page":
    "{keyword:quoted} moved since its facts were committed: from page {fromPage}, x {fromX}, y {fromY} to page {page}, x {x}, y {y}.",
  "another-place":
    "`occurrence` chooses another {keyword:quoted} since its facts were committed: page {page}, x {x}, y {y}, not page {fromPage}, x {fromX}, y {fromY}.",
  several:
    "{count} places of {keyword:quoted} moved since its facts were committed, the first from page {fromPage}, x {fromX}, y {fromY} to page {page}, x {x}, y {y}.",
  number: "{keyword:quoted} has {hits:counted place places} with a component, and had {before} when its facts were committed.",
} as const;

const movedHelps = {
  "some-new":
    "{count:counted hit hits} up to there {count:plural is are} new: look where it is signed, then run `flowspec preflight --update`.",
  "some-gone":
    "{count:counted hit hits} up to there {count:plural is are} gone: look where it is signed, then run `flowspec preflight --update`.",
} as const;

const unmoved = pdfRule(
  {
    name: "keyword-hit-unmoved",
    severity: "warning",
    refusals: [],
    messages: movedMessages,
    helps: movedHelps,
    docs: {
      what: "Keywords stand where they stood when the facts of the PDF were committed. It is judged where the PDF is read beside its facts: by `preflight`, also with `--update`, before it writes, and by `preview`.",
      why: "Who reviewed the contract saw the components at other places. A keyword that moved takes its component along, which may be right; one of which another hit is chosen now is signed elsewhere.",
      fix: "Look where it is signed, then run `flowspec preflight --update` and commit the facts.",
      wrong: "# contract.pdf has a paragraph more, and contract.pdf.facts.json is from before",
      right: "flowspec preflight --update specs/contract.flow.yaml",
    },
  },
  function* (view) {
    const { earlier } = view.pdf;
    if (earlier === undefined) return;
    for (const { at, keyword, found } of searches(view)) {
      const before = findHits(at, { ...view.pdf, ...earlier });
      const said = before && changeOf(keyword, before, found, earlier);
      if (said) yield { on: at, key: "keyword", ...said };
    }
  },
);

type Said = MessageOf<typeof movedMessages> & { readonly help?: WordingOf<typeof movedHelps> };

/** What changed in where a keyword's component stands; nothing where nothing did, or other laws tell. */
function changeOf(keyword: string, before: Found, now: Found, earlier: EarlierFacts): Said | undefined {
  if (before.chosen.length === 0 || now.chosen.length === 0) return undefined;
  if (before.chosen.length !== now.chosen.length)
    return { message: "number", data: { keyword, hits: now.chosen.length, before: before.chosen.length } };
  const pairs = before.chosen.flatMap((from, index) => {
    const to = now.chosen[index];
    return to && distance(from, to) >= least ? [[from, to] as const] : [];
  });
  const [first] = pairs;
  if (first === undefined) return undefined;
  const [from, to] = first;
  const data = { keyword, ...placeOf(from, to) };
  if (pairs.length > 1) return { message: "several", data: { ...data, count: pairs.length } };
  const matched = earlier.matched(before.eligible, now.eligible);
  const help = changeUpTo(before.eligible.indexOf(from), now.eligible.indexOf(to), matched);
  const isSame = matched[before.eligible.indexOf(from)] === now.eligible.indexOf(to);
  if (!isSame) return { message: "another-place", data, ...help };
  if (from.page !== to.page) return { message: "moved-page", data, ...help };
  const { fromPage: _, ...samePage } = data;
  return { message: "moved", data: { ...samePage, points: tenth(distance(from, to)) }, ...help };
}

function placeOf(from: Hit, to: Hit): { fromPage: number; fromX: number; fromY: number; page: number; x: number; y: number } {
  return { fromPage: from.page, fromX: from.box.x, fromY: from.box.y, page: to.page, x: to.box.x, y: to.box.y };
}

/** How far a hit moved, in points; another page is farther than any. */
function distance(from: Hit, to: Hit): number {
  return from.page === to.page ? Math.hypot(to.box.x - from.box.x, to.box.y - from.box.y) : Number.POSITIVE_INFINITY;
}

/** How many hits up to the chosen one are new, or are gone; nothing where neither is. */
function changeUpTo(from: number, to: number, matched: readonly (number | undefined)[]): { readonly help?: WordingOf<typeof movedHelps> } {
  const there = new Set(matched);
  const added = Array.from({ length: to + 1 }, (_, index) => index).filter((index) => !there.has(index)).length;
  const gone = matched.slice(0, from + 1).filter((index) => index === undefined).length;
  if (added > 0) return { help: { message: "some-new", data: { count: added } } };
  return gone > 0 ? { help: { message: "some-gone", data: { count: gone } } } : {};
}

/** Laws on keywords that moved. */
export const movedRules: readonly Rule[] = [unmoved];
