import type { Automaton } from "../../runtime/pattern/automaton.ts";
import { circlesOf, sharing } from "./ambiguity.ts";

/** More loops in a row than anything short is safe for. */
export const longChain = 9;

/** How many steps of three places at once are looked at. */
const effortLimit = 100_000;

/**
 * How many loops of a pattern stand one after the other so that the engine can leave each of them for the next at several places of one
 * text: without ambiguous loops, the time of a text is at most its length to the power of this.
 */
export function chainOf(automaton: Automaton): number {
  const { steps } = automaton;
  const circles = circlesOf(steps.map((to) => Array.from(to.keys(), (state) => ({ to: state }))));
  const isLoop = (state: number): boolean => [...(steps[state]?.keys() ?? [])].some((to) => circles[to] === circles[state]);
  const loops = new Map<number, number[]>();
  for (const [state, circle] of circles.entries()) if (isLoop(state)) loops.set(circle, [...(loops.get(circle) ?? []), state]);
  // Circles are numbered from the end of the pattern to its beginning.
  const chains = new Map<number, number>();
  const search: Search = { automaton, shared: sharing(automaton.states.map(({ ranges }) => ranges)), left: effortLimit };
  for (const [circle, states] of [...loops].toSorted(([one], [other]) => one - other)) {
    const behind = new Set([...reachedFrom(automaton, states)].map((state) => circles[state] ?? 0));
    let length = 0;
    for (const other of behind) {
      const chain = chains.get(other) ?? 0;
      if (chain > length && areLinked(search, states, loops.get(other) ?? [])) length = chain;
      if (search.left < 0) return longChain;
    }
    chains.set(circle, length + 1);
  }
  return Math.max(0, ...chains.values());
}

function reachedFrom({ steps }: Automaton, states: readonly number[]): ReadonlySet<number> {
  const reached = new Set(states);
  for (const state of reached) for (const to of steps[state]?.keys() ?? []) reached.add(to); // a set also walks what is added on the way
  return reached;
}

interface Search {
  readonly automaton: Automaton;
  readonly shared: ReturnType<typeof sharing>;
  /** How many steps may still be looked at. */
  left: number;
}

/** Whether one text leads from a state of the first loop to itself, from there to a state of the second, and from that to itself. */
function areLinked(search: Search, first: readonly number[], second: readonly number[]): boolean {
  return first.some((from) => second.some((to) => search.left >= 0 && isTriple(search, from, to)));
}

function isTriple(search: Search, from: number, to: number): boolean {
  const { shared, automaton } = search;
  const { states, steps } = automaton;
  const size = states.length;
  const keyOf = (one: number, middle: number, other: number): number => (one * size + middle) * size + other;
  const end = keyOf(from, to, to);
  const reached = new Set([keyOf(from, from, to)]);
  for (const key of reached) {
    const [one, middle, other] = [Math.floor(key / size / size), Math.floor(key / size) % size, key % size];
    for (const a of steps[one]?.keys() ?? []) {
      for (const b of steps[middle]?.keys() ?? []) {
        if (--search.left < 0) return false;
        if (shared(a, b) === undefined) continue;
        for (const c of steps[other]?.keys() ?? []) {
          if (--search.left < 0) return false;
          if (shared(a, b, c) !== undefined) reached.add(keyOf(a, b, c));
        }
      }
    }
    if (reached.has(end)) return true;
  }
  return false;
}
