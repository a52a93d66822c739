import type { Shown } from "../model/findings.ts";
import { printable } from "../model/printable.ts";
import { startOf } from "./position.ts";
import type { Span } from "../model/source.ts";
import { reportMessages } from "../words/en/report.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying } from "../words/saying.ts";

/** Where a stretch begins, as editors open it: `path:line:column`. */
export function place(span: Span): string {
  const { line, column } = startOf(span);
  return `${printable(span.source.path)}:${line}:${column}`;
}

/** Says what reports say, in a language. */
export function reportIn(language: Language): Say<typeof reportMessages> {
  return saying("report", reportMessages, language);
}

/** What the service would say of a finding, for certain only where a document says so; nothing where no code is known. */
export function answer(finding: Pick<Shown, "severity" | "api" | "inferred">, language: Language): string | undefined {
  const say = reportIn(language);
  const { sure: codes, others } = answersOf(finding);
  if (codes.length === 0) return others.length === 0 ? undefined : say("may-answer", { codes: others });
  return others.length === 0 ? say("answers", { codes }) : say("answers-or-may", { codes, others });
}

/** The same as a whole sentence. */
function answerWhole(finding: Shown, language: Language): readonly string[] {
  const say = reportIn(language);
  const { sure: codes, others } = answersOf(finding);
  if (codes.length === 0) return others.length === 0 ? [] : [say("may-answer-whole", { codes: others })];
  return [others.length === 0 ? say("answers-whole", { codes }) : say("answers-or-may-whole", { codes, others })];
}

/** The codes that the service answers with: those that a document ties to the mistake, and the others. */
function answersOf({ severity, api, inferred }: Pick<Shown, "severity" | "api" | "inferred">): {
  readonly sure: readonly string[];
  readonly others: readonly string[];
} {
  const sure = severity === "error" ? api.filter((code) => !inferred.includes(code)) : [];
  return { sure, others: api.filter((code) => !sure.includes(code)) };
}

/** A finding without its place, as plain sentences on lines of their own: what is wrong, what to do, what the service would say. */
export function sentences(diagnostic: Shown, language: Language): readonly string[] {
  const { message, help } = diagnostic;
  return [message, ...(help === undefined ? [] : [help]), ...answerWhole(diagnostic, language)];
}
