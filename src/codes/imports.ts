import type { Code } from "../model/diagnostic.ts";
import { syntax } from "./syntax.ts";

const bodiesAlikeWords = {
  messages: {
    fixed: "{pointer:code} has another value than in {other}, and no parameter can stand for it: it decides what is beside it.",
    missing: "{pointer:code} is there, and not in {other}: no parameter can leave it out.",
    built: "{pointer:code} is built otherwise than in {other}.",
    elements:
      "{pointer:code} has another number of elements than in {other}, and a list is repeated only where its elements are constructs.",
    order: "The elements of {pointer:code} follow each other in another order than in {other}.",
    nested: "{pointer:code} stands in a list inside of a repeated element, in another number than in {other}.",
    otherwise: "The contract would make another body than this: no parameter says what differs here from {other}.",
  },
  helps: {
    apart: "Import it by itself: it is a contract of another kind.",
  },
} as const;

export const bodiesAlike: Code<typeof bodiesAlikeWords.messages, typeof bodiesAlikeWords.helps> = syntax("bodies-alike", bodiesAlikeWords, {
  what: "Bodies that are imported together are of one kind: they differ in values, in how often an element is there, or in what is left out.",
  why: "One contract makes all of them, and what differs becomes its parameters. A parameter is a value: it cannot stand for another type of party, or another order.",
  fix: "Import what is of another kind by itself.",
  wrong: '# a.json\n{ "Approvers": [{ "ApproverType": 1 }] }\n# b.json\n{ "Approvers": [{ "ApproverType": 0 }] }',
  right: '# a.json\n{ "FlowName": "采购合同一" }\n# b.json\n{ "FlowName": "采购合同二" }',
});
