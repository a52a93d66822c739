import { inflateSync } from "node:zlib";
import { compared } from "./characters.ts";
import type { TextRun } from "./text-run.ts";

/** How much of unpacked streams is looked at, in bytes. */
const packedLimit = 50_000_000;
/** How far before a stream its dictionary is looked for. */
const reach = 2000;
/** What a text that stands for what is drawn follows. */
const name = "/ActualText";
/** How long a text may be, and how many there may be in one stream. */
const [longest, most] = [500, 20_000];

/**
 * The texts that a file says to stand for what is drawn (ActualText), wherever in it: in plain sight, or in streams that are deflated.
 * Those of encrypted files are not known. `file` has a character for each byte.
 */
export function replacementsIn(file: string): readonly string[] {
  const found = new Set(textsIn(file));
  let left = packedLimit;
  for (let at = file.indexOf("stream"); at >= 0 && left > 0; at = file.indexOf("stream", at + 1)) {
    const head = file.slice(Math.max(at - reach, 0), at);
    const dictionary = head.slice(head.lastIndexOf(" obj"));
    if (!dictionary.includes("/FlateDecode") || /\/(?:Image|Length1|FontFile|XRef)\b/u.test(dictionary)) continue;
    const start = at + "stream".length + (file.startsWith("\r\n", at + "stream".length) ? 2 : 1);
    const end = file.indexOf("endstream", start);
    if (end < 0) break;
    const unpacked = inflated(file.slice(start, end), left);
    left -= Math.max(unpacked.length, 1);
    if (unpacked.includes(name)) for (const text of textsIn(unpacked.toString("latin1"))) found.add(text);
    at = end + "endstream".length - 1;
  }
  return [...found];
}

function inflated(packed: string, limit: number): Buffer {
  try {
    return inflateSync(Buffer.from(packed, "latin1"), { maxOutputLength: limit });
  } catch {
    return Buffer.alloc(0); // not deflated after all, encrypted, or more than anybody needs
  }
}

function textsIn(content: string): readonly string[] {
  const found: string[] = [];
  for (let at = content.indexOf(name); at >= 0 && found.length < most; at = content.indexOf(name, at + 1)) {
    const after = content.slice(at + name.length, at + longest).trimStart();
    const text = after.startsWith("(") ? literal(after) : after.startsWith("<") ? hexadecimal(after) : "";
    if (text !== "") found.push(decoded(Buffer.from(text, "latin1")));
  }
  return found;
}

function hexadecimal(text: string): string {
  return Buffer.from(text.slice(1, text.indexOf(">")).replaceAll(/\s/gu, ""), "hex").toString("latin1");
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The bytes of a text in brackets, which may be nested. */
function literal(text: string): string {
  let [bytes, depth] = ["", 0];
  for (const [token, octal, escaped] of text.matchAll(/\\([0-7]{1,3})|\\([^0-7])|[^\\]/gsu)) {
    if (octal !== undefined) bytes += String.fromCodePoint(Number.parseInt(octal, 8) & 255);
    else if (escaped !== undefined) bytes += escapes[escaped] ?? escaped;
    else {
      if (token === ")") depth -= 1;
      if (depth === 0 && token === ")") return bytes;
      if (depth > 0) bytes += token;
      if (token === "(") depth += 1;
    }
  }
  return "";
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString("utf16le");
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.toString("utf8", 3) : bytes.toString("latin1");
}

/**
 * Whether the file may say that another text stands for a run of a page: which of the replacements does is not known, only that none is equal to what
 * is drawn in the run's marked content. `known` are replacements as they are compared.
 */
export function replacedIn(runs: readonly TextRun[], known: ReadonlySet<string>): (run: TextRun) => boolean {
  const marked = new Map<number, string>();
  if (known.size > 0) for (const { mark, text } of runs) if (mark !== undefined) marked.set(mark, (marked.get(mark) ?? "") + text);
  const replaced = new Set([...marked].flatMap(([mark, text]) => (known.has(compared(text)) ? [] : [mark])));
  return ({ mark }) => mark !== undefined && replaced.has(mark);
}
