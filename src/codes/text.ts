import type { Code } from "../model/diagnostic.ts";
import { syntax } from "./syntax.ts";

export { findingsLimit } from "../model/limits.ts";
export { wholeCharacters } from "../model/whole-characters.ts";

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
  fix: "Split the file, or point flowspec at the right one.",
  wrong: "# a file of 3 MB",
  right: "# one contract, a few kilobytes",
});

const utf8TextWords = {
  messages: {
    "other-encoding": "This is not UTF-8.",
    "looks-like-encoding": "This is not UTF-8: it looks like {encoding}.",
    "looks-like-little": "This is not UTF-8: it looks like {encoding} (little-endian).",
    "looks-like-big": "This is not UTF-8: it looks like {encoding} (big-endian).",
    "looks-like-latin": "This is not UTF-8: it looks like Latin-1 or Windows-1252.",
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
  fix: "Save the file as UTF-8, or convert it: `iconv -f GB18030 -t UTF-8`.",
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
  fix: "Remove the nesting, usually a bracket that is never closed.",
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
  fix: "Write the values out, or use `use:` for what several contracts share.",
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
    fix: "Pass the data as a parameter's value when a request is made, or leave out what does not belong to the contract.",
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
    fix: "Move the anchor to the part that is to be repeated.",
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
    fix: "Define the anchor with `&name` before its first use, or correct the name.",
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
  fix: "Point `<<` at an anchored map.",
  wrong: "userData: { home: &home { city: 深圳 }, work: { <<: home, district: 南山 } }",
  right: "userData: { home: &home { city: 深圳 }, work: { <<: *home, district: 南山 } }",
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
    fix: "Write the part more plainly: comments on lines of their own, texts on one line and in quotes.",
    wrong: "title: # flowspec-ignore flow-name-charset: as printed\n  # the full name\n  采购合同",
    right: "# the full name\ntitle: 采购合同",
  },
  refusals: [],
};

const pastedRequestWords = {
  messages: {
    "body-of": "This is the body of a request of {action}, not a contract.",
    body: "This is the body of a request, not a contract.",
    call: "This is a request as it is sent, not a contract.",
    command: "This is a curl command, not a contract.",
    code: "This is code that sends a request, not a contract.",
    "other-code": "This is code that sends a request, not a contract.",
    reply: "This is a reply of the service, not a contract.",
  },
  helps: {
    import: "{command:code} makes a contract of it.",
    "other-code":
      "Have it print the body that it sends, save that as body.json, and `flowspec import body.json` with `--action` makes a contract of it.",
    reply: "`flowspec import` makes a contract of the request that it answers.",
  },
} as const;

export const pastedRequest: Code<typeof pastedRequestWords.messages, typeof pastedRequestWords.helps> = syntax(
  "pasted-request",
  pastedRequestWords,
  {
    what: "A contract's file holds a contract: `flowspec: 1`, its name, its action, its keys.",
    why: "The service's own requests have other names and other values. What was pasted is no contract with a hundred mistakes, but a request that can be imported as it is.",
    fix: "Import it: `flowspec import` makes a contract of a body, of a curl command, and of a call in TypeScript or JavaScript.",
    wrong: '{ "Operator": { "UserId": "yDRhrUserId000000000000000000001" }, "FlowName": "劳动合同", "Approvers": [] }',
    right: "flowspec: 1\nname: labour-contract\naction: CreateFlowByFiles\ntitle: 劳动合同",
  },
);
