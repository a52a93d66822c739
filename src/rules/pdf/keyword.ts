import { choice, counted } from "../../runtime/phrases.ts";
import { all, certain, given, known } from "../../runtime/hole.ts";
import type { Hit, KeywordFacts, PageContent, PdfFacts } from "../../model/pdf-facts.ts";
import { doubtfulPlaces } from "../../model/pdf-doubts.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule } from "./pdf-rule.ts";
import { mayHaveMore, searches } from "./search.ts";

const keywordThere = pdfRule(
  {
    name: "keyword-in-pdf",
    refusals: ["keyword-exists-in-pdf", "keyword-image-text"],
    docs: {
      what: "A keyword stands in the text of the PDF, on one line.",
      why: "Without a hit the service refuses the contract. It does not read pictures, values of form fields, or words that go on in the next line.",
      mend: "Write the keyword as the PDF has it, place the component at a position, or say `optional: true` where the keyword may be missing.",
      wrong: "at: { keyword: 乙方签宇 }",
      right: "at: { keyword: 乙方签字 }",
    },
  },
  function* (view) {
    for (const { at, keyword, facts, found } of searches(view)) {
      if (found.all.length > 0 || at.optional === true || mayHaveMore({ facts }, view.pdf)) continue;
      yield { on: at, key: "keyword", message: `The PDF has no text "${keyword}"${reasonOf(facts, view.pdf)}.`, ...helpOf(facts) };
    }
  },
);

/** Whether a page has text that cannot be read: the service may find there what is not found here. */
function hasUnread({ pages }: PdfFacts, page: number): boolean {
  return pages[page - 1]?.doubtful?.includes("unreadable") ?? false;
}

/** Why a keyword was not found, as the rest of a sentence. */
function reasonOf({ misses }: KeywordFacts, { pages }: PdfFacts): string {
  const broken = misses.find(({ kind }) => kind === "broken");
  if (broken?.kind === "broken") return `: on page ${broken.page} it goes on in the next line, and only one line is searched`;
  const value = misses.find(({ kind }) => kind === "value");
  if (value?.kind === "value") return `: it is only the value of the form field ${JSON.stringify(value.field)}`;
  const outside = misses.find(({ kind }) => kind === "outside");
  if (outside?.kind === "outside") return `: on page ${outside.page} it lies outside the visible part`;
  const similar = misses.find(({ kind }) => kind === "similar");
  if (similar?.kind === "similar") return `; page ${similar.page} has "${similar.text}"`;
  const pictures = pagesWith(pages, "image");
  if (pictures.length === pages.length) return ": its pages are pictures without text";
  const unread = pagesWith(pages, "unreadable");
  return [
    ...(pictures.length === 0 ? [] : [`; ${pageNoun(pictures)} ${pictures.length === 1 ? "is a picture" : "are pictures"} without text`]),
    ...(unread.length === 0 ? [] : [`; ${pageNoun(unread)} ${unread.length === 1 ? "has" : "have"} text that cannot be read`]),
  ].join("");
}

function pagesWith(pages: PdfFacts["pages"], wanted: PageContent): readonly number[] {
  return pages.flatMap(({ content }, index) => (content === wanted ? [index + 1] : []));
}

function helpOf({ misses }: KeywordFacts): { help?: string } {
  const similar = misses.find(({ kind }) => kind === "similar");
  return similar?.kind === "similar" ? { help: `Did you mean \`${similar.text}\`?` } : {};
}

const onSearchedPage = pdfRule(
  {
    name: "keyword-on-page",
    refusals: ["keyword-exists-in-pdf"],
    docs: {
      what: "The page that is searched for a keyword has it.",
      why: "With `page` the service looks at that page alone.",
      mend: "Name a page that has the keyword, or leave `page` out.",
      wrong: "at: { keyword: 乙方签字, page: 1 } # it stands on page 3",
      right: "at: { keyword: 乙方签字, page: 3 }",
    },
  },
  function* (view) {
    for (const { at, keyword, facts, found } of searches(view)) {
      const { page } = at;
      if (!known(page) || page === 0 || at.optional === true || found.all.length === 0) continue;
      if ([...found.all, ...doubtfulPlaces(facts)].some((hit) => hit.page === page) || hasUnread(view.pdf, page)) continue;
      yield { on: at, key: "page", message: `"${keyword}" does not stand on page ${page}, but on ${pagesOf(found.all)}.` };
    }
  },
);

const wholeWord = pdfRule(
  {
    name: "keyword-stands-alone",
    refusals: ["keyword-exists-in-pdf"],
    docs: {
      what: "With `whole: true` a keyword stands alone in the text, with no other character beside it.",
      why: "A hit inside a longer text does not count then, and without any the service may refuse the contract.",
      mend: "Leave `whole` out, or write all of the text.",
      wrong: "at: { keyword: 签字, whole: true } # the PDF has 乙方签字",
      right: "at: { keyword: 乙方签字, whole: true }",
    },
  },
  function* (view) {
    for (const { at, keyword, facts, found } of searches(view)) {
      if (at.whole !== true || mayHaveMore({ facts }, view.pdf)) continue;
      const touching = found.all.filter(({ neighbours }) => neighbours === "touching");
      if (touching.length === 0 || (touching.length === found.all.length && at.optional === true)) continue;
      const those = `"${keyword}" on ${pagesOf(touching)} is part of a longer text`;
      if (touching.length === found.all.length)
        yield { on: at, key: "whole", message: `${those}, so \`whole: true\` leaves no hit: the service may refuse it.` };
    }
  },
);

const wholeExcludes = pdfRule(
  {
    name: "keyword-whole-excludes",
    severity: "warning",
    refusals: [],
    docs: {
      what: "`whole: true` does not leave out hits that somebody may have meant.",
      why: "A place where the keyword is part of a longer text gets no component, which is easily overlooked.",
      mend: "Leave `whole` out, or choose hits with `occurrence`.",
      wrong: "at: { keyword: 签字, whole: true } # the PDF has 签字 once, and 乙方签字",
      right: "at: { keyword: 签字, occurrence: 0 }",
    },
  },
  function* (view) {
    for (const { at, keyword, found } of searches(view)) {
      const touching = found.all.filter(({ neighbours }) => neighbours === "touching");
      if (at.whole !== true || touching.length === 0 || touching.length === found.all.length) continue;
      const message = `\`whole: true\` leaves out ${counted(touching.length, "hit")} of "${keyword}", on ${pagesOf(touching)}: part of a longer text there.`;
      yield { on: at, key: "whole", message };
    }
  },
);

const severalHits = pdfRule(
  {
    name: "keyword-hit-chosen",
    severity: "warning",
    refusals: [],
    docs: {
      what: "Where a keyword stands several times, `occurrence` says which one is meant.",
      why: "Without it every hit gets a component, and the approver signs at all of them.",
      mend: "Write `occurrence: last`, `first`, a number counted from 0, or `all` where every one is meant.",
      wrong: "at: { keyword: 签字 } # it stands three times",
      right: "at: { keyword: 签字, occurrence: last }",
    },
  },
  function* (view) {
    for (const { at, keyword, found } of searches(view)) {
      if (at.occurrence !== undefined || found.eligible.length < 2) continue;
      const message = `"${keyword}" stands ${found.eligible.length} times, on ${pagesOf(found.eligible)}, and each gets a component.`;
      yield { on: at, key: "keyword", message, help: "Add `occurrence: last` or `first`, or `occurrence: all` where each is meant." };
    }
  },
);

const hitThere = pdfRule(
  {
    name: "keyword-occurrence-in-pdf",
    refusals: ["keyword-exists-in-pdf"],
    docs: {
      what: "`occurrence` names hits that there are; they count from 0.",
      why: "A hit that is not there gets no component, and the service may refuse the contract.",
      mend: "Name a hit that is there, `first` or `last`.",
      wrong: "at: { keyword: 签字, occurrence: 2 } # it stands twice",
      right: "at: { keyword: 签字, occurrence: 1 }",
    },
  },
  function* (view) {
    for (const { at, keyword, facts, found } of searches(view)) {
      const [first] = found.beyond;
      if (first === undefined || found.eligible.length === 0 || mayHaveMore({ facts }, view.pdf)) continue;
      const message = `There is no hit ${first} of "${keyword}": it stands ${counted(found.eligible.length, "time")}, and hits count from 0.`;
      yield { on: at, key: "occurrence", message };
    }
  },
);

const someComponentLeft = pdfRule(
  {
    name: "approver-keeps-component",
    refusals: ["keyword-ignored-leaves-none"],
    docs: {
      what: "An approver keeps something to sign, even where optional keywords are missing.",
      why: "With `optional: true` a component whose keyword is missing vanishes. An approver who is left with none is refused.",
      mend: "Correct one of the keywords, or give the approver a component at a position.",
      wrong: "sign:\n  - { type: signature, at: { keyword: 附件, optional: true } } # it does not stand in the PDF",
      right:
        "sign:\n  - { type: signature, at: { keyword: 附件, optional: true } }\n  - { type: signature, at: { page: 1, x: 100, y: 600 } }",
    },
  },
  function* (view) {
    const lost = new Set(
      searches(view).flatMap(({ component, facts, found }) =>
        found.chosen.length > 0 || mayHaveMore({ facts }, view.pdf) ? [] : [component],
      ),
    );
    for (const approver of certain(view.flow.approvers)) {
      const sign = all(approver.sign);
      if (!given(approver.sign) || sign.length === 0 || !sign.every((component) => lost.has(component))) continue;
      if (sign.every(({ at }) => known(at) && at.optional === true))
        yield { on: approver, key: "sign", message: "None of the optional keywords is in the PDF, so this approver has nothing to sign." };
    }
  },
);

function pagesOf(hits: readonly Hit[]): string {
  return pageNoun([...new Set(hits.map(({ page }) => page))]);
}

/** `page 3`, `pages 1, 2 and 3`. */
function pageNoun(pages: readonly number[]): string {
  const shown = pages.length > 6 ? [...pages.slice(0, 5).map(String), `${pages.length - 5} more`] : pages.map(String);
  return `page${pages.length === 1 ? "" : "s"} ${choice(shown, "and")}`;
}

/** Laws on keywords: that they are in the text, and which of their hits are meant. */
export const keywordRules: readonly Rule[] = [
  keywordThere,
  onSearchedPage,
  wholeWord,
  wholeExcludes,
  severalHits,
  hitThere,
  someComponentLeft,
];
