import { judgedLimits } from "../../model/limits.ts";
import type { WordsOf as SaidWords } from "../../model/diagnostic.ts";
import type { ScalarNode } from "../../model/document.ts";
import { type Span, span } from "../../model/source.ts";
import type { Condition, Term } from "../../model/tree.ts";
import { varsLikeParams } from "../../codes/environment.ts";
import { conditionSyntax } from "../../codes/conditions.ts";
import { boolean } from "../../language/tables/slots.ts";
import { unquoted, written } from "../../diagnostics/fixes.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { add, at } from "../../diagnostics/collector.ts";
import type { Declaration, Use } from "./declarations.ts";
import { isSettled, mayBeLeftOut, wordsOf } from "./asked.ts";
import { andsIn, guessCondition, type NamePath, readCondition, type WordsOf, type WrittenTerm } from "./condition-text.ts";
import { spellings, wrongIn } from "./condition-spelling.ts";
import { lookUp, noteUse, type Scope } from "./placeholders.ts";

/** A condition, with the declarations of what it says to be given: inside an element they have a value. */
export interface BoundCondition {
  readonly condition: Condition;
  readonly given: readonly Declaration[];
}

/** Reads `when`, whose text stands in a scope; what is wrong is reported, and `undefined` where nothing could be read. */
export function bindCondition(scope: Scope, node: ScalarNode): BoundCondition | undefined {
  if (typeof node.value !== "string") return undefined;
  if (node.vars || /^(?:not\s+)?vars\b|\{\{\s*vars\b/u.test(node.value)) {
    add(scope.collector, varsLikeParams, { message: "no-place", help: "fix", ...at(node) });
    return undefined;
  }
  const limit = judgedLimits.terms;
  if (andsIn(node.value) >= limit) {
    add(scope.collector, conditionSyntax, { message: "too-many", data: { limit }, help: "forms", ...at(node) });
    return undefined;
  }
  const words: WordsOf = (path) => {
    const declaration = declared(scope, path);
    return declaration && wordsOf(declaration);
  };
  const read = readCondition(node.value, words);
  const isRight = (terms: readonly WrittenTerm[] = []): boolean => terms.length > 0 && terms.every((term) => isKnown(scope, term));
  if (read && isRight(read)) return bindTerms(scope, node, read);
  const others = spellings(node.value).map((text) => ({ text, terms: readCondition(text, words) }));
  const meant = others.find(({ terms }) => isRight(terms));
  if (meant?.terms) return bindMeant(scope, node, meant.text, meant.terms);
  if (read && isSaid(scope, read)) return bindTerms(scope, node, read);
  const guessed = guessCondition(node.value, words);
  const wrong = wrongIn(node.value);
  if (guessed && isSaid(scope, guessed) && (wrong === undefined || guessed.every(({ path, word }) => isLike(word?.text, words(path)))))
    return bindTerms(scope, node, guessed);
  const [, other] = others;
  // What is known and does not fit is not advised.
  const isFit = other?.terms?.every((term) => declared(scope, term.path) === undefined || isKnown(scope, term)) ?? false;
  const text = other?.terms && isFit && isSaid(scope, other.terms) ? other.text : undefined;
  add(scope.collector, conditionSyntax, { ...wrongWords(text, wrong, node.value), ...at(node) });
  return undefined;
}

/** What is said of a text that is no condition, given how it may be written, or what is wrong in it. */
function wrongWords(other: string | undefined, wrong: ReturnType<typeof wrongIn>, text: string): SaidWords<typeof conditionSyntax> {
  const data = { text };
  if (other !== undefined) return { message: "otherwise", data, help: { message: "write", data: { text: other } } };
  if (wrong === "or") return { message: "no-or", data, help: "two-elements" };
  if (wrong === "brackets") return { message: "no-brackets", data, help: "forms" };
  return wrong === "comparison" ? { message: "no-comparison", data, help: "boolean" } : { message: "no-condition", data, help: "forms" };
}

/** Words of conditions: as names they are parameters only where these are declared. */
const keywords: ReadonlySet<string> = new Set(["not", "and", "is", "or"]);

/** Whether all names of terms may be names. */
function isSaid(scope: Scope, terms: readonly WrittenTerm[]): boolean {
  return terms.every((term) => !keywords.has(term.name.text) || isKnown(scope, term));
}

/** Whether a word is one of some, or was meant to be. */
function isLike(word: string | undefined, words: readonly string[] | undefined): boolean {
  return word === undefined || (words !== undefined && (words.includes(word) || nearest(word, words) !== undefined));
}

/** A condition that says what it means in other words. */
function bindMeant(scope: Scope, node: ScalarNode, text: string, terms: readonly WrittenTerm[]): BoundCondition | undefined {
  const edit = written(node.span, isPlain(text) ? text : JSON.stringify(text));
  add(scope.collector, conditionSyntax, {
    message: "otherwise",
    data: { text: String(node.value) },
    help: { message: "write", data: { text } },
    fixes: [{ title: { message: "write-code", data: { text } }, safe: true, edits: [edit] }],
    ...at(node),
  });
  return bindTerms(scope, node, terms, node.span);
}

/** Whether a text stands for itself in YAML without quotes, also in a list or a map on one line. */
function isPlain(text: string): boolean {
  return /^[A-Za-z][\p{L}\p{N}_. -]*$/u.test(text) && !/^(?:true|false|null)$/iu.test(text) && !text.endsWith(" ");
}

/** Whether a term says something of a parameter that can be said. */
function isKnown(scope: Scope, { path, word }: WrittenTerm): boolean {
  const declaration = declared(scope, path);
  return declaration !== undefined && isSettled(declaration, word?.text);
}

/** What a path means, where nothing is said if it means nothing. */
function declared(scope: Scope, path: NamePath): Declaration | undefined {
  // The origin of what is only looked up is never told.
  const origin = { span: span({ path: scope.home, text: "" }, 0, 0), pointer: "" };
  return lookUp({ ...scope, collector: { diagnostics: [] } }, path, origin)?.declaration;
}

function bindTerms(scope: Scope, node: ScalarNode, written: readonly WrittenTerm[], place?: Span): BoundCondition | undefined {
  const bound = written.map((term) => bindTerm(scope, node, term, place));
  const terms = bound.flatMap((each) => each?.term ?? []);
  if (terms.length < written.length) return undefined;
  return { condition: terms, given: bound.flatMap((each) => each?.given ?? []) };
}

function bindTerm(
  scope: Scope,
  node: ScalarNode,
  { path, name, word, negated }: WrittenTerm,
  place?: Span,
): { readonly term: Term; readonly given?: Declaration } | undefined {
  const stretch = (start: number, length: number): Span => place ?? stretchOf(node, start, length);
  const found = lookUp(scope, path, { span: stretch(name.start, name.text.length), pointer: node.pointer });
  if (found === undefined) return undefined;
  const { reference, declaration } = found;
  const asked = { name: name.text, ...(word === undefined ? {} : { word: word.text }) };
  const where = word === undefined ? reference.origin.span : stretch(word.start, word.text.length);
  if (declaration) noteUse(scope, found, { origin: { span: where, pointer: node.pointer }, asked, ...slotOf(declaration, word) });
  const term = { value: reference, ...(word === undefined ? {} : { word: word.text }), negated };
  return { term, ...(declaration && !negated ? { given: declaration } : {}) };
}

/** What a bare name wants: a boolean where its parameter is always there, of which only a boolean says something. */
function slotOf(declaration: Declaration, word: unknown): Pick<Use, "slot"> {
  return word === undefined && !mayBeLeftOut(declaration) ? { slot: boolean } : {};
}

/** Where a stretch of the text stands in the source; the whole scalar where its text is written in another way. */
function stretchOf({ span: whole, value }: ScalarNode, start: number, length: number): Span {
  const inner = unquoted(whole);
  const isSame = inner.source.text.slice(inner.start, inner.end) === value;
  return isSame ? span(inner.source, inner.start + start, inner.start + start + length) : whole;
}
