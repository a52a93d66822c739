import type { Edit, Fix } from "../model/diagnostic.ts";
import type { fixTitles } from "../model/fix-titles.ts";
import type { PlainIdOf } from "../runtime/message.ts";
import { type Span, span } from "../model/source.ts";
import type { Literal, Tree } from "../model/tree.ts";
import { insertedBefore } from "./insertion.ts";
import { isClear } from "./suggest.ts";

/** Writes the name that a misspelt one probably means; safe where it can mean no other of the choices. */
export function renaming(at: Span, word: string, guess: string | undefined, choices: Iterable<string>): readonly Fix[] {
  if (guess === undefined) return [];
  return [
    { title: { message: "write-name", data: { name: guess } }, safe: isClear(word, guess, choices), edits: [written(unquoted(at), guess)] },
  ];
}

/** Writes a value in place of another; where a carriage return, which YAML takes for a part of a text, stands against the colon, after a blank. */
export function written(at: Span, text: string): Edit {
  return { span: at, text: at.source.text[at.start] === "\r" ? ` ${text}` : text };
}

/** What stands between the quotes of a scalar; all of it where it has none. */
export function unquoted({ source, start, end }: Span): Span {
  const quotes = end - start > 1 && /^(["']).*\1$/su.test(source.text.slice(start, end));
  return quotes ? span(source, start + 1, end - 1) : span(source, start, end);
}

/** Puts quotes around what needs no escapes in them. */
export function quoting(at: Span): Fix {
  const { source, start, end } = at;
  const edits = [
    { span: span(source, start, start), text: '"' },
    { span: span(source, end, end), text: '"' },
  ];
  return { title: "put-in-quotes", safe: true, edits };
}

/** How a rule mends a value that breaks it. */
export interface ValueFix {
  /** One of the titles of fixes: `Write full-width brackets`. */
  readonly title: PlainIdOf<typeof fixTitles>;
  /** What is put in place of what, in this order. */
  readonly swaps: readonly (readonly [what: RegExp, replacement: string])[];
  /** Whether the mended value is right; where it is not, there is no fix. */
  readonly isRight: (value: string) => boolean;
  /** What is written beside the value, as key and value of the same construct. */
  readonly beside?: readonly [key: string, value: boolean];
}

/**
 * The fix of a value that stands in the text as it is; the edits hold nothing of the value but what changes. `fields` are those of the
 * construct that it belongs to.
 */
export function fixOfValue(mended: ValueFix, value: Literal, fields: ReadonlyMap<string, Tree>): readonly Fix[] {
  const text = String(value.value);
  const { source, start, end } = unquoted((value.given ?? value.origin).span);
  if (source.text.slice(start, end) !== text) return [];
  const edits = mended.swaps.flatMap(([what, replacement]) =>
    [...text.matchAll(what)].map(({ 0: found, index }) => ({
      span: span(source, start + index, start + index + found.length),
      text: replacement,
    })),
  );
  const result = edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((left, edit) => left.slice(0, edit.span.start - start) + edit.text + left.slice(edit.span.end - start), text);
  const more = besideOf(mended, value, fields);
  return edits.length > 0 && more && mended.isRight(result) ? [{ title: mended.title, safe: true, edits: [...more, ...edits] }] : [];
}

/** What is to be written beside a mended value; `undefined` where it cannot be. */
function besideOf({ beside }: ValueFix, { origin, given }: Literal, fields: ReadonlyMap<string, Tree>): readonly Edit[] | undefined {
  if (beside === undefined) return [];
  const [name, wanted] = beside;
  const there = fields.get(name);
  if (there?.kind === "literal" && there.value === wanted) return [];
  return there || given || !origin.key ? undefined : [insertedBefore(origin.key, name, String(wanted))];
}
