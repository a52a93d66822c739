import { commonRanges, otherRanges, wordRanges } from "./ranges.ts";
import type { Characters, PatternNode, PatternTree } from "./syntax.ts";

/**
 * A regular expression as an automaton without empty steps: a state is a place in the pattern that has just taken a character. Steps are
 * counted: with how many different choices the engine can come from one state to the next.
 */
export interface Automaton {
  readonly states: readonly Characters[];
  readonly start: ReadonlyMap<number, number>;
  readonly steps: readonly ReadonlyMap<number, number>[];
  readonly ends: ReadonlySet<number>;
  readonly takesEmpty: boolean;
}

/** How a tree is made an automaton. */
export interface Making {
  /** Repeats are unrolled as they are counted, or are loops whatever their bounds. */
  readonly repeats: "counted" | "loops";
  /** Of how many steps it may consist, about, before it is given up. */
  readonly effort: number;
}

/** Ways through a part: how many, by the edges (`^`, `$`, `\b`, `\B`) that they ask for. */
type Ways = ReadonlyMap<number, number>;

/** Ways to a state that begins or ends a part. The key is the state's number and the edges on the way. */
interface Fragment {
  readonly empty: Ways;
  readonly first: Ways;
  readonly last: Ways;
}

interface Building {
  readonly tree: PatternTree;
  readonly repeats: Making["repeats"];
  readonly hasWordEdges: boolean;
  readonly states: Characters[];
  readonly steps: Map<number, number>[];
  /** Groups around the current place: a reference to one of them is empty. */
  readonly open: Set<string>;
  effort: number;
}

const edges = { "^": 1, $: 2, b: 4, B: 8 } as const;
const allEdges = 16;

/** The automaton of a tree; `undefined` where it would be larger than the effort allows. */
export function automatonOf(tree: PatternTree, root: PatternNode, { repeats, effort }: Making): Automaton | undefined {
  const hasWordEdges = JSON.stringify(root).includes('"sign":"b"') || JSON.stringify(root).includes('"sign":"B"');
  const building: Building = { tree, repeats, hasWordEdges, states: [], steps: [], open: new Set(), effort };
  const { empty, first, last } = fragmentOf(building, root);
  if (building.effort < 0) return undefined;
  const start = new Map<number, number>();
  for (const [key, count] of first) {
    const state = Math.floor(key / allEdges);
    const isWord = building.states[state]?.isWord === true;
    if ((key & edges.$) === 0 && ((key & edges.b) === 0 || isWord) && ((key & edges.B) === 0 || !isWord)) increase(start, state, count);
  }
  const ends = new Set<number>();
  for (const key of last.keys()) {
    const state = Math.floor(key / allEdges);
    const isWord = building.states[state]?.isWord === true;
    if ((key & edges["^"]) === 0 && ((key & edges.b) === 0 || isWord) && ((key & edges.B) === 0 || !isWord)) ends.add(state);
  }
  const takesEmpty = [...empty.keys()].some((mask) => (mask & edges.b) === 0);
  return { states: building.states, start, steps: building.steps, ends, takesEmpty };
}

const once: Ways = new Map([[0, 1]]);
const nothing: Ways = new Map();
const emptyFragment: Fragment = { empty: once, first: nothing, last: nothing };

function fragmentOf(building: Building, node: PatternNode): Fragment {
  if (building.effort < 0) return emptyFragment;
  switch (node.kind) {
    case "characters":
      return characters(building, node);
    case "sequence":
      return node.parts.reduce((before: Fragment, part) => inSequence(building, before, fragmentOf(building, part)), emptyFragment);
    case "choice":
      return anyOf(
        building,
        node.options.map((option) => fragmentOf(building, option)),
      );
    case "repeat":
      return building.repeats === "loops" ? loop(building, node) : unrolled(building, node);
    case "edge":
      return { ...emptyFragment, empty: new Map([[edges[node.sign], 1]]) };
    case "look":
      return emptyFragment;
    case "back":
      return repeated(building, node.group);
  }
}

/** What a group took once more is among what the group can take. */
function repeated(building: Building, group: string): Fragment {
  const of = building.tree.groups.get(group);
  if (of === undefined || building.open.has(group)) return emptyFragment;
  building.open.add(group);
  const fragment = fragmentOf(building, of);
  building.open.delete(group);
  return either(building, fragment, emptyFragment);
}

/** Where edges of words matter, letters and other characters are different states. */
function characters(building: Building, node: Characters): Fragment {
  if (!building.hasWordEdges) return state(building, node);
  const parts = [true, false].flatMap((isWord) => {
    const ranges = commonRanges(node.ranges, isWord ? wordRanges : otherRanges(wordRanges));
    return ranges.length === 0 ? [] : [state(building, { ...node, ranges, isWord })];
  });
  return anyOf(building, parts);
}

function state({ states, steps }: Building, node: Characters): Fragment {
  const key = states.length * allEdges;
  states.push(node);
  steps.push(new Map());
  return { empty: nothing, first: new Map([[key, 1]]), last: new Map([[key, 1]]) };
}

function anyOf(building: Building, options: readonly Fragment[]): Fragment {
  return options.reduce((one, other) => either(building, one, other), { empty: nothing, first: nothing, last: nothing });
}

function either(building: Building, one: Fragment, other: Fragment): Fragment {
  return {
    empty: sum(building, one.empty, other.empty),
    first: sum(building, one.first, other.first),
    last: sum(building, one.last, other.last),
  };
}

function inSequence(building: Building, one: Fragment, other: Fragment): Fragment {
  link(building, one.last, other.first);
  return {
    empty: product(building, one.empty, other.empty),
    first: sum(building, one.first, product(building, one.empty, other.first)),
    last: sum(building, product(building, other.empty, one.last), other.last),
  };
}

type Repeat = Extract<PatternNode, { kind: "repeat" }>;

/** A repeat as a loop; the engine never repeats what took nothing, but may let the first time take nothing. */
function loop(building: Building, { of, min, max }: Repeat): Fragment {
  const body = fragmentOf(building, of);
  if (max === 0) return emptyFragment;
  if (max > 1) link(building, body.last, body.first);
  // What must be there several times and may be empty can be empty at any of those times.
  if (min > 1 && body.empty.size > 0) link(building, body.last, body.first);
  if (min === 0) return { ...body, empty: once };
  return max > 1 ? { ...body, first: sum(building, body.first, product(building, body.empty, body.first)) } : body;
}

function unrolled(building: Building, { of, min, max }: Repeat): Fragment {
  let before = emptyFragment;
  for (let index = 0; index < min && building.effort >= 0; index += 1) before = inSequence(building, before, fragmentOf(building, of));
  let rest = emptyFragment;
  if (max === Number.POSITIVE_INFINITY) rest = loop(building, { kind: "repeat", of, min: 0, max });
  for (let index = min; index < max && max !== Number.POSITIVE_INFINITY && building.effort >= 0; index += 1) {
    const { empty } = rest;
    const next = inSequence(building, { ...fragmentOf(building, of), empty: nothing }, rest);
    rest = { ...next, empty: empty.size > 0 ? once : empty };
  }
  return inSequence(building, before, rest);
}

/** Steps from each end of a part to each beginning of the next, as far as the edges between them can be. */
function link(building: Building, last: Ways, first: Ways): void {
  building.effort -= last.size * first.size;
  if (building.effort < 0) return;
  for (const [end, before] of last) {
    for (const [begin, after] of first) {
      const [from, to] = [Math.floor(end / allEdges), Math.floor(begin / allEdges)];
      const isEdge = building.states[from]?.isWord !== building.states[to]?.isWord;
      const mask = (end | begin) % allEdges;
      const isPossible = (mask & (edges["^"] | edges.$)) === 0 && ((mask & edges.b) === 0 || isEdge) && ((mask & edges.B) === 0 || !isEdge);
      const steps = building.steps[from];
      if (isPossible && steps) increase(steps, to, before * after);
    }
  }
}

function sum(building: Building, one: Ways, other: Ways): Ways {
  if (one.size === 0) return other;
  if (other.size === 0) return one;
  building.effort -= one.size + other.size;
  const both = new Map(one);
  for (const [key, count] of other) increase(both, key, count);
  return both;
}

function product(building: Building, empty: Ways, ways: Ways): Ways {
  if (empty === once) return ways;
  building.effort -= empty.size * ways.size;
  const all = new Map<number, number>();
  for (const [mask, times] of empty) for (const [key, count] of ways) increase(all, key | mask, times * count);
  return all;
}

/** Counts are cut: what can be come to in a million ways cannot be worse. */
function increase(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, Math.min(1e6, (counts.get(key) ?? 0) + count));
}
