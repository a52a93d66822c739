import type { Code, CodeDocs } from "../model/diagnostic.ts";

export { findingsLimit } from "../model/limits.ts";
export { wholeCharacters } from "../model/whole-characters.ts";

/** Codes of the text itself: nothing of them reaches the service, so none has a service code. */
const syntax = (name: string, docs: CodeDocs): Code => ({ name, severity: "error", docs, refusals: [] });

export const sizeLimit: Code = syntax("size-limit", {
  what: "A file holds at most 2 MB.",
  why: "A contract has a few kilobytes; a file a thousand times larger is a mistake or an attack, and would hold up everybody's pipeline.",
  mend: "Split the file, or point flowspec at the right one.",
  wrong: "# a file of 3 MB",
  right: "# one contract, a few kilobytes",
});

export const utf8Text: Code = syntax("utf8-text", {
  what: "Files are text in UTF-8, with or without a byte order mark.",
  why: "In another encoding the same bytes are other characters: a company's name would go out as something that nobody wrote.",
  mend: "Save the file as UTF-8, or convert it: `iconv -f GB18030 -t UTF-8`.",
  wrong: "title: �ɹ���ͬ   # saved as GBK",
  right: "title: 采购合同",
});

export const depthLimit: Code = syntax("depth-limit", {
  what: "Values are nested at most 100 deep.",
  why: "Nothing in a contract is nested deeper than about ten; deeper nesting exhausts the stack of every program that reads it.",
  mend: "Remove the nesting, usually a bracket that is never closed.",
  wrong: "title: [[ … ]]   # 100 deep",
  right: "title: 采购合同",
});

export const aliasLimit: Code = syntax("alias-limit", {
  what: "A file resolves at most 100 aliases.",
  why: "Aliases of aliases multiply: a file of one kilobyte can stand for gigabytes.",
  mend: "Write the values out, or use `use:` for what several contracts share.",
  wrong:
    "userData:\n  a: &a [西红柿, 番茄]\n  b: &b [*a, *a]\n  c: &c [*b, *b]\n  d: &d [*c, *c]\n  e: &e [*d, *d]\n  f: &f [*e, *e]\n  g: [*f, *f]",
  right: "userData:\n  a: &a [西红柿, 番茄]\n  b: *a",
});

export const collectionLimit: Code = syntax("collection-limit", {
  what: "A list or a map holds at most 2,000 values.",
  why: "No list of the service holds more than a few hundred; a longer one is data, not a contract, and would hold up everybody's pipeline.",
  mend: "Pass the data as a parameter's value when a request is made, or leave out what does not belong to the contract.",
  wrong: "userData: { a1: x, a2: x, a3: x }   # and 2,000 more",
  right: "userData: { a1: x }",
});

export const acyclicAliases: Code = syntax("acyclic-aliases", {
  what: "An alias does not stand inside the value it repeats.",
  why: "The value would contain itself and never end.",
  mend: "Move the anchor to the part that is to be repeated.",
  wrong: "userData: &all { order: A-2026-001, again: *all }",
  right: "userData: { order: &order A-2026-001, again: *order }",
});

export const knownAliases: Code = syntax("known-aliases", {
  what: "An alias names an anchor that stands before it in the same file.",
  why: "YAML has no value to put there.",
  mend: "Define the anchor with `&name` before its first use, or correct the name.",
  wrong: "userData: { copy: *contact, contact: &contact 法务部 }",
  right: "userData: { contact: &contact 法务部, copy: *contact }",
});

export const mergeSource: Code = syntax("merge-source", {
  what: "A merge key `<<` takes a map or a list of maps.",
  why: "Only the keys of a map can be merged into another.",
  mend: "Point `<<` at an anchored map.",
  wrong: "userData: { home: &home { city: 深圳 }, work: { <<: home, district: 南山 } }",
  right: "userData: { home: &home { city: 深圳 }, work: { <<: *home, district: 南山 } }",
});

export const uniqueKeys: Code = syntax("unique-keys", {
  what: "A map has each key once.",
  why: "One of the two values would be lost without a word.",
  mend: "Remove one of the two, or rename it.",
  wrong: "title: 采购合同\ntitle: 销售合同",
  right: "title: 采购合同",
});

export const stringKeys: Code = syntax("string-keys", {
  what: "Keys are plain text.",
  why: "No key of the language is a number, a list or a map.",
  mend: "Put quotes around the key, or remove the stray punctuation.",
  wrong: "userData: { 1: 甲方 }",
  right: "userData: { role: 甲方 }",
});

export const quotedPlaceholder: Code = syntax("quoted-placeholder", {
  what: "A value that begins with a placeholder stands in quotes.",
  why: "Without them YAML reads the braces as a map inside a map, and the parameter is lost.",
  mend: "Put the value in quotes.",
  wrong: "title: {{title}}",
  right: 'title: "{{title}}"',
});

export const yamlTabs: Code = syntax("yaml-tabs", {
  what: "Lines are indented with spaces.",
  why: "YAML does not accept tabs as indentation: editors show them with different widths.",
  mend: "Replace the tab with spaces.",
  wrong: "initiator:\n\tuserId: u1",
  right: "initiator:\n  userId: u1",
});

export const yamlIndentation: Code = syntax("yaml-indentation", {
  what: "The items of one collection begin in the same column, deeper than what holds them.",
  why: "Indentation is how YAML knows what belongs to what.",
  mend: "Align the line with its siblings.",
  wrong: "initiator:\n  userId: u1\n onBehalfOf: o1",
  right: "initiator:\n  userId: u1\n  onBehalfOf: o1",
});

export const yamlUnclosed: Code = syntax("yaml-unclosed", {
  what: "Quotes, brackets, braces and separators come complete.",
  why: "Without the closing sign the rest of the file belongs to this value.",
  mend: "Add what is missing.",
  wrong: 'title: "采购合同',
  right: 'title: "采购合同"',
});

export const yamlStructure: Code = syntax("yaml-structure", {
  what: "Every line is a key with a value, an item of a list, or part of a text.",
  why: "YAML cannot tell what this belongs to.",
  mend: "Put quotes around text that holds `: `, `#`, `{`, `[`, `*`, `&`, `%` or `@`, and each key on a line of its own.",
  wrong: "summary: 合同: 采购",
  right: 'summary: "合同: 采购"',
});

export const yamlEscapes: Code = syntax("yaml-escapes", {
  what: "In double quotes a backslash begins an escape that YAML knows.",
  why: "YAML does not know which character is meant.",
  mend: "Write two backslashes, or use single quotes.",
  wrong: 'userData: { folder: "合同\\采购" }',
  right: "userData: { folder: '合同\\采购' }",
});

export const yamlTags: Code = syntax("yaml-tags", {
  what: "Values carry no YAML tags, anchors with odd names or directives.",
  why: "The language has no types of its own in YAML: what a value is follows from its key.",
  mend: "Remove the tag.",
  wrong: "title: !title 采购合同",
  right: "title: 采购合同",
});

export const oneDocument: Code = syntax("one-document", {
  what: "A file holds one document.",
  why: "A contract is one file; what stands after `---` would be lost.",
  mend: "Move the second document to a file of its own.",
  wrong: "name: a\n---\nname: b",
  right: "name: a",
});

export const requestJson: Code = syntax("request-json", {
  what: "A request body is JSON: no comments, no comma behind the last value, names and texts in double quotes, numbers that programs keep as they are.",
  why: "The service reads JSON and nothing else; what an editor or a lenient program forgives never reaches it as it was meant.",
  mend: "Correct what the message points at.",
  wrong: '{ "FlowName": "采购合同", } // draft',
  right: '{ "FlowName": "采购合同" }',
});

export const requestBody: Code = syntax("request-body", {
  what: "A file that is checked or imported as a request holds the body of one request: an object of its members, and nothing around it.",
  why: "What an SDK, a gateway or a log puts around a body is never sent, and a reply or a command is no request at all.",
  mend: "Give the body alone; the message says where it stands.",
  wrong: '{ "action": "CreateFlowByFiles", "params": { "FlowName": "采购合同" } }',
  right: '{ "FlowName": "采购合同" }',
});

export const keptLayout: Code = {
  name: "kept-layout",
  severity: "warning",
  docs: {
    what: "`flowspec fmt` lays a file out only where it says the same afterwards, every comment included.",
    why: "A layout that changes what a contract says, or what a comment speaks of, is worse than none. The file stays as it is; it is checked and compiled like any other.",
    mend: "Write the part more plainly: comments on lines of their own, texts on one line and in quotes.",
    wrong: "title: # flowspec-ignore flow-name-charset: as printed\n  # the full name\n  采购合同",
    right: "# the full name\ntitle: 采购合同",
  },
  refusals: [],
};
