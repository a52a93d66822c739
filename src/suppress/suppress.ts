import { readSuppressions, type Suppression } from "../1-parse/suppressions.ts";
import { nearest } from "../2-check/suggest.ts";
import { codes } from "../codes.ts";
import { type Code, type Diagnostic, diagnostic, type Finding, type Suppressed } from "../model/diagnostic.ts";
import { gather } from "../model/limits.ts";
import type { Source } from "../model/source.ts";
import { knownSuppressions, reasonedSuppressions, usedSuppressions } from "./codes.ts";

/** What is left of the findings of a run, and what was suppressed. */
export interface Suppressing {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/**
 * Takes out the warnings that a comment `# flowspec-ignore <code>: <reason>` on the line above suppresses, wherever they were found.
 * Comments of `sources` that suppress nothing are findings themselves; those of other files, which findings may point to, only act. `isJudged`
 * says whether the run looked for a code in a source.
 */
export function suppress(
  sources: readonly Source[],
  diagnostics: readonly Diagnostic[],
  isJudged: (code: string, source: Source) => boolean,
): Suppressing {
  const found = new Set([...sources, ...diagnostics.map(({ span }) => span.source)]);
  const comments = new Map([...found].map((source) => [source, readSuppressions(source)]));
  const about = new Map([...comments].map(([source, each]) => [source, byCode(each)]));
  const used = new Set<Suppression>();
  const suppressed: Suppressed[] = [];
  const left = diagnostics.filter((each) => {
    const by = commentsAbout(about.get(each.span.source)?.get(each.code.name) ?? [], each);
    const [first] = each.severity === "warning" ? by.filter(isComplete) : [];
    if (first === undefined) return true;
    for (const comment of by) used.add(comment);
    suppressed.push({ diagnostic: each, reason: first.reason });
    return false;
  });
  const idle = sources.flatMap((source) => {
    const own = (comments.get(source) ?? []).filter((comment) => !used.has(comment) && isJudged(comment.code, source));
    if (own.length === 0) return [];
    const errors = diagnostics.filter(({ severity, span }) => severity === "error" && span.source === source);
    const told: Diagnostic[] = [];
    for (const finding of own.flatMap((comment) => idleFinding(comment, errors) ?? [])) gather(told, finding);
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

/** Those of the comments on one code that speak of the line of a finding. */
function commentsAbout(comments: readonly Suppression[], found: Diagnostic): readonly Suppression[] {
  let [low, high] = [0, comments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.line?.end ?? comments[middle]?.span.end ?? 0) <= found.span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < comments.length && (comments[end]?.span.start ?? 0) < found.span.start) end += 1;
  return comments.slice(low, end).filter((comment) => isAbout(comment, found));
}

function isComplete({ code, reason, line }: Suppression): boolean {
  return code !== "" && reason !== "" && line !== undefined;
}

/** Whether a finding of the comment's code begins on the line that the comment speaks of. */
function isAbout({ code, line }: Suppression, { code: found, span }: Diagnostic): boolean {
  return line !== undefined && found.name === code && span.start >= line.start && span.start < line.end;
}

const form = "Write `# flowspec-ignore <code>: <reason>` on the line above the finding.";

/** What is wrong with a comment that suppressed nothing. */
function idleFinding(comment: Suppression, errors: readonly Diagnostic[]): Diagnostic | undefined {
  const { code, reason, line, codeSpan } = comment;
  if (code === "") return at(comment, reasonedSuppressions, { message: "This does not say which warning it suppresses.", help: form });
  if (reason === "") return at(comment, reasonedSuppressions, { message: "This gives no reason, so it suppresses nothing.", help: form });
  if (!codes.some(({ name }) => name === code)) {
    const guess = nearest(
      code,
      codes.map(({ name }) => name),
    );
    const fixes = guess === undefined ? [] : [{ title: `Write ${guess}`, safe: true, edits: [{ span: codeSpan, text: guess }] }];
    const help = guess === undefined ? "`flowspec explain` lists the codes." : `Did you mean \`${guess}\`?`;
    return at(comment, knownSuppressions, { message: `There is no code \`${code}\`.`, help, fixes, span: codeSpan });
  }
  if (line === undefined)
    return at(comment, reasonedSuppressions, {
      message: "This does not stand on a line above a value, so it suppresses nothing.",
      help: form,
    });
  const error = errors.find((each) => isAbout(comment, each));
  if (error)
    return at(comment, usedSuppressions, {
      message: `\`${code}\` is an error here, and errors cannot be suppressed.`,
      help: "Mend the error, then remove the comment.",
      related: [{ span: error.span, message: "the error" }],
    });
  // While there is an error, a warning may be waiting behind it.
  if (errors.length > 0) return undefined;
  return at(comment, usedSuppressions, {
    message: `The line below has no finding \`${code}\`.`,
    help: "Remove the comment.",
    fixes: [{ title: "Remove the comment", safe: true, edits: [{ span: wholeLine(comment), text: "" }] }],
  });
}

function at({ span }: Suppression, code: Code, finding: Omit<Finding, "span" | "pointer"> & Partial<Pick<Finding, "span">>): Diagnostic {
  return diagnostic(code, { span, pointer: "", ...finding });
}

/** A comment with the line that it has for itself. */
function wholeLine({ span: { source, start, end } }: Suppression): Suppression["span"] {
  const next = source.text.indexOf("\n", end);
  return { source, start: source.text.lastIndexOf("\n", start - 1) + 1, end: next < 0 ? source.text.length : next + 1 };
}
