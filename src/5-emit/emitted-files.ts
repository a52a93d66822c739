import { reviewedPdfs, type ReviewedPdf } from "../language/readers/files.ts";
import { typeName } from "../language/tables/names.ts";
import type { Contract, Param } from "../model/contract.ts";
import type { EmitSettings } from "../model/emit-settings.ts";
import { capital } from "../runtime/phrases.ts";
import type { ReviewedFile } from "../runtime/reviewed-file.ts";
import { namedType, type TypeCode } from "./type-code.ts";

/** A reviewed PDF as a module has it. */
export interface EmittedFile extends ReviewedPdf {
  /** The constant that accepts it, and the type of its ids. */
  readonly constant: string;
  readonly idType: string;
  /** What the constant will know. */
  readonly file: Omit<ReviewedFile, "accept" | "uploaded">;
}

/** The reviewed PDFs of a contract, each with its names. */
export function emittedFiles(contract: Contract, { sealed }: Pick<EmitSettings, "sealed">): readonly EmittedFile[] {
  const files = reviewedPdfs(contract, sealed);
  const names: string[] = [];
  return files.map((pdf) => {
    const name = nameOf(contract.name, files.length > 1 ? pdf.name : undefined, names);
    names.push(name);
    const { pdf: path, sha256, pages } = pdf;
    const file = { contract: contract.name, name: pdf.name, pdf: path, sha256, pages };
    return { ...pdf, constant: name, idType: `${capital(name)}Id`, file };
  });
}

/**
 * The name of a constant: `labourContractFile`, of one among several with the parameter that takes its id, `hiringBundle_handbookFile`. No two
 * contracts share one, since names of contracts have no underscores, and none is that of a builder or a check.
 */
function nameOf(contract: string, param: string | undefined, before: readonly string[]): string {
  const [first = "", ...rest] = typeName(contract);
  const own = first.toLowerCase() + rest.join("");
  const isLikeFunction = /^(?:build|check)[A-Z0-9]/u.test(own);
  const part =
    param
      ?.replaceAll("[]", "")
      .replaceAll(".", "_")
      .replace(/(?:File)?(?:Id)?$/u, "") ?? "";
  const name = part === "" && !isLikeFunction ? `${own}File` : `${own}_${part}File`;
  const free = (candidate: string): string => (before.includes(candidate) ? free(`${candidate}_`) : candidate);
  return free(name);
}

/** The file whose id a parameter is. */
export function fileOf(files: readonly EmittedFile[], param: Param): EmittedFile | undefined {
  return files.find(({ params }) => params.includes(param));
}

/** The type of a parameter that is the id of a reviewed file, given that of plain ids. */
export function idTypeOf({ sealed, idType }: EmittedFile, plain: TypeCode): readonly TypeCode[] {
  const named = namedType(idType);
  return sealed ? [named] : [plain, named];
}
