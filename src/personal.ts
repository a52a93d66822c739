import { parse } from "./1-parse/parse.ts";
import { whole } from "./1-parse/parsed.ts";
import { check } from "./3-check/check.ts";
import { allKnown, knowledgeOf } from "./3-check/personal/document.ts";
import { type PersonalKnowledge, personalSpans } from "./3-check/personal/spans.ts";
import { shownDocument } from "./finish/data.ts";
import type { Contract } from "./model/contract.ts";
import { type Diagnostic, hasErrors, type Result } from "./model/diagnostic.ts";
import type { DocumentNode } from "./model/document.ts";
import type { Source } from "./model/source.ts";

export { allKnown };

/** What a check found before the gate, and what the gate must know to mask it. */
export interface Found<T> extends Result<T> {
  /** The texts that were read for it. */
  readonly texts: readonly Source[];
  /** Where those hold personal values; found out only where something of them is to be shown. */
  readonly personal: () => PersonalKnowledge;
}

/** What was found of a text that nothing is known of: what is shown of it is masked by the words before each value. */
export function unreadable<T>(source: Source, { diagnostics, needs }: Result<unknown>): Found<T> {
  return { diagnostics, ...(needs ? { needs } : {}), texts: [source], personal: () => allKnown([]) };
}

/** What is known of the texts that findings are about; of other texts nothing is shown. `results` are those of all texts that were read. */
export function knowledgeFor(found: readonly Diagnostic[], results: readonly Found<unknown>[]): PersonalKnowledge {
  const shown = new Set(found.flatMap(({ span, related }) => [span, ...related.map((other) => other.span)]).map(({ source }) => source));
  const asked = results.filter(({ diagnostics, texts }) => diagnostics.length > 0 || texts.some((text) => shown.has(text)));
  return allKnown(asked.map(({ personal }) => personal()));
}

/** Where a definition holds personal values, as far as it can be read: what is shown of its text has these masked. */
export function personalKnowledge(source: Source): PersonalKnowledge {
  const { value: document, diagnostics } = whole(parse(source));
  return document ? knowledgeOf(document, check(document).value, !hasErrors(diagnostics)) : allKnown([]);
}

/** The values of a contract that name somebody: those that it is written with, and those of its samples. */
export function personalValues(contract: Contract): readonly string[] {
  return personalSpans(contract).map(({ value }) => value);
}

/** A contract with its files and variables in place, as it may be shown. */
export function shownResolved(document: DocumentNode): DocumentNode {
  return shownDocument(document, knowledgeOf(document, check(document).value, false));
}

/** What is known of the personal values of a contract and of the document that it was read from; `whole` says whether all of that could be read. */
export function contractKnowledge(contract: Contract, document: DocumentNode, whole: boolean): PersonalKnowledge {
  return knowledgeOf(document, contract, whole);
}
