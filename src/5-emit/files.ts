import { capital } from "../runtime/phrases.ts";
import { reviewedFile, type ReviewedFile } from "../runtime/reviewed-file.ts";
import type { WrittenParam } from "../runtime/written.ts";
import { reviewedPdfs, type ReviewedPdf } from "../language/readers/files.ts";
import { typeName } from "../language/tables/names.ts";
import type { Contract, Param } from "../model/contract.ts";
import type { EmitSettings } from "../model/emit-settings.ts";
import { pureCallCode } from "./code.ts";
import { codeSpan, commentText } from "./comment.ts";
import { docWords } from "./doc-words.ts";
import { dataCode } from "./data.ts";
import { aliasOf, constant, runtimeCode, type Section } from "./section.ts";
import { genericType, literalType, type TypeCode } from "./type-code.ts";

/** A reviewed PDF as a module has it. */
export interface EmittedFile extends ReviewedPdf {
  /** The constant that accepts it, and the type of its ids. */
  readonly constant: string;
  readonly idType: string;
  /** What the constant will be. */
  readonly file: ReviewedFile;
}

/** The reviewed PDFs of a contract, each with its names. */
export function emittedFiles(contract: Contract, { sealed }: Pick<EmitSettings, "sealed">): readonly EmittedFile[] {
  const files = reviewedPdfs(contract, sealed);
  const names: string[] = [];
  return files.map((pdf) => {
    const name = nameOf(contract.name, files.length > 1 ? pdf.name : undefined, names);
    names.push(name);
    const { pdf: path, sha256, pages } = pdf;
    const file = reviewedFile({ contract: contract.name, name: pdf.name, pdf: path, sha256, pages });
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
  const named: TypeCode = { kind: "named", text: idType };
  return sealed ? [named] : [plain, named];
}

/** The files that were reviewed: what accepts their bytes, and the types of their ids. */
export const files: Section = ({ contract }, about) =>
  about.files.flatMap(({ constant: name, idType, pdf, sealed, file }) => {
    const { accept: _, uploaded: __, read: ___, ...data } = file;
    const [ofFile, ofId] = ["ReviewedFile", "ReviewedFileId"].map((each) =>
      genericType(about.runtime(each), [literalType(contract.name), literalType(file.name)]),
    );
    if (ofFile === undefined || ofId === undefined) return [];
    const value = pureCallCode(runtimeCode(about, "reviewedFile"), dataCode(data, undefined, 1));
    const words = docWords[about.settings.language];
    return [
      aliasOf(capital(name), about.slots.aliased(ofFile), words.typeOfFile(codeSpan(name))),
      constant(name, about.slots.initializer(value), words.fileOf(commentText(pdf), file.pages, sealed), capital(name)),
      aliasOf(idType, about.slots.aliased(ofId), words.answerOf(codeSpan(`${name}.uploaded`))),
    ];
  });

/** Declarations of parameters as what is left to judge has them, with the files whose ids they are. */
export function withFiles(
  written: Readonly<Record<string, WrittenParam>>,
  params: ReadonlyMap<string, Param>,
  known: readonly EmittedFile[],
): Readonly<Record<string, WrittenParam>> {
  if (known.length === 0) return written;
  const named = Object.entries(written).map(([name, each]) => [name, withFile(each, params.get(name), known)] as const);
  return Object.fromEntries(named);
}

function withFile(written: WrittenParam, param: Param | undefined, known: readonly EmittedFile[]): WrittenParam {
  const { item, fields } = written;
  const found = param && fileOf(known, param);
  const items = param?.items;
  return {
    ...written,
    ...(found ? { reviewed: found.file, ...(found.sealed ? { sealed: true } : {}) } : {}),
    ...(item && items?.kind === "one" ? { item: withFile(item, items.value, known) } : {}),
    ...(fields && items?.kind === "fields" ? { fields: withFiles(fields, items.fields, known) } : {}),
  };
}
