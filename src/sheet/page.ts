import type { Artifact } from "../model/artifact.ts";
import { renderBy } from "../templates/render.ts";
import { sheetTemplate } from "../templates/sheet.generated.ts";
import { sheetMessages } from "../words/en/sheet.ts";
import type { Language } from "../words/language.ts";
import { saying } from "../words/saying.ts";
import { htmlOf } from "./html.ts";

/**
 * A review sheet as one page of HTML that needs nothing else, to read and to print: the sheet itself, with the pieces of pages that stand beside
 * it drawn into it. `artifacts` is what its contract was compiled to.
 */
export function sheetPage(name: string, artifacts: readonly Artifact[], language: Language): string {
  const beside = new Map(artifacts.map(({ path, text }) => [path, text]));
  const folder = "review/";
  const pictures = artifacts.flatMap(({ path, text }) =>
    path.startsWith(folder) && path.endsWith(".svg") ? [[path.slice(folder.length), text] as const] : [],
  );
  return renderBy(sheetTemplate)({
    name,
    language: language.name,
    title: saying("sheet", sheetMessages, language)("title", { name }),
    body: htmlOf(beside.get(`${folder}${name}.md`) ?? "", new Map(pictures)),
  });
}
