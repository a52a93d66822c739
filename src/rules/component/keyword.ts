import { formOf, pagingTypes } from "../../runtime/component/placement.ts";
import { isConcrete } from "../../runtime/hole.ts";
import { caretsFix } from "../base/value-fixes.ts";
import { type Rule, constructRule, presenceRule } from "../base/rule.ts";

const keyword = presenceRule(
  {
    name: "keyword-needs-component-id",
    refusals: ["keyword-needs-component-id"],
    messages: {
      empty: "This stands at a keyword, and the keyword is empty.",
    },
    docs: {
      what: "A placement at a keyword says which keyword.",
      why: "The service looks for it in the text of the PDF, and refuses the request when there is nothing to look for.",
      fix: "Write the words of the PDF at which the component stands.",
      wrong: 'at: { keyword: "" }',
      right: "at: { keyword: 乙方签字 }",
    },
  },
  "placement",
  "keyword",
  "empty",
  ({ keyword: word }) => word !== undefined,
);

const field = presenceRule(
  {
    name: "field-needs-component-name",
    refusals: ["field-needs-component-name"],
    messages: {
      empty: "This stands at a form field, and the name of the field is empty.",
    },
    docs: {
      what: "A placement at a form field says which field.",
      why: "The service looks for it in the form of the PDF, and refuses the request when there is nothing to look for.",
      fix: "Write the name of the field.",
      wrong: '{ type: text, at: { field: "" } }',
      right: "{ type: text, at: { field: address } }",
    },
  },
  "placement",
  "field",
  "empty",
  ({ field: name }) => name !== undefined,
);

/** The page that is searched for a keyword is counted from 1. */
const searched = constructRule(
  {
    name: "keyword-page-range",
    refusals: ["keyword-page-range"],
    messages: {
      "from-end": "Page {page} cannot be searched: pages are counted from 1 here, never from the end.",
      last: "The last page cannot be searched alone: pages are counted from 1 here, never from the end.",
    },
    docs: {
      what: "The page that is searched for a keyword is counted from 1; 0, like no page, means all pages.",
      why: "The service finds no keyword on a page that does not exist.",
      fix: "Write the number of the page, or leave `page` out to search all pages.",
      wrong: "at: { keyword: 乙方签字, page: -1 }",
      right: "at: { keyword: 乙方签字, page: 3 }",
    },
  },
  ["placement"],
  function* (at) {
    const { page } = at;
    if (formOf(at) !== "keyword" || !isConcrete(page) || page >= 0) return;
    yield page === -1 ? { key: "page", message: "last" } : { key: "page", message: "from-end", data: { page } };
  },
);

/** A keyword that must stand alone is said to with `whole`, not with the carets of the wire. */
const carets = constructRule(
  {
    name: "keyword-without-carets",
    severity: "warning",
    refusals: [],
    valueFix: caretsFix,
    messages: {
      carets: "The carets say that the keyword must stand alone.",
      "carets-beside-whole": "The carets say that the keyword must stand alone, as `whole` does already.",
    },
    docs: {
      what: "Whether a keyword must stand alone is said with `whole: true`, not with carets around it.",
      why: "Carets are the service's sign for it, which a reader may take for a part of the word.",
      fix: "Remove the carets and add `whole: true`.",
      wrong: "at: { keyword: ^乙方签字^ }",
      right: "at: { keyword: 乙方签字, whole: true }",
    },
  },
  ["placement"],
  function* ({ keyword, whole }) {
    if (isConcrete(keyword) && /^\^.+\^$/su.test(keyword))
      yield { key: "keyword", message: whole === true ? "carets-beside-whole" : "carets" };
  },
);

/** Hits of a keyword are counted in one direction. */
const hits = constructRule(
  {
    name: "keyword-indexes-range",
    refusals: ["keyword-indexes-range"],
    messages: {
      "both-ways": "Some hits are counted from the start and some from the end, and the service counts in one direction.",
    },
    docs: {
      what: "The hits of a keyword are counted all from the start, from 0, or all from the end, from -1.",
      why: "The service counts the hits of one component in one direction, and finds none with a number that does not belong to it.",
      fix: "Use numbers from 0, or numbers below 0; for hits of both kinds, write two components.",
      wrong: "at: { keyword: 乙方签字, occurrence: [0, -1] }",
      right: "at: { keyword: 乙方签字, occurrence: [0, 2] }",
    },
  },
  ["placement"],
  function* ({ occurrence }) {
    const hits = Array.isArray(occurrence) ? occurrence.filter((hit) => typeof hit === "number") : [];
    if (hits.some((hit) => hit < 0) && hits.some((hit) => hit >= 0)) yield { key: "occurrence", message: "both-ways" };
  },
);

/** Types that the documents do not allow at a field of the PDF's form. */
const notAtField: ReadonlySet<unknown> = new Set(["seal", "signature", "legal-person-seal", ...pagingTypes]);

/** Seals and signatures do not stand at form fields. */
const sealAtField = constructRule(
  {
    name: "field-not-for-seal",
    refusals: ["field-not-for-seal"],
    messages: {
      "in-doubt": "The documents disagree whether a seal or a signature can stand at a form field.",
    },
    docs: {
      what: "A seal or a signature stands at a position or a keyword, not at a form field.",
      why: "The list of types says that form fields cannot be seals or signatures; an official example has both. It may work, and it may be refused.",
      fix: "Place it at a position or a keyword, or try it on the service's test site first.",
      wrong: "{ type: seal, at: { field: seal } }",
      right: "{ type: seal, at: { page: 1, x: 160, y: 260 } }",
    },
  },
  ["sign-component"],
  function* ({ type, at }) {
    if (notAtField.has(type) && isConcrete(at) && formOf(at) === "field") yield { on: at, key: "field", message: "in-doubt" };
  },
);

/** Laws on placements at keywords and at form fields. */
export const keywordRules: readonly Rule[] = [keyword, field, searched, carets, hits, sealAtField];
