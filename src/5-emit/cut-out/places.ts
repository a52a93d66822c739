import { actions } from "../../language/tables/actions.ts";
import { type ConstructFacts, factsOf } from "../../language/readers/facts.ts";
import type { Box } from "../../model/box.ts";
import type { Contract } from "../../model/contract.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import type { RecordTree } from "../../model/tree.ts";
import { factsOfFile } from "../../placement/from-top.ts";
import { findHits } from "../../placement/hits.ts";
import { type PageBox, type Party, type Standing, standingsOf } from "../../placement/standing.ts";
import type { Component } from "../../runtime/component/lists.ts";
import type { Flow } from "../../runtime/facts.generated.ts";
import { all, isConcrete } from "../../runtime/hole.ts";

/** A component of a contract with everywhere it will stand on its PDF; the first place first. */
export interface Placed {
  /** The component as the contract has it. */
  readonly tree: RecordTree;
  readonly component: Component;
  readonly party: Party;
  readonly by: Standing["by"];
  /** The PDF, and its path as the contract gives it. */
  readonly pdf: PdfFacts;
  readonly path: string;
  readonly places: readonly Place[];
}

/** One place of a component. */
export interface Place {
  readonly box: PageBox;
  /** The parts of a combination. */
  readonly parts: readonly Box[];
  /** The keyword that it stands at. */
  readonly hit?: Box;
}

/** All components of a contract that stand somewhere on a PDF whose facts are known, in the order of the contract. */
export function placedOf({ action, root, pdfs }: Contract): readonly Placed[] {
  if (pdfs === undefined || pdfs.size === 0) return [];
  const { construct, targets } = actions[action];
  const constructs = factsOf(root, construct, targets);
  const trees = new Map<object, RecordTree>(constructs.map(({ facts, tree }) => [facts, tree]));
  return constructs.flatMap((place) => {
    const flow = flowOf(place);
    const [file] = flow ? all(flow.files) : [];
    const pdf = file && factsOfFile(pdfs, file.pdf);
    return flow && pdf ? placedIn(flow, pdf, isConcrete(file.pdf) ? file.pdf : "", trees) : [];
  });
}

function flowOf({ constructs, facts }: ConstructFacts): Flow | undefined {
  return constructs.includes("flow") ? facts : undefined;
}

function placedIn(flow: Flow, pdf: PdfFacts, path: string, trees: ReadonlyMap<object, RecordTree>): readonly Placed[] {
  const standings = standingsOf(flow, pdf);
  return standings.flatMap((standing) => {
    const { component, part, party, by, boxes } = standing;
    const tree = trees.get(component);
    if (part !== undefined || tree === undefined || boxes.length === 0) return [];
    const parts = standings.filter((other) => other.component === component && other.part !== undefined);
    const hits = by === "keyword" && isConcrete(component.at) ? (findHits(component.at, pdf)?.chosen ?? []) : [];
    const places = boxes.map((box, index) => {
      const hit = hits[index]?.box;
      return { box, parts: parts.flatMap((each) => each.boxes[index] ?? []), ...(hit ? { hit } : {}) };
    });
    return [{ tree, component, party, by, pdf, path, places }];
  });
}
