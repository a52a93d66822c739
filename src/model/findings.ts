import type { MessageData } from "../runtime/message.ts";
import type { AnyFix, AnyRelated, Diagnostic, Result, Suppressed } from "./diagnostic.ts";
import type { Source, Span } from "./source.ts";

declare const shown: unique symbol;
declare const gated: unique symbol;

/** A source as it may be shown: personal values are masked, and every line and column is where it was. */
export type ShownSource = Source & { readonly [shown]: true };

/** A stretch of a source that may be shown. */
export interface ShownSpan extends Span {
  readonly source: ShownSource;
}

/** A second place of a finding that may be shown. */
export interface ShownRelated extends AnyRelated {
  readonly span: ShownSpan;
}

/** A fix that may be shown. */
export interface ShownFix extends AnyFix {
  readonly title: string;
}

/** The sentences of a finding. */
export interface ShownWords {
  readonly message: string;
  readonly help?: string;
  /** Of its further places, in their order. */
  readonly related: readonly string[];
  /** The titles of its fixes, in their order. */
  readonly fixes: readonly string[];
}

/** A finding that may be shown: no text of it, nor of the source it stands in, holds a personal value. Made only by `finish`. */
export interface Shown extends Diagnostic {
  /** What is wrong, in the language of the run, with the author's own word in quotes. */
  readonly message: string;
  /** Which of the code's messages that is. */
  readonly messageId: string;
  /** The values in it, for programs. */
  readonly data: MessageData;
  /** What to do. */
  readonly help?: string;
  readonly fixes: readonly ShownFix[];
  readonly span: ShownSpan;
  readonly related: readonly ShownRelated[];
  /** The same in the second language of the run, where it has one. */
  readonly second?: ShownWords;
  readonly [shown]: true;
}

/** A finding that its author answered with a reason. */
export interface ShownSuppressed extends Suppressed {
  readonly diagnostic: Shown;
}

/**
 * What a run found, as it may leave: masked, suppressed, as severe as the project wants it, each once, in reading order. Made only by
 * `finish`; whatever reports takes nothing else, so that a finding which went past the gate does not compile.
 */
export interface Findings {
  readonly diagnostics: readonly Shown[];
  readonly suppressed: readonly ShownSuppressed[];
  readonly [gated]: true;
}

/** A value, and what was found on the way to it, as it may leave. */
export interface Checked<T> extends Result<T>, Findings {
  readonly diagnostics: readonly Shown[];
}
