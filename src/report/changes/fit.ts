/** A piece of a text that is shown whole or not at all. */
interface Entry<T> {
  readonly text: string;
  /** What it tells, for whoever counts what was left out. */
  readonly tells: T;
}

/** Entries between what opens and what closes them: neither is there where none of them is. */
export interface Section<T> {
  readonly opening: string;
  readonly closing?: string;
  readonly parts: readonly Part<T>[];
}

export type Part<T> = Entry<T> | Section<T>;

/** As much of a text as there is room for. */
export interface Fitted<T> {
  /** Its lines, of which some are several. */
  readonly lines: readonly string[];
  /** What had no room, in order. */
  readonly left: readonly T[];
}

/**
 * The first parts of a text that have room, in their order. From the first entry on that has none nothing is shown, however short: what is left out is always less
 * important than what is shown. What was opened is closed.
 */
export function fit<T>(parts: readonly Part<T>[], room: number): Fitted<T> {
  const lines: string[] = [];
  const left: T[] = [];
  let free = room;
  for (const part of parts) {
    if (left.length > 0) {
      left.push(...told(part));
    } else if ("text" in part) {
      const cost = costOf(part.text);
      if (cost > free) left.push(part.tells);
      else lines.push(part.text);
      free -= cost;
    } else {
      const around = costOf(part.opening) + (part.closing === undefined ? 0 : costOf(part.closing));
      const inner = fit(part.parts, free - around);
      left.push(...inner.left);
      if (inner.lines.length === 0) continue;
      lines.push(part.opening, ...inner.lines, ...(part.closing === undefined ? [] : [part.closing]));
      free -= around + inner.lines.reduce((sum, line) => sum + costOf(line), 0);
    }
  }
  return { lines, left };
}

function told<T>(part: Part<T>): readonly T[] {
  return "text" in part ? [part.tells] : part.parts.flatMap(told);
}

/** The room of a line with its end: its bytes in UTF-8, which no site counts as less than one for a character. */
export function costOf(line: string): number {
  return encoder.encode(line).length + 1;
}

const encoder = new TextEncoder();
