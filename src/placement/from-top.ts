import { apply } from "../language/trees/apply.ts";
import { type PdfFacts, unnamedPdf } from "../model/pdf-facts.ts";
import { field, type Item, literalOf, type RecordTree, type Tree } from "../model/tree.ts";
import { pageNumber } from "./standing.ts";

/** Facts of PDFs by the path that `pdf` gives; those of files that name none by {@link unnamedPdf}. */
export type Pdfs = ReadonlyMap<string, PdfFacts>;

/** The facts of the PDF that a file names, or that stands for those that name none; nothing where which it names is not known. */
export function factsOfFile(pdfs: Pdfs, path: unknown): PdfFacts | undefined {
  return path === undefined ? pdfs.get(unnamedPdf) : typeof path === "string" && path !== "" ? pdfs.get(path) : undefined;
}

/**
 * A contract in which what is counted from the bottom of a page is counted from its top, as the service wants it: `y` becomes the
 * height of the page less `y`. Placements whose page or PDF is not known stay as they are, and are reported.
 */
export function countFromTop(root: RecordTree, pdfs: Pdfs): RecordTree {
  const flows = root.fields.get("flows");
  if (flows?.kind !== "list") return flowFromTop(root, pdfs);
  return withField(root, "flows", { ...flows, items: flows.items.map((item) => mapped(item, (flow) => flowFromTop(flow, pdfs))) });
}

function flowFromTop(flow: RecordTree, pdfs: Pdfs): RecordTree {
  const files = flow.fields.get("files");
  const first = files?.kind === "list" ? files.items[0]?.value : undefined;
  const named = field(first, "pdf");
  const pdf = first && factsOfFile(pdfs, named && (literalOf(named) ?? null));
  if (pdf === undefined) return flow;
  const place = (component: RecordTree): RecordTree => componentFromTop(component, pdf);
  const approver = (party: RecordTree): RecordTree => ["sign", "fill"].reduce((tree, key) => mapList(tree, key, place), party);
  return mapList(mapList(flow, "fill", place), "approvers", approver);
}

function componentFromTop(component: RecordTree, pdf: PdfFacts): RecordTree {
  const at = component.fields.get("at");
  const page = literalOf(field(at, "page"));
  const y = field(at, "y");
  if (at?.kind !== "record" || literalOf(field(at, "from")) !== "bottom-left" || typeof page !== "number" || y === undefined)
    return component;
  const height = pdf.pages[(pageNumber(page, pdf) ?? 0) - 1]?.height;
  if (height === undefined) return component;
  const fields = new Map(at.fields);
  fields.delete("from");
  fields.set("y", apply("fromBottom", y, height));
  return withField(component, "at", { ...at, fields });
}

function mapList(tree: RecordTree, key: string, map: (element: RecordTree) => RecordTree): RecordTree {
  const list = tree.fields.get(key);
  return list?.kind === "list" ? withField(tree, key, { ...list, items: list.items.map((item) => mapped(item, map)) }) : tree;
}

function mapped(item: Item, map: (element: RecordTree) => RecordTree): Item {
  return item.value.kind === "record" ? { ...item, value: map(item.value) } : item;
}

/** A record with one field replaced, in its place. */
function withField(tree: RecordTree, key: string, value: Tree): RecordTree {
  return { ...tree, fields: new Map(tree.fields).set(key, value) };
}
