import { Composer, type CST, type Document as YamlDocument, isMap, Lexer, Parser, type YAMLParseError, type YAMLWarning } from "yaml";
import { type Diagnostic, diagnostic, type Result } from "../model/diagnostic.ts";
import type { DocumentNode } from "../model/document.ts";
import { type Source, span } from "../model/source.ts";
import { collectionLimit, depthLimit, knownAliases, sizeLimit } from "../codes/text.ts";
import { oneDocument, yamlUnclosed } from "../codes/yaml.ts";
import { encodingFlaw } from "./encoding.ts";
import { compose } from "./compose.ts";
import { limits } from "./limits.ts";
import { lineAt } from "./line.ts";
import { mended } from "./mend.ts";
import type { Parsed } from "./parsed.ts";
import { reader } from "./reader.ts";
import { readAsMeant } from "./respelled.ts";
import { stretchAt } from "./stretch.ts";
import { syntaxDiagnostic } from "./syntax.ts";

/**
 * Reads YAML 1.2 (and JSON, which is a part of it) to plain data whose every value knows its place. The syntax errors of the text
 * are found in one run, as far as the limit of reading anew allows; the value is then what stands before the first of them. An empty
 * document is an empty map.
 */
export function parse(source: Source): Parsed {
  const flaw = encodingFlaw(source);
  if (flaw) return { diagnostics: [flaw] };
  return readAsMeant(source, (meant) => {
    const plain = reader.plain?.(meant);
    return plain ? { value: plain, diagnostics: [] } : parseByLibrary(meant);
  });
}

/** What a text says that has no mistake of syntax; `undefined` of any other, in which nobody looks for more than the first. */
export function parseFlawless(source: Source): DocumentNode | undefined {
  const plain = reader.plain?.(source);
  if (plain) return plain;
  const reading = readOnce(source, source.text);
  if (reading.diagnostic !== undefined) return undefined;
  const { value, diagnostics } = composed(source, reading);
  return diagnostics.length === 0 ? value : undefined;
}

/** What {@link parse} says of a text of whole characters, by the library alone. */
export function parseByLibrary(source: Source): Parsed {
  const first = readOnce(source, source.text);
  const syntax: Diagnostic[] = [];
  let [text, reading, effort, whole] = [source.text, first, 0, first.contents];
  while (reading.diagnostic !== undefined) {
    const { diagnostic: found } = reading;
    syntax.push(found);
    effort += reading.units + reading.errors * limits.effortOfError;
    const next = isMendable(found) ? mended(text, found) : text;
    if (next === text || effort > limits.effort) return { ...before(source, first, syntax), diagnostics: syntax };
    text = next;
    const from = lineAt(text, found.span.start).start;
    // Only below keys that the library took for those of one map does a line mean by itself what it means in the text.
    const isBelowKeys = isMap(whole) && whole.flow !== true && whole.range[2] > from;
    const isInParts = syntax.length >= limits.readings && isBelowKeys;
    reading = (isInParts ? nextMistake(source, text, from) : undefined) ?? readOnce(source, text);
    whole = reading.contents ?? whole;
  }
  const { value, diagnostics } = composed(source, reading);
  if (syntax.length === 0) return { ...(value ? { value } : {}), diagnostics };
  // An anchor may have stood in what was mended.
  const further = diagnostics.filter(({ code }) => code !== knownAliases);
  return { ...before(source, first, syntax), diagnostics: [...syntax, ...further] };
}

/** The text before its first mistake, as the library read it. */
function before(source: Source, { contents }: Reading, syntax: readonly Diagnostic[]): Pick<Parsed, "value" | "cut"> {
  const { value } = contents ? compose(source, contents, Math.min(...syntax.map(beginning))) : {};
  return value ? { value, cut: true } : {};
}

/** From where on a mistake leaves in doubt what was meant: what stands on the line of an open bracket is still inside it. */
function beginning({ code, span: { source, start, end } }: Diagnostic): number {
  return code === yamlUnclosed && /[[{]/u.test(source.text[start] ?? "") ? end : start;
}

function composed(source: Source, { contents }: Reading): Result<DocumentNode> {
  if (!contents) return { value: { kind: "map", span: span(source, 0, 0), pointer: "", entries: new Map() }, diagnostics: [] };
  const { value, diagnostics } = compose(source, contents);
  // What is not read of a long list would be missed everywhere.
  return value && !diagnostics.some(({ code }) => code === collectionLimit) ? { value, diagnostics } : { diagnostics };
}

interface Reading {
  /** What the library made of it, right or wrong. */
  readonly contents?: YamlDocument.Parsed["contents"];
  readonly diagnostic?: Diagnostic;
  /** How many errors the library found: each of them costs time. */
  readonly errors: number;
  /** How much was read. */
  readonly units: number;
}

/** The next mistake of a text without one up to an offset, stretch by stretch; `undefined` where none of them shows one by itself. */
function nextMistake(source: Source, text: string, from: number): Reading | undefined {
  if (/^(?:---|\.\.\.|%)/mu.test(text)) return undefined;
  let units = 0;
  for (let at = from; at < text.length;) {
    const stretch = stretchAt(text, at);
    if (stretch === undefined) return undefined;
    const tokens = tokenize(stretch.text);
    const [document, second] = tokens ? composeYaml(stretch.text.length, tokens) : [];
    if (document === undefined || second) return undefined;
    const errors = [...document.errors, ...document.warnings];
    const error = firstOf(stretch.text, errors);
    units += stretch.text.length;
    if (error) {
      const [start, end] = error.pos;
      const { code, message } = error;
      const there = { code, message, pos: [start + stretch.shift, end + stretch.shift] as const };
      // What is wrong with the lines that were put around is not the text's.
      if (there.pos[0] < stretch.start) return undefined;
      return { diagnostic: syntaxDiagnostic(source, text, there), errors: errors.length, units };
    }
    at = stretch.end;
  }
  return undefined;
}

/** Reads a text up to its first mistake, since most others on the way are consequences of that. */
function readOnce(source: Source, text: string): Reading {
  const tokens = tokenize(text);
  const units = text.length;
  if (tokens === undefined) return { diagnostic: oversize(source), errors: 0, units };
  const tooDeep = findTooDeep(source, tokens);
  if (tooDeep) return { diagnostic: tooDeep, errors: 0, units };
  const [document, second] = composeYaml(source.text.length, tokens);
  const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const error = firstOf(text, errors);
  const contents = document ? { contents: document.contents } : {};
  if (error) return { ...contents, diagnostic: syntaxDiagnostic(source, text, error), errors: errors.length, units };
  if (second) return { ...contents, diagnostic: separator(source, second), errors: 0, units };
  return { ...contents, errors: 0, units };
}

/** Unresolved tags, warnings of the library, are errors here: a tag would be dropped silently. A missing comma explains the rest of its line. */
function firstOf(text: string, errors: readonly (YAMLParseError | YAMLWarning)[]): YAMLParseError | YAMLWarning | undefined {
  const [first, ...others] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const line = first && lineAt(text, first.pos[0]);
  return others.find(({ message, pos }) => message.startsWith("Missing ,") && line && pos[0] <= line.end) ?? first;
}

/** Whether what stands behind a mistake can still be read. */
function isMendable({ code }: Diagnostic): boolean {
  return code !== sizeLimit && code !== depthLimit && code !== oneDocument;
}

/** The concrete syntax, `undefined` where the text is over a limit. Neither the lexer nor the parser recurs, so depth does no harm here. */
export function tokenize(text: string): readonly CST.Token[] | undefined {
  if (text.length > limits.bytes || utf8Length(text) > limits.bytes) return undefined;
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > limits.tokens) return undefined;
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return tokens;
}

function utf8Length(text: string): number {
  return text.length * 3 <= limits.bytes ? text.length : new TextEncoder().encode(text).length;
}

/** The first collection over the limit of depth. It must be found before composing, which recurs once a level. */
function findTooDeep(source: Source, tokens: readonly CST.Token[]): Diagnostic | undefined {
  const open: { token: CST.Token | null | undefined; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (!token) continue;
    if (token.type === "document") open.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    if (depth >= limits.depth) {
      return diagnostic(depthLimit, {
        message: "nested",
        data: { limit: limits.depth },
        help: "levels",
        span: span(source, token.offset, Math.min(token.offset + 1, source.text.length)),
        pointer: "",
      });
    }
    for (const item of token.items) {
      open.push({ token: item.key, depth: depth + 1 }, { token: item.value, depth: depth + 1 });
    }
  }
  return undefined;
}

/** Positions are looked up by offset; duplicate keys are found while composing, since the library's own check is quadratic. */
function composeYaml(length: number, tokens: readonly CST.Token[]): readonly YamlDocument.Parsed[] {
  const composer = new Composer({ schema: "core", uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  return [...composer.compose(tokens, true, length)];
}

function oversize(source: Source): Diagnostic {
  return diagnostic(sizeLimit, {
    message: "contract",
    help: { message: "contract", data: { megabytes: limits.bytes / 1_000_000, tokens: limits.tokens / 1_000_000 } },
    span: span(source, 0, Math.min(1, source.text.length)),
    pointer: "",
  });
}

function separator(source: Source, second: YamlDocument.Parsed): Diagnostic {
  const end = second.range[0];
  const start = source.text.lastIndexOf("---", end);
  return diagnostic(oneDocument, {
    message: "second",
    help: "move",
    span: start < 0 ? span(source, end, end) : span(source, start, start + 3),
    pointer: "",
  });
}
