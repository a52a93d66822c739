import type { Contract, Param } from "../../model/contract.ts";
import { folderOf, joinPath } from "../../model/path.ts";
import { field, literalOf, type Origin, type RecordTree, type Reference, type Tree } from "../../model/tree.ts";
import { declaredBy } from "./plain-param.ts";

/** A file of a contract, as the contract says it. */
export interface WrittenFile {
  /** Where its `id` stands; of the whole file, where it has none. */
  readonly origin: Origin;
  readonly id?: Tree;
  /** The parameter that is its id, as a path: `fileId`, `people[].fileId`; none where the id is anything else. */
  readonly param?: { readonly path: string; readonly declared: Param };
  /** The path of its PDF as the contract gives it, and the file that gives it. */
  readonly pdf?: { readonly path: string; readonly origin: Origin };
  /** What it says of its seal itself. */
  readonly sealed?: { readonly value: boolean; readonly origin: Origin };
}

/** The files of a contract, those of all its flows in their order. */
export function writtenFiles({ root, params }: Pick<Contract, "root" | "params">): readonly WrittenFile[] {
  const flows = root.fields.get("flows");
  const ofFlows = flows?.kind === "list" ? flows.items.map(({ value }) => value) : [];
  return [root, ...ofFlows].flatMap((tree) => filesIn(tree).map((file) => writtenFile(file, params)));
}

function filesIn(tree: Tree): readonly RecordTree[] {
  const files = field(tree, "files");
  return files?.kind === "list" ? files.items.flatMap(({ value }) => (value.kind === "record" ? [value] : [])) : [];
}

function writtenFile(file: RecordTree, params: Contract["params"]): WrittenFile {
  const [id, pdf, sealed] = ["id", "pdf", "sealed"].map((key) => file.fields.get(key));
  const declared = id?.kind === "reference" ? declaredBy(id, params) : undefined;
  const [path, isSealed] = [literalOf(pdf), literalOf(sealed)];
  return {
    origin: id?.origin ?? file.origin,
    ...(id ? { id } : {}),
    ...(id?.kind === "reference" && declared ? { param: { path: pathOfReference(id), declared } } : {}),
    ...(pdf && typeof path === "string" && path !== "" ? { pdf: { path, origin: pdf.origin } } : {}),
    ...(sealed && typeof isSealed === "boolean" ? { sealed: { value: isSealed, origin: sealed.origin } } : {}),
  };
}

/** A reference as the path of what it reads: `fileId`, `people[].fileId`. */
export function pathOfReference({ loop, name }: Reference): string {
  const holder = loop && `${pathOfReference(loop.list)}[]`;
  return [holder, name].filter((step) => step !== undefined).join(".");
}

/** A PDF of a contract that was reviewed: its facts are known. */
export interface ReviewedPdf {
  /** What tells it from the contract's others: the path of the first parameter that is its id. */
  readonly name: string;
  /** As the contract gives its path, and as seen from where the contract is. */
  readonly path: string;
  readonly pdf: string;
  readonly sha256: string;
  readonly pages: number;
  /** The parameters that are its id. */
  readonly params: readonly Param[];
  /** Whether they take no other id. */
  readonly sealed: boolean;
}

/**
 * The PDFs of a contract that were reviewed and whose id is a parameter, each once; `byDefault` says whether those are sealed that do not say
 * so themselves. A parameter that is the id of several is of none of them, since no file is both: where one is sealed, that has been reported.
 */
export function reviewedPdfs(contract: Contract, byDefault: boolean): readonly ReviewedPdf[] {
  const files = writtenFiles(contract);
  const pathsOf = (param: Param): ReadonlySet<string> =>
    new Set(files.flatMap(({ param: of, pdf }) => (of?.declared === param ? [pdf?.path ?? ""] : [])));
  const found = new Map<string, ReviewedPdf>();
  for (const { param, pdf, sealed } of files) {
    const facts = pdf && contract.pdfs?.get(pdf.path);
    if (param === undefined || pdf === undefined || facts === undefined || pathsOf(param.declared).size > 1) continue;
    const known = found.get(pdf.path);
    found.set(pdf.path, {
      name: known?.name ?? param.path,
      path: pdf.path,
      pdf: joinPath(folderOf(pdf.origin.span.source.path), pdf.path),
      sha256: facts.sha256,
      pages: facts.pages.length,
      params: [...new Set([...(known?.params ?? []), param.declared])],
      sealed: known?.sealed === true || (sealed?.value ?? byDefault),
    });
  }
  return [...found.values()];
}
