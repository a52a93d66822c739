import type { Source, Span } from "../model/source.ts";
import type { Collection, Entry } from "./tree.ts";

/** An entry with the collections around it, the outermost first. */
interface Placed {
  readonly entry: Entry;
  readonly around: readonly Collection[];
  /** The entry whose value the innermost of them is. */
  readonly owner: Placed | undefined;
}

/** A comment or, without text, a blank line that waits for the entry below it. */
interface Waiting {
  readonly text: string;
  readonly column: number;
}

/** Hands each comment of a text, and each blank line, to the entry that it stands above or behind. */
export function attachComments(root: Collection, source: Source, comments: readonly Span[]): void {
  const placed = placedIn(root, [root], undefined);
  const byLine = new Map(comments.map((comment) => [lineStart(source, comment.start), comment]));
  const openers = new Map<number, Placed>();
  for (const each of placed) if (!openers.has(lineStart(source, each.entry.start))) openers.set(lineStart(source, each.entry.start), each);

  let waiting: Waiting[] = [];
  for (let start = 0; start < source.text.length; start = nextLine(source, start)) {
    const comment = byLine.get(start);
    const content = source.text.slice(start, comment?.start ?? nextLine(source, start));
    const opener = openers.get(start);
    const before = lastBefore(placed, start);
    if (before?.entry.value.kind === "leaf" && before.entry.value.style === "block" && start < before.entry.value.end) continue;
    if (opener === undefined && /^(?:\s*|---\s*|\.\.\.\s*)$/u.test(content)) {
      waiting.push(comment ? { text: textOf(comment), column: comment.start - start } : { text: "", column: 0 });
      continue;
    }
    const kept = before ? withoutTails(waiting, opener ? opener.entry.start - start : -1, before, source) : waiting;
    if (opener) opener.entry.leading.push(...kept.map(({ text }) => text));
    else enclosing(root, start).tail.push(...kept.flatMap(({ text }) => (text === "" ? [] : [text])));
    waiting = [];
    const behind = comment && lastBefore(placed, comment.start);
    if (comment) (behind ? placeBehind(closedBefore(behind, comment.start).entry) : root.tail).push(textOf(comment));
  }
  const last = placed.at(-1);
  const left = last ? withoutTails(waiting, -1, last, source) : waiting;
  root.tail.push(...left.flatMap(({ text }) => (text === "" ? [] : [text])));
}

function placedIn(collection: Collection, around: readonly Collection[], owner: Placed | undefined): readonly Placed[] {
  return collection.entries.flatMap((entry) => {
    const placed: Placed = { entry, around, owner };
    return entry.value.kind === "leaf" ? [placed] : [placed, ...placedIn(entry.value, [...around, entry.value], placed)];
  });
}

/** The entry that began last before an offset; of those that begin together, the innermost. Entries are in the order of the text. */
function lastBefore(placed: readonly Placed[], offset: number): Placed | undefined {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.entry.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return placed[low - 1];
}

/** What a comment behind closing brackets is about: what the brackets hold. */
function closedBefore(placed: Placed, offset: number): Placed {
  const inner = placed.around.at(-1);
  return placed.owner && inner?.flow && inner.end <= offset ? closedBefore(placed.owner, offset) : placed;
}

/** Where a comment behind an entry goes: a line has room for one. */
function placeBehind({ trailing, leading, value }: Entry): string[] {
  if (trailing.length === 0) return trailing;
  return value.kind === "leaf" ? leading : value.tail;
}

/** Hands comments that are indented deeper than what follows to the collection that ends with them; the others are left. */
function withoutTails(waiting: readonly Waiting[], column: number, before: Placed, source: Source): readonly Waiting[] {
  const tails = waiting.findLastIndex(
    (each, index) => waiting.slice(0, index + 1).every(({ text, column: own }) => text === "" || own > column) && each.text !== "",
  );
  for (const { text, column: own } of waiting.slice(0, tails + 1)) {
    const columns = before.around.map(({ entries, flow }) => (flow ? -1 : columnOf(entries[0], source)));
    const owner = before.around[columns.indexOf(Math.max(...columns.filter((each) => each <= own)))] ?? before.around[0];
    if (text !== "") owner?.tail.push(text);
  }
  return waiting.slice(tails + 1);
}

/** The innermost collection around an offset. */
function enclosing(collection: Collection, offset: number): Collection {
  const inner = collection.entries.find(({ value }) => value.kind !== "leaf" && value.start < offset && offset < value.end)?.value;
  return inner && inner.kind !== "leaf" ? enclosing(inner, offset) : collection;
}

function columnOf(entry: Entry | undefined, source: Source): number {
  return entry ? entry.start - lineStart(source, entry.start) : 0;
}

function textOf({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}

function lineStart({ text }: Source, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function nextLine({ text }: Source, start: number): number {
  const next = text.indexOf("\n", start);
  return next < 0 ? text.length : next + 1;
}
