import { parseFlawless } from "../../1-parse/parse.ts";
import type { DocumentNode, ListNode, MapNode, ScalarNode } from "../../model/document.ts";
import { type Source, type Span, span } from "../../model/source.ts";
import { columnOf, documentEnd, lineEnd, lineStart, skipBlanks } from "./characters.ts";
import { readLoosely } from "./loose.ts";
import { mark } from "./mark.ts";
import { type Spot, spotAt } from "./spot.ts";

/** Where somebody writes. Spans are those of the text as it stands; documents are of that text with something put in the place of what is written. */
export type Cursor = CommentCursor | AliasCursor | KeyCursor | ValueCursor;

export interface CommentCursor {
  readonly kind: "comment";
  readonly span: Span;
}

/** At the name that brings what an anchor calls. */
export interface AliasCursor {
  readonly kind: "alias";
  /** With the star before it. */
  readonly span: Span;
  /** Whether what it brings becomes keys of the map around. */
  readonly isMerge: boolean;
  readonly document: DocumentNode;
  /** Of the value that it stands for; of the map that keys are brought to. */
  readonly pointer: string;
  /** What anchors before it call, by their names. */
  readonly anchors: ReadonlyMap<string, DocumentNode>;
}

/** At a key of a map. */
export interface KeyCursor {
  readonly kind: "key";
  /** The key as far as it is written. */
  readonly span: Span;
  readonly isFlow: boolean;
  readonly hasColon: boolean;
  readonly comma: "" | "," | ", ";
  /** How far its map is indented. */
  readonly column: number;
  /** Where its line begins, where it has to be indented otherwise: so far as `column` says. */
  readonly lineStart?: number;
  /** Whether it stands where the dashes of a list stand, and has none. */
  readonly lacksDash: boolean;
  readonly document: DocumentNode;
  /** Its map, without it. */
  readonly map: MapNode;
}

/** At a value: of a key, an element of a list, or within a longer text. */
export interface ValueCursor {
  readonly kind: "value";
  /** Of a value on one line all of it, quotes included; else what the offset holds, which is nothing. */
  readonly span: Span;
  readonly quote: "" | '"' | "'" | "block";
  readonly isClosed: boolean;
  readonly isFlow: boolean;
  /** Whether a blank has to be put before it. */
  readonly wantsBlank: boolean;
  /** Whether it stands on a line of its own, below its key. */
  readonly isBelow: boolean;
  readonly isElement: boolean;
  /** How far the key or the dash before it is indented. */
  readonly column: number;
  /** Where its text begins: behind the quote, or a block's sign. */
  readonly begin: number;
  readonly document: DocumentNode;
  readonly pointer: string;
}

/**
 * Where an offset of a text is. Somebody who writes has an unfinished text: what is written is replaced by a word that can stand there, and the
 * parser says where that went; where other mistakes keep the parser from it, the text is read line by line. `undefined` where nothing can be proposed.
 */
export function cursorAt(source: Source, offset: number): Cursor | undefined {
  // Of a second document nothing is read.
  const spot = offset < (documentEnd(source.text) ?? Number.POSITIVE_INFINITY) ? spotAt(source, offset) : undefined;
  if (spot === undefined) return undefined;
  if (spot.kind === "comment") return { kind: "comment", span: span(source, spot.from, spot.to) };
  if ((spot.kind === "value" || spot.kind === "element") && spot.quote === "" && source.text[spot.from] === "*" && offset > spot.from)
    return aliasAt(source, spot);
  const marked = markedText(source, spot, offset);
  const found = inWhole(marked) ?? find(readLoosely(marked.source, marked.at).document);
  return found && cursorOf(source, spot, offset, found);
}

/** A value that begins with a star. What keys are brought from stands in the place of a key, of which the map tells where it is. */
function aliasAt(source: Source, { from, to }: { readonly from: number; readonly to: number }): AliasCursor | undefined {
  const { path, text } = source;
  const merge = text.lastIndexOf("<<", from);
  const isMerge = merge >= lineStart(text, from) && /^[ \t]*:[ \t]*(?:\[[^\]\n]*)?$/u.test(text.slice(merge + 2, from));
  const [start, put] = isMerge ? [merge, `${mark}: 0`] : [from, `"${mark}"`];
  const { document, anchors } = readLoosely({ path, text: text.slice(0, start) + put + text.slice(to) }, start);
  const found = find(document);
  if (found === undefined) return undefined;
  const before = readLoosely({ path, text: text.slice(0, start) }).anchors;
  return {
    kind: "alias",
    span: span(source, from, to),
    isMerge,
    document,
    pointer: "map" in found ? found.map.pointer : found.scalar.pointer,
    anchors: new Map([...anchors].filter(([name]) => before.has(name))),
  };
}

interface Marked {
  readonly source: Source;
  /** Where the mark begins. */
  readonly at: number;
}

/** The text with the mark in the place of what is written. */
function markedText({ path, text }: Source, spot: Exclude<Spot, { kind: "comment" }>, offset: number): Marked {
  const put = (from: number, to: number, before: string, after: string): Marked => ({
    source: { path, text: `${text.slice(0, from)}${before}${mark}${after}${text.slice(to)}` },
    at: from + before.length,
  });
  if (spot.kind === "inside") return put(offset, offset, "", "");
  const { from, to } = spot;
  if (spot.kind === "key") return put(from, to, "", spot.hasColon ? "" : `: 0${spot.comma}`);
  const quote = spot.kind === "element" && spot.quote === "" ? "" : '"';
  // The colon of a Chinese keyboard, behind which somebody writes a value, is meant as that of YAML, also where a text alone could be meant.
  const isWide = spot.kind === "value" && text[from - 1] === "：";
  if (isWide) return put(from - 1, to, `: ${quote}`, quote);
  return put(from, to, `${spot.wantsBlank ? " " : ""}${quote}`, quote);
}

/** The mark in what the parser makes of a text, where it can read all of it. */
function inWhole({ source }: Marked): Found | undefined {
  const document = parseFlawless(source);
  return document && find(document);
}

/** Where the mark is: the map that it is a key of, or the text that it is, or stands in. */
type Found = { readonly document: DocumentNode } & (
  | { readonly map: MapNode; readonly list: ListNode | undefined }
  | { readonly scalar: ScalarNode; readonly around: DocumentNode | undefined }
);

function find(document: DocumentNode): Found | undefined {
  const within = (node: DocumentNode, around: DocumentNode | undefined): Found | undefined => {
    if (node.kind === "scalar")
      return typeof node.value === "string" && node.value.includes(mark) ? { document, scalar: node, around } : undefined;
    if (node.kind === "map" && node.entries.has(mark)) return { document, map: node, list: around?.kind === "list" ? around : undefined };
    const inner = node.kind === "map" ? [...node.entries.values()].map(({ value }) => value) : node.items;
    for (const each of inner) {
      const found = within(each, node);
      if (found) return found;
    }
    return undefined;
  };
  return within(document, undefined);
}

function cursorOf(source: Source, spot: Exclude<Spot, { kind: "comment" }>, offset: number, found: Found): Cursor | undefined {
  const { document } = found;
  if ("map" in found) {
    if (spot.kind !== "key") return undefined;
    const { from, to, isFlow, hasColon, comma, column } = spot;
    const entries = new Map([...found.map.entries].filter(([name]) => name !== mark));
    const map = { ...found.map, entries };
    const isFirst = blankBefore(source, from);
    const lacksDash = !isFlow && isFirst && isOnDashes(found.list, column);
    const meant = isFlow || !isFirst || lacksDash ? column : (columnIn(map) ?? column);
    return {
      kind: "key",
      span: span(source, from, to),
      isFlow,
      hasColon,
      comma,
      column: meant,
      ...(meant === column ? {} : { lineStart: lineStart(source.text, from) }),
      lacksDash,
      document,
      map,
    };
  }
  const { scalar, around } = found;
  const isElement = around?.kind === "list";
  if (spot.kind === "inside" || spot.kind === "key") {
    // A key that the text takes for a part of a longer text.
    const begin = spot.kind === "inside" ? beginOf(source, spot) : spot.from;
    const quote = spot.kind === "inside" && !spot.isQuoted ? "block" : (quoteAt(source, spot.from) ?? "block");
    return {
      kind: "value",
      span: span(source, offset, offset),
      quote,
      isClosed: true,
      isFlow: false,
      wantsBlank: false,
      isBelow: false,
      isElement,
      column: 0,
      begin,
      document,
      pointer: scalar.pointer,
    };
  }
  const { from, to, quote, isClosed, isFlow, wantsBlank, column } = spot;
  return {
    kind: "value",
    span: span(source, from, to),
    quote,
    isClosed,
    isFlow,
    wantsBlank,
    isBelow: false,
    isElement,
    column,
    begin: quote === "" ? from : from + 1,
    document,
    pointer: scalar.pointer,
  };
}

/** Whether a column is that of the dashes of a list. */
function isOnDashes(list: ListNode | undefined, column: number): boolean {
  if (list === undefined) return false;
  const { source, start } = list.span;
  return source.text[start] === "-" && columnOf(source.text, lineStart(source.text, start), start) === column;
}

/** How far the keys of a map are indented that stands in lines; `undefined` where none shows it. */
function columnIn({ span: { source, start, end }, entries }: MapNode): number | undefined {
  const first = [...entries.values()].find(({ key }) => key.source === source && start <= key.start && key.start < end);
  if (first === undefined || source.text[start] === "{") return undefined;
  return columnOf(source.text, lineStart(source.text, first.key.start), first.key.start);
}

/** Whether nothing but blanks stands before an offset on its line. */
function blankBefore({ text }: Source, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === "";
}

/** Where the signs of a text over several lines begin. */
function beginOf({ text }: Source, { from, isQuoted }: { readonly from: number; readonly isQuoted: boolean }): number {
  return isQuoted ? from + 1 : skipBlanks(text, lineEnd(text, from));
}

function quoteAt({ text }: Source, at: number): '"' | "'" | undefined {
  const sign = text[at];
  return sign === '"' || sign === "'" ? sign : undefined;
}
