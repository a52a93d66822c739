import { readFileSync } from "node:fs";
import { extract } from "../../src/pdf/extract.ts";
import type { PdfDocument } from "../../src/pdf/document.ts";
import { factsOf } from "../../src/pdf/facts.ts";
import type { PdfFacts } from "../../src/model/pdf-facts.ts";

/** The hand-made PDFs. */
export const handMade: URL = new URL("../fixtures/pdf/", import.meta.url);
/** Those that a browser printed. */
export const printed: URL = new URL("../fixtures/printed/", import.meta.url);
/** Those of the contracts in specs. */
export const ofSpecs: URL = new URL("../../specs/pdf/", import.meta.url);

export function pdfBytes(name: string, folder: URL = handMade): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

/** A PDF that can be read, read in this thread. */
export async function pdfDocument(name: string, folder: URL = handMade): Promise<PdfDocument> {
  const read = await extract(pdfBytes(name, folder));
  if ("failure" in read) throw new Error(`${name}: ${read.failure.kind}`);
  return read.value;
}

export async function pdfFacts(name: string, keywords: readonly string[] = [], folder: URL = handMade): Promise<PdfFacts> {
  return factsOf(await pdfDocument(name, folder), keywords);
}
