import type { Code, CodeDocs } from "../model/diagnostic.ts";
import type { Messages } from "../runtime/message.ts";

export { findingsLimit } from "../model/limits.ts";
export { wholeCharacters } from "../model/whole-characters.ts";

/** Codes of the text itself: nothing of them reaches the service, so none has a service code. */
function syntax<M extends Messages, H extends Messages>(
  name: string,
  words: { readonly messages: M; readonly helps: H },
  docs: CodeDocs,
): Code<M, H> {
  return { name, severity: "error", refusals: [], ...words, docs };
}

const sizeLimitWords = {
  messages: {
    contract: "The file is larger than a contract can be.",
    request: "The file is larger than a request can be.",
  },
  helps: {
    contract: "A file holds at most {megabytes} MB and {tokens} million YAML tokens.",
    request: "A file holds at most {megabytes} MB.",
  },
} as const;

export const sizeLimit: Code<typeof sizeLimitWords.messages, typeof sizeLimitWords.helps> = syntax("size-limit", sizeLimitWords, {
  what: "A file holds at most 2 MB.",
  why: "A contract has a few kilobytes; a file a thousand times larger is a mistake or an attack, and would hold up everybody's pipeline.",
  mend: "Split the file, or point flowspec at the right one.",
  wrong: "# a file of 3 MB",
  right: "# one contract, a few kilobytes",
});

const utf8TextWords = {
  messages: {
    "not-utf8": "This is not UTF-8.",
    "looks-like-encoding": "This is not UTF-8: it looks like {encoding}.",
    "looks-like-broken": "This is not UTF-8: it looks like UTF-8 with a broken character.",
    "looks-like-halves": "This is not UTF-8: it looks like CESU-8, which writes a character as two halves.",
    "looks-like-gbk": "This is not UTF-8: it looks like GBK, as Windows and Excel in China write it.",
    "looks-like-pdf": "This is not UTF-8: it looks like a PDF.",
    "looks-like-zip": "This is not UTF-8: it looks like a ZIP archive, such as .docx and .xlsx are.",
    "looks-like-office": "This is not UTF-8: it looks like an old Office document, such as .doc and .xls are.",
    "looks-like-gzip": "This is not UTF-8: it looks like a gzip archive.",
    "looks-like-png": "This is not UTF-8: it looks like a PNG picture.",
    "looks-like-jpeg": "This is not UTF-8: it looks like a JPEG picture.",
  },
  helps: {
    save: "Save the file as UTF-8.",
    convert: "Save it as UTF-8, or convert it with {command:code}.",
    "write-again": "Write the character again.",
    "save-it": "Save it as UTF-8.",
    point: "Point flowspec at a text in UTF-8.",
  },
} as const;

export const utf8Text: Code<typeof utf8TextWords.messages, typeof utf8TextWords.helps> = syntax("utf8-text", utf8TextWords, {
  what: "Files are text in UTF-8, with or without a byte order mark.",
  why: "In another encoding the same bytes are other characters: a company's name would go out as something that nobody wrote.",
  mend: "Save the file as UTF-8, or convert it: `iconv -f GB18030 -t UTF-8`.",
  wrong: "title: �ɹ���ͬ   # saved as GBK",
  right: "title: 采购合同",
});

const depthLimitWords = {
  messages: {
    nested: "Values are nested more than {limit} deep here.",
    "by-aliases": "Aliases nest values more than {limit} deep here.",
  },
  helps: {
    levels: "Close or remove the brackets and dashes that open a new level.",
    brackets: "Close or remove the brackets.",
    "write-out": "Write the values out.",
  },
} as const;

export const depthLimit: Code<typeof depthLimitWords.messages, typeof depthLimitWords.helps> = syntax("depth-limit", depthLimitWords, {
  what: "Values are nested at most 100 deep.",
  why: "Nothing in a contract is nested deeper than about ten; deeper nesting exhausts the stack of every program that reads it.",
  mend: "Remove the nesting, usually a bracket that is never closed.",
  wrong: "title: [[ … ]]   # 100 deep",
  right: "title: 采购合同",
});

const aliasLimitWords = {
  messages: {
    "too-many": "The file resolves more than {limit} aliases, or they stand for too much.",
  },
  helps: {
    share: "Write the values out, or share them with `use:`.",
  },
} as const;

export const aliasLimit: Code<typeof aliasLimitWords.messages, typeof aliasLimitWords.helps> = syntax("alias-limit", aliasLimitWords, {
  what: "A file resolves at most 100 aliases.",
  why: "Aliases of aliases multiply: a file of one kilobyte can stand for gigabytes.",
  mend: "Write the values out, or use `use:` for what several contracts share.",
  wrong:
    "userData:\n  a: &a [西红柿, 番茄]\n  b: &b [*a, *a]\n  c: &c [*b, *b]\n  d: &d [*c, *c]\n  e: &e [*d, *d]\n  f: &f [*e, *e]\n  g: [*f, *f]",
  right: "userData:\n  a: &a [西红柿, 番茄]\n  b: *a",
});

const collectionLimitWords = {
  messages: {
    list: "A list of {count} values begins here.",
    map: "A map of {count} values begins here.",
    "long-list": "A list of more than {limit} values begins here.",
    "long-object": "An object of more than {limit} values begins here.",
  },
  helps: {
    "at-most": "Write at most {limit}.",
  },
} as const;

export const collectionLimit: Code<typeof collectionLimitWords.messages, typeof collectionLimitWords.helps> = syntax(
  "collection-limit",
  collectionLimitWords,
  {
    what: "A list or a map holds at most 2,000 values.",
    why: "No list of the service holds more than a few hundred; a longer one is data, not a contract, and would hold up everybody's pipeline.",
    mend: "Pass the data as a parameter's value when a request is made, or leave out what does not belong to the contract.",
    wrong: "userData: { a1: x, a2: x, a3: x }   # and 2,000 more",
    right: "userData: { a1: x }",
  },
);

const acyclicAliasesWords = {
  messages: {
    "inside-itself": "The alias {alias:code} stands inside the value it repeats.",
  },
  helps: {
    part: "Anchor only the part that is to be repeated.",
  },
} as const;

export const acyclicAliases: Code<typeof acyclicAliasesWords.messages, typeof acyclicAliasesWords.helps> = syntax(
  "acyclic-aliases",
  acyclicAliasesWords,
  {
    what: "An alias does not stand inside the value it repeats.",
    why: "The value would contain itself and never end.",
    mend: "Move the anchor to the part that is to be repeated.",
    wrong: "userData: &all { order: A-2026-001, again: *all }",
    right: "userData: { order: &order A-2026-001, again: *order }",
  },
);

const knownAliasesWords = {
  messages: {
    "no-anchor": "No anchor {name:quoted} stands before this alias.",
  },
  helps: {
    define: "Define it with {anchor:code}, or correct the name.",
  },
} as const;

export const knownAliases: Code<typeof knownAliasesWords.messages, typeof knownAliasesWords.helps> = syntax(
  "known-aliases",
  knownAliasesWords,
  {
    what: "An alias names an anchor that stands before it in the same file.",
    why: "YAML has no value to put there.",
    mend: "Define the anchor with `&name` before its first use, or correct the name.",
    wrong: "userData: { copy: *contact, contact: &contact 法务部 }",
    right: "userData: { contact: &contact 法务部, copy: *contact }",
  },
);

const mergeSourceWords = {
  messages: {
    "no-map": "Only a map can be merged with `<<`.",
  },
  helps: {
    anchored: "Point it at an anchored map.",
  },
} as const;

export const mergeSource: Code<typeof mergeSourceWords.messages, typeof mergeSourceWords.helps> = syntax("merge-source", mergeSourceWords, {
  what: "A merge key `<<` takes a map or a list of maps.",
  why: "Only the keys of a map can be merged into another.",
  mend: "Point `<<` at an anchored map.",
  wrong: "userData: { home: &home { city: 深圳 }, work: { <<: home, district: 南山 } }",
  right: "userData: { home: &home { city: 深圳 }, work: { <<: *home, district: 南山 } }",
});

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
  mend: "Remove one of the two, or rename it.",
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
  mend: "Put quotes around the key, or remove the stray punctuation.",
  wrong: "userData: { 1: 甲方 }",
  right: "userData: { role: 甲方 }",
});

const quotedPlaceholderWords = {
  messages: {
    "read-as-map": "Without quotes YAML reads the braces of {value} as a map.",
  },
  helps: {
    whole: "Put the whole value in quotes.",
    write: "Write {value:quoted}.",
  },
} as const;

export const quotedPlaceholder: Code<typeof quotedPlaceholderWords.messages, typeof quotedPlaceholderWords.helps> = syntax(
  "quoted-placeholder",
  quotedPlaceholderWords,
  {
    what: "A value that begins with a placeholder stands in quotes.",
    why: "Without them YAML reads the braces as a map inside a map, and the parameter is lost.",
    mend: "Put the value in quotes.",
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
  mend: "Replace the tab with spaces.",
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
    mend: "Align the line with its siblings.",
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
    mend: "Add what is missing.",
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
    "full-width": "The colon is full-width: write `: `, with a space.",
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
    mend: "Put quotes around text that holds `: `, `#`, `{`, `[`, `*`, `&`, `%` or `@`, and each key on a line of its own.",
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
  mend: "Write two backslashes, or use single quotes.",
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
    anchors: "Keep one.",
    directive: "Remove the line that begins with `%`.",
  },
} as const;

export const yamlTags: Code<typeof yamlTagsWords.messages, typeof yamlTagsWords.helps> = syntax("yaml-tags", yamlTagsWords, {
  what: "Values carry no YAML tags, anchors with odd names or directives.",
  why: "The language has no types of its own in YAML: what a value is follows from its key.",
  mend: "Remove the tag.",
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
  mend: "Move the second document to a file of its own.",
  wrong: "name: a\n---\nname: b",
  right: "name: a",
});

const requestJsonWords = {
  messages: {
    ended: "Here the JSON has ended already.",
    "no-colon": "Behind the name of a member comes a colon and its value.",
    "comma-alone": "This comma stands behind no value.",
    "comma-last": "Behind the last value stands no comma in JSON.",
    "no-comma-value": "Between the value before and this stands no comma.",
    "no-comma-member": "Between the member before and this stands no comma.",
    "never-closed": "This bracket is never closed.",
    "no-name": "Here the name of a member is missing.",
    "bare-name": "The name of a member stands in double quotes in JSON.",
    "open-text": "This text has no closing quotation mark on its line.",
    control: "A control character stands here as it is.",
    "single-quotes": "Texts stand in double quotes in JSON.",
    escape: "A backslash begins an escape that JSON does not know.",
    "no-value": "Here a value is missing.",
    foreign: "This is no value of JSON.",
    digits: "This number has more digits than programs keep: another one would be sent.",
    comment: "JSON has no comments.",
  },
  helps: {
    rest: "Remove the rest.",
    add: "Add them.",
    remove: "Remove it.",
    comma: "Remove the comma.",
    "add-comma": "Add it, or the quotation mark or bracket that lacks.",
    bracket: "Add the closing bracket where it ends.",
    name: 'Write `"Name": value`.',
    "double-quotes": "Put it in double quotes.",
    "quotation-mark": "Add it.",
    escape: "Write it as an escape, such as `\\t`.",
    two: "Write two backslashes for one.",
    fewer: "Write it with fewer digits, or as a text.",
    words: "JSON writes `true`, `false` and `null`, in lower case.",
    straight: 'JSON has straight quotation marks: `"`.',
    number: "A number of JSON has no leading zero, no plus sign, and digits before and behind its point.",
    value: "A value is a text in double quotes, a number, `true`, `false`, `null`, a list or an object.",
    comment: "Remove the comment.",
  },
} as const;

export const requestJson: Code<typeof requestJsonWords.messages, typeof requestJsonWords.helps> = syntax("request-json", requestJsonWords, {
  what: "A request body is JSON: no comments, no comma behind the last value, names and texts in double quotes, numbers that programs keep as they are.",
  why: "The service reads JSON and nothing else; what an editor or a lenient program forgives never reaches it as it was meant.",
  mend: "Correct what the message points at.",
  wrong: '{ "FlowName": "采购合同", } // draft',
  right: '{ "FlowName": "采购合同" }',
});

const requestBodyWords = {
  messages: {
    "one-of-call": "{names:and code} belongs to the call, not to its body.",
    "of-call": "{names:and code} belong to the call, not to its body.",
    list: "A request body is an object of its members, and this is a list.",
    single: "A request body is an object of its members, and this is a single value.",
    reply: "This is a reply of the service, not a request.",
    inside: "The body stands under {path:code}.",
    "inside-text": "The body stands under {path:code}, as a text.",
    curl: "This is a curl command, not the body that it sends.",
    contract: "This is a contract of flowspec, not a request.",
  },
  helps: {
    "leave-out": "Leave them out: the SDK adds them.",
    "other-action": "Leave them out; and this is a body of {action}: `--action {action}`.",
    each: "Give each request a file of its own.",
    object: "Write {form:code}.",
    reply: "Give the body of the request that it answers.",
    alone: "Give what stands there alone, in a file of its own.",
    curl: "Save what stands behind its `--data` in a file of its own, without the quotes of the shell.",
    contract: "Check it without `--action`, or `flowspec render` it first.",
  },
} as const;

export const requestBody: Code<typeof requestBodyWords.messages, typeof requestBodyWords.helps> = syntax("request-body", requestBodyWords, {
  what: "A file that is checked or imported as a request holds the body of one request: an object of its members, and nothing around it.",
  why: "What an SDK, a gateway or a log puts around a body is never sent, and a reply or a command is no request at all.",
  mend: "Give the body alone; the message says where it stands.",
  wrong: '{ "action": "CreateFlowByFiles", "params": { "FlowName": "采购合同" } }',
  right: '{ "FlowName": "采购合同" }',
});

const keptMessages = {
  unreadable: "The file keeps its layout: in the canonical one it could not be read any more.",
  otherwise: "The file keeps its layout: in the canonical one it would say something else here.",
  "lost-comment": "The file keeps its layout: in the canonical one it would lose or change this comment.",
  "moved-comment": "The file keeps its layout: in the canonical one it would let this comment speak of something else.",
} as const;

const keptHelps = {
  plainly: "Write this part more plainly: comments on lines of their own, texts on one line and in quotes.",
} as const;

export const keptLayout: Code<typeof keptMessages, typeof keptHelps> = {
  name: "kept-layout",
  severity: "warning",
  messages: keptMessages,
  helps: keptHelps,
  docs: {
    what: "`flowspec fmt` lays a file out only where it says the same afterwards, every comment included.",
    why: "A layout that changes what a contract says, or what a comment speaks of, is worse than none. The file stays as it is; it is checked and compiled like any other.",
    mend: "Write the part more plainly: comments on lines of their own, texts on one line and in quotes.",
    wrong: "title: # flowspec-ignore flow-name-charset: as printed\n  # the full name\n  采购合同",
    right: "# the full name\ntitle: 采购合同",
  },
  refusals: [],
};
