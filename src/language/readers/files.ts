import type { Contract, Param } from "../../model/contract.ts";
import { field, literalOf, type Origin, type RecordTree, type Reference, type Tree } from "../../model/tree.ts";
import { declaredBy } from "./plain-param.ts";

/** A file of a contract, as the contract says it. */
export interface WrittenFile {
  /** Where its `id` stands; of the whole file, where it has none. */
  readonly origin: Origin;
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
    ...(id?.kind === "reference" && declared ? { param: { path: pathOf(id), declared } } : {}),
    ...(pdf && typeof path === "string" && path !== "" ? { pdf: { path, origin: pdf.origin } } : {}),
    ...(sealed && typeof isSealed === "boolean" ? { sealed: { value: isSealed, origin: sealed.origin } } : {}),
  };
}

/** A reference as the path of what it reads: `fileId`, `people[].fileId`. */
function pathOf({ loop, name }: Reference): string {
  const holder = loop && `${pathOf(loop.list)}[]`;
  return [holder, name].filter((step) => step !== undefined).join(".");
}
