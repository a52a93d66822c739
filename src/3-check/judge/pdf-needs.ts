import { isConcrete } from "../../runtime/hole.ts";
import type { Flow } from "../../runtime/facts.generated.ts";
import { componentsOf } from "../../runtime/component/lists.ts";
import { formOf } from "../../runtime/component/placement.ts";
import { actions } from "../../language/tables/actions.ts";
import { factsOf } from "../../language/readers/facts.ts";
import type { Contract } from "../../model/contract.ts";
import { unnamedPdf } from "../../model/pdf-facts.ts";
import { field, literalOf, type Origin } from "../../model/tree.ts";
import { filledIn, inEach } from "./fill.ts";

/** What a contract wants to know of a PDF. */
export interface PdfNeed {
  /** The path as `pdf` gives it, relative to the contract's folder; of files that name none {@link unnamedPdf}. */
  readonly path: string;
  /** Where it was written. */
  readonly origin: Origin;
  /** All keywords at which components stand, with the values of each sample, ordered. */
  readonly keywords: readonly string[];
}

/** The PDFs that a contract names, each once. */
export function pdfNeeds(contract: Contract): readonly PdfNeed[] {
  return allPdfNeeds(contract).filter(({ path }) => path !== unnamedPdf);
}

/** The same, and what is wanted of a PDF whose file the contract does not name. */
export function allPdfNeeds(contract: Contract): readonly PdfNeed[] {
  const { construct, targets } = actions[contract.action];
  const needs = new Map<string, { origin: Origin; keywords: Set<string> }>();
  const roots = inEach(contract).flatMap((each) => [each.root, ...each.samples.map((sample) => filledIn(each, sample))]);
  for (const place of roots.flatMap((root) => factsOf(root, construct, targets))) {
    if (!place.constructs.includes("flow")) continue;
    const flow: Flow = place.facts;
    const files = place.fields.get("files");
    const file = files?.kind === "list" ? files.items[0]?.value : undefined;
    const written = field(file, "pdf");
    const path = written === undefined ? unnamedPdf : literalOf(written);
    if (file === undefined || typeof path !== "string" || (written !== undefined && path === "")) continue;
    const need = needs.get(path) ?? { origin: (written ?? file).origin, keywords: new Set<string>() };
    needs.set(path, need);
    for (const keyword of keywordsOf(flow)) need.keywords.add(keyword);
  }
  return [...needs].map(([path, { origin, keywords }]) => ({ path, origin, keywords: [...keywords].toSorted() }));
}

function keywordsOf(flow: Flow): readonly string[] {
  return componentsOf(flow).flatMap(({ at }) => (isConcrete(at) && formOf(at) === "keyword" && isConcrete(at.keyword) ? [at.keyword] : []));
}
