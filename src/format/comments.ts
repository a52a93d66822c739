import type { Source, Span } from "../model/source.ts";
import { closed, type Placed, placedIn } from "./places.ts";
import type { Collection, Entry } from "./tree.ts";

/** What is being handed out: where in the text, and what has been handed out since the last entry began. */
interface State {
  readonly root: Collection;
  /** The comments above everything. */
  readonly head: string[];
  /** A blank line that waits for what it stands above. */
  blank: boolean;
  /** How deep the last comment went: those behind it never go deeper, so that all of them keep their order. */
  level: number;
}

/**
 * Hands each comment of a text, and each blank line, to the entry that it stands above, behind or below, or to the collection that it
 * ends. Printed entry by entry they come in the order that they had. The result is what stands above everything.
 */
export function attachComments(root: Collection, source: Source, comments: readonly Span[]): readonly string[] {
  const { text } = source;
  const placed = placedIn(root, source);
  const state: State = { root, head: [], blank: false, level: Number.POSITIVE_INFINITY };
  let begun = 0;
  let at = 0;
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const end = nextLine(text, start);
    const comment = (comments[at]?.start ?? end) < end ? comments[at] : undefined;
    if (comment) at += 1;
    const before = placed[begun - 1];
    const next = placed[begun];
    const content = text.slice(start, comment?.start ?? end);
    if (!/^(?:---|\.\.\.)?\s*$/u.test(content)) {
      // A line with more than a comment: entries begin on it, or what has begun goes on.
      if (next && next.entry.start < end) {
        if (state.blank) next.entry.leading.push("");
        while ((placed[begun]?.entry.start ?? end) < end) begun += 1;
        state.level = Number.POSITIVE_INFINITY;
      }
      state.blank = false;
      if (comment) placeBehind(state, placed[begun - 1], comment);
    } else if (comment) {
      placeBetween(state, before, next, comment, comment.start - start);
    } else if (/^\s*$/u.test(content) && !isInside(before?.entry, start)) {
      state.blank = true;
    }
  }
  return state.head;
}

/** A comment that shares its line with what stands before it. */
function placeBehind(state: State, last: Placed | undefined, comment: Span): void {
  const text = textOf(comment);
  const before = last && closed(last, comment.start);
  if (before === undefined) {
    outside(state, last, comment).push(text);
    return;
  }
  const { entry } = before;
  const { value, trailing } = entry;
  if (value.kind === "leaf" || value.entries.length === 0) {
    // A line has room for one comment.
    entry.leading.push(...trailing.splice(0));
    trailing.push(text);
  } else if ((value.entries[0]?.start ?? 0) > comment.start) {
    (trailing.length === 0 ? trailing : (value.entries[0]?.leading ?? [])).push(text);
  } else if (trailing.length > 0 || hasComments(value)) value.tail.push(text);
  else trailing.push(text);
}

/** A comment on a line of its own. */
function placeBetween(state: State, last: Placed | undefined, next: Placed | undefined, comment: Span, column: number): void {
  const add = (lines: string[]): void => {
    if (state.blank) lines.push("");
    state.blank = false;
    lines.push(textOf(comment));
  };
  const before = last && closed(last, comment.start);
  if (before === undefined) return add(outside(state, last, comment));
  const { entry, around } = before;
  if (isUnfinished(entry, comment.start)) {
    entry.leading.push(...entry.trailing.splice(0));
    return add(entry.leading);
  }
  const brackets = openBrackets(before, comment.start);
  if (brackets) return add(next && next.entry.start < brackets.end ? next.entry.leading : brackets.tail);

  const depth = next ? next.around.length - 1 : -1;
  if (next && (state.level <= depth || column <= next.column)) {
    state.level = depth;
    return add(next.entry.leading);
  }
  if (state.level > around.length && isClosed(entry) && column > before.column) {
    state.level = Number.POSITIVE_INFINITY;
    return add(entry.below);
  }
  return addToTail(state, before, depth, column, next, add);
}

/** Where a comment goes that no entry stands before: it is above everything, or below everything. */
function outside({ root, head }: State, last: Placed | undefined, comment: Span): string[] {
  return last || (root.entries.length === 0 && comment.start > root.start) ? root.tail : head;
}

/** Of the collections that end before the next entry: the innermost that is not indented deeper than the comment. */
function addToTail(
  state: State,
  { around, columns }: Placed,
  depth: number,
  column: number,
  next: Placed | undefined,
  add: (lines: string[]) => void,
): void {
  const most = Math.min(around.length - 1, state.level);
  let level = most;
  while (level > depth + 1 && ((columns[level] ?? 0) > column || columns[level - 1] === columns[level])) level -= 1;
  const owner = level > depth ? around[level] : undefined;
  state.level = Math.max(level, depth);
  add(owner ? owner.tail : (next?.entry.leading ?? state.root.tail));
}

/** Whether a value, or what stands in its place, is yet to come: the comment stands between it and its key. */
function isUnfinished({ value }: Entry, offset: number): boolean {
  if (value.kind === "leaf") return value.style !== "empty" && value.start > offset;
  return value.entries.length === 0 && value.end > offset;
}

/** The brackets around an offset that hold something. */
function openBrackets({ entry: { value }, around }: Placed, offset: number): Collection | undefined {
  if (value.kind !== "leaf" && value.flow && value.start < offset && offset < value.end) return value;
  const inner = around.at(-1);
  return inner?.flow && offset < inner.end ? inner : undefined;
}

/** Whether lines below an entry can be its own: it is on one line, or in brackets that are closed. */
function isClosed({ value }: Entry): boolean {
  return value.kind === "leaf" ? value.block === undefined : value.flow;
}

/** Whether a line begins inside a text over several lines. */
function isInside(entry: Entry | undefined, offset: number): boolean {
  return entry?.value.kind === "leaf" && entry.value.start < offset && offset < entry.value.end;
}

function hasComments({ entries, tail }: Collection): boolean {
  return (
    tail.length > 0 ||
    entries.some(
      ({ value, leading, trailing, below }) =>
        trailing.length > 0 || below.length > 0 || leading.some((line) => line !== "") || (value.kind !== "leaf" && hasComments(value)),
    )
  );
}

function textOf({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}

function nextLine(text: string, start: number): number {
  const next = text.indexOf("\n", start);
  return next < 0 ? text.length : next + 1;
}
