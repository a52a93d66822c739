import type { Code } from "../model/diagnostic.ts";
import { syntax } from "./syntax.ts";

const uniqueKeysWords = {
  messages: {
    key: "The key {name:quoted} stands here a second time.",
    member: "The member {name:quoted} stands here a second time.",
  },
  helps: {
    key: "Remove one of the two.",
    member: "Remove one of the two: which of them is read depends on the program that reads it.",
  },
} as const;

export const uniqueKeys: Code<typeof uniqueKeysWords.messages, typeof uniqueKeysWords.helps> = syntax("unique-keys", uniqueKeysWords, {
  what: "A map has each key once.",
  why: "One of the two values would be lost without a word.",
  fix: "Remove one of the two, or rename it.",
  wrong: "title: 采购合同\ntitle: 销售合同",
  right: "title: 采购合同",
});

const stringKeysWords = {
  messages: {
    "no-key": "Here stands a value without a key.",
    "no-text": "The key {key:excerpt} is not plain text.",
  },
  helps: {
    placeholder: "Write the key itself: only values can be parameters.",
    quote: "Put it in quotes, or correct it.",
    word: "Write a word of plain text, followed by `: `.",
  },
} as const;

export const stringKeys: Code<typeof stringKeysWords.messages, typeof stringKeysWords.helps> = syntax("string-keys", stringKeysWords, {
  what: "Keys are plain text.",
  why: "No key of the language is a number, a list or a map.",
  fix: "Put quotes around the key, or remove the stray punctuation.",
  wrong: "userData: { 1: 甲方 }",
  right: "userData: { role: 甲方 }",
});

const quotedPlaceholderWords = {
  messages: {
    "read-as-map": "Without quotes YAML reads the braces of {value} as a map.",
  },
  helps: {
    whole: "Put the whole value in quotes.",
    write: "Write {text}.",
  },
} as const;

export const quotedPlaceholder: Code<typeof quotedPlaceholderWords.messages, typeof quotedPlaceholderWords.helps> = syntax(
  "quoted-placeholder",
  quotedPlaceholderWords,
  {
    what: "A value that begins with a placeholder stands in quotes.",
    why: "Without them YAML reads the braces as a map inside a map, and the parameter is lost.",
    fix: "Put the value in quotes.",
    wrong: "title: {{title}}",
    right: 'title: "{{title}}"',
  },
);

const yamlTabsWords = {
  messages: {
    tab: "A tab indents this line.",
  },
  helps: {
    spaces: "Use spaces.",
  },
} as const;

export const yamlTabs: Code<typeof yamlTabsWords.messages, typeof yamlTabsWords.helps> = syntax("yaml-tabs", yamlTabsWords, {
  what: "Lines are indented with spaces.",
  why: "YAML does not accept tabs as indentation: editors show them with different widths.",
  fix: "Replace the tab with spaces.",
  wrong: "initiator:\n\tuserId: u1",
  right: "initiator:\n  userId: u1",
});

const yamlIndentationWords = {
  messages: {
    column: "This line does not stand in the column of its siblings.",
  },
  helps: {
    align: "Align it with the other keys or items that it belongs to.",
  },
} as const;

export const yamlIndentation: Code<typeof yamlIndentationWords.messages, typeof yamlIndentationWords.helps> = syntax(
  "yaml-indentation",
  yamlIndentationWords,
  {
    what: "The items of one collection begin in the same column, deeper than what holds them.",
    why: "Indentation is how YAML knows what belongs to what.",
    fix: "Align the line with its siblings.",
    wrong: "initiator:\n  userId: u1\n onBehalfOf: o1",
    right: "initiator:\n  userId: u1\n  onBehalfOf: o1",
  },
);

const yamlUnclosedWords = {
  messages: {
    "no-comma": "Two entries stand here without a comma between them.",
    quote: "This quote is never closed.",
    bracket: "This bracket is never closed.",
  },
  helps: {
    comma: "Add a comma; text that holds `: ` needs quotes.",
    quote: "Add the closing quote where it ends.",
    bracket: "Add the closing bracket where it ends.",
  },
} as const;

export const yamlUnclosed: Code<typeof yamlUnclosedWords.messages, typeof yamlUnclosedWords.helps> = syntax(
  "yaml-unclosed",
  yamlUnclosedWords,
  {
    what: "Quotes, brackets, braces and separators come complete.",
    why: "Without the closing sign the rest of the file belongs to this value.",
    fix: "Add what is missing.",
    wrong: 'title: "采购合同',
    right: 'title: "采购合同"',
  },
);

const yamlStructureWords = {
  messages: {
    "nothing-known": "This is neither a key with a value, nor an item of a list, nor the end of one.",
    sign: "A text does not begin with this sign.",
    "closes-nothing": "This bracket closes nothing.",
    ended: "The value before this has ended.",
    "no-colon": "This line has no `: `, so it is no key with a value.",
    dash: "A dash begins an item only with a space behind it.",
    "second-colon": "A second `: ` stands on this line.",
  },
  helps: {
    quotes: "Put quotes around text that holds `: `, `#`, braces or brackets, and each key on a line of its own.",
    "quote-text": "Put the text in quotes.",
    bracket: "Remove it, or add the one that it closes.",
    "one-pair": "Put the whole value in one pair of quotes.",
    colon: "Write `key: value`, with a space.",
    dash: "Write `- `.",
    "own-line": "Put the value in quotes, or each key on a line of its own.",
  },
} as const;

export const yamlStructure: Code<typeof yamlStructureWords.messages, typeof yamlStructureWords.helps> = syntax(
  "yaml-structure",
  yamlStructureWords,
  {
    what: "Every line is a key with a value, an item of a list, or part of a text.",
    why: "YAML cannot tell what this belongs to.",
    fix: "Put quotes around text that holds `: `, `#`, `{`, `[`, `*`, `&`, `%` or `@`, and each key on a line of its own.",
    wrong: "summary: 合同: 采购",
    right: 'summary: "合同: 采购"',
  },
);

const yamlEscapesWords = {
  messages: {
    unknown: "A backslash in double quotes begins an escape that YAML does not know.",
  },
  helps: {
    two: "Write two backslashes, or use single quotes.",
  },
} as const;

export const yamlEscapes: Code<typeof yamlEscapesWords.messages, typeof yamlEscapesWords.helps> = syntax("yaml-escapes", yamlEscapesWords, {
  what: "In double quotes a backslash begins an escape that YAML knows.",
  why: "YAML does not know which character is meant.",
  fix: "Write two backslashes, or use single quotes.",
  wrong: 'userData: { folder: "合同\\采购" }',
  right: "userData: { folder: '合同\\采购' }",
});

const yamlTagsWords = {
  messages: {
    tag: "This tag means nothing in a contract.",
    named: "The tag {tag:code} means nothing in a contract.",
    anchors: "A value has two anchors.",
    directive: "A contract has no YAML directives.",
  },
  helps: {
    tag: "Remove the tag.",
    text: "Remove the tag; a text is put in quotes.",
    not: "Write `not {name}`.",
    anchors: "Keep one.",
    directive: "Remove the line that begins with `%`.",
  },
} as const;

export const yamlTags: Code<typeof yamlTagsWords.messages, typeof yamlTagsWords.helps> = syntax("yaml-tags", yamlTagsWords, {
  what: "Values carry no YAML tags, anchors with odd names or directives.",
  why: "The language has no types of its own in YAML: what a value is follows from its key.",
  fix: "Remove the tag.",
  wrong: "title: !title 采购合同",
  right: "title: 采购合同",
});

const oneDocumentWords = {
  messages: {
    second: "A second document begins here.",
  },
  helps: {
    move: "Move it to a file of its own, or remove the line `---`.",
  },
} as const;

export const oneDocument: Code<typeof oneDocumentWords.messages, typeof oneDocumentWords.helps> = syntax("one-document", oneDocumentWords, {
  what: "A file holds one document.",
  why: "A contract is one file; what stands after `---` would be lost.",
  fix: "Move the second document to a file of its own.",
  wrong: "name: a\n---\nname: b",
  right: "name: a",
});
