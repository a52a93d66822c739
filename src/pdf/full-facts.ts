import type { PdfFacts } from "../model/pdf-facts.ts";
import type { PdfDocument } from "./document.ts";
import { factsOf } from "./facts.ts";
import { labelFacts } from "./label-facts.ts";
import { searchable } from "./searchable.ts";

/** The facts of a document as they are committed: with its labels, which take the heuristics of `place`. */
export function fullFacts(document: PdfDocument, keywords: readonly string[]): PdfFacts {
  const text = searchable(document);
  return { ...factsOf(document, keywords, text), labels: labelFacts(document, text) };
}
