import type { Severity } from "../model/diagnostic.ts";
import type { Cause } from "../wire/refusals/service-code-row.ts";
import { type CatalogueWords, english as catalogue } from "./catalogue.ts";

/** How a constraint is settled whose breach no text of a contract tells. */
type Settled = "kept" | "pdf" | "account" | "clock";

/** What the page on refusals says in a language. Only `npm run derive` loads it. */
export interface RefusalsWords {
  readonly catalogue: CatalogueWords;
  readonly title: string;
  readonly derived: string;
  readonly introduction: string;
  readonly constraints: string;
  readonly constraintsDoc: string;
  readonly constraintsHead: readonly [constraint: string, severity: string, diagnostics: string, codes: string];
  readonly severities: Readonly<Record<Severity, string>>;
  readonly settled: Readonly<Record<Settled, (reason: string) => string>>;
  readonly codes: string;
  readonly codesDoc: string;
  readonly codesHead: readonly string[];
  /** What an error code is about, and what beside a text causes it: the cells after the first three. */
  readonly about: (about: string, causes: readonly (readonly [cause: Cause, reason: string])[]) => readonly string[];
  /** Between the names of a list, and between what a cell tells. */
  readonly comma: string;
  readonly semicolon: string;
}

/** The English of the page. */
export const english: RefusalsWords = {
  catalogue,
  title: "Refusals",
  derived: "Derived from the catalogue of refusals by `npm run derive`. Not edited by hand.",
  introduction: "What the service refuses, or overlooks, by its documents, and the diagnostics that say so before. Actions are numbered:",
  constraints: "Constraints",
  constraintsDoc: `Each documented constraint with the diagnostics that predict its breach, and the code with which the actions answer it. An asterisk marks
claims that are inferred, which no reply or sentence of the documents ties to the mistake: the service may answer otherwise. A dash marks actions without a known code.`,
  constraintsHead: ["Constraint", "Severity", "Diagnostics", "Service codes by action"],
  severities: { error: "error", warning: "warning" },
  settled: {
    kept: (reason) => `kept by flowspec: ${reason}`,
    pdf: (reason) => `needs the PDF: ${reason}`,
    account: (reason) => `needs the account: ${reason}`,
    clock: (reason) => `needs the service's clock: ${reason}`,
  },
  codes: "Service codes",
  codesDoc:
    "Each error code that the documents of an action list, with the diagnostics that predict it, and what no text of a contract can tell.",
  codesHead: ["Service code", "Actions", "Predicted by", "What else causes it"],
  about: (about, causes) => [[about, ...causes.map(([cause, reason]) => `${cause}: ${reason}`)].join(" ")],
  comma: ", ",
  semicolon: "; ",
};
