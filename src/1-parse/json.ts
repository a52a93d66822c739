import { type Code, type Diagnostic, diagnostic, type Fix } from "../model/diagnostic.ts";
import { type DocumentNode, type Entry, pointerTo } from "../model/document.ts";
import type { JsonScalar } from "../model/json.ts";
import { type Source, type Span, span } from "../model/source.ts";
import { gather, judgedLimits } from "../model/limits.ts";
import { collectionLimit, depthLimit, requestJson, sizeLimit, uniqueKeys } from "../codes/text.ts";
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
    if (reader.at < reader.text.length) stop(reader, reader.at, nextWord(reader), "Here the JSON has ended already.", "Remove the rest.");
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
      report(reader, depthLimit, at, at + 1, `Values are nested more than ${limits.depth} deep here.`, "Close or remove the brackets.");
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
    if (reader.text[reader.at] !== ":")
      stop(reader, from, reader.at, "Behind the name of a member comes a colon and its value.", "Add them.");
    reader.at++;
    skip(reader);
    const value = readValue(reader, pointerTo(pointer, name), depth + 1);
    addMember(reader, entries, name, { key, value });
    if (entries.size > judgedLimits.values) tooMany(reader, start, "An object");
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
      message: `The member ${JSON.stringify(name)} stands here a second time.`,
      help: "Remove one of the two: which of them is read depends on the program that reads it.",
      span: entry.key,
      pointer: entry.value.pointer,
      related: [{ span: first.key, message: "the first" }],
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
    if (items.length > judgedLimits.values) tooMany(reader, start, "A list");
  }
  reader.open.pop();
  return list();
}

/** Ends the reading of what no request holds. */
function tooMany(reader: Reader, start: number, noun: string): never {
  const message = `${noun} of more than ${judgedLimits.values} values begins here.`;
  report(reader, collectionLimit, start, start + 1, message, `Write at most ${judgedLimits.values}.`);
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
    if (isFirst || text[reader.at] === ",") stop(reader, comma, comma + 1, "This comma stands behind no value.", "Remove it.");
    if (text[reader.at] === close)
      report(reader, requestJson, comma, comma + 1, "Behind the last value stands no comma in JSON.", "Remove the comma.", [
        { title: "Remove the comma", safe: true, edits: [{ span: span(reader.source, comma, comma + 1), text: "" }] },
      ]);
  } else if (!isFirst && text[comma] !== close && comma < text.length) {
    const [end, noun] = close === "]" ? [comma, "value"] : [comma, "member"];
    stop(
      reader,
      end,
      nextWord(reader),
      `Between the ${noun} before and this stands no comma.`,
      "Add it, or the quotation mark or bracket that lacks.",
    );
  }
  if (reader.at >= text.length) stop(reader, start, start + 1, "This bracket is never closed.", "Add the closing bracket where it ends.");
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
  if (name === undefined)
    return stop(
      reader,
      at,
      nextWord(reader),
      "Here the name of a member is missing.",
      /^[“”‘’]/u.test(text.slice(at)) ? straightQuotes : 'Write `"Name": value`.',
    );
  reader.at = at + name.length;
  report(reader, requestJson, at, reader.at, "The name of a member stands in double quotes in JSON.", "Put it in double quotes.", [
    { title: "Put it in double quotes", safe: true, edits: [{ span: span(reader.source, at, reader.at), text: JSON.stringify(name) }] },
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
    if (sign === undefined || sign === "\n")
      return stop(reader, start, reader.at, "This text has no closing quotation mark on its line.", "Add it.");
    if (sign === quote) break;
    if (sign === "\\") {
      parts.push(text.slice(from, reader.at), readEscape(reader, quote));
      from = reader.at + 1;
    } else if (sign < " ") {
      report(
        reader,
        requestJson,
        reader.at,
        reader.at + 1,
        "A control character stands here as it is.",
        "Write it as an escape, such as `\\t`.",
      );
    }
  }
  parts.push(text.slice(from, reader.at++));
  if (quote === "'") report(reader, requestJson, start, reader.at, "Texts stand in double quotes in JSON.", "Put it in double quotes.");
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
  if (sign !== "u" || !/^[\da-f]{4}$/iu.test(digits))
    return stop(reader, at, at + 2, "A backslash begins an escape that JSON does not know.", "Write two backslashes for one.");
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
    return stop(reader, at, end, at >= reader.text.length ? "Here a value is missing." : "This is no value of JSON.", help(text));
  reader.at = end;
  if (number !== undefined && !isExact(text, number))
    report(
      reader,
      requestJson,
      at,
      end,
      "This number has more digits than programs keep: another one would be sent.",
      "Write it with fewer digits, or as a text.",
    );
  return scalar(reader, at, pointer, word ?? number ?? null, false);
}

const straightQuotes = 'JSON has straight quotation marks: `"`.';

/** What to do about a word that is none of JSON's. */
function help(text: string): string {
  if (/^(?:true|false|null|none|undefined)$/iu.test(text)) return "JSON writes `true`, `false` and `null`, in lower case.";
  if (/^[“”‘’]/u.test(text)) return straightQuotes;
  if (/^[+.]?\d/u.test(text)) return "A number of JSON has no leading zero, no plus sign, and digits before and behind its point.";
  return "A value is a text in double quotes, a number, `true`, `false`, `null`, a list or an object.";
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
    report(reader, requestJson, at, line < 0 ? end : Math.min(end, line), "JSON has no comments.", "Remove the comment.");
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

function report(reader: Reader, code: Code, start: number, end: number, message: string, help: string, fixes: readonly Fix[] = []): void {
  reader.diagnostics.push(diagnostic(code, { message, help, span: clamped(reader.source, start, end), pointer: "", fixes }));
  if (reader.diagnostics.length >= mistakes) throw new Unreadable();
}

function stop(reader: Reader, start: number, end: number, message: string, help: string): never {
  report(reader, requestJson, start, end, message, help);
  throw new Unreadable();
}

function clamped(source: Source, start: number, end: number): Span {
  const from = Math.min(start, source.text.length);
  return span(source, from, Math.max(from, Math.min(end, source.text.length)));
}

function tooLarge(source: Source): Diagnostic {
  return diagnostic(sizeLimit, {
    message: "The file is larger than a request can be.",
    help: `A file holds at most ${limits.bytes / 1_000_000} MB.`,
    span: span(source, 0, 1),
    pointer: "",
  });
}
