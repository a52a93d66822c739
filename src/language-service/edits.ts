import { diffArrays } from "diff";
import type { Edit } from "../model/diagnostic.ts";
import { type Source, span } from "../model/source.ts";

/** More changed lines than these are not compared: that would take long, and the lines between them say nothing any more. */
const editLimit = 2000;

/**
 * What makes another text of a source, line by line, so that cursors and folds in lines that stay are where they were. The edits are in the order
 * of the text, and none touches another; of a line that is only laid out otherwise, no more than that is replaced.
 */
export function editsTo(source: Source, text: string): readonly Edit[] {
  if (source.text === text) return [];
  const [before, after] = [linesOf(source.text), linesOf(text)];
  const changes = diffArrays(before.map(wordsIn), after.map(wordsIn), { maxEditLength: editLimit });
  if (changes === undefined) return [narrowed(source, 0, source.text.length, text)];
  const edits: Edit[] = [];
  let [line, next, at] = [0, 0, 0];
  let open: { readonly start: number; readonly texts: string[] } | undefined;
  const close = (): void => {
    if (open) edits.push(narrowed(source, open.start, at, open.texts.join("")));
    open = undefined;
  };
  for (const { count, added, removed } of changes) {
    if (added || removed) open ??= { start: at, texts: [] };
    else close();
    for (let index = 0; index < count; index++) {
      const was = added ? "" : (before[line++] ?? "");
      const is = removed ? "" : (after[next++] ?? "");
      if (open) open.texts.push(is);
      else if (was !== is) edits.push(narrowed(source, at, at + was.length, is));
      at += was.length;
    }
  }
  close();
  return apart(edits);
}

/** What a line says, whatever its blanks and quotes: lines that say the same are one line in two layouts. */
function wordsIn(line: string): string {
  return line.replaceAll(/[\s"']/gu, "");
}

/** Edits as they are, but those that touch each other as one. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const found: Edit[] = [];
  for (const edit of edits) {
    const last = found.at(-1);
    if (last === undefined || last.span.end < edit.span.start) found.push(edit);
    else found.splice(-1, 1, { span: span(last.span.source, last.span.start, edit.span.end), text: last.text + edit.text });
  }
  return found;
}

/** The lines of a text, each with its end. */
function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(/(?<=\n)/u);
}

/** A text with edits made that do not overlap, in any order; those that insert at the same place in the order that they have. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let end = 0;
  const parts = edits
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .flatMap(({ span: at, text: by }) => {
      const before = text.slice(end, at.start);
      end = at.end;
      return [before, by];
    });
  return parts.join("") + text.slice(end);
}

/** A replacement without what it leaves as it is at its ends. No character of two units, and no end of a line of two, is cut in halves. */
function narrowed(source: Source, start: number, end: number, text: string): Edit {
  const old = source.text.slice(start, end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head += 1;
  while (head > 0 && (isInner(old, head) || isInner(text, head))) head -= 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  while (tail > 0 && (isInner(old, old.length - tail) || isInner(text, text.length - tail))) tail -= 1;
  return { span: span(source, start + head, end - tail), text: text.slice(head, text.length - tail) };
}

/** Whether a place is in the middle of a character, or of the end of a line. */
function isInner(text: string, at: number): boolean {
  const isOfTwo = at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xff_ff;
  return isOfTwo || text.slice(Math.max(0, at - 1), at + 1) === "\r\n";
}
