import { readSuppressions } from "../1-parse/suppressions.ts";
import { placesOf } from "../1-parse/units.ts";
import { isWord } from "../language/tables/names.ts";
import { type DocumentNode, type ScalarNode } from "../model/document.ts";
import type { Span } from "../model/source.ts";
import type { Token, TokenKind } from "./answers.ts";
import { varsThing } from "./names/bind/scope.ts";
import { boundWith } from "./names/here.ts";
import type { NameKind, Occurrence } from "./names/occurrence.ts";
import type { PlacedWord } from "./placeholders.ts";
import type { EditorProject } from "./project.ts";
import type { Subject } from "./subject.ts";
import { tailOf } from "./tail.ts";
import { samplesIn } from "./samples.ts";

/**
 * What stretches of a text are, beyond what YAML says of it: names in braces and in conditions, declarations, roles, codes in comments. In the order of
 * the text, none over another, each on one line and just what it names.
 */
export function tokensOf(subject: Subject, project: EditorProject): readonly Token[] {
  if (subject.kind === "configuration") return [];
  const own = tokensIn(subject, project);
  const tail = tailOf(subject);
  const last = Math.max(0, ...own.map(({ span: { end } }) => end));
  const below = tail
    ? tokensIn(tail.subject, project)
        .map((token) => ({ ...token, span: tail.here(token.span) }))
        .filter(({ span: { start } }) => start >= Math.max(tail.start, last))
    : [];
  return inOrder([...own, ...below, ...codesIn(subject)]);
}

function tokensIn(subject: Subject, project: EditorProject): readonly Token[] {
  const [bound] = boundWith(subject, project);
  if (subject.document === undefined || bound === undefined) return [];
  const own = (each: { readonly span: Span }): boolean => each.span.source === subject.source;
  const names = bound.occurrences.filter(own);
  return [
    // What means something goes before what means nothing in the same place.
    ...names.filter(({ kind }) => kind !== "unknown").flatMap(nameTokens),
    ...names.filter(({ kind }) => kind === "unknown").flatMap(nameTokens),
    ...names.flatMap(({ format }) => (format ? tokenOf(format, "format") : [])),
    ...bound.conditions.filter(own).flatMap((node) => keywords(node, names)),
    ...moments(subject.document).filter(own),
  ];
}

/** What names are: of the items of a list all that is said of them, as in `person.name`. */
function nameTokens({ kind, thing, isPart, name, span: at, declares }: Occurrence): readonly Token[] {
  const known = thing === varsThing ? "keyword" : kind === "field" && isPart ? "item" : tokenKinds[kind];
  if (known === undefined || (known !== "role" && !isWord(name))) return [];
  // What somebody gives the name of a role for is no declaration of a name.
  return tokenOf({ text: name, span: at }, known, declares !== undefined && known !== "role");
}

const tokenKinds: Readonly<Record<NameKind, TokenKind | undefined>> = {
  param: "parameter",
  field: "parameter",
  item: "item",
  "implicit-item": "item",
  number: "item",
  variable: "variable",
  unknown: "parameter",
  role: "role",
  word: undefined,
  sample: undefined,
  component: undefined,
};

function tokenOf({ text, span: at }: PlacedWord, kind: TokenKind, isDeclaration = false): readonly Token[] {
  // Escapes and line ends in the middle of a name are none of what it reads.
  const isRead = at.start < at.end && at.source.text.slice(at.start, at.end) === text;
  return isRead ? [{ span: at, kind, ...(isDeclaration ? { isDeclaration } : {}) }] : [];
}

/** The keys at which samples say their moment. */
function moments(document: DocumentNode): readonly Token[] {
  return samplesIn(document).flatMap(([, { value }]) => {
    const key = value.kind === "map" ? value.entries.get("now")?.key : undefined;
    const place = key && placesOf({ span: key, value: "now" });
    return place ? tokenOf({ text: "now", span: place(0, "now".length) }, "keyword") : [];
  });
}

/** What conditions say beside names and words: `not`, `is`, `and`. */
function keywords(node: ScalarNode, names: readonly Occurrence[]): readonly Token[] {
  const place = placesOf(node);
  if (place === undefined || typeof node.value !== "string") return [];
  const taken = names.filter(({ text }) => text.span.start === node.span.start);
  return [...node.value.matchAll(/\b(?:not|is|and)\b/gu)].flatMap(({ 0: text, index }) => {
    const at = place(index, index + text.length);
    const isFree = taken.every(({ span: { start, end } }) => at.end <= start || end <= at.start);
    return isFree ? tokenOf({ text, span: at }, "keyword") : [];
  });
}

/** The codes in comments that answer findings. */
function codesIn({ source }: Subject): readonly Token[] {
  return readSuppressions(source).flatMap(({ code, codeSpan }) => (code === "" ? [] : [{ span: codeSpan, kind: "code" as const }]));
}

/** In the order of the text, without those that begin before the one before them ends. */
function inOrder(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end))
    if (token.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(token);
  return kept;
}
