import { pdfRules } from "./index.ts";

/** The codes of what is judged only where the facts of PDFs are known. */
export const pdfCodes: ReadonlySet<string> = new Set(pdfRules.map(({ name }) => name));
