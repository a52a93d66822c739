import { basename } from "node:path";
import type { FieldFacts, Hit, KeywordFacts, PdfFacts } from "../../src/model/pdf-facts.ts";
import type { Random } from "../fuzz/random.ts";
import { oneOf } from "./edits.ts";

/** Edits of what is known of a PDF: another PDF stands in its place. Nothing where there is no place for it. */
const editors = {
  "pdf-replaced": () => ({}),
  "hit-moved": ({ keywords }, random) =>
    withKeyword(keywords, random, (hits) => hits.map((hit) => ({ ...hit, box: { ...hit.box, y: hit.box.y + 20 } }))),
  "hit-added": ({ keywords }, random) =>
    withKeyword(keywords, random, ([first, ...others]) =>
      first === undefined ? undefined : [{ ...first, box: { ...first.box, y: Math.max(1, first.box.y - 30) } }, first, ...others],
    ),
  "hit-removed": ({ keywords }, random) => withKeyword(keywords, random, (hits) => (hits.length > 1 ? hits.slice(1) : undefined)),
  "hits-on-another-page": ({ keywords, pages }, random) =>
    pages.length < 2
      ? undefined
      : withKeyword(keywords, random, (hits) => hits.map((hit) => ({ ...hit, page: hit.page === 1 ? 2 : hit.page - 1 }))),
  "field-moved": ({ fields }, random) =>
    withField(fields, random, (field) => ({
      ...field,
      places: field.places.map((place) => ({ ...place, box: { ...place.box, x: place.box.x + 15 } })),
    })),
  "field-removed": ({ fields }, random) => withField(fields, random, () => undefined),
  "page-added": ({ pages, fields, keywords }) => {
    const [page] = pages;
    if (page === undefined) return undefined;
    const later = <T extends { readonly page: number }>(place: T): T => ({ ...place, page: place.page + 1 });
    return {
      pages: [page, ...pages],
      fields: fields.map((field) => ({ ...field, places: field.places.map(later) })),
      keywords: keywords.map((each) => ({ ...each, hits: each.hits.map(later) })),
    };
  },
  "page-resized": ({ pages }) => ({ pages: pages.map((page) => ({ ...page, width: page.width + 10, height: page.height + 10 })) }),
} as const satisfies Readonly<Record<string, (facts: PdfFacts, random: Random) => Partial<PdfFacts> | undefined>>;

export type FactsEdit = keyof typeof editors;

export const factsEdits = Object.keys(editors) as readonly FactsEdit[]; // the names of the editors, and no other

function withKeyword(
  keywords: readonly KeywordFacts[],
  random: Random,
  change: (hits: readonly Hit[]) => readonly Hit[] | undefined,
): Partial<PdfFacts> | undefined {
  const keyword = oneOf(
    keywords.filter(({ hits }) => hits.length > 0),
    random,
  );
  const hits = keyword && change(keyword.hits);
  return hits && { keywords: keywords.map((each) => (each === keyword ? { ...each, hits } : each)) };
}

function withField(
  fields: readonly FieldFacts[],
  random: Random,
  change: (field: FieldFacts) => FieldFacts | undefined,
): Partial<PdfFacts> | undefined {
  const field = oneOf(fields, random);
  return field && { fields: fields.flatMap((each) => (each === field ? (change(each) ?? []) : [each])) };
}

type Pdfs = Readonly<Record<string, PdfFacts>>;

/** Edits the facts of one of the PDFs that a contract names. */
export function editFacts(
  pdfs: Pdfs,
  named: readonly string[],
  kind: FactsEdit,
  random: Random,
): { readonly pdfs: Pdfs; readonly path: string } | undefined {
  const names = new Set(named.map((name) => basename(name)));
  const [path, facts] =
    oneOf(
      Object.entries(pdfs).filter(([each]) => names.has(basename(each))),
      random,
    ) ?? [];
  const changed = facts && editors[kind](facts, random);
  if (path === undefined || facts === undefined || changed === undefined) return undefined;
  const sha256 = facts.sha256.replace(/^./u, (digit) => (digit === "0" ? "1" : "0"));
  return { pdfs: { ...pdfs, [path]: { ...facts, ...changed, sha256 } }, path };
}
