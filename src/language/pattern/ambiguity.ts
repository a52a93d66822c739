import type { Automaton } from "../../runtime/pattern/automaton.ts";
import { commonRanges, type CharRanges } from "../../runtime/pattern/ranges.ts";

/** A text that doubles the choices of the engine each time it is repeated: it leads from a state to itself in two ways. */
export interface Pump {
  /** Leads from the beginning of the pattern to that state. */
  readonly prefix: string;
  readonly again: string;
}

/** What can be told about the choices of the engine. */
export interface Ambiguity {
  readonly pump?: Pump;
  /** In at most how many ways, about, the engine can come to a state, beside what loops multiply. */
  readonly factor: number;
}

/** How many pairs of steps are compared at the most. */
const effortLimit = 100_000;

interface Pair {
  readonly one: number;
  readonly other: number;
}

interface Edge {
  readonly to: number;
  readonly point: number;
}

/** All pairs of states that the same text leads to from one state, and the steps between those pairs. */
interface Pairs {
  readonly pairs: readonly Pair[];
  readonly edges: readonly (readonly Edge[])[];
}

/**
 * Looks for a state from which one text leads back to it in two ways. That is so where a pair of equal states and a pair of different ones,
 * or a step that can be made in two ways, lie on one circle: the standard criterion of exponential ambiguity. `undefined` where it was
 * given up, being too much.
 */
export function ambiguityOf(automaton: Automaton): Ambiguity | undefined {
  const graph = pairsOf(automaton);
  if (graph === undefined) return undefined;
  const factor = factorOf(automaton, graph);
  const circles = circlesOf(graph.edges);
  for (const [index, { one, other }] of graph.pairs.entries()) {
    if (one !== other) continue;
    const isInside = (to: number): boolean => circles[to] === circles[index];
    const apart = wayTo(graph, index, (to, from) => isInside(to) && isTwofold(automaton, graph, from, to), isInside);
    const back = apart && wayTo(graph, apart.to, (to) => to === index, isInside);
    const prefix = back && prefixTo(automaton, one);
    if (apart && back && prefix !== undefined) return { pump: { prefix, again: apart.text + back.text }, factor };
  }
  return { factor };
}

/** Multiplies, for each state, how many different states lead to it after the same text. */
function factorOf({ steps }: Automaton, { pairs, edges }: Pairs): number {
  const before = pairs.map(() => new Set<number>());
  const most = pairs.map(() => 1);
  for (const [from, { one, other }] of pairs.entries()) {
    for (const { to } of edges[from] ?? []) {
      const target = pairs[to];
      if (target?.one !== target?.other || !target) continue;
      if (one !== other) before[to]?.add(one).add(other);
      most[to] = Math.max(most[to] ?? 1, steps[one]?.get(target.one) ?? 1);
    }
  }
  return before.reduce((product, states, index) => product * Math.max(1, states.size) * (most[index] ?? 1), 1);
}

function isTwofold({ steps }: Automaton, { pairs }: Pairs, from: number, to: number): boolean {
  const [before, after] = [pairs[from], pairs[to]];
  if (!before || !after) return false;
  return after.one !== after.other || (before.one === before.other && (steps[before.one]?.get(after.one) ?? 0) > 1);
}

function pairsOf({ states, steps }: Automaton): Pairs | undefined {
  const shared = sharing(states.map(({ ranges }) => ranges));
  const indexes = new Map<number, number>();
  const pairs: Pair[] = [];
  const indexOf = (a: number, b: number): number => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const key = one * states.length + other;
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, pairs.length);
    return pairs.push({ one, other }) - 1;
  };
  for (const state of states.keys()) indexOf(state, state);
  const edges: Edge[][] = [];
  let effort = 0;
  for (let index = 0; index < pairs.length; index += 1) {
    const { one, other } = pairs[index] ?? { one: 0, other: 0 };
    const found = new Map<number, number>();
    for (const left of steps[one]?.keys() ?? []) {
      for (const right of steps[other]?.keys() ?? []) {
        if (++effort > effortLimit) return undefined;
        const point = shared(left, right);
        if (point !== undefined) found.set(indexOf(left, right), point);
      }
    }
    edges.push(Array.from(found, ([to, point]) => ({ to, point })));
  }
  return { pairs, edges };
}

/** Tells a code point that some states all take. Classes are compared once, however many states have them. */
export function sharing(ranges: readonly CharRanges[]): (...states: readonly number[]) => number | undefined {
  const kinds = new Map<string, number>();
  const kindOf = ranges.map((each) => {
    const key = each.join(";");
    const kind = kinds.get(key) ?? kinds.size;
    kinds.set(key, kind);
    return kind;
  });
  const known = new Map<number, number | undefined>();
  return (...states) => {
    const key = states.reduce((joined, state) => joined * ranges.length + (kindOf[state] ?? 0), 0);
    if (!known.has(key)) {
      const [first = [], ...others] = states.map((state) => ranges[state] ?? []);
      known.set(key, legible(others.reduce(commonRanges, first)));
    }
    return known.get(key);
  };
}

/** A code point of some ranges, a letter or digit rather than a control character. */
export function legible(ranges: CharRanges): number | undefined {
  const [from] = ranges.flatMap(([first, last]) => [0x61, 0x41, 0x30, 0x21, 0x4e00].filter((point) => point >= first && point <= last));
  return from ?? ranges.find(([, last]) => last > 0x20)?.[1] ?? ranges[0]?.[0];
}

/** For each node the number of the circles it is on, by Tarjan's algorithm without recursion. */
export function circlesOf(edges: readonly (readonly { readonly to: number }[])[]): readonly number[] {
  const order: number[] = [];
  const low: number[] = [];
  const circle: number[] = [];
  const path: number[] = [];
  let next = 0;
  let circles = 0;
  for (const root of edges.keys()) {
    if (order[root] !== undefined) continue;
    const open = [{ node: root, edge: 0 }];
    while (open.length > 0) {
      const top = open.at(-1);
      if (!top) break;
      const { node } = top;
      if (top.edge === 0) {
        order[node] = low[node] = next++;
        path.push(node);
      }
      const to = edges[node]?.[top.edge]?.to;
      top.edge += 1;
      if (to === undefined) {
        open.pop();
        const parent = open.at(-1)?.node;
        if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
        if (low[node] !== order[node]) continue;
        for (let member = path.pop(); member !== undefined; member = path.pop()) {
          circle[member] = circles;
          if (member === node) break;
        }
        circles += 1;
      } else if (order[to] === undefined) open.push({ node: to, edge: 0 });
      else if (circle[to] === undefined) low[node] = Math.min(low[node] ?? 0, order[to] ?? 0);
    }
  }
  return circle;
}

interface Way {
  readonly to: number;
  readonly text: string;
}

/** The shortest text from a pair to one that is looked for. */
function wayTo(
  { edges }: Pairs,
  start: number,
  isEnd: (to: number, from: number) => boolean,
  isInside: (to: number) => boolean,
): Way | undefined {
  const seen = new Set<number>();
  let ways: readonly Way[] = [{ to: start, text: "" }];
  while (ways.length > 0) {
    const next: Way[] = [];
    for (const { to: from, text } of ways) {
      for (const { to, point } of edges[from] ?? []) {
        const way = { to, text: text + String.fromCodePoint(point) };
        if (isEnd(to, from)) return way;
        if (!seen.has(to) && isInside(to)) next.push(way);
        seen.add(to);
      }
    }
    ways = next;
  }
  return undefined;
}

/** The shortest text from the beginning of the pattern to a state. */
function prefixTo({ states, start, steps }: Automaton, end: number): string | undefined {
  const seen = new Set<number>();
  let ways: readonly Way[] = Array.from(start.keys(), (to) => ({ to, text: letterOf(states[to]?.ranges) }));
  while (ways.length > 0) {
    const found = ways.find(({ to }) => to === end);
    if (found) return found.text;
    const next: Way[] = [];
    for (const { to: from, text } of ways) {
      for (const to of steps[from]?.keys() ?? []) if (!seen.has(to)) next.push({ to, text: text + letterOf(states[to]?.ranges) });
      for (const { to } of next) seen.add(to);
    }
    ways = next;
  }
  return undefined;
}

function letterOf(ranges: CharRanges = []): string {
  return String.fromCodePoint(legible(ranges) ?? 0x61);
}
