import type { Automaton } from "../../runtime/pattern/automaton.ts";
import { inRanges } from "../../runtime/pattern/ranges.ts";
import { legible, type Pump } from "./ambiguity.ts";

/** What a backtracking engine does in less than a second, in steps. */
const stepsInTime = 100_000_000;

/** The longest text that is tried on an automaton. */
const longest = 1000;

/**
 * A text of at most `maxLength` characters that a backtracking engine would need too long for, before it says that it does not match;
 * `undefined` where none is found. Nothing is guessed: the ways that the engine would try are counted.
 */
export function baitOf(automaton: Automaton, { prefix, again }: Pump, maxLength: number | undefined): string | undefined {
  const room = Math.min(maxLength ?? longest, longest) - [...prefix].length - 1;
  const times = Math.floor(room / [...again].length);
  let text = prefix;
  let ways = waysAlong(automaton, { total: 0 }, prefix);
  for (let repeat = 0, tried = 0; repeat < times && tried < 3; repeat += 1) {
    text += again;
    ways = waysAlong(automaton, ways, again);
    if (ways.total <= stepsInTime) continue;
    const end = endingOf(automaton, ways.counts ?? automaton.start);
    if (end !== undefined) return text + end;
    tried += 1;
  }
  return undefined;
}

type Counts = ReadonlyMap<number, number>;

/** In how many ways the engine can come to each place of a text, all together, and to the states at its end. */
interface WaysOfText {
  readonly total: number;
  /** None before the first character. */
  readonly counts?: Counts;
}

function waysAlong(automaton: Automaton, before: WaysOfText, text: string): WaysOfText {
  let { total, counts } = before;
  for (const character of text) {
    counts = counts ? stepped(automaton, counts, character) : held(automaton, automaton.start, character);
    for (const count of counts.values()) total += count;
  }
  return { total, ...(counts ? { counts } : {}) };
}

function stepped(automaton: Automaton, counts: Counts, character: string): Counts {
  const next = new Map<number, number>();
  for (const [from, count] of counts)
    for (const [to, times] of automaton.steps[from] ?? []) next.set(to, (next.get(to) ?? 0) + count * times);
  return held(automaton, next, character);
}

function held({ states }: Automaton, counts: Counts, character: string): Counts {
  const point = character.codePointAt(0) ?? 0;
  return new Map([...counts].filter(([state]) => inRanges(states[state]?.ranges ?? [], point)));
}

/** The same for a pattern without ambiguous loops: the hardest text that is found by always going on with the hardest character. */
export function hardText(automaton: Automaton, maxLength: number | undefined): string | undefined {
  const letters = lettersOf(automaton);
  let text = "";
  let total = 0;
  let counts: Counts | undefined;
  for (let length = 1; length < Math.min(maxLength ?? 200, 200); length += 1) {
    let best: { readonly letter: string; readonly next: Counts; readonly sum: number } | undefined;
    for (const letter of letters) {
      const next = counts ? stepped(automaton, counts, letter) : held(automaton, automaton.start, letter);
      const sum = [...next].reduce((all, [state, count]) => all + count * (1 + (automaton.steps[state]?.size ?? 0)), 0);
      if (sum > (best?.sum ?? 0)) best = { letter, next, sum };
    }
    if (best === undefined) return undefined;
    text += best.letter;
    counts = best.next;
    for (const count of counts.values()) total += count;
    const end = total > stepsInTime ? endingOf(automaton, counts) : undefined;
    if (end !== undefined) return text + end;
  }
  return undefined;
}

/** A few characters after which the text cannot match, so that the engine tries every way; none where everything matches. */
function endingOf(automaton: Automaton, counts: Counts): string | undefined {
  const isEnd = (states: Iterable<number>): boolean => [...states].some((state) => automaton.ends.has(state));
  if (!isEnd(counts.keys())) return "";
  return lettersOf(automaton).find((letter) => !isEnd(stepped(automaton, counts, letter).keys()));
}

/** Characters of the pattern, and some that it may not have. */
function lettersOf({ states }: Automaton): readonly string[] {
  const own = states.map(({ ranges }) => String.fromCodePoint(legible(ranges) ?? 0x61));
  return [...new Set(["!", "a", "0", " ", "\n", "一", "\u0000", ...own])].slice(0, 20);
}
