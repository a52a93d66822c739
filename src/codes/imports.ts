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

const codeSyntaxWords = {
  messages: {
    syntax: "Here the code cannot be read: it is no TypeScript or JavaScript.",
    nested: "The code is nested deeper than it can be read.",
  },
  helps: {},
} as const;

export const codeSyntax: Code<typeof codeSyntaxWords.messages, typeof codeSyntaxWords.helps> = syntax("code-syntax", codeSyntaxWords, {
  what: "Code that is imported is TypeScript or JavaScript without a mistake of syntax.",
  why: "What stands behind a mistake may be read as something else, and another request would be imported.",
  fix: "Correct what your editor marks there.",
  wrong: 'client.CreateFlowByFiles({ FlowName: "采购合同", );',
  right: 'client.CreateFlowByFiles({ FlowName: "采购合同" });',
});

const readableCallsWords = {
  messages: {
    body: "What is sent here is not written in this file.",
    size: "What this comes to is more than a request can be.",
    spread: "What is spread here is not written in this file: it may set any member.",
    computed: "The name of this member is computed of what is not written in this file.",
    function: "This member is a function.",
    choice: "Here stands one of two structures, and code decides which.",
    condition: "This stands there only on a condition, and no parameter says so of a value that is written in the code.",
    changed: "{name:code} is changed here, and whether and how often depends on how the code goes.",
    repeated: "Elements are made here of each of something that is itself made of each.",
    json: "A list with values that the code computes is written here as JSON in a text.",
    fixed: "{member:code} decides what is beside it, and here code decides it.",
    structure: "{member:code} holds structures, and what this comes to is not written in this file.",
    unsaid: "No key and no member of the contract can hold what is computed here.",
    parameter: "What this comes to is not read: a parameter stands for it.",
  },
  helps: {
    literal: "Write it as a literal in this file, or import a body that was sent.",
    choice: "Import a body of each, or write the call twice.",
    condition: "Import a body of each, or put what is there into a variable: a parameter can be left out.",
    members: "Import a body that was sent.",
    parameter: "Look at its name and its type in the contract.",
  },
} as const;

export const readableCalls: Code<typeof readableCallsWords.messages, typeof readableCallsWords.helps> = syntax(
  "readable-calls",
  readableCallsWords,
  {
    what: "The request that code sends is written in its file: an object literal with literals, constants and functions of the file, and expressions where a value differs from run to run.",
    why: "Code that is imported is read and never run. What it would do to a request is not guessed: an expression in the place of a value becomes a parameter, and what may change the structure of the request is said.",
    fix: "Write the object where it is sent, or import bodies that were sent.",
    wrong: 'import { base } from "./base.js";\nclient.CreateFlowByFiles({ ...base, FlowName: "采购合同" });',
    right: 'const base = { FlowType: "采购" };\nclient.CreateFlowByFiles({ ...base, FlowName: "采购合同" });',
  },
);
