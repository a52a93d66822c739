import { sealedFiles } from "../../codes/pdf.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import { actions } from "../../language/tables/actions.ts";
import { sentTrees } from "../../language/readers/sent-trees.ts";
import { writtenFiles, type WrittenFile } from "../../language/readers/files.ts";
import type { Contract } from "../../model/contract.ts";
import type { Origin, Tree } from "../../model/tree.ts";

/** What is known beside a contract whose files are sealed. */
export interface SealOptions {
  /** Whether the configuration seals every file that was reviewed and does not say otherwise itself. */
  readonly sealed?: boolean;
}

/** Judges the seals of a contract's files. Where nobody looked for facts of PDFs, it is not known which were reviewed, and nothing is said of that. */
export function judgeSeals(contract: Contract, { sealed: byDefault = false }: SealOptions, collector: Collector): void {
  const pdfOf = new Map<string, string>();
  // Lowering a contract costs as much as judging it: only where a file is sealed.
  let trees: ReadonlySet<Tree> | undefined;
  const isSent = (tree: Tree): boolean => (trees ??= new Set(sentTrees(contract.root, actions[contract.action]))).has(tree);
  for (const file of writtenFiles(contract)) {
    const { param, pdf, sealed, id, origin } = file;
    const isReviewed = pdf !== undefined && contract.pdfs?.has(pdf.path) === true;
    if (!(sealed?.value ?? (byDefault && isReviewed))) continue;
    judgeSeal(file, contract, collector);
    if (id && !isSent(id)) add(collector, sealedFiles, { message: "not-sent", ...placeOf(sealed?.origin ?? origin) });
    if (pdf === undefined || param === undefined) continue;
    const first = pdfOf.get(param.path) ?? pdf.path;
    pdfOf.set(param.path, first);
    if (first !== pdf.path) {
      const data = { name: param.path, first, second: pdf.path };
      add(collector, sealedFiles, { message: "two-pdfs", data, ...placeOf(pdf.origin) });
    }
  }
}

function judgeSeal({ origin, param, pdf, sealed }: WrittenFile, { pdfs }: Contract, collector: Collector): void {
  if (pdf === undefined) {
    add(collector, sealedFiles, { message: "no-pdf", ...placeOf(sealed?.origin ?? origin) });
    return;
  }
  const { path } = pdf;
  if (pdfs && !pdfs.has(path)) add(collector, sealedFiles, { message: "no-facts", data: { path }, ...placeOf(sealed?.origin ?? origin) });
  const isParam = param && !param.declared.optional && param.declared.default === undefined;
  if (!isParam) add(collector, sealedFiles, { message: "no-param", data: { path }, ...placeOf(origin) });
}

function placeOf({ span, pointer }: Origin): Pick<Origin, "span" | "pointer"> & { readonly help: "fix" } {
  return { span, pointer, help: "fix" };
}
