import { actions } from "../language/tables/actions.ts";
import { instantiate } from "../language/trees/instantiate.ts";
import { lowerConstruct } from "../language/readers/lower.ts";
import { type Contract, type Sample, withVars } from "../model/contract.ts";
import { pointerTo, stepsOf } from "../model/document.ts";
import type { Origin, RecordTree, Tree } from "../model/tree.ts";

/** A value of a request, and what was written that became it. */
export interface Traced {
  readonly tree: Tree;
  readonly sources: readonly TracedSource[];
}

/** One place that a value was made from. */
export interface TracedSource {
  readonly origin: Origin;
  /** Where the value stands that came through a parameter or a variable. */
  readonly given?: Origin;
  /** Encodings that made the value of it, the first applied first. */
  readonly made: readonly string[];
  /** Whether it is a structure or a list, not a value in it. */
  readonly whole: boolean;
}

/** Where a pointer stops being one into the request: the last value on its way, and what that holds. */
export interface Strayed {
  readonly nearest: string;
  readonly members: readonly string[];
}

/** The request of a contract that knows how its values were made: with the values of a sample, else with its holes open. */
export function traceable(contract: Contract, sample: Sample | undefined): RecordTree {
  const { construct, targets } = actions[contract.action];
  const { values, now } = sample ?? {};
  const filled =
    values && instantiate(contract.root, { params: withVars(contract, values), complete: true, ...(now === undefined ? {} : { now }) });
  return lowerConstruct(filled?.kind === "record" ? filled : contract.root, construct, targets);
}

/** Follows an RFC 6901 pointer into a request, also into JSON that stands in a text of it. */
export function follow(root: RecordTree, pointer: string): Tree | Strayed {
  let tree: Tree = root;
  let nearest = "";
  for (const step of stepsOf(pointer)) {
    const members = membersOf(opened(tree));
    const next = members.get(step);
    if (next === undefined) return { nearest, members: [...members.keys()] };
    nearest = pointerTo(nearest, step);
    tree = next;
  }
  return tree;
}

/** What JSON in a text was made of; other trees as they are. */
function opened(tree: Tree): Tree {
  const made = tree.kind === "apply" ? tree : tree.kind === "literal" ? tree.made : undefined;
  return made?.fn === "json" ? made.value : tree;
}

function membersOf(tree: Tree): ReadonlyMap<string, Tree> {
  if (tree.kind === "record") return tree.fields;
  return new Map(tree.kind === "list" ? tree.items.map(({ value }, index) => [String(index), value]) : []);
}

/** The value with the places it was made from, each once. */
export function traced(tree: Tree): Traced {
  const found = new Map<string, TracedSource>();
  for (const source of sourcesOf(tree, [])) {
    const { span, pointer } = source.origin;
    const id = `${span.source.path} ${span.start} ${pointer} ${source.given?.span.start ?? ""}`;
    if (!found.has(id)) found.set(id, source);
  }
  return { tree, sources: [...found.values()] };
}

/** A structure is where it stands; a text made of one is what that holds. */
function* sourcesOf(tree: Tree, made: readonly string[]): Generator<TracedSource> {
  if (tree.kind === "apply") {
    yield* partsOf(tree.value, [tree.fn, ...made]);
  } else if (tree.kind === "literal" && tree.made) {
    yield* partsOf(tree.made.value, [tree.made.fn, ...made]);
  } else {
    const whole = tree.kind === "record" || tree.kind === "list";
    yield { origin: tree.origin, made, whole, ...(tree.kind === "literal" && tree.given ? { given: tree.given } : {}) };
  }
}

function* partsOf(tree: Tree, made: readonly string[]): Generator<TracedSource> {
  if (tree.kind === "record") for (const value of tree.fields.values()) yield* partsOf(value, made);
  else if (tree.kind === "list") for (const { value } of tree.items) yield* partsOf(value, made);
  else yield* sourcesOf(tree, made);
}
