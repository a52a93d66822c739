import { type Diagnostic, diagnostic, type Fix } from "../model/diagnostic.ts";
import { type DocumentNode, type Entry, pointerTo } from "../model/document.ts";
import type { JsonScalar } from "../model/json.ts";
import { type Source, type Span, span } from "../model/source.ts";
import { gather, judgedLimits } from "../model/limits.ts";
import { requestJson } from "../codes/requests.ts";
import { collectionLimit, depthLimit, sizeLimit } from "../codes/text.ts";
import { uniqueKeys } from "../codes/yaml.ts";
import { encodingFlaw, halfCharacter } from "./encoding.ts";
import { foreignText } from "./foreign.ts";
import { limits } from "./limits.ts";
import type { Parsed } from "./parsed.ts";

/**
 * Reads JSON (RFC 8259) to plain data whose every value knows its place. What people and other programs write into JSON though it is none
 * (comments, commas before a bracket, single quotes, a member twice) is said where it stands, and reading goes on behind it: the value is
 * then what was meant. At the first thing that cannot be guessed reading ends, and the value is what stands before it. An empty text is such a
 * thing.
 */
export function parseJson(source: Source): Parsed {
  if (source.text.length > limits.bytes) return { diagnostics: [tooLarge(source)] };
  const foreign = encodingFlaw(source) ?? foreignText(source);
  if (foreign) return { diagnostics: [foreign] };
  const reader: Reader = { source, text: source.text, at: 0, diagnostics: [], open: [] };
  try {
    skip(reader);
    const value = readValue(reader, "", 0);
    reader.open.push(() => value);
    skip(reader);
    if (reader.at < reader.text.length) stop(reader, reader.at, nextWord(reader), "ended", "rest");
    return { value, diagnostics: reader.diagnostics };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const value = reader.open.reduceRight<DocumentNode | undefined>((last, close) => close(last), undefined);
    return { ...(value ? { value, cut: true } : {}), diagnostics: reader.diagnostics };
  }
}

interface Reader {
  readonly source: Source;
  readonly text: string;
  at: number;
  readonly diagnostics: Diagnostic[];
  /** For each list and object around the place what it is so far; `last` is the value in it that is being read, as far as it was. */
  readonly open: ((last: DocumentNode | undefined) => DocumentNode)[];
}

/** Ends the reading; what is wrong has been reported. It never leaves this file. */
class Unreadable extends Error {}

function readValue(reader: Reader, pointer: string, depth: number): DocumentNode {
  const { text, at } = reader;
  const sign = text[at];
  if (sign === "{" || sign === "[") {
    if (depth >= limits.depth) {
      report(
        reader,
        diagnostic(depthLimit, { message: "nested", data: { limit: limits.depth }, help: "brackets", ...place(reader, at, at + 1) }),
      );
      throw new Unreadable();
    }
    return sign === "{" ? readObject(reader, pointer, depth) : readArray(reader, pointer, depth);
  }
  if (sign === '"' || sign === "'") {
    const value = readString(reader);
    return scalar(reader, at, pointer, value, true);
  }
  return readWord(reader, pointer);
}

function scalar(reader: Reader, start: number, pointer: string, value: JsonScalar, quoted: boolean): DocumentNode {
  return { kind: "scalar", span: span(reader.source, start, reader.at), pointer, value, quoted };
}

function readObject(reader: Reader, pointer: string, depth: number): DocumentNode {
  const start = reader.at++;
  const entries = new Map<string, Entry>();
  let member: { readonly name: string; readonly key: Span } | undefined;
  const map = (): DocumentNode => ({ kind: "map", span: span(reader.source, start, reader.at), pointer, entries });
  reader.open.push((last) => {
    if (member && !entries.has(member.name))
      entries.set(member.name, { key: member.key, value: last ?? unread(reader, pointer, member.name) });
    return map();
  });
  while (hasNext(reader, "}", start)) {
    const from = reader.at;
    const name = readName(reader);
    const key = span(reader.source, from, reader.at);
    member = { name, key };
    skip(reader);
    if (reader.text[reader.at] !== ":") stop(reader, from, reader.at, "no-colon", "add");
    reader.at++;
    skip(reader);
    const value = readValue(reader, pointerTo(pointer, name), depth + 1);
    addMember(reader, entries, name, { key, value });
    if (entries.size > judgedLimits.values) tooMany(reader, start, "long-object");
    member = undefined;
  }
  reader.open.pop();
  return map();
}

/** In place of the value of a member that could not be read. */
function unread({ source, at }: Reader, pointer: string, name: string): DocumentNode {
  const place = Math.min(at, source.text.length);
  return { kind: "scalar", span: span(source, place, place), pointer: pointerTo(pointer, name), value: null, quoted: false, unread: true };
}

function addMember(reader: Reader, entries: Map<string, Entry>, name: string, entry: Entry): void {
  const first = entries.get(name);
  if (first === undefined) {
    entries.set(name, entry);
    return;
  }
  gather(
    reader.diagnostics,
    diagnostic(uniqueKeys, {
      message: "member",
      data: { name },
      help: "member",
      span: entry.key,
      pointer: entry.value.pointer,
      related: [{ span: first.key, message: "the-first" }],
    }),
  );
}

function readArray(reader: Reader, pointer: string, depth: number): DocumentNode {
  const start = reader.at++;
  const items: DocumentNode[] = [];
  const list = (): DocumentNode => ({ kind: "list", span: span(reader.source, start, reader.at), pointer, items });
  reader.open.push((last) => {
    if (last) items.push(last);
    return list();
  });
  while (hasNext(reader, "]", start)) {
    items.push(readValue(reader, pointerTo(pointer, items.length), depth + 1));
    if (items.length > judgedLimits.values) tooMany(reader, start, "long-list");
  }
  reader.open.pop();
  return list();
}

/** Ends the reading of what no request holds. */
function tooMany(reader: Reader, start: number, message: "long-list" | "long-object"): never {
  const data = { limit: judgedLimits.values };
  report(reader, diagnostic(collectionLimit, { message, data, help: { message: "at-most", data }, ...place(reader, start, start + 1) }));
  throw new Unreadable();
}

/** Whether another element comes before the closing bracket; the comma before it, or the bracket, is then read. */
function hasNext(reader: Reader, close: "}" | "]", start: number): boolean {
  const isFirst = reader.at === start + 1;
  skip(reader);
  const { text } = reader;
  const comma = reader.at;
  if (text[comma] === ",") {
    reader.at++;
    skip(reader);
    if (isFirst || text[reader.at] === ",") stop(reader, comma, comma + 1, "comma-alone", "remove");
    if (text[reader.at] === close)
      flaw(reader, comma, comma + 1, "comma-last", "comma", [
        { title: "remove-comma", safe: true, edits: [{ span: span(reader.source, comma, comma + 1), text: "" }] },
      ]);
  } else if (!isFirst && text[comma] !== close && comma < text.length) {
    stop(reader, comma, nextWord(reader), close === "]" ? "no-comma-value" : "no-comma-member", "add-comma");
  }
  if (reader.at >= text.length) stop(reader, start, start + 1, "never-closed", "bracket");
  if (text[reader.at] !== close) return true;
  reader.at++;
  return false;
}

function readName(reader: Reader): string {
  const { text, at } = reader;
  if (text[at] === '"' || text[at] === "'") return readString(reader);
  const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
  word.lastIndex = at;
  const name = word.exec(text)?.[0];
  if (name === undefined) return stop(reader, at, nextWord(reader), "no-name", /^[“”‘’]/u.test(text.slice(at)) ? "straight" : "name");
  reader.at = at + name.length;
  flaw(reader, at, reader.at, "bare-name", "double-quotes", [
    { title: "double-quotes", safe: true, edits: [{ span: span(reader.source, at, reader.at), text: JSON.stringify(name) }] },
  ]);
  return name;
}

const escapes: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** A text in double quotes; one in single quotes is read as if it stood in double ones, and reported. */
function readString(reader: Reader): string {
  const { text, at: start } = reader;
  const quote = text[start];
  const parts: string[] = [];
  let from = start + 1;
  for (reader.at = from; ; reader.at++) {
    const sign = text[reader.at];
    if (sign === undefined || sign === "\n") return stop(reader, start, reader.at, "open-text", "quotation-mark");
    if (sign === quote) break;
    if (sign === "\\") {
      parts.push(text.slice(from, reader.at), readEscape(reader, quote));
      from = reader.at + 1;
    } else if (sign < " ") {
      flaw(reader, reader.at, reader.at + 1, "control", "escape");
    }
  }
  parts.push(text.slice(from, reader.at++));
  if (quote === "'") flaw(reader, start, reader.at, "single-quotes", "double-quotes");
  const value = parts.join("");
  const half = halfCharacter(value, span(reader.source, start, reader.at), "");
  if (half) reader.diagnostics.push(half);
  return value;
}

/** What an escape stands for; afterwards the reader is at its last character. */
function readEscape(reader: Reader, quote: string | undefined): string {
  const { text, at } = reader;
  const sign = text[at + 1] ?? "";
  const known = sign === quote ? sign : escapes[sign];
  reader.at = at + 1;
  if (known !== undefined) return known;
  const digits = text.slice(at + 2, at + 6);
  if (sign !== "u" || !/^[\da-f]{4}$/iu.test(digits)) return stop(reader, at, at + 2, "escape", "two");
  reader.at = at + 5;
  return String.fromCharCode(Number.parseInt(digits, 16));
}

const words: ReadonlyMap<string, JsonScalar> = new Map<string, JsonScalar>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** A number, `true`, `false` or `null`. */
function readWord(reader: Reader, pointer: string): DocumentNode {
  const { at } = reader;
  const end = nextWord(reader);
  const text = reader.text.slice(at, end);
  const word = words.get(text);
  const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(text) ? Number(text) : undefined;
  if (word === undefined && number === undefined)
    return stop(reader, at, end, at >= reader.text.length ? "no-value" : "foreign", helpFor(text));
  reader.at = end;
  if (number !== undefined && !isExact(text, number)) flaw(reader, at, end, "digits", "fewer");
  return scalar(reader, at, pointer, word ?? number ?? null, false);
}

/** What to do about a word that is none of JSON's. */
function helpFor(text: string): JsonHelp {
  if (/^(?:true|false|null|none|undefined)$/iu.test(text)) return "words";
  if (/^[“”‘’]/u.test(text)) return "straight";
  return /^[+.]?\d/u.test(text) ? "number" : "value";
}

/** Whether programs that read a number to 64 bits, as JavaScript does, write it again as it was. */
function isExact(text: string, number: number): boolean {
  if (!Number.isFinite(number)) return false;
  return !/^-?\d+$/u.test(text) || text === String(number) || BigInt(text) === BigInt(number);
}

/** Passes over white space, and over comments, which are reported. */
function skip(reader: Reader): void {
  const { text } = reader;
  for (;;) {
    while (/[ \t\r\n]/u.test(text[reader.at] ?? "")) reader.at++;
    const { at } = reader;
    const isBlock = text.startsWith("/*", at);
    if (!isBlock && !text.startsWith("//", at) && text[at] !== "#") return;
    const close = text.indexOf(isBlock ? "*/" : "\n", at);
    const end = close < 0 ? text.length : isBlock ? close + 2 : close;
    reader.at = end;
    const line = text.indexOf("\n", at);
    flaw(reader, at, line < 0 ? end : Math.min(end, line), "comment", "comment");
  }
}

/** Where the word at the reader's place ends: at white space, or at a sign of JSON. */
function nextWord({ text, at }: Reader): number {
  const word = /[^\s,:{}[\]"]+|[^\s]/uy;
  word.lastIndex = at;
  return at + (word.exec(text)?.[0].length ?? 0);
}

/** More mistakes than a person reads: such a text is no JSON at all. */
const mistakes = 100;

function report(reader: Reader, found: Diagnostic): void {
  reader.diagnostics.push(found);
  if (reader.diagnostics.length >= mistakes) throw new Unreadable();
}

type JsonFlaw = keyof NonNullable<typeof requestJson.messages>;
type JsonHelp = keyof NonNullable<typeof requestJson.helps>;

/** Reports what JSON does not allow; reading goes on. */
function flaw(reader: Reader, start: number, end: number, message: JsonFlaw, help: JsonHelp, fixes: readonly Fix[] = []): void {
  report(reader, diagnostic(requestJson, { message, help, ...place(reader, start, end), fixes }));
}

function stop(reader: Reader, start: number, end: number, message: JsonFlaw, help: JsonHelp): never {
  flaw(reader, start, end, message, help);
  throw new Unreadable();
}

function place({ source }: Reader, start: number, end: number): { readonly span: Span; readonly pointer: "" } {
  const from = Math.min(start, source.text.length);
  return { span: span(source, from, Math.max(from, Math.min(end, source.text.length))), pointer: "" };
}

function tooLarge(source: Source): Diagnostic {
  return diagnostic(sizeLimit, {
    message: "request",
    help: { message: "request", data: { megabytes: limits.bytes / 1_000_000 } },
    span: span(source, 0, 1),
    pointer: "",
  });
}
