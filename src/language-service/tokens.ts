import { readSuppressions } from "../1-parse/suppressions.ts";
import { placesOf } from "../1-parse/units.ts";
import { isWord } from "../language/tables/names.ts";
import { child, type DocumentNode, type MapNode, type ScalarNode } from "../model/document.ts";
import { type Span, span } from "../model/source.ts";
import type { Contract } from "../model/contract.ts";
import type { Token, TokenKind } from "./answers.ts";
import { likelyWay } from "./likely-way.ts";
import { type Ground, groundOf, meaningOfName, type Mention, mentionsIn, sayingAt, wordsByMeaning } from "./mentions.ts";
import type { PlacedWord } from "./placeholders.ts";
import type { EditorProject } from "./project.ts";
import type { Subject } from "./subject.ts";
import { tailOf } from "./tail.ts";

/**
 * What stretches of a text are, beyond what YAML says of it: names in braces and in conditions, declarations, roles, codes in comments. In the order of
 * the text, none over another, each on one line and just what it names.
 */
export function tokensOf(subject: Subject, project: EditorProject): readonly Token[] {
  if (subject.kind === "configuration") return [];
  const own = tokensIn(subject, project);
  const tail = tailOf(subject);
  const last = Math.max(0, ...own.map(({ span: { end } }) => end));
  const below = tail
    ? tokensIn(tail.subject, project)
        .map((token) => ({ ...token, span: tail.here(token.span) }))
        .filter(({ span: { start } }) => start >= Math.max(tail.start, last))
    : [];
  return inOrder([...own, ...below, ...codesIn(subject)]);
}

function tokensIn(subject: Subject, project: EditorProject): readonly Token[] {
  const { document } = subject;
  const ground = groundOf(subject, project);
  if (document === undefined || ground === undefined) return [];
  const [standing] = subject.standings;
  const about: About = { subject, ground, contract: standing?.meaning, tokens: [], told: new Set() };
  if (document.kind === "map") {
    for (const [name, { value }] of document.entries) {
      if (name === "params") declarations(about, value);
      else if (name === "samples") samples(about, value);
      else values(about, value);
    }
  }
  return about.tokens;
}

interface About {
  readonly subject: Subject;
  readonly ground: Ground;
  readonly contract: Contract | undefined;
  readonly tokens: Token[];
  /** Where values and keys begin that were told already: an alias brings them again. */
  readonly told: Set<number>;
}

function add(about: About, word: PlacedWord | undefined, kind: TokenKind, isDeclaration?: true): void {
  const { source } = about.subject;
  if (word === undefined || word.span.source !== source) return;
  const { start, end } = word.span;
  // Escapes and line ends in the middle of a name are none of what it reads.
  if (start < end && source.text.slice(start, end) === word.text)
    about.tokens.push({ span: word.span, kind, ...(isDeclaration ? { isDeclaration } : {}) });
}

/** A key that can be a name, without its quotes. */
function keyWord(text: string, { source, start, end }: Span): PlacedWord | undefined {
  if (!isWord(text)) return undefined;
  const isQuoted = source.text.slice(start + 1, end - 1) === text;
  return { text, span: isQuoted ? span(source, start + 1, end - 1) : span(source, start, end) };
}

function declarations(about: About, params: DocumentNode): void {
  if (params.kind !== "map") return;
  for (const [name, { key, value }] of params.entries) {
    add(about, keyWord(name, key), "parameter", true);
    const items = child(value, "items");
    if (items) declarations(about, items);
  }
}

function samples(about: About, node: DocumentNode): void {
  if (node.kind !== "map") return;
  for (const { value } of node.entries.values()) givenNames(about, value, true);
}

/** The names of parameters, and of the fields of items, that a sample gives values. */
function givenNames(about: About, node: DocumentNode, isSample = false): void {
  if (node.kind === "list") for (const item of node.items) givenNames(about, item);
  if (node.kind !== "map") return;
  for (const [name, { key, value }] of node.entries) {
    add(about, keyWord(name, key), isSample && name === "now" ? "keyword" : "parameter");
    givenNames(about, value);
  }
}

function values(about: About, node: DocumentNode): void {
  if (node.kind === "list") for (const item of node.items) values(about, item);
  else if (node.kind === "map") mapValues(about, node);
  else valueTokens(about, node);
}

function mapValues(about: About, node: MapNode): void {
  for (const [name, { key, value }] of node.entries) {
    if (isLoop(about, name, node)) add(about, keyWord(name, key), "item", true);
    values(about, value);
  }
}

/** Whether a key is the name of an item: `each: { person: people }`. */
function isLoop({ subject }: About, name: string, { pointer, entries }: MapNode): boolean {
  if (!pointer.endsWith("/each") || entries.size !== 1) return false;
  const way = likelyWay(subject, pointer);
  return sayingAt(way) === "each" && name !== "";
}

function valueTokens(about: About, node: ScalarNode): void {
  const { subject, ground, contract, told } = about;
  const { value, pointer } = node;
  if (typeof value !== "string" || node.span.source !== subject.source || told.has(node.span.start)) return;
  told.add(node.span.start);
  const isBare = /\/(?:each|when)(?:\/[^/]*)?$/u.test(pointer);
  const isRole = pointer.endsWith("/role") && !value.includes("{{");
  if (!isBare && !isRole && !value.includes("{{")) return;
  const way = isBare || isRole ? likelyWay(subject, pointer) : undefined;
  if (isRole) {
    const step = way?.keys.at(-1);
    const place = way?.rest.length === 0 && step?.key === "role" ? placesOf(node) : undefined;
    if (place) add(about, { text: value, span: place(0, value.length) }, "role");
    return;
  }
  const saying = isBare ? sayingAt(way) : "text";
  const meaning = (path: Mention["path"]): ReturnType<typeof meaningOfName> => meaningOfName(ground, pointer, path);
  const mentions = mentionsIn(node, saying, wordsByMeaning(contract, meaning));
  for (const mention of mentions) {
    const { kind } = meaning(mention.path);
    const isItem = kind === "item" || kind === "field" || kind === "index";
    add(about, mention.name, kind === "variable" ? "keyword" : isItem ? "item" : "parameter");
    add(about, mention.field, kind === "variable" ? "variable" : isItem ? "item" : "parameter");
    if (mention.format) add(about, mention.format, "format");
  }
  if (saying === "when") keywords(about, node, value, mentions);
}

/** What conditions say beside names and words: `not`, `is`, `and`. */
function keywords(about: About, node: ScalarNode, value: string, mentions: readonly Mention[]): void {
  const place = placesOf(node);
  if (place === undefined || mentions.length === 0) return;
  const taken = mentions.flatMap(({ name, field, word }) => [name, field, word].flatMap((each) => (each ? [each.span] : [])));
  for (const { 0: text, index } of value.matchAll(/\b(?:not|is|and)\b/gu)) {
    const at = place(index, index + text.length);
    if (taken.every(({ start, end }) => at.end <= start || end <= at.start)) add(about, { text, span: at }, "keyword");
  }
}

/** The codes in comments that answer findings. */
function codesIn({ source }: Subject): readonly Token[] {
  return readSuppressions(source).flatMap(({ code, codeSpan }) => (code === "" ? [] : [{ span: codeSpan, kind: "code" as const }]));
}

/** In the order of the text, without those that begin before the one before them ends. */
function inOrder(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end))
    if (token.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(token);
  return kept;
}
