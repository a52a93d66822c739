import { type Automaton, automatonOf } from "../../runtime/pattern/automaton.ts";
import { commonRanges, type CharRanges, otherRanges } from "../../runtime/pattern/ranges.ts";
import { type PatternNode, patternTree } from "../../runtime/pattern/syntax.ts";

/** Of how many steps an automaton may consist, and how many of them are compared: whoever writes patterns for people needs far fewer. */
const effort = 20_000;

/**
 * Whether every text that one regular expression matches as a whole is matched by another one. It is walked through both at once, by ranges of characters that lead the
 * other one to the same places. What cannot be told, or would take too long, is not so.
 */
export function isWithinPattern(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [plainAutomaton(one), plainAutomaton(other)];
  if (first === undefined || second === undefined || (first.takesEmpty && !second.takesEmpty)) return false;
  const seen = new Set<string>();
  const open: { readonly next: Iterable<number>; readonly others: ReadonlySet<number> }[] = [];
  open.push({ next: first.start.keys(), others: new Set(second.start.keys()) });
  for (const { next, others } of open) {
    for (const state of next) {
      for (const { states } of splitBy(second, first.states[state]?.ranges ?? [], others)) {
        const isLeft = states.length === 0 || (first.ends.has(state) && !states.some((each) => second.ends.has(each)));
        if (isLeft || seen.size > effort) return false;
        const key = `${state} ${states.join(",")}`;
        if (seen.has(key)) continue;
        seen.add(key);
        open.push({
          next: first.steps[state]?.keys() ?? [],
          others: new Set(states.flatMap((each) => [...(second.steps[each]?.keys() ?? [])])),
        });
      }
    }
  }
  return true;
}

/** Characters with the states that each of them leads to. */
interface Piece {
  readonly ranges: CharRanges;
  readonly states: readonly number[];
}

function splitBy({ states }: Automaton, ranges: CharRanges, others: ReadonlySet<number>): readonly Piece[] {
  let pieces: readonly Piece[] = [{ ranges, states: [] }];
  for (const other of [...others].toSorted((a, b) => a - b)) {
    const own = states[other]?.ranges ?? [];
    pieces = pieces
      .flatMap((piece) => [
        { ranges: commonRanges(piece.ranges, own), states: [...piece.states, other] },
        { ...piece, ranges: commonRanges(piece.ranges, otherRanges(own)) },
      ])
      .filter((piece) => piece.ranges.length > 0);
  }
  return pieces;
}

/** The automaton of a regular expression that says just which texts it matches: without looking around, references, and classes that only the engine knows. */
function plainAutomaton(pattern: string): Automaton | undefined {
  const tree = patternTree(pattern);
  return tree && isPlain(tree.root) ? automatonOf(tree, tree.root, { repeats: "counted", effort }) : undefined;
}

function isPlain(node: PatternNode): boolean {
  switch (node.kind) {
    case "characters":
      return node.source === undefined;
    case "sequence":
      return node.parts.every(isPlain);
    case "choice":
      return node.options.every(isPlain);
    case "repeat":
      return isPlain(node.of);
    case "edge":
      return true;
    default:
      return false;
  }
}
