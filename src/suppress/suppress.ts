import { readSuppressions, type Suppression } from "../1-parse/suppressions.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { type Diagnostic, diagnostic, type Suppressed } from "../model/diagnostic.ts";
import { gather } from "../model/limits.ts";
import type { Source, Span } from "../model/source.ts";
import { isErrorOfClaim, namesOfCodes, isSuppressible } from "./claims.ts";
import { knownSuppressions, reasonedSuppressions, usedSuppressions } from "../codes/suppressions.ts";

/** What is left of the findings of a run, and what was suppressed. */
export interface Suppressing {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/** How a project and a run take comments. */
export interface SuppressOptions {
  /** Whether the run looked for a code in a source. */
  readonly isJudged: (code: string, source: Source) => boolean;
  /** Whether a comment is about a law that only parameters will show to be broken. */
  readonly isOpen: (comment: Suppression) => boolean;
  /** Whether the project lets no error be suppressed. */
  readonly noErrors: boolean;
}

/**
 * Takes out the findings that a comment `# flowspec-ignore <code>: <reason>` on the line above suppresses, wherever they were found.
 * Comments of `sources` that suppress nothing are findings themselves; those of other files, which findings may point to, only act. Of
 * errors only those go that rest on a claim about the service, or on a file that lies elsewhere.
 */
export function suppress(sources: readonly Source[], diagnostics: readonly Diagnostic[], options: SuppressOptions): Suppressing {
  const { isJudged, isOpen, noErrors } = options;
  const found = new Set([...sources, ...diagnostics.flatMap(placesOf).map(({ source }) => source)]);
  const comments = new Map([...found].map((source) => [source, readSuppressions(source)]));
  const about = new Map([...comments].map(([source, each]) => [source, byCode(each)]));
  const used = new Set<Suppression>();
  const suppressed: Suppressed[] = [];
  const left = diagnostics.filter((each) => {
    const by = placesOf(each).flatMap((span) => commentsAbout(about.get(span.source)?.get(each.code.name) ?? [], each, span));
    const isOpenTo = each.severity === "warning" || (!noErrors && isSuppressible(each.code.name));
    const [first] = isOpenTo ? by.filter(isComplete) : [];
    if (first === undefined) return true;
    for (const comment of by) used.add(comment);
    suppressed.push({ diagnostic: each, reason: first.reason });
    return false;
  });
  const idle = sources.flatMap((source) => {
    const isIdle = (comment: Suppression): boolean => !used.has(comment) && !(isComplete(comment) && isOpen(comment));
    const own = (comments.get(source) ?? []).filter((comment) => isIdle(comment) && isJudged(comment.code, source));
    if (own.length === 0) return [];
    const errors = left.filter(({ severity, span }) => severity === "error" && span.source === source);
    const told: Diagnostic[] = [];
    for (const finding of own.flatMap((comment) => idleFinding(comment, errors, noErrors) ?? [])) gather(told, finding);
    return told;
  });
  return { diagnostics: [...left, ...idle], suppressed };
}

/** Comments by the code they name, in the order of the lines they speak of. */
function byCode(comments: readonly Suppression[]): ReadonlyMap<string, readonly Suppression[]> {
  const named = new Map<string, Suppression[]>();
  for (const comment of comments) {
    const same = named.get(comment.code);
    if (same) same.push(comment);
    else named.set(comment.code, [comment]);
  }
  return named;
}

/** Those of the comments on one code that speak of the line of a place of a finding. */
function commentsAbout(comments: readonly Suppression[], found: Diagnostic, { source, start, end }: Span): readonly Suppression[] {
  let [low, high] = [0, comments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.line?.end ?? comments[middle]?.span.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < comments.length && (comments[last]?.span.start ?? 0) < start) last += 1;
  return comments.slice(low, last).filter((comment) => isAbout(comment, found, { source, start, end }));
}

function isComplete({ code, reason, line }: Suppression): boolean {
  return code !== "" && reason !== "" && line !== undefined;
}

/** Where a comment may stand above a finding: above its place, and where values of a sample broke a law, above what that judges too. */
function placesOf({ span, pointer, related }: Diagnostic): readonly Span[] {
  return pointer.startsWith("/samples/") ? [span, ...related.map((other) => other.span)] : [span];
}

/** Whether a finding of the comment's code is about the line that the comment speaks of. */
function isAbout({ code, line }: Suppression, { code: found }: Diagnostic, { source, start }: Span): boolean {
  return line !== undefined && found.name === code && source === line.source && start >= line.start && start < line.end;
}

/** What is wrong with a comment that suppressed nothing. */
function idleFinding(comment: Suppression, errors: readonly Diagnostic[], noErrors: boolean): Diagnostic | undefined {
  const { code, reason, line, span, codeSpan } = comment;
  const place = { span, pointer: "" };
  if (code === "") return diagnostic(reasonedSuppressions, { message: "no-code", help: "form", ...place });
  if (reason === "") return diagnostic(reasonedSuppressions, { message: "no-reason", help: "form", ...place });
  if (!namesOfCodes.includes(code)) {
    const guess = nearest(code, namesOfCodes);
    return diagnostic(knownSuppressions, {
      message: "unknown",
      data: { code },
      span: codeSpan,
      pointer: "",
      ...(guess === undefined
        ? { help: "list" }
        : {
            help: { message: "did-you-mean", data: { guess } },
            fixes: [{ title: { message: "write-name", data: { name: guess } }, safe: true, edits: [{ span: codeSpan, text: guess }] }],
          }),
    });
  }
  if (line === undefined) return diagnostic(reasonedSuppressions, { message: "not-above", help: "form", ...place });
  const error = errors.find((each) => isAbout(comment, each, each.span));
  if (error)
    return diagnostic(usedSuppressions, {
      message: noErrors && isSuppressible(code) ? "error-of-project" : "error-of-language",
      data: { code },
      help: "mend-error",
      related: [{ span: error.span, message: "the-error" }],
      ...place,
    });
  // While there is an error, a warning may be waiting behind it.
  if (errors.length > 0) return undefined;
  return diagnostic(usedSuppressions, {
    // What hides an error of the service is worth more than a warning once nobody knows what it hides.
    ...(isErrorOfClaim(code) ? { severity: "error" as const } : {}),
    message: "no-finding",
    data: { code },
    help: "remove",
    fixes: [{ title: "remove-comment", safe: true, edits: [{ span: wholeLine(comment), text: "" }] }],
    ...place,
  });
}

/** A comment with the line that it has for itself. */
function wholeLine({ span: { source, start, end } }: Suppression): Suppression["span"] {
  const next = source.text.indexOf("\n", end);
  return { source, start: source.text.lastIndexOf("\n", start - 1) + 1, end: next < 0 ? source.text.length : next + 1 };
}
