import { child, type DocumentNode, nodeAt } from "../../model/document.ts";
import { folderOf, joinPath } from "../../model/path.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import { field, literalOf, type RecordTree, type Tree } from "../../model/tree.ts";
import type { Standing } from "../subject.ts";
import type { Completion } from "../answers.ts";
import { type Asked, described } from "./asked.ts";
import type { ValueCursor } from "./cursor.ts";
import { mapsAround } from "./place.ts";
import { valueItem } from "./slot-items.ts";

/** The words of the PDF that a component can stand at: those that it is usually signed at, then what was looked for before. */
export async function keywordItems(asked: Asked, cursor: ValueCursor): Promise<readonly Completion[]> {
  const { say } = asked.said;
  const found = new Map<string, string>();
  for (const { labels = [], keywords } of await factsAt(asked, cursor)) {
    for (const { text, page } of labels) if (!found.has(text)) found.set(text, say("label", { page }));
    for (const { keyword, hits } of keywords) {
      const [first] = hits;
      if (first === undefined) continue;
      const detail =
        hits.length === 1 ? say("keyword-once", { page: first.page }) : say("keyword", { count: hits.length, page: first.page });
      found.set(keyword, detail);
    }
  }
  return [...found].map(([text, detail]) => valueItem(cursor, text, "keyword", described(detail)));
}

/** The fields of the PDF's form, but for signatures that were given. */
export async function fieldItems(asked: Asked, cursor: ValueCursor): Promise<readonly Completion[]> {
  return (await factsAt(asked, cursor)).flatMap(({ fields }) =>
    fields
      .filter(({ signed }) => signed !== true)
      .map(({ name, type, places: [first] }) =>
        valueItem(cursor, name, "field", described(first ? asked.said.say("field", { type, page: first.page }) : type)),
      ),
  );
}

/** The facts of the PDFs that a place means, in each of its standings. */
async function factsAt(asked: Asked, { document, pointer }: ValueCursor): Promise<readonly PdfFacts[]> {
  const { standings, source } = asked.subject;
  const paths = standings.flatMap((standing) => {
    const own = pdfIn(mapsAround(document, pointer));
    return own === undefined ? (pdfOf(asked, standing, pointer) ?? []) : joinPath(folderOf(source.path), own);
  });
  const facts = await Promise.all([...new Set(paths)].map(async (path) => asked.project.reader.factsOf(path)));
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
function pdfOf({ project }: Asked, { contract, pointer, meaning }: Standing, inner: string): string | undefined {
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
