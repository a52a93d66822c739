import type { DocumentNode } from "../model/document.ts";
import { type Source, type Span, span } from "../model/source.ts";
import { unquoted } from "../diagnostics/fixes.ts";
import { placeholdersIn } from "./placeholders.ts";
import { entrySpan, holds, ownEntries, ownItems, trimmed } from "./stretches.ts";
import type { Subject } from "./subject.ts";

/**
 * What a selection grows to from an offset, innermost first: the word, the name and the braces of a placeholder, the text without and with its
 * quotes, the key with its value, the map or the element of a list, and so on, up to the whole text. Each holds the one before, and is larger.
 */
export function selectionAt({ source, document }: Subject, offset: number): readonly Span[] {
  const found = [
    span(source, 0, source.text.length),
    ...(document ? around(document, offset) : []),
    lineAt(source, offset),
    wordAt(source, offset),
  ];
  const growing: Span[] = [];
  for (const each of found.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = growing.at(-1);
    const isHere = each.start <= offset && offset <= each.end && each.end > each.start;
    if (isHere && (last === undefined || (holds(each, last) && each.end - each.start > last.end - last.start))) growing.push(each);
  }
  return growing.length > 0 ? growing : [span(source, offset, offset)];
}

/** What stands around an offset in a document, in any order. */
function around(node: DocumentNode, offset: number): readonly Span[] {
  const isHere = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  if (node.kind === "scalar") return isHere(node.span) ? inText(node, isHere) : [];
  const own = trimmed(node.span);
  const inner =
    node.kind === "list"
      ? ownItems(node).flatMap((item) => around(item, offset))
      : ownEntries(node).flatMap(([, entry]) => {
          const whole = entrySpan(entry);
          if (!isHere(whole)) return [];
          return [whole, entry.key, unquoted(entry.key), ...(holds(whole, trimmed(entry.value.span)) ? around(entry.value, offset) : [])];
        });
  return isHere(own) ? [own, ...inner] : inner;
}

function inText(node: DocumentNode & { readonly kind: "scalar" }, isHere: (at: Span) => boolean): readonly Span[] {
  const whole = trimmed(node.span);
  const placed = placeholdersIn(node).filter(({ span: at }) => isHere(at));
  return [
    whole,
    unquoted(whole),
    ...placed.flatMap(({ span: at, inside, name, field, format }) =>
      [at, inside, ...[name, field, format].flatMap((word) => word?.span ?? [])].filter(isHere),
    ),
  ];
}

/** The line of an offset, without the blanks around what it says. */
function lineAt(source: Source, offset: number): Span {
  const start = source.text.lastIndexOf("\n", offset - 1) + 1;
  const found = source.text.indexOf("\n", offset);
  const line = source.text.slice(start, found < 0 ? source.text.length : found);
  return span(source, start + line.length - line.trimStart().length, start + line.trimEnd().length);
}

/** The letters, digits and underscores around an offset. */
function wordAt(source: Source, offset: number): Span {
  const { text } = source;
  let [start, end] = [offset, offset];
  for (let before = characterBefore(text, start); isLetter(before); before = characterBefore(text, start)) start -= before.length;
  for (let next = characterAt(text, end); isLetter(next); next = characterAt(text, end)) end += next.length;
  return span(source, start, end);
}

function isLetter(character: string): boolean {
  return /^[\p{L}\p{N}\p{M}_]$/u.test(character);
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const two = at >= 2 ? characterAt(text, at - 2) : "";
  return two.length === 2 ? two : text.slice(Math.max(0, at - 1), at);
}
