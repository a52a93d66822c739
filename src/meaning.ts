import { check } from "./3-check/check.ts";
import { knowledgeOf } from "./3-check/personal/document.ts";
import type { Contract } from "./model/contract.ts";
import { hasErrors } from "./model/diagnostic.ts";
import type { PdfFacts } from "./model/pdf-facts.ts";
import type { Source } from "./model/source.ts";
import { type Found, unreadable } from "./personal.ts";
import type { Resolved, Settings } from "./resolve.ts";

/** What a document means, with everything that is wrong with it, before the gate. `source` is the text that it was read from. */
export function meaning(source: Source, resolved: Resolved, settings: Settings): Found<Contract> {
  const { value: document, uses, open, needs } = resolved;
  if (document === undefined) return unreadable(source, resolved);
  const { clock, strictPii = false, sealed = false, provenance = false } = settings;
  // Who looked for facts of PDFs and found none knows that there are none.
  const pdfs = settings.pdfs && (settings.pdfs.get(source.path) ?? new Map<string, PdfFacts>());
  const told = { uses, strictPii, sealed, provenance };
  const checked = check(document, { ...told, ...(open ? { open } : {}), ...(clock ? { clock } : {}), ...(pdfs ? { pdfs } : {}) });
  return {
    ...checked,
    ...(needs ? { needs } : {}),
    diagnostics: [...resolved.diagnostics, ...checked.diagnostics],
    texts: [source, ...uses.map(({ file }) => file)],
    personal: () => knowledgeOf(document, checked.value, !hasErrors(resolved.diagnostics)),
  };
}
