import { type Automaton, automatonOf } from "./automaton.ts";
import { inRanges, wordRanges } from "./ranges.ts";
import { type Characters, patternTree } from "./syntax.ts";

/** What tells whether a whole text matches. */
export interface Matcher {
  readonly test: (text: string) => boolean;
}

/** A regular expression that a whole text must match. */
export function wholly(pattern: string): Matcher {
  return new RegExp(`^(?:${pattern})$`, "u");
}

/** Of how many steps an automaton may consist that texts are tried with. */
export const matcherEffort = 50_000;

/**
 * The same for a regular expression that can cost the engine the square of a text's length or more: texts of more than `short` characters
 * are read once from beginning to end, with all the places in the pattern where the engine could be.
 */
export function stepwise(pattern: string, short: number): Matcher {
  const native = wholly(pattern);
  const tree = patternTree(pattern);
  const automaton = tree && automatonOf(tree, tree.root, { repeats: "counted", effort: matcherEffort });
  if (automaton === undefined) return native;
  const holds = automaton.states.map(holder);
  return { test: (text) => (text.length > short ? isTaken(automaton, holds, text) : native.test(text)) };
}

/** Tells whether a character is of a class. */
function holder({ ranges, source, isWord }: Characters): (character: string, point: number) => boolean {
  if (source === undefined) return (_, point) => inRanges(ranges, point);
  const one = new RegExp(`^${source}$`, "u");
  return (character, point) => one.test(character) && (isWord === undefined || inRanges(wordRanges, point) === isWord);
}

function isTaken({ start, steps, ends, takesEmpty }: Automaton, holds: readonly ReturnType<typeof holder>[], text: string): boolean {
  if (text === "") return takesEmpty;
  let reached: ReadonlySet<number> = new Set();
  let isStart = true;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const next = new Set<number>();
    for (const from of isStart ? [start] : [...reached].map((state) => steps[state] ?? new Map<number, number>()))
      for (const to of from.keys()) if (!next.has(to) && holds[to]?.(character, point) === true) next.add(to);
    if (next.size === 0) return false;
    reached = next;
    isStart = false;
  }
  return [...reached].some((state) => ends.has(state));
}
