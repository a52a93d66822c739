import { shownDataOf } from "./runtime/message.ts";
import { compare, type Diagnostic, once, sorted } from "./model/diagnostic.ts";
import type { Findings, Shown, ShownSource, ShownSuppressed, ShownWords } from "./model/findings.ts";
import type { Source, Span } from "./model/source.ts";
import type { PersonalKnowledge } from "./3-check/personal/spans.ts";
import { pdfReadable } from "./codes/pdf.ts";
import { createMask, type Mask, quoting } from "./finish/mask.ts";
import { type Severities, withSeverities } from "./severities/apply.ts";
import { isOfPdfs } from "./suppress/claims.ts";
import { suppress } from "./suppress/suppress.ts";
import { english } from "./words/english.ts";
import type { Language } from "./words/language.ts";
import { helpOf, messageOf, noteOf, titleOf } from "./words/sentence.ts";

/** What a project and a run make of findings. */
export interface GateSettings {
  readonly severities?: Severities;
  readonly noSuppressions?: boolean;
  /** Whether the project lets no error be suppressed. */
  readonly suppressErrors?: "never";
  /** Comments about laws that only parameters will show to be broken. */
  readonly open?: readonly Span[];
  /** Which files were judged by the facts of their PDFs. */
  readonly pdfs?: ReadonlyMap<string, unknown>;
  /** The language in which findings speak; English where nothing is said. A value, so that who bundles the library bundles no other. */
  readonly language?: Language;
  /** A second language in which they are said too ({@link inSecond}), for a run whose reports speak two: people's and that of machines. */
  readonly secondLanguage?: Language;
}

export { type Kept, kept, restored } from "./finish/kept.ts";
export type { PersonalKnowledge };

const nothing: PersonalKnowledge = { places: [], read: [] };

/**
 * The one gate: findings as they may leave. What comments suppress is set apart, severities are the project's, each finding is there
 * once and in reading order, and no text in sight holds a personal value. `sources` are those that were judged as a whole, whose comments must
 * suppress something; `known` tells of their personal values. Of a text that nothing is known of, what stands behind the words of keys is masked.
 */
export function finish(
  found: readonly Diagnostic[],
  sources: readonly Source[],
  settings: GateSettings,
  known: PersonalKnowledge = nothing,
): Findings {
  return gate(sources, settings, known)(found);
}

/**
 * The gate for many runs over the same sources: what is known of their texts is found out once. `quoted` are further personal values that
 * the findings of a run may quote.
 */
export function gate(
  sources: readonly Source[],
  { severities = new Map(), noSuppressions = false, suppressErrors, open = [], pdfs, language = english, secondLanguage }: GateSettings,
  known: PersonalKnowledge = nothing,
): (found: readonly Diagnostic[], quoted?: readonly string[]) => Findings {
  const base = createMask(known);
  const options = {
    isJudged: (code: string, { path }: Source): boolean => code !== pdfReadable.name && (!isOfPdfs(code) || (pdfs?.has(path) ?? false)),
    isOpen: ({ span: { source, start } }: { readonly span: Span }): boolean =>
      open.some((other) => other.source === source && other.start === start),
    noErrors: suppressErrors === "never",
  };
  return (found, quoted = []) => {
    const mask = quoted.length > 0 ? quoting(base, quoted) : base;
    const all = once(found);
    const { diagnostics, suppressed } = noSuppressions ? { diagnostics: all, suppressed: [] } : suppress(sources, all, options);
    const findings = {
      diagnostics: withSeverities(sorted(diagnostics), severities).map((each) => shown(each, mask, language, secondLanguage)),
      suppressed: suppressed.map(({ diagnostic, reason }) => ({
        diagnostic: shown(diagnostic, mask, language, secondLanguage),
        reason: mask.text(reason),
      })),
    };
    return findings as unknown as Findings;
  };
}

/** Findings of several runs of the same command as one: each once, in reading order. */
export function joined(...findings: readonly Findings[]): Findings {
  return {
    diagnostics: sorted(once(findings.flatMap(({ diagnostics }) => diagnostics))),
    suppressed: findings.flatMap(({ suppressed }) => suppressed),
  } as unknown as Findings;
}

/**
 * Findings of different files, each put in order by itself, as one: those that were suppressed by the ranks that they are given, which tell
 * when they were found.
 */
export function together(parts: readonly { readonly findings: Findings; readonly rankOf: (suppressed: Diagnostic) => number }[]): Findings {
  const ranked = parts.flatMap(({ findings, rankOf }) =>
    findings.suppressed.map((each) => ({ each, rank: rankOf(unmasked.get(each.diagnostic) ?? each.diagnostic) })),
  );
  return {
    diagnostics: parts.flatMap(({ findings }) => findings.diagnostics).toSorted((a, b) => compare(a.span.source.path, b.span.source.path)),
    suppressed: ranked.toSorted((a, b) => a.rank - b.rank).map(({ each }) => each),
  } as unknown as Findings;
}

/** The same findings in the second language that they were said in; as they are where there was none. Masked they are in both. */
export function inSecond({ diagnostics, suppressed }: Findings): Findings {
  const said = new Map<Shown, Shown>();
  const otherwise = (found: Shown): Shown => {
    const before = said.get(found);
    if (before !== undefined || found.second === undefined) return before ?? found;
    const { second, ...rest } = found;
    const { help: _, ...wordless } = rest;
    const result = {
      ...wordless,
      message: second.message,
      ...(second.help === undefined ? {} : { help: second.help }),
      related: found.related.map((each, index) => ({ ...each, message: second.related[index] ?? each.message })),
      fixes: found.fixes.map((each, index) => ({ ...each, title: second.fixes[index] ?? each.title })),
    } as unknown as Shown;
    said.set(found, result);
    return result;
  };
  return {
    diagnostics: diagnostics.map(otherwise),
    suppressed: suppressed.map(({ diagnostic, reason }) => ({ diagnostic: otherwise(diagnostic), reason })),
  } as unknown as Findings;
}

/** Findings of which some are left out; the order stays. */
export function only({ diagnostics, suppressed }: Findings, isWanted: (found: Shown) => boolean): Findings {
  return { diagnostics: diagnostics.filter(isWanted), suppressed } as unknown as Findings;
}

/** Findings by the file that they are in, those of a text and those that its comments suppressed. Each of `paths` is there, some with none. */
export function byFile({ diagnostics, suppressed }: Findings, paths: Iterable<string>): ReadonlyMap<string, Findings> {
  const files = new Map([...paths].map((path) => [path, { diagnostics: [] as Shown[], suppressed: [] as ShownSuppressed[] }]));
  const at = ({ path }: Source): { diagnostics: Shown[]; suppressed: ShownSuppressed[] } => {
    const file = files.get(path) ?? { diagnostics: [], suppressed: [] };
    files.set(path, file);
    return file;
  };
  for (const each of diagnostics) at(each.span.source).diagnostics.push(each);
  for (const each of suppressed) at(each.diagnostic.span.source).suppressed.push(each);
  return files as ReadonlyMap<string, unknown> as ReadonlyMap<string, Findings>;
}

/** A text as it may be shown: its personal values are masked, and every line and column is where it was. */
export function shownSource(source: Source, known: PersonalKnowledge = nothing): ShownSource {
  return createMask(known).source(source);
}

/** A sentence as it may be shown where no place is known that it is about. */
export function shownText(sentence: string): string {
  return createMask(nothing).text(sentence);
}

/** A text with its personal values, for somebody who asked for them. */
export function shownInFull(source: Source): ShownSource {
  return source as ShownSource;
}

const unmasked = new WeakMap<Diagnostic, Diagnostic>();

/** The fixes of a finding with the texts that they write, personal values and all: for who makes them, never to be shown. */
export function fixesToMake(found: Diagnostic): Diagnostic["fixes"] {
  return (unmasked.get(found) ?? found).fixes;
}

/** Whether a finding was found in a text, personal values and all: for who changes that. */
export function isFoundIn(found: Diagnostic, { path, text }: Source): boolean {
  const { source } = (unmasked.get(found) ?? found).span;
  return source.path === path && source.text === text;
}

/** Findings of which nobody makes the fixes: the texts that they were found in may go, those that are shown stay. */
export function withoutOriginals(findings: Findings): Findings {
  for (const each of [...findings.diagnostics, ...findings.suppressed.map(({ diagnostic }) => diagnostic)]) unmasked.delete(each);
  return findings;
}

/** Findings that are counted and not read: of each no more than its code, its severity, its file and its place in that stay. */
export function inBrief({ diagnostics, suppressed }: Findings): Findings {
  const brief = ({ code, severity, span: { source, start, end } }: Shown): unknown => ({
    code,
    severity,
    message: "",
    messageId: "",
    data: {},
    span: { source: { path: source.path, text: "" }, start, end },
    pointer: "",
    api: [],
    inferred: [],
    related: [],
    fixes: [],
  });
  return {
    diagnostics: diagnostics.map(brief),
    suppressed: suppressed.map(({ diagnostic }) => ({ diagnostic: brief(diagnostic), reason: "" })),
  } as unknown as Findings;
}

function shown(found: Diagnostic, mask: Mask, language: Language, second: Language | undefined): Shown {
  const { spell: _, data, ...rest } = found;
  const text = (sentence: string): string => mask.text(sentence, found.span);
  const words = wordsOf(found, mask, language);
  const result = {
    ...rest,
    message: words.message,
    messageId: found.message,
    data: shownDataOf(data, text),
    ...(words.help === undefined ? {} : { help: words.help }),
    span: mask.span(found.span),
    pointer: mask.edit(found.pointer, found.span),
    related: found.related.map((each, index) => ({ span: mask.span(each.span), message: words.related[index] ?? "" })),
    fixes: found.fixes.map(({ safe, edits }, index) => ({
      title: words.fixes[index] ?? "",
      safe,
      edits: edits.map(({ span, text: by, personal }) => {
        const masked = mask.edit(by, span, personal);
        return { span: mask.span(span), text: masked, ...(masked === by ? {} : { masked: true as const }) };
      }),
    })),
    ...(second === undefined ? {} : { second: wordsOf(found, mask, second) }),
  } as unknown as Shown;
  unmasked.set(result, found);
  return result;
}

/** What a finding says in a language, masked. */
function wordsOf(found: Diagnostic, mask: Mask, language: Language): ShownWords {
  const { span, spell } = found;
  const help = helpOf(found, language);
  return {
    message: mask.text(messageOf(found, language), span),
    ...(help === undefined ? {} : { help: mask.text(help, span, (value) => span.source.text.includes(value)) }),
    related: found.related.map((each) => mask.text(noteOf(each, language, spell), each.span)),
    fixes: found.fixes.map(({ title }) => mask.text(titleOf(title, language, spell), span)),
  };
}
