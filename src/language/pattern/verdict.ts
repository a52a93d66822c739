import { automatonOf } from "../../runtime/pattern/automaton.ts";
import { matcherEffort } from "../../runtime/pattern/matcher.ts";
import { type PatternNode, patternTree, type PatternTree } from "../../runtime/pattern/syntax.ts";
import { ambiguityOf } from "./ambiguity.ts";
import { chainOf, longChain } from "./chain.ts";
import { baitOf, hardText } from "./cost.ts";

/** How texts are tried on a pattern so that none takes long. */
export type PatternVerdict =
  /** By the engine of JavaScript: time grows with the text's length. */
  | { readonly kind: "engine" }
  /** By the engine up to a length, by an automaton beyond it. */
  | { readonly kind: "stepwise"; readonly short: number }
  /** By the engine, and longer texts not at all: the automaton cannot do what the pattern asks for. */
  | { readonly kind: "short"; readonly longest: number }
  /** Not at all: the engine would try each text in more ways than anybody can wait for. */
  | { readonly kind: "endless"; readonly bait?: string };

/** How long a pattern may be. */
export const patternLength = 2000;

/** Up to which length of a text the engine is quick, by how many loops share characters: with none or one, whatever the length. */
const shortFor = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 5000, 500, 100];
const longestFor = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 20_000, 1000, 300];

/** How many ways beside those of loops are still few. */
const fewWays = 100;

/** How many are too many even for short texts. */
const manyWays = 10_000;

/** Judges a regular expression that the engine accepts, for texts of at most `maxLength` characters. */
export function patternVerdict(pattern: string, maxLength?: number): PatternVerdict {
  const tree = pattern.length > patternLength ? undefined : patternTree(pattern);
  if (tree === undefined) return { kind: "endless" };
  const bodies = looksIn(tree.root);
  const main = judged(tree, tree.root, maxLength);
  const inner = bodies.map((body) => judged(tree, body, maxLength));
  const endless = [main, ...inner].find(({ bait }) => bait !== undefined);
  if (endless?.bait !== undefined) return { kind: "endless", bait: endless.bait };
  const all = [main, ...inner];
  const isPlain = bodies.length === 0 && !hasBackReference(tree.root);
  const length = main.chain + Math.max(0, ...inner.map(({ chain }) => chain)) + (hasBackReference(tree.root) ? 1 : 0);
  const factor = all.reduce((product, each) => product * each.factor, 1);
  const isUnclear = factor > manyWays || all.some((each) => each.isUnclear);
  // Ways that no loop multiplies cost as much as a loop more.
  const index = Math.min(length + (factor > fewWays ? 2 : 0), 4);
  if (isPlain && automatonOf(tree, tree.root, { repeats: "counted", effort: matcherEffort })) {
    const short = isUnclear ? 0 : (shortFor[index] ?? 0);
    return short === Number.POSITIVE_INFINITY ? { kind: "engine" } : { kind: "stepwise", short };
  }
  if (isUnclear) return { kind: "endless" };
  const longest = longestFor[index] ?? 0;
  return longest === Number.POSITIVE_INFINITY ? { kind: "engine" } : { kind: "short", longest };
}

interface PatternCost {
  readonly bait?: string;
  /** Whether loops are ambiguous, or may be, and yet no text was found that takes long. */
  readonly isUnclear: boolean;
  readonly chain: number;
  readonly factor: number;
}

function judged(tree: PatternTree, root: PatternNode, maxLength: number | undefined): PatternCost {
  const counted = automatonOf(tree, root, { repeats: "counted", effort: matcherEffort });
  const loops = automatonOf(tree, root, { repeats: "loops", effort: matcherEffort });
  const automata = [counted, loops].filter((each) => each !== undefined);
  const found = automata.map((automaton) => ({ automaton, ambiguity: ambiguityOf(automaton) }));
  for (const { automaton, ambiguity } of found) {
    const bait = ambiguity?.pump && baitOf(counted ?? automaton, ambiguity.pump, maxLength);
    if (bait !== undefined) return { bait, isUnclear: true, chain: longChain, factor: 1 };
  }
  const factor = found[0]?.ambiguity?.factor ?? Number.POSITIVE_INFINITY;
  const bait = factor > manyWays && counted ? hardText(counted, maxLength) : undefined;
  const last = found.at(-1)?.ambiguity;
  return {
    ...(bait === undefined ? {} : { bait }),
    isUnclear: loops === undefined || last === undefined || last.pump !== undefined,
    chain: automata[0] ? chainOf(automata[0]) : longChain,
    factor,
  };
}

function looksIn(node: PatternNode): readonly PatternNode[] {
  if (node.kind === "look") return [node.of, ...looksIn(node.of)];
  return partsOf(node).flatMap(looksIn);
}

function hasBackReference(node: PatternNode): boolean {
  return node.kind === "back" || partsOf(node).some(hasBackReference);
}

function partsOf(node: PatternNode): readonly PatternNode[] {
  switch (node.kind) {
    case "sequence":
      return node.parts;
    case "choice":
      return node.options;
    case "repeat":
    case "look":
      return [node.of];
    default:
      return [];
  }
}
