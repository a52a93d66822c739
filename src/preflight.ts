import { pdfFactsForm, pdfReadable } from "./codes/pdf.ts";
import { finish, type GateSettings } from "./finish.ts";
import { checkValues } from "./3-check/check.ts";
import { givenSpans, personalSpans } from "./3-check/personal/spans.ts";
import { filledIn } from "./3-check/judge/fill.ts";
import { allPdfNeeds, type PdfNeed, pdfNeeds } from "./3-check/judge/pdf-needs.ts";
import type { AnyMessage, MessageOf, Messages } from "./runtime/message.ts";
import { pdfFactsFresh } from "./rules/pdf/complete.ts";
import type { Contract } from "./model/contract.ts";
import { type Code, type Diagnostic, diagnosticOfAny, type Severity } from "./model/diagnostic.ts";
import { mapOf, type MapNode } from "./model/document.ts";
import { packageFolder } from "./model/files.ts";
import type { Checked } from "./model/findings.ts";
import type { PdfFacts } from "./model/pdf-facts.ts";
import { type Problem as FactsProblem, wrongIn } from "./pdf/decode.ts";
import type { PdfDocument } from "./pdf/document.ts";
import { factsOf } from "./pdf/facts.ts";
import { type FileFailure, failureOf, type Read, sentence } from "./pdf/failure.ts";

export { allPdfNeeds, type PdfNeed, pdfNeeds };

/** Facts were read from other bytes than those of the PDF that is there. */
export function staleFacts(need: PdfNeed): Diagnostic {
  return at(need, pdfFactsFresh, { message: "stale", data: { path: need.path } });
}

/** There is neither a PDF nor a file of facts. */
export function missingPdf(need: PdfNeed, severity: Severity): Diagnostic {
  return at(need, pdfReadable, { message: "missing", data: { path: need.path } }, severity);
}

/** A path that leads to other places than the project, or that a file of a package names. */
export function strayPdf(need: PdfNeed): Diagnostic {
  const { path } = need.origin.span.source;
  return at(need, pdfReadable, { message: packageFolder(path) === undefined ? "outside" : "in-package", data: { path: need.path } });
}

/** A path to what is no file that the service could take. */
export function noPdf(
  need: PdfNeed,
  why: { readonly kind: "no-file" } | { readonly kind: "above-limit"; readonly megabytes: number },
): Diagnostic {
  const { path } = need;
  if (why.kind === "no-file") return at(need, pdfReadable, { message: "no-file", data: { path } });
  return at(need, pdfReadable, { message: "above-limit", data: { path, megabytes: why.megabytes } });
}

/** A PDF that cannot be read. */
export function unreadablePdf(need: PdfNeed, failure: FileFailure): Diagnostic {
  return at(need, pdfReadable, failureOf(need.path, failure));
}

/** A file of facts that is none: what should stand at a pointer of its JSON. */
export function brokenFacts(need: PdfNeed, problem: FactsProblem): Diagnostic {
  return at(need, pdfFactsForm, wrongIn(need.path, problem));
}

function at<M extends Messages>(need: PdfNeed, code: Code<M>, said: MessageOf<NoInfer<M>>, severity?: Severity): Diagnostic;
function at({ origin }: PdfNeed, code: Code, said: AnyMessage, severity: Severity = code.severity): Diagnostic {
  return diagnosticOfAny(code, { ...said, help: "fix", span: origin.span, pointer: origin.pointer, severity });
}

/** Reads a PDF, and never throws of one: `readPdf` of `flowspec/pdf` where there is Node. It may keep the bytes. */
export type PdfReader = (bytes: Uint8Array<ArrayBuffer>) => Promise<Read<PdfDocument>>;

/** What a check of a PDF may be told beside it. */
export interface CheckPdfOptions extends GateSettings {
  /** The moment of sending, in Unix seconds. Without it nothing that depends on it is judged. */
  readonly now?: number;
  /** Which of its PDFs it stands for, as the contract gives the path, where the contract names several. */
  readonly pdf?: string;
}

/**
 * A contract with values for its parameters and the PDF that it is sent with: the checks of pre-flight, and what only the values show. For PDFs
 * that are made for each person, which have no facts beside them; the value is what was read of it.
 * @throws RangeError where it cannot be told which of a contract's files the PDF is, Error where the reader lacks a package
 */
export async function checkPdf(
  contract: Contract,
  params: Readonly<Record<string, unknown>>,
  bytes: Uint8Array,
  reader: PdfReader,
  options: CheckPdfOptions = {},
): Promise<Checked<PdfFacts>> {
  const { now, pdf, ...settings } = options;
  const given = mapOf(Object.entries(params), { path: "params", text: "" });
  const { value: values = new Map<string, never>() } = checkValues(contract, given, now);
  const need = theNeed(allPdfNeeds({ ...contract, root: filledIn(contract, { values, ...(now === undefined ? {} : { now }) }) }), pdf);
  const read = await reader(new Uint8Array(bytes));
  const personal = personalOf(contract, given);
  if ("failure" in read) {
    if (read.failure.kind === "missing-package") throw new Error(sentence("The PDF", read.failure));
    return finish([unreadablePdf({ ...need, path: need.path || "The PDF" }, read.failure)], [], settings, personal);
  }
  const facts = factsOf(read.value, need.keywords);
  const { diagnostics } = checkValues(contract, given, now, new Map([[need.path, facts]]));
  return { value: facts, ...finish(diagnostics, [], settings, personal) };
}

/** What a contract wants of the one PDF that is meant. */
function theNeed(needs: readonly PdfNeed[], path: string | undefined): PdfNeed {
  const wanted = path === undefined ? needs : needs.filter((need) => need.path === path);
  const [need] = wanted;
  if (need === undefined)
    throw new RangeError(path === undefined ? "The contract has no file." : `The contract names no PDF ${JSON.stringify(path)}.`);
  if (wanted.length > 1)
    throw new RangeError(
      `Which PDF it stands for has to be said: the contract has ${wanted.map((each) => each.path || "one without a name").join(", ")}.`,
    );
  return need;
}

function personalOf(contract: Contract, given: MapNode): Parameters<typeof finish>[3] {
  return { places: [...personalSpans(contract), ...givenSpans(contract.params, given)], read: [] };
}
