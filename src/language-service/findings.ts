import { usedParams } from "../codes/params.ts";
import { usedSuppressions } from "../codes/suppressions.ts";
import { membersWithEffect, usedMembers } from "../codes/wire.ts";
import type { Severity } from "../model/diagnostic.ts";
import type { Shown } from "../model/findings.ts";
import type { Span } from "../model/source.ts";
import { sentences } from "../report/words.ts";
import type { Language } from "../words/language.ts";

/** How an editor may draw a text beside underlining it: faded, since nothing needs it, or struck out, since the service advises against it. */
type FindingTag = "unused" | "deprecated";

/** A further place that a finding speaks of. */
interface EditorRelated {
  readonly span: Span;
  readonly message: string;
}

/** A finding as an editor shows it: plain data, in the words of the gate, with nothing personal. */
interface EditorFinding {
  /** Where it is. The offsets are those of the text that was checked, in which nothing is masked. */
  readonly span: Span;
  readonly severity: Severity;
  /** The name of its code, which has a page. */
  readonly code: string;
  /** What is wrong, what to do, and what the service would answer: a sentence a line. */
  readonly message: string;
  readonly tags: readonly FindingTag[];
  readonly related: readonly EditorRelated[];
}

/** Codes about what is there and does nothing. */
const unused: ReadonlySet<string> = new Set([usedParams, usedMembers, membersWithEffect].map(({ name }) => name));

/** A finding for an editor; `language` is that in which it was put in words. */
export function editorFinding(found: Shown, language: Language): EditorFinding {
  const { span, severity, code } = found;
  return {
    span,
    severity,
    code: code.name,
    message: sentences(found, language).join("\n"),
    tags: tagsOf(found),
    related: found.related.map((each) => ({ span: each.span, message: each.message })),
  };
}

function tagsOf({ code: { name }, messageId }: Shown): readonly FindingTag[] {
  // A comment that was written for an error is no spare one: it is wrong.
  if (unused.has(name) || (name === usedSuppressions.name && messageId === "no-finding")) return ["unused"];
  // Rules on what the service advises against are called so.
  return name.endsWith("-deprecated") ? ["deprecated"] : [];
}
