import type { Foreign } from "../model/source.ts";
import { decodedAs, firstBadByte, foreignKind, type Kind, lookOf } from "./encodings.ts";

/** The text of some bytes, without a byte order mark, and where they end to be UTF-8, if they do. */
export interface Decoded {
  readonly text: string;
  readonly foreign?: Foreign;
}

/**
 * Reads bytes as UTF-8. Where they are none, the text goes on as what they look like, so that people recognise it; nothing of it is ever
 * used, since `foreign` says so.
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = foreignKind(buffer);
  if (found === undefined) return { text: withoutMark(buffer.toString("utf8")) };
  const kind: Kind | undefined = found === "unknown" ? undefined : found;
  const look = lookOf(buffer);
  const looks = look && { looks: look };
  if (kind && kind.width > 1) return { text: wideText(buffer, kind), foreign: { at: firstWideUnit(buffer, kind), ...looks } };
  const bad = firstBadByte(buffer);
  const before = withoutMark(buffer.toString("utf8", 0, bad));
  const after = buffer.subarray(bad);
  return {
    text: before + (decodedAs(kind?.label ?? "utf-8", after, false) ?? after.toString("utf8")),
    foreign: { at: before.length, ...looks },
  };
}

/** Which unit holds the first byte that no UTF-8 has there: a zero, or one that is no part of a character. */
function firstWideUnit(bytes: Buffer, { width }: Kind): number {
  const zero = bytes.indexOf(0);
  return Math.floor(Math.min(firstBadByte(bytes), zero < 0 ? bytes.length : zero) / width);
}

function wideText(bytes: Buffer, { label = "", width }: Kind): string {
  return withoutMark(width === 2 ? (decodedAs(label, bytes, false) ?? "") : utf32(bytes, bytes[3] === 0 ? "little" : "big"));
}

function utf32(bytes: Buffer, endian: "little" | "big"): string {
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = endian === "little" ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    characters.push(code > 0x10_ff_ff ? "\uFFFD" : String.fromCodePoint(code));
  }
  return characters.join("");
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
