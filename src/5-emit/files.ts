import type { Param } from "../model/contract.ts";
import { capital } from "../runtime/phrases.ts";
import { onlyReviewed } from "../runtime/uploads.ts";
import type { WrittenParam } from "../runtime/written.ts";
import { pureCallCode } from "./code.ts";
import { codeSpan, commentText } from "./comment.ts";
import { dataCode } from "./data.ts";
import { docWords } from "./doc-words.ts";
import { type EmittedFile, fileOf } from "./emitted-files.ts";
import { aliasOf, constant, runtimeCode, type Section } from "./section.ts";
import { genericType, literalType } from "./type-code.ts";

/** The files that were reviewed: what accepts their bytes, and the types of their ids. */
export const files: Section = ({ contract }, about) =>
  about.files.flatMap(({ constant: name, idType, pdf, sealed, file }) => {
    const [ofFile, ofId] = ["ReviewedFile", "ReviewedFileId"].map((each) =>
      genericType(about.runtime(each), [literalType(contract.name), literalType(file.name)]),
    );
    if (ofFile === undefined || ofId === undefined) return [];
    const value = pureCallCode(runtimeCode(about, "reviewedFile"), dataCode(file, undefined, 1));
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
    ...(found ? readAs(found) : {}),
    ...(item && items?.kind === "one" ? { item: withFile(item, items.value, known) } : {}),
    ...(fields && items?.kind === "fields" ? { fields: withFiles(fields, items.fields, known) } : {}),
  };
}

/** How the id of a file is read: a builder knows the file by its data, so that what accepts files is not bundled where nobody asks for it. */
function readAs({ file, sealed }: EmittedFile): Pick<WrittenParam, "reviewed" | "sealed"> {
  const { pages: _, ...reviewed } = file;
  return { reviewed, ...(sealed ? { sealed: onlyReviewed } : {}) };
}
