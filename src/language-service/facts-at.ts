import { child, type DocumentNode, nodeAt } from "../model/document.ts";
import { folderOf, joinPath } from "../model/path.ts";
import type { PdfFacts } from "../model/pdf-facts.ts";
import { field, literalOf, type RecordTree, type Tree } from "../model/tree.ts";
import { mapsAround } from "./complete/place.ts";
import type { EditorProject } from "./project.ts";
import type { Standing, Subject } from "./subject.ts";

/** A text, and the project that it is edited in. */
interface Here {
  readonly subject: Subject;
  readonly project: EditorProject;
}

/** The facts of the PDFs that a place means, in each of its standings; `document` is what the text says, `pointer` the place in it. */
export async function factsAt(here: Here, document: DocumentNode, pointer: string): Promise<readonly PdfFacts[]> {
  const { standings, source } = here.subject;
  const paths = standings.flatMap((standing) => {
    const own = pdfIn(mapsAround(document, pointer));
    return own === undefined ? (pdfOf(here, standing, pointer) ?? []) : joinPath(folderOf(source.path), own);
  });
  const facts = await Promise.all([...new Set(paths)].map(async (path) => here.project.reader.factsOf(path)));
  return facts.flatMap((each) => each ?? []);
}

/** The PDF that the innermost of some maps names as its file. */
function pdfIn(maps: readonly DocumentNode[]): string | undefined {
  for (const map of maps.toReversed()) {
    const files = child(map, "files");
    const pdf = files?.kind === "list" && files.items[0] ? child(files.items[0], "pdf") : undefined;
    if (pdf?.kind === "scalar" && typeof pdf.value === "string") return pdf.value;
  }
  return undefined;
}

/** The path of the PDF that a contract names around a place, by itself or by a file that it uses. */
function pdfOf({ project }: Here, { contract, pointer, meaning }: Standing, inner: string): string | undefined {
  const whole = project.workspace.document(contract)?.readable?.document;
  const around =
    whole && pointer !== "" ? [...mapsAround(whole, pointer), ...(nodeAt(whole, pointer) ? [nodeAt(whole, pointer)] : [])] : [];
  const own = pdfIn(around.flatMap((map) => map ?? []));
  if (own !== undefined) return joinPath(folderOf(contract), own);
  const flow = /^\/flows\/(\d+)/u.exec(`${pointer}${inner}`)?.[1];
  const root = meaning && (flow === undefined ? meaning.root : flowAt(meaning.root, Number(flow)));
  const files = root && field(root, "files");
  const pdf = files?.kind === "list" ? field(files.items[0]?.value, "pdf") : undefined;
  const path = pdf && literalOf(pdf);
  return pdf && typeof path === "string" ? joinPath(folderOf(pdf.origin.span.source.path), path) : undefined;
}

function flowAt(root: RecordTree, index: number): Tree | undefined {
  const flows = field(root, "flows");
  return flows?.kind === "list" ? flows.items[index]?.value : undefined;
}
