import { laidOut, type Laid } from "../compare/laid.ts";
import { type ConstructFacts, factsOf } from "../language/readers/facts.ts";
import { type Saying, sayingOf } from "../language/readers/saying.ts";
import { actions } from "../language/tables/actions.ts";
import type { Contract } from "../model/contract.ts";
import type { PdfFacts } from "../model/pdf-facts.ts";
import { field, type Item, literalOf, type RecordTree, type Tree } from "../model/tree.ts";
import type { Flow } from "../runtime/facts.generated.ts";

/** One version of a contract, read to be compared. */
export interface Reading {
  readonly contract: Contract;
  readonly root: RecordTree;
  readonly isGroup: boolean;
  readonly flows: readonly ReadFlow[];
  readonly saying: Saying;
  /** The trees of constructs, by their facts. */
  readonly treeOf: (facts: object) => RecordTree | undefined;
  /** The structures that a record is lowered to; none of what is no construct. */
  readonly structuresOf: (tree: RecordTree) => readonly string[];
}

/** One contract that is signed; a group has several, and what stands alone is the root itself. */
export interface ReadFlow {
  readonly item: Item;
  readonly tree: RecordTree;
  readonly facts: Flow;
  /** The file of its PDF, with the path that it names and the facts of that where they are known. */
  readonly file?: Tree;
  readonly path?: string;
  readonly pdf?: PdfFacts;
}

export function readingOf(contract: Contract): Reading {
  const { construct, targets } = actions[contract.action];
  const { root } = contract;
  const places = factsOf(root, construct, targets);
  const byFacts = new Map<object, ConstructFacts>(places.map((place) => [place.facts, place]));
  const byTree = new Map(places.map((place) => [place.tree, place]));
  const flows = field(root, "flows");
  const items: readonly Item[] = flows?.kind === "list" ? flows.items : [{ value: root }];
  return {
    contract,
    root,
    isGroup: flows?.kind === "list",
    flows: items.flatMap((item) => {
      const tree = item.value;
      const place = tree.kind === "record" ? byTree.get(tree) : undefined;
      return tree.kind === "record" && place ? [flowOf(contract, item, tree, place)] : [];
    }),
    saying: sayingOf(byFacts),
    treeOf: (facts) => byFacts.get(facts)?.tree,
    structuresOf: (tree) => byTree.get(tree)?.targets.map(({ structure }) => structure) ?? [],
  };
}

function flowOf({ pdfs }: Contract, item: Item, tree: RecordTree, { facts }: ConstructFacts): ReadFlow {
  const files = field(tree, "files");
  const file = files?.kind === "list" ? files.items[0]?.value : undefined;
  const path = literalOf(field(file, "pdf"));
  const pdf = typeof path === "string" ? pdfs?.get(path) : undefined;
  // The facts of a flow have just its keys.
  const flow: Flow = facts;
  return { item, tree, facts: flow, ...(file ? { file } : {}), ...(typeof path === "string" ? { path } : {}), ...(pdf ? { pdf } : {}) };
}

/** A flow as it lies on its PDF. */
export function laid({ saying }: Reading, { facts }: ReadFlow, pdf: PdfFacts | undefined): Laid {
  return laidOut(facts, pdf, saying);
}

/** How many pages there are of what a record in these belongs to; nothing where the PDF is not known. */
export function pagesAround({ flows }: Reading, records: readonly RecordTree[]): number | undefined {
  return flows.find(({ tree }) => records.includes(tree))?.pdf?.pages.length;
}
