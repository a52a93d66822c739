import { codeNames } from "../codes/names.generated.ts";
import { compare } from "../model/diagnostic.ts";
import { pdfReadable } from "../codes/pdf.ts";
import { pdfRules } from "../rules/pdf/index.ts";
import { rules } from "../rules/index.ts";

/** Codes of errors that rest on what the documents of the service say, which may err: rules that predict refusals. */
const claims: ReadonlySet<string> = new Set(rules.filter(({ refusals }) => refusals.length > 0).map(({ name }) => name));

const aboutPdfs: ReadonlySet<string> = new Set([pdfReadable, ...pdfRules].map(({ name }) => name));

/** Whether a code is that of an error which rests on a claim about the service. */
export function isErrorOfClaim(code: string): boolean {
  return claims.has(code) && rules.some(({ name, severity }) => name === code && severity === "error");
}

/** The names of all codes, in order. */
export const namesOfCodes: readonly string[] = [...codeNames, ...rules.map(({ name }) => name)].toSorted(compare);

/** Whether an error may be suppressed with a reason: it is none of the language, but one of a claim, or of a file that lies elsewhere. */
export function isSuppressible(code: string): boolean {
  return claims.has(code) || aboutPdfs.has(code);
}

/** Whether a comment on a code may have its finding only where the PDF itself is read. */
export function isOfPdfs(code: string): boolean {
  return aboutPdfs.has(code);
}
