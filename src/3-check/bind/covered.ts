import { coveredWords } from "../../codes/conditions.ts";
import { child, type DocumentNode } from "../../model/document.ts";
import type { Item, Reference, Term } from "../../model/tree.ts";
import { add, at } from "../../diagnostics/collector.ts";
import { listedWords } from "./asked.ts";
import { declarationOf, type Scope } from "./placeholders.ts";

/** Words that say that there is nothing: nobody misses an element for them. */
const nothing = /^(?:no|none|nobody|nothing|never|without|off|n\/?a|no[-_ ].*|not[-_ ].*|无.*|没有.*|不.*|否|未.*)$/isu;

/** What a condition says of an enum, and of which element. */
interface Said {
  readonly term: Term;
  readonly node: DocumentNode;
  /** Whether the condition says nothing else. */
  readonly isAlone: boolean;
}

/**
 * Elements of one list that are there for several words of an enum, and for most, but not for all: the others may have been forgotten. Where an
 * element says what is not so of the enum, or asks whether it is given, nothing was.
 */
export function judgeCovered(scope: Scope, items: readonly Item[], nodes: readonly DocumentNode[]): void {
  const said = new Map<string, Said[]>();
  for (const [index, { when = [] }] of items.entries()) {
    const node = nodes[index] && child(nodes[index], "when");
    for (const term of when) {
      if (node === undefined) continue;
      const key = keyOf(term.value);
      const before = said.get(key) ?? [];
      before.push({ term, node, isAlone: when.length === 1 });
      said.set(key, before);
    }
  }
  for (const each of said.values()) judgeEnum(scope, each);
}

function judgeEnum(scope: Scope, said: readonly Said[]): void {
  if (said.some(({ term }) => term.negated || term.word === undefined)) return;
  const alone = new Set(said.flatMap(({ term, isAlone }) => (isAlone && term.word !== undefined ? [term.word] : [])));
  const last = said.findLast(({ isAlone }) => isAlone);
  const declaration = last && declarationOf(scope, last.term.value);
  if (last === undefined || declaration === undefined || alone.size < 2) return;
  const covered = new Set(said.map(({ term }) => term.word));
  const missing = (listedWords(declaration) ?? []).filter((word) => !covered.has(word));
  const words = missing.filter((word) => !nothing.test(word));
  // An enum of which most words have nothing here is told apart for what is special about a few.
  if (words.length === 0 || missing.length * 2 > covered.size) return;
  add(scope.collector, coveredWords, {
    message: "not-covered",
    data: { name: declaration.name, words },
    help: "element",
    ...at(last.node),
  });
}

/** What tells one thing that is asked from others: elements that are repeated for the items of one list ask of the same. */
function keyOf({ loop, name = "" }: Reference): string {
  return loop === undefined ? name : `${keyOf(loop.list)}[].${name}`;
}
