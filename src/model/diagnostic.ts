import type { AnyMessage, MessageOf, Messages, NoHelps, WordingOf } from "../runtime/message.ts";
import type { fixTitles } from "./fix-titles.ts";
import type { commonHelps } from "./common-helps.ts";
import type { relatedNotes } from "./related-notes.ts";
import type { Need } from "./files.ts";
import type { Span } from "./source.ts";

export type Severity = "error" | "warning";

/** What a code's page says: each a sentence or two; `wrong` and `right` are the smallest YAML that shows the matter. */
export interface CodeDocs {
  /** What the law is. */
  readonly what: string;
  /** Why it matters to the people who send the contract. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  readonly wrong: string;
  readonly right: string;
}

/**
 * A kind of finding. Its name states the law in kebab-case and never changes. `refusals` names the records of the catalogue of
 * documented constraints (`wire/refusals`) that it predicts: from them come the severity and the service's codes per action.
 */
export interface Code<M extends Messages = Messages, H extends Messages = NoHelps<M>> {
  readonly name: string;
  readonly severity: Severity;
  /** All of it where the code is written; bundles leave out what only pages say, which is had of `report/code-docs`. */
  readonly docs: Pick<CodeDocs, "fix"> & Partial<CodeDocs>;
  readonly refusals: readonly string[];
  /** What its findings say, in English. */
  readonly messages: M;
  /** What they advise, where `docs.mend` is not exact enough; its own id is `mend`. */
  readonly helps?: H;
}

/** An id, with data where its template has placeholders. */
export type Wording = string | AnyMessage;

/** What a fix does, among `fixTitles`. */
type FixTitle = WordingOf<typeof fixTitles>;

/** What is said of a further place, among `relatedNotes`. */
export type RelatedNote = MessageOf<typeof relatedNotes>;

/** Spells a key or word of the language as the checked file does: as members and codes of the service. Nothing for what is none of them. */
export type Speller = (word: string) => readonly string[] | undefined;

/** A second place that matters, with the note that says why. */
export type Related = RelatedNote & AnyRelated;

/** The same of a finding of which nothing is known but its form. */
export interface AnyRelated extends AnyMessage {
  readonly span: Span;
}

/** A change of the text that mends a finding without changing anything else. */
export interface Fix extends AnyFix {
  readonly title: FixTitle;
}

/** The same of a finding of which nothing is known but its form. */
export interface AnyFix {
  /** What it does, in the imperative and without personal values: `Put it in quotes`. */
  readonly title: Wording;
  /** Whether it says what the author surely meant, so that it may be made without asking. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** The personal value in the text, which is masked where the edit is shown. */
  readonly personal?: string;
  /** Of an edit that is shown: whether its text was masked, lest somebody makes it as it stands. */
  readonly masked?: true;
}

/** One finding at one place. A value: gathered, sorted and printed, never thrown. What it says it says by ids; `finish` puts it in words. */
export interface Diagnostic extends AnyMessage {
  readonly code: Code;
  readonly severity: Severity;
  /** What to do: one of the code's `helps`, or `mend`. */
  readonly help?: Wording;
  /** How the checked file spells words of the language, where it is no contract. */
  readonly spell?: Speller;
  readonly span: Span;
  /** RFC 6901 pointer into the checked document; `""` is the whole of it. */
  readonly pointer: string;
  /** The codes with which the service would refuse the request. */
  readonly api: readonly string[];
  /** Those of them that no documented reply or sentence ties to the mistake: the service may answer otherwise. */
  readonly inferred: readonly string[];
  readonly related: readonly AnyRelated[];
  readonly fixes: readonly AnyFix[];
  /** Whether it is there only because of the moment at which was looked: another day it may not be. */
  readonly byClock?: true;
}

/** A finding that its author answered with a reason, so that it is not among the findings. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

/** What a finding needs beside its code: one of the code's messages, and where it is. */
export type Finding<M extends Messages = Messages, H extends Messages = NoHelps<M>> = FindingPlace & Words<M, H>;

/** What a finding says: one of these messages, and one of these helps. */
type Words<M extends Messages, H extends Messages> = MessageOf<M> & { readonly help?: WordingOf<H> | CommonHelp };

/** What any finding may advise: `docs.fix` of its code, or what is not about one code. */
type CommonHelp = "fix" | WordingOf<typeof commonHelps>;

/** What findings of a code may say. */
export type WordsOf<C> = C extends Code<infer M, infer H> ? Words<M, H> : never;

interface FindingPlace {
  readonly spell?: Speller;
  readonly span: Span;
  readonly pointer: string;
  readonly severity?: Severity;
  readonly api?: readonly string[];
  readonly inferred?: readonly string[];
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A finding of a code whose messages are known to the types; there is none of a code of which only that it is one is known. */
export type FindingOf<M extends Messages, H extends Messages> = string extends keyof M ? never : Finding<M, H>;

/** Makes a diagnostic of a documented code: one of its messages, at a place. */
export function diagnostic<M extends Messages, H extends Messages>(
  code: Code<M, H>,
  finding: FindingOf<NoInfer<M>, NoInfer<H>>,
): Diagnostic;
export function diagnostic(code: Code, finding: Finding): Diagnostic {
  return diagnosticOfAny(code, finding);
}

/** The same for who has a finding from elsewhere, whose types have seen to it that it is one of its code: from a law, or from `diagnostic`. */
export function diagnosticOfAny(code: Code, finding: Finding): Diagnostic {
  const { message, data, help, span, pointer, spell } = finding;
  return {
    code,
    severity: finding.severity ?? code.severity,
    message,
    ...(data === undefined ? {} : { data }),
    ...(help === undefined ? {} : { help }),
    ...(spell === undefined ? {} : { spell }),
    span,
    pointer,
    api: finding.api ?? [],
    inferred: finding.inferred ?? [],
    related: finding.related ?? [],
    fixes: finding.fixes ?? [],
  };
}

/**
 * A value and what was found on the way to it. Without a value there is nothing to go on with. A phase that can recover gives its
 * best value beside its errors, so that one mistake never hides another; nothing is emitted while a finding is an error.
 * `needs` are files without which the rest is not worth reading: each is also an error, for callers that have no more files.
 */
export interface Result<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
  readonly needs?: readonly Need[];
}

export function hasErrors(diagnostics: readonly Pick<Diagnostic, "severity">[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/**
 * Files, then positions, then codes: the order in which findings are read, whatever the order in which they were found. What is said
 * of one place several times, since aliases repeat it, is there once.
 */
export function sorted<D extends Diagnostic>(diagnostics: readonly D[]): readonly D[] {
  const ordered = diagnostics.toSorted(order);
  return ordered.filter((each, index) => {
    const before = ordered[index - 1];
    return before === undefined || order(before, each) !== 0;
  });
}

function order(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.span.source.path, b.span.source.path) ||
    a.span.start - b.span.start ||
    compare(a.code.name, b.code.name) ||
    a.span.end - b.span.end ||
    compare(identityOf(a), identityOf(b))
  );
}

/** What a finding says, whatever the language: its message and data. */
export function identityOf({ message, data }: AnyMessage): string {
  return data === undefined ? message : `${message} ${JSON.stringify(data)}`;
}

/** Findings without those that say the same of the same place again, for another reason. */
export function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const said = new Map<string, Diagnostic>();
  for (const found of diagnostics) {
    const { code, span } = found;
    const id = [code.name, span.source.path, span.start, span.end, identityOf(found)].join("\n");
    if (!said.has(id)) said.set(id, found);
  }
  return [...said.values()];
}

/** Order by UTF-16 units: the same on every machine, unlike `localeCompare`. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
