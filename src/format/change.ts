import { commentsOf } from "../1-parse/comments.ts";
import { keptLayout } from "../codes/text.ts";
import { parse } from "../1-parse/parse.ts";
import { whole } from "../1-parse/parsed.ts";
import { readSuppressions } from "../1-parse/suppressions.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import type { DocumentNode } from "../model/document.ts";
import { firstFrom } from "../model/search.ts";
import { type Source, type Span, span } from "../model/source.ts";

/** A text with what was read in it. */
export interface Reading {
  readonly source: Source;
  readonly document: DocumentNode;
  readonly comments: readonly Span[];
}

/** What another layout of a text would change of what it says, at the first place where it would; `undefined` where it changes nothing. */
export function changeIn({ source, document, comments }: Reading, text: string): Diagnostic | undefined {
  const after: Source = { ...source, text };
  const { value: read } = whole(parse(after));
  if (read === undefined) return kept(span(source, 0, 0), "", "unreadable");
  const other = differing(document, read);
  if (other) return kept(other.span, other.pointer, "otherwise");
  const lost = oneMore(comments, commentsOf(after), textOf);
  if (lost) return kept(lost, "", "lost-comment");
  const [was, is] = [spokenOf(source, document), spokenOf(after, read)];
  const moved = oneMore([...was.keys()], [...is.keys()], (comment) => was.get(comment) ?? is.get(comment) ?? "");
  return moved && kept(moved, "", "moved-comment");
}

function kept(at: Span, pointer: string, message: keyof NonNullable<typeof keptLayout.messages>): Diagnostic {
  return diagnostic(keptLayout, { message, help: "plainly", span: at, pointer });
}

/** The first value that another document does not have at its place, or has otherwise. The order of keys does not count. */
function differing(node: DocumentNode, other: DocumentNode | undefined): DocumentNode | undefined {
  if (node.kind !== other?.kind) return node;
  if (node.kind === "scalar") return other.kind === "scalar" && Object.is(node.value, other.value) ? undefined : node;
  if (node.kind === "list") {
    if (other.kind !== "list" || node.items.length !== other.items.length) return node;
    return firstOf(node.items, (item, index) => differing(item, other.items[index]));
  }
  if (other.kind !== "map" || node.entries.size !== other.entries.size) return node;
  return firstOf([...node.entries], ([name, { value }]) => differing(value, other.entries.get(name)?.value));
}

function firstOf<T, R>(items: readonly T[], find: (item: T, index: number) => R | undefined): R | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first of some things that other ones hold less often, by the text of each; where those only hold more, any. */
function oneMore(these: readonly Span[], others: readonly Span[], textFor: (each: Span) => string): Span | undefined {
  const counts = new Map<string, number>();
  for (const each of others) counts.set(textFor(each), (counts.get(textFor(each)) ?? 0) + 1);
  const missing = these.find((each) => {
    const left = counts.get(textFor(each)) ?? 0;
    counts.set(textFor(each), left - 1);
    return left === 0;
  });
  return missing ?? (these.length === others.length ? undefined : these[0]);
}

/** For each comment that suppresses something: what it names, and the values that begin on the line it speaks of. */
function spokenOf(source: Source, document: DocumentNode): ReadonlyMap<Span, string> {
  const suppressions = readSuppressions(source);
  const begins = suppressions.length === 0 ? [] : beginnings(document).toSorted((a, b) => a.start - b.start);
  const from = (offset: number): number => firstFrom(begins, ({ start }) => start >= offset);
  const within = ({ start, end }: Span): readonly string[] => begins.slice(from(start), from(end)).map(({ pointer }) => pointer);
  return new Map(
    suppressions.map(({ span: at, code, reason, line }) => [
      at,
      JSON.stringify([code, reason, line ? within(line).toSorted() : "nothing"]),
    ]),
  );
}

/** Where values and their keys begin; a value that is left out begins nowhere. */
function beginnings(node: DocumentNode): readonly { readonly start: number; readonly pointer: string }[] {
  const own = { start: node.span.start, pointer: node.pointer };
  if (node.kind === "scalar") return node.span.start === node.span.end ? [] : [own];
  if (node.kind === "list") return [own, ...node.items.flatMap(beginnings)];
  return [
    own,
    ...[...node.entries.values()].flatMap(({ key, value }) => [{ start: key.start, pointer: `${value.pointer}:` }, ...beginnings(value)]),
  ];
}

function textOf({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}
