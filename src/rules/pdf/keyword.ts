import { all, certain, isPresent, isConcrete } from "../../runtime/hole.ts";
import { absenceMessages, absenceOf } from "../../model/pdf-absence.ts";
import type { Hit, PdfFacts } from "../../model/pdf-facts.ts";
import { doubtfulPlaces, mayHaveMore } from "../../model/pdf-doubts.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule } from "./pdf-rule.ts";
import { searches } from "./search.ts";

const keywordThere = pdfRule(
  {
    name: "keyword-in-pdf",
    refusals: ["keyword-exists-in-pdf", "keyword-image-text"],
    messages: absenceMessages,
    helps: {
      "did-you-mean": "Did you mean {text:code}?",
    },
    docs: {
      what: "A keyword stands in the text of the PDF, on one line.",
      why: "Without a hit the service refuses the contract. It does not read pictures, values of form fields, or words that go on in the next line.",
      fix: "Write the keyword as the PDF has it, place the component at a position, or say `optional: true` where the keyword may be missing.",
      wrong: "at: { keyword: 乙方签宇 }",
      right: "at: { keyword: 乙方签字 }",
    },
  },
  function* (view) {
    for (const { at, facts, found } of searches(view)) {
      if (found.all.length > 0 || at.optional === true || mayHaveMore(facts, view.pdf)) continue;
      const said = absenceOf(facts, view.pdf);
      const help = said.message === "similar" ? ({ message: "did-you-mean", data: { text: said.data.text } } as const) : undefined;
      yield { on: at, key: "keyword", ...said, ...(help ? { help } : {}) };
    }
  },
);

/** Whether a page has text that cannot be read: the service may find there what is not found here. */
function hasUnread({ pages }: PdfFacts, page: number): boolean {
  return pages[page - 1]?.doubtful?.includes("unreadable") ?? false;
}

const onSearchedPage = pdfRule(
  {
    name: "keyword-on-page",
    refusals: ["keyword-exists-in-pdf"],
    messages: {
      elsewhere: "{keyword:quoted} does not stand on page {page}, but on {pages:pages}.",
    },
    docs: {
      what: "The page that is searched for a keyword has it.",
      why: "With `page` the service looks at that page alone.",
      fix: "Name a page that has the keyword, or leave `page` out.",
      wrong: "at: { keyword: 乙方签字, page: 1 } # it stands on page 3",
      right: "at: { keyword: 乙方签字, page: 3 }",
    },
  },
  function* (view) {
    for (const { at, keyword, facts, found } of searches(view)) {
      const { page } = at;
      if (!isConcrete(page) || page === 0 || at.optional === true || found.all.length === 0) continue;
      if ([...found.all, ...doubtfulPlaces(facts)].some((hit) => hit.page === page) || hasUnread(view.pdf, page)) continue;
      yield { on: at, key: "page", message: "elsewhere", data: { keyword, page, pages: pagesOf(found.all) } };
    }
  },
);

const wholeWord = pdfRule(
  {
    name: "keyword-stands-alone",
    refusals: ["keyword-exists-in-pdf"],
    messages: {
      "no-hit": "{keyword:quoted} on {pages:pages} is part of a longer text, so `whole: true` leaves no hit: the service may refuse it.",
    },
    docs: {
      what: "With `whole: true` a keyword stands alone in the text, with no other character beside it.",
      why: "A hit inside a longer text does not count then, and without any the service may refuse the contract.",
      fix: "Leave `whole` out, or write all of the text.",
      wrong: "at: { keyword: 签字, whole: true } # the PDF has 乙方签字",
      right: "at: { keyword: 乙方签字, whole: true }",
    },
  },
  function* (view) {
    for (const { at, keyword, facts, found } of searches(view)) {
      if (at.whole !== true || mayHaveMore(facts, view.pdf)) continue;
      const touching = found.all.filter(({ neighbours }) => neighbours === "touching");
      if (touching.length === 0 || (touching.length === found.all.length && at.optional === true)) continue;
      if (touching.length === found.all.length)
        yield { on: at, key: "whole", message: "no-hit", data: { keyword, pages: pagesOf(touching) } };
    }
  },
);

const wholeExcludes = pdfRule(
  {
    name: "keyword-whole-excludes",
    severity: "warning",
    refusals: [],
    messages: {
      "left-out": "`whole: true` leaves out {hits:counted hit hits} of {keyword:quoted}, on {pages:pages}: part of a longer text there.",
    },
    docs: {
      what: "`whole: true` does not leave out hits that somebody may have meant.",
      why: "A place where the keyword is part of a longer text gets no component, which is easily overlooked.",
      fix: "Leave `whole` out, or choose hits with `occurrence`.",
      wrong: "at: { keyword: 签字, whole: true } # the PDF has 签字 once, and 乙方签字",
      right: "at: { keyword: 签字, occurrence: 0 }",
    },
  },
  function* (view) {
    for (const { at, keyword, found } of searches(view)) {
      const touching = found.all.filter(({ neighbours }) => neighbours === "touching");
      if (at.whole !== true || touching.length === 0 || touching.length === found.all.length) continue;
      yield { on: at, key: "whole", message: "left-out", data: { hits: touching.length, keyword, pages: pagesOf(touching) } };
    }
  },
);

const severalHits = pdfRule(
  {
    name: "keyword-hit-chosen",
    severity: "warning",
    refusals: [],
    messages: {
      several: "{keyword:quoted} stands {hits} times, on {pages:pages}, and each gets a component.",
    },
    helps: {
      choose: "Add `occurrence: last` or `first`, or `occurrence: all` where each is meant.",
    },
    docs: {
      what: "Where a keyword stands several times, `occurrence` says which one is meant.",
      why: "Without it every hit gets a component, and the approver signs at all of them.",
      fix: "Write `occurrence: last`, `first`, a number counted from 0, or `all` where every one is meant.",
      wrong: "at: { keyword: 签字 } # it stands three times",
      right: "at: { keyword: 签字, occurrence: last }",
    },
  },
  function* (view) {
    for (const { at, keyword, found } of searches(view)) {
      if (at.occurrence !== undefined || found.eligible.length < 2) continue;
      const data = { keyword, hits: found.eligible.length, pages: pagesOf(found.eligible) };
      yield { on: at, key: "keyword", message: "several", data, help: "choose" };
    }
  },
);

const hitThere = pdfRule(
  {
    name: "keyword-occurrence-in-pdf",
    refusals: ["keyword-exists-in-pdf"],
    messages: {
      "no-hit": "There is no hit {number} of {keyword:quoted}: it stands {hits:counted time times}, and hits count from 0.",
    },
    docs: {
      what: "`occurrence` names hits that there are; they count from 0.",
      why: "A hit that is not there gets no component, and the service may refuse the contract.",
      fix: "Name a hit that is there, `first` or `last`.",
      wrong: "at: { keyword: 签字, occurrence: 2 } # it stands twice",
      right: "at: { keyword: 签字, occurrence: 1 }",
    },
  },
  function* (view) {
    for (const { at, keyword, facts, found } of searches(view)) {
      const [first] = found.beyond;
      if (first === undefined || found.eligible.length === 0 || mayHaveMore(facts, view.pdf)) continue;
      yield { on: at, key: "occurrence", message: "no-hit", data: { number: first, keyword, hits: found.eligible.length } };
    }
  },
);

const someComponentLeft = pdfRule(
  {
    name: "approver-keeps-component",
    refusals: ["keyword-ignored-leaves-none"],
    messages: {
      "nothing-left": "None of the optional keywords is in the PDF, so this approver has nothing to sign.",
    },
    docs: {
      what: "An approver keeps something to sign, even where optional keywords are missing.",
      why: "With `optional: true` a component whose keyword is missing vanishes. An approver who is left with none is refused.",
      fix: "Correct one of the keywords, or give the approver a component at a position.",
      wrong: "sign:\n  - { type: signature, at: { keyword: 附件, optional: true } } # it does not stand in the PDF",
      right:
        "sign:\n  - { type: signature, at: { keyword: 附件, optional: true } }\n  - { type: signature, at: { page: 1, x: 100, y: 600 } }",
    },
  },
  function* (view) {
    const lost = new Set(
      searches(view).flatMap(({ component, facts, found }) => (found.chosen.length > 0 || mayHaveMore(facts, view.pdf) ? [] : [component])),
    );
    for (const approver of certain(view.flow.approvers)) {
      const sign = all(approver.sign);
      if (!isPresent(approver.sign) || sign.length === 0 || !sign.every((component) => lost.has(component))) continue;
      if (sign.every(({ at }) => isConcrete(at) && at.optional === true)) yield { on: approver, key: "sign", message: "nothing-left" };
    }
  },
);

/** The pages of hits, each once. */
function pagesOf(hits: readonly Hit[]): readonly number[] {
  return [...new Set(hits.map(({ page }) => page))];
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
