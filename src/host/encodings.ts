import { isUtf8 } from "node:buffer";
import type { Look } from "../model/source.ts";

/** An encoding or a kind of file that is not UTF-8, with what it takes to show it. */
export interface Kind {
  readonly look: Look;
  /** What `TextDecoder` calls it; none for UTF-32 and for what is no text. */
  readonly label?: string;
  /** Bytes of a unit: more than one where the zeros between letters tell. */
  readonly width: 1 | 2 | 4;
}

const utf16le: Kind = { look: { kind: "little", encoding: "UTF-16", iconv: "UTF-16LE" }, label: "utf-16le", width: 2 };
const utf16be: Kind = { look: { kind: "big", encoding: "UTF-16", iconv: "UTF-16BE" }, label: "utf-16be", width: 2 };
const utf32le: Kind = { look: { kind: "little", encoding: "UTF-32", iconv: "UTF-32LE" }, width: 4 };
const utf32be: Kind = { look: { kind: "big", encoding: "UTF-32", iconv: "UTF-32BE" }, width: 4 };
const gbk: Kind = { look: { kind: "gbk", iconv: "GB18030" }, label: "gb18030", width: 1 };
const big5: Kind = { look: { kind: "encoding", encoding: "Big5", iconv: "BIG5" }, label: "big5", width: 1 };
const shiftJis: Kind = { look: { kind: "encoding", encoding: "Shift JIS", iconv: "SHIFT_JIS" }, label: "shift_jis", width: 1 };
const latin: Kind = { look: { kind: "latin", iconv: "WINDOWS-1252" }, label: "windows-1252", width: 1 };
const damaged: Kind = { look: { kind: "broken" }, width: 1 };
const halves: Kind = { look: { kind: "halves" }, width: 1 };

/** How files begin that people mistake for text: PDFs, archives (also .docx and .xlsx), old Office documents, pictures. */
const signatures: readonly (readonly [start: string, look: Look])[] = [
  ["%PDF-", { kind: "pdf" }],
  ["PK\x03\x04", { kind: "zip" }],
  ["\xd0\xcf\x11\xe0", { kind: "office" }],
  ["\x1f\x8b", { kind: "gzip" }],
  ["\x89PNG", { kind: "png" }],
  ["\xff\xd8\xff", { kind: "jpeg" }],
];

/** How many bytes are looked at to tell an encoding. */
const sample = 1 << 16;

/** What bytes are if they are not UTF-8: by a byte order mark, by zeros between letters, else by what they decode to. `undefined` for UTF-8. */
export function foreignKind(bytes: Buffer): Kind | "unknown" | undefined {
  const known = byMark(bytes) ?? (bytes.subarray(0, 3).equals(utf8Mark) ? undefined : byZeros(bytes.subarray(0, sample)));
  if (known) return known;
  if (isUtf8(bytes)) return undefined;
  const [, look] = signatures.find(([start]) => bytes.subarray(0, start.length).equals(Buffer.from(start, "latin1"))) ?? [];
  return look === undefined ? byLetters(bytes) : { look, width: 1 };
}

/** What bytes look like if they are not UTF-8; `undefined` for UTF-8, and where nothing is known. */
export function lookOf(bytes: Buffer): Look | undefined {
  const kind = foreignKind(bytes);
  return kind === undefined || kind === "unknown" ? undefined : kind.look;
}

const utf8Mark = Buffer.from("\uFEFF");

function byMark(bytes: Buffer): Kind | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 ? utf32le : utf16le;
  if (a === 0xfe && b === 0xff) return utf16be;
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? utf32be : undefined;
}

/** Latin letters and signs, of which every contract has many, leave zeros in the same byte of each unit. */
function byZeros(bytes: Buffer): Kind | undefined {
  const zeros: [number, number, number, number] = [0, 0, 0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros[(at % 4) as 0 | 1 | 2 | 3] += 1; // a remainder of 4
  const [a, b, c, d] = zeros;
  const [all, even, odd] = [a + b + c + d, a + c, b + d];
  if (all === 0 || all < bytes.length / 8 || bytes.length % 2 !== 0) return undefined;
  const units = bytes.length / 4;
  if (d === units && c > units * 0.9) return utf32le;
  if (a === units && b > units * 0.9) return utf32be;
  // Some Chinese characters have a zero in them, too.
  if (odd > even * 4) return utf16le;
  return even > odd * 4 ? utf16be : undefined;
}

/** Encodings of one and two bytes, by what the text would be in them. */
function byLetters(bytes: Buffer): Kind | "unknown" {
  const bad = firstBadByte(bytes);
  const from = Math.max(0, bad - sample / 2);
  const near = bytes.subarray(from, from + sample);
  const lossy = near.toString("utf8");
  const broken = count(lossy, /\uFFFD+/gu);
  if (bytes[bad] === 0xed && (bytes[bad + 1] ?? 0) >= 0xa0) return halves;
  if (count(lossy, /[\u0800-\uFFFC]/gu) > 2 * broken) return damaged;
  // The part may begin and end inside a character.
  const letters = near.subarray(
    near.findIndex((byte) => byte >= 0x80),
    near.length < sample ? near.length : near.lastIndexOf(10),
  );
  const asGbk = shareOfHan(gbk, letters);
  if (asGbk > 0.6 && usualGbk(letters) > 0.6) return gbk;
  const other = [shiftJis, big5, gbk].find((kind) => shareOfHan(kind, letters) > 0.6);
  if (other) return other;
  const high = count(letters.toString("latin1"), /[\u0080-\u00FF]/gu);
  return high * 3 < letters.length && count(letters.toString("latin1"), /[\u0080-\u009F]/gu) * 4 <= high ? latin : "unknown";
}

/** How much of what is not ASCII would be Chinese or Japanese in an encoding; nothing where the bytes are not of it. */
function shareOfHan({ label = "" }: Kind, bytes: Buffer): number {
  const text = decodedAs(label, bytes, true);
  if (text === undefined) return 0;
  const all = count(text, /[^\p{ASCII}]/gu);
  return all === 0 ? 0 : count(text, /[\p{sc=Han}\p{sc=Hiragana}\u30A0-\u30FF\u3000-\u303F\uFF00-\uFF5E“”‘’—…·《》￥]/gu) / all;
}

/** How many of the pairs of bytes are those of the 3,755 usual characters and of punctuation in GB 2312. */
function usualGbk(bytes: Buffer): number {
  const pairs = bytes.toString("latin1").match(/[\u0080-\u00FF][\u0040-\u00FF]/gu) ?? [];
  return pairs.filter((pair) => /^[\u00A1-\u00A3\u00B0-\u00D7][\u00A1-\u00FE]$/u.test(pair)).length / Math.max(1, pairs.length);
}

/** Bytes in an encoding that `TextDecoder` knows; with `isStrict` nothing where they are not of it. */
export function decodedAs(label: string, bytes: Uint8Array, isStrict: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal: isStrict }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The index of the first byte that does not belong to a character of UTF-8; the length where all do. */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** How many bytes the character has that begins at an index; 0 where none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const [least, most] =
    first === 0xe0
      ? [0xa0, 0xbf]
      : first === 0xed
        ? [0x80, 0x9f]
        : first === 0xf0
          ? [0x90, 0xbf]
          : first === 0xf4
            ? [0x80, 0x8f]
            : [0x80, 0xbf];
  if (first < 0xc2 || first > 0xf4 || second < least || second > most) return 0;
  for (let index = 2; index < length; index++) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
