import { isParamType } from "../../model/contract.ts";
import { type Source, span } from "../../model/source.ts";
import { isPersonalKey, isPersonalType } from "./keys.ts";
import type { PersonalPlace } from "./spans.ts";
import { type Lines, linesOf, valuesAfter } from "./values.ts";

/** A word with a colon behind it, as keys stand in YAML, in JSON, and in what somebody wrote instead of either. */
const keyPattern =
  /(?<![\p{L}\p{N}_$-])([\p{L}_][\p{L}\p{N}_-]{0,63})(?:["'”’]?[ \t]*(?:\r?\n[ \t]*)?[:：=]|["'][ \t]+(?=["'])|(?<=(?:^|\n)[ \t]{0,40}(?:- {1,9})?\1)[ \t]+(?=[^\s:：=]))/gu;

/** A key in double quotes with an escape in it. */
const escapedKeyPattern = /"((?:[^"\\\r\n]|\\.){1,200})"[ \t]*:/gu;

/**
 * Where a text that cannot be read as a document holds values that name somebody, by the words before them: keys of any table, and of the
 * parameters that the text itself declares. `further` are names of parameters that are declared elsewhere. More is found than there is: what is
 * masked too much is only harder to read.
 */
export function personalLines(source: Source, further: ReadonlySet<string> = new Set()): readonly PersonalPlace[] {
  const { text } = source;
  const { personal: names, plain } = declaredIn(text);
  const declared = new Set([...further, ...names]);
  const samples = samplesIn(text);
  const filled = /autofill["']?[ \t]*:[ \t]*["']?personal-/u.test(text);
  const isContract = /^flowspec[ \t]*:/mu.test(text);
  const isConfig = !isContract && /^["']?environments["']?[ \t]*:/mu.test(text);
  const asked = new Map<string, boolean>();
  const isPersonal = (word: string): boolean => {
    const known = asked.get(word) ?? (declared.has(word) || isPersonalKey(word) || word === "default" || (filled && word === "value"));
    asked.set(word, known);
    return known;
  };
  const places: PersonalPlace[] = [];
  const lines = linesOf(text);
  let covered = 0;
  const note = (keyAt: number, from: number): void => {
    // What stands inside a value is masked with it.
    if (keyAt < covered) return;
    for (const { start, end, value } of valuesAfter(text, keyAt, from, lines)) {
      covered = Math.max(covered, end);
      if (isParamType(value)) continue;
      if (value.includes("{{")) places.push(...besidePlaceholders(source, start, end));
      else places.push({ span: span(source, start, end), value });
    }
  };
  // What a sample gives to a name that nobody declared may be anything.
  const isGiven = (word: string, at: number, from: number): boolean =>
    at > samples.start &&
    at < samples.end &&
    !plain.has(word) &&
    word !== "now" &&
    !/^[ \t]*(?:[{#\r\n]|$)/u.test(text.slice(from, from + 100));
  for (const { 0: matched, 1: word = "", index } of text.matchAll(keyPattern)) {
    const from = index + matched.length;
    // Chinese texts have colons of their own.
    if (/[^\0-\x7F]/u.test(word) && !isAtKey(text, index)) continue;
    if (isContract && isOwnName(text, index)) continue;
    if (isFormatted(text, index, from)) continue;
    if (isPersonal(word) || isGiven(word, index, from)) note(index, from);
    else if (isConfig) places.push(...variablesAfter(source, index, from, lines));
  }
  covered = 0;
  if (text.includes("\\"))
    for (const match of text.matchAll(escapedKeyPattern)) {
      const word = unescaped(match[1] ?? "");
      if (match[1]?.includes("\\") === true && isPersonal(word)) note(match.index, match.index + match[0].length);
    }
  return places;
}

/** The variables behind a key that may name somebody, whatever they are called: those in other letters than identifiers have. */
function variablesAfter(source: Source, keyAt: number, from: number, lines: Lines): readonly PersonalPlace[] {
  return valuesAfter(source.text, keyAt, from, lines).flatMap(({ start, end, value }) =>
    /[^\0-\x7F]/u.test(value) ? [{ span: span(source, start, end), value }] : [],
  );
}

/**
 * Where the comments of a text hold such values: lines of a contract that somebody took out, mostly. A text in quotes that only looks like a
 * comment is one, too.
 */
export function personalComments(source: Source): readonly PersonalPlace[] {
  const comments = [...source.text.matchAll(/(?<=^|\s)#(?! ?flowspec-ignore)[^\r\n]*/gu)];
  if (comments.length === 0) return [];
  const [first] = comments;
  let at = 0;
  return personalLines(source).filter(({ span: { start } }) => {
    if (start < (first?.index ?? 0)) return false;
    while ((comments[at]?.index ?? Infinity) + (comments[at]?.[0].length ?? 0) <= start) at++;
    return (comments[at]?.index ?? Infinity) < start;
  });
}

/** What of a value stands beside its placeholders, which name nobody. */
function besidePlaceholders(source: Source, start: number, end: number): readonly PersonalPlace[] {
  const parts = [...source.text.slice(start, end).matchAll(/\{\{[\w. ]{0,100}(?::[^{}\r\n]{0,100})?\}?\}?|((?:(?!\{\{).)+)/gsu)];
  return parts.flatMap(({ 1: value = "", index }) =>
    /[\p{L}\p{N}]/u.test(value)
      ? [{ span: span(source, start + index, start + index + value.length), value: value.replaceAll(/^["' ]+|(?<!["' ])["' ]+$/gu, "") }]
      : [],
  );
}

/** Whether the key at an offset gives the contract itself its name, which has a form of its own. */
function isOwnName(text: string, at: number): boolean {
  return (
    (at === 0 || text[at - 1] === "\n") && /^name[ \t]*:[ \t]*["']?[a-z][a-z0-9-]*["']?[ \t]*\r?(?:\n|$)/u.test(text.slice(at, at + 200))
  );
}

/** Whether a name stands in double braces, and behind its colon a format, which holds nobody's name. */
function isFormatted(text: string, at: number, from: number): boolean {
  if (!/\{\{ {0,9}(?:[A-Za-z]\w{0,63}\.)?$/u.test(text.slice(Math.max(0, at - 80), at))) return false;
  const format = /^([^{}\r\n]{1,40})\}\}/u.exec(text.slice(from, from + 50))?.[1];
  return format !== undefined && !/[\p{L}\p{N}]/u.test(format.replace(/yyyy|mm?|dd?|hh|mi|rmb|[年月日时分0]/gu, ""));
}

/** Whether what begins at an offset stands where a key may: at the begin of a line or an item, or behind a comma. */
function isAtKey(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 20), at)
    .replace(/["'“‘]?$/u, "")
    .replace(/(?<![ \t])[ \t]+$/u, "");
  return before === "" || /[\n{,?#]$|(?:^|[\n ])-$/u.test(before);
}

/** The text that a double-quoted one of YAML stands for, as far as that can be told. */
export function unescaped(written: string): string {
  return written.replaceAll(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U(?:0{0,3})([0-9a-fA-F]{5})|(.))/gsu, (_, x, u, long, other) => {
    const code: unknown = x ?? u ?? long;
    if (typeof code !== "string") return String(other);
    const point = Number.parseInt(code, 16);
    return point > 0x10_ffff ? "" : String.fromCodePoint(point);
  });
}

/** Where a text has its samples: from their key to the next that begins a line. */
function samplesIn(text: string): { readonly start: number; readonly end: number } {
  const start = text.search(/^["']?samples["']?[ \t]*[:：=]/mu);
  if (start < 0) return { start: text.length, end: text.length };
  const below = text.indexOf("\n", start);
  const next = below < 0 ? -1 : text.slice(below + 1).search(/^[^\s#}\]]/mu);
  return { start, end: next < 0 ? text.length : below + 1 + next };
}

/** Parameters that a text declares with a type of values that name somebody, and those with another. */
function declaredIn(text: string): { readonly personal: ReadonlySet<string>; readonly plain: ReadonlySet<string> } {
  const names = new Set<string>();
  const plain = new Set<string>();
  const short =
    /(?<![\w-])["']?([A-Za-z]\w{0,63})["']?[ \t]*:[ \t]*(?:\{[^}\r\n]{0,300}?\b(?:type|pii)["']?[ \t]*:[ \t]*)?["']?([a-z][a-z0-9-]{2,39})\b/gu;
  for (const [, name = "", type] of text.matchAll(short)) {
    if (isPersonalType(type) || type === "true") names.add(name);
    else if (isParamType(type)) plain.add(name);
  }
  // The key of each depth of indentation, as lines of block style have it.
  const open: { readonly indent: number; readonly name: string }[] = [];
  for (const line of text.split("\n")) {
    const match = /^([ \t]*)["']?([A-Za-z]\w{0,63})["']?[ \t]*:[ \t]*["']?([\w-]*)/u.exec(line);
    if (match === null) continue;
    const [, { length: indent } = "", name = "", value = ""] = match;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const owner = open.at(-1)?.name;
    if (owner !== undefined && ((name === "type" && isPersonalType(value)) || (name === "pii" && value === "true"))) names.add(owner);
    open.push({ indent, name });
  }
  names.delete("type");
  names.delete("pii");
  return { personal: names, plain };
}
