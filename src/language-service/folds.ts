import type { DocumentNode } from "../model/document.ts";
import { type Source, type Span, span } from "../model/source.ts";
import type { Fold } from "./answers.ts";
import { entrySpan, ownEntries, ownItems, trimmed } from "./stretches.ts";
import type { Subject } from "./subject.ts";

/**
 * What can be folded: maps, lists and texts of several lines, from the line of their key on, and lines of comments that follow one another. Where
 * the text has a mistake of syntax, and below what can be read, lines that are indented deeper.
 */
export function foldsOf({ document, source, isCut }: Subject): readonly Fold[] {
  const spans = document === undefined || isCut ? indented(source) : foldable(document);
  const texts = document === undefined ? [] : longTexts(document);
  const several = spans.filter(({ start, end }) => source.text.slice(start, end).includes("\n"));
  const lines = new Map(several.map((each) => [lineStart(source, each.start), each]).toReversed() as [number, Span][]);
  return [
    ...[...lines.values()].map((each) => ({ span: each })),
    ...comments(source, texts).map((each) => ({ span: each, kind: "comment" as const })),
  ].toSorted((a, b) => a.span.start - b.span.start);
}

/** The stretches of keys with their values, and of elements of lists; an outer one before what stands in it. */
function foldable(node: DocumentNode): readonly Span[] {
  if (node.kind === "map") return ownEntries(node).flatMap(([, entry]) => [entrySpan(entry), ...inside(entry.value, entrySpan(entry))]);
  return ownItems(node).flatMap((item) => [trimmed(item.span), ...foldable(item)]);
}

function inside(value: DocumentNode, around: Span): readonly Span[] {
  return value.span.start >= around.start && value.span.start < around.end ? foldable(value) : [];
}

/** Texts of several lines: what looks like a comment in them is none. */
function longTexts(node: DocumentNode): readonly Span[] {
  if (node.kind === "map") return ownEntries(node).flatMap(([, { value }]) => longTexts(value));
  if (node.kind === "list") return node.items.flatMap(longTexts);
  const { source, start, end } = node.span;
  return source.text.slice(start, end).includes("\n") ? [node.span] : [];
}

function lineStart({ text }: Source, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** A line of a text, without its break. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** How deep its first sign stands; less than none where it has none. */
  readonly indent: number;
  readonly isComment: boolean;
}

function linesOf({ text }: Source): readonly Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const indent = line.trim() === "" ? -1 : line.length - line.trimStart().length;
    const found = { start, end: start + line.trimEnd().length, indent, isComment: line.trimStart().startsWith("#") };
    start += line.length + 1;
    return found;
  });
}

/** Comments on lines of their own, of which at least two follow each other. */
function comments(source: Source, texts: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let run: Line[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length > 1) found.push(span(source, first.start + first.indent, last.end));
    run = [];
  };
  for (const line of linesOf(source)) {
    const isInText = texts.some(({ start, end }) => start < line.start && line.start < end);
    if (line.isComment && !isInText) run.push(line);
    else close();
  }
  close();
  return found;
}

/** Lines with those that are indented deeper below them. */
function indented(source: Source): readonly Span[] {
  const lines = linesOf(source).filter(({ indent, isComment }) => indent >= 0 && !isComment);
  const found: Span[] = [];
  const open: Line[] = [];
  let before: Line | undefined;
  const close = (indent: number): void => {
    for (let last = open.at(-1); last && last.indent >= indent; last = open.at(-1)) {
      open.pop();
      if (before && before.start > last.start) found.push(span(source, last.start + last.indent, before.end));
    }
  };
  for (const line of lines) {
    close(line.indent);
    open.push(line);
    before = line;
  }
  close(0);
  return found;
}
