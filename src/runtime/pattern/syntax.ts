import { aboutRanges, digitRanges, mergedRanges, otherRanges, pointRanges, type CharRanges, spaceRanges, wordRanges } from "./ranges.ts";

/** A part of a regular expression. */
export type PatternNode =
  | Characters
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly of: PatternNode; readonly min: number; readonly max: number }
  | { readonly kind: "edge"; readonly sign: "^" | "$" | "b" | "B" }
  | { readonly kind: "look"; readonly of: PatternNode }
  | { readonly kind: "back"; readonly group: string };

/** One character of a class. */
export interface Characters {
  readonly kind: "characters";
  readonly ranges: CharRanges;
  /** Where the engine knows better than the ranges: the class as it was written. */
  readonly source?: string;
  /** Only those of them that words are made of, or only the others. */
  readonly isWord?: boolean;
}

/** A regular expression as a tree, with its groups by number and by name. */
export interface PatternTree {
  readonly root: PatternNode;
  readonly groups: ReadonlyMap<string, PatternNode>;
}

interface Reader {
  readonly text: string;
  at: number;
  opened: number;
  readonly groups: Map<string, PatternNode>;
}

/** Reads a regular expression that the engine accepts with the flag u; `undefined` where it has what this reader does not know. */
export function patternTree(pattern: string): PatternTree | undefined {
  const reader: Reader = { text: pattern, at: 0, opened: 0, groups: new Map() };
  const root = readChoice(reader);
  return root && reader.at === pattern.length ? { root, groups: reader.groups } : undefined;
}

function readChoice(reader: Reader): PatternNode | undefined {
  const options: PatternNode[] = [];
  do {
    const option = readSequence(reader);
    if (option === undefined) return undefined;
    options.push(option);
  } while (taken(reader, "|") !== undefined);
  const [only] = options;
  return options.length === 1 && only ? only : { kind: "choice", options };
}

function readSequence(reader: Reader): PatternNode | undefined {
  const parts: PatternNode[] = [];
  while (reader.at < reader.text.length && !/[|)]/u.test(reader.text.charAt(reader.at))) {
    const part = readPart(reader);
    if (part === undefined) return undefined;
    parts.push(readRepeat(reader, part));
  }
  return { kind: "sequence", parts };
}

function readRepeat(reader: Reader, of: PatternNode): PatternNode {
  const sign = match(reader, /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/uy);
  if (sign === undefined) return of;
  const [written, least, comma, most] = sign;
  if (written.startsWith("*")) return { kind: "repeat", of, min: 0, max: Number.POSITIVE_INFINITY };
  if (written.startsWith("+")) return { kind: "repeat", of, min: 1, max: Number.POSITIVE_INFINITY };
  if (written.startsWith("?")) return { kind: "repeat", of, min: 0, max: 1 };
  const min = Number(least);
  return { kind: "repeat", of, min, max: comma === undefined ? min : most ? Number(most) : Number.POSITIVE_INFINITY };
}

function readPart(reader: Reader): PatternNode | undefined {
  if (taken(reader, "(") !== undefined) return readGroup(reader);
  const edge = match(reader, /\^|\$|\\[bB]/uy)?.[0];
  if (edge !== undefined) return { kind: "edge", sign: edge.replace("\\", "") as "^" | "$" | "b" | "B" };
  const back = match(reader, /\\(?:([1-9]\d*)|k<([^>]+)>)/uy);
  if (back) return { kind: "back", group: back[1] ?? back[2] ?? "" };
  if (taken(reader, ".") !== undefined) return { kind: "characters", ranges: pointRanges };
  return reader.text.startsWith("[", reader.at) ? readClass(reader) : readCharacter(reader);
}

function readGroup(reader: Reader): PatternNode | undefined {
  const look = match(reader, /\?<?[=!]/uy) !== undefined;
  const plain = !look && match(reader, /\?:/uy) !== undefined;
  const name = look || plain ? undefined : match(reader, /\?<([^>]+)>/uy)?.[1];
  const number = look || plain ? undefined : String(++reader.opened);
  if (reader.text.startsWith("?", reader.at)) return undefined; // of a later edition of the language
  const of = readChoice(reader);
  if (of === undefined || taken(reader, ")") === undefined) return undefined;
  for (const id of [number, name]) if (id !== undefined) reader.groups.set(id, of);
  return look ? { kind: "look", of } : of;
}

/** `[a-z\d]` or `[^a-z]`. */
function readClass(reader: Reader): PatternNode | undefined {
  const start = reader.at;
  const isNegative = match(reader, /\[\^?/uy)?.[0] === "[^";
  const found: CharRanges[] = [];
  let isPlain = true;
  while (taken(reader, "]") === undefined) {
    const first = readCharacter(reader);
    if (first === undefined) return undefined;
    isPlain &&= first.source === undefined;
    const last = match(reader, /-(?!\])/uy) && readCharacter(reader);
    isPlain &&= last?.source === undefined;
    found.push(last ? [[first.ranges[0]?.[0] ?? 0, last.ranges[0]?.[0] ?? 0]] : first.ranges);
  }
  const merged = mergedRanges(found.flat());
  const ranges = isNegative ? otherRanges(merged) : merged;
  return { kind: "characters", ranges, ...(isPlain ? {} : { source: reader.text.slice(start, reader.at) }) };
}

const classes: Readonly<Record<string, CharRanges>> = {
  d: digitRanges,
  D: otherRanges(digitRanges),
  w: wordRanges,
  W: otherRanges(wordRanges),
  s: spaceRanges,
  S: otherRanges(spaceRanges),
};

const controls: Readonly<Record<string, number>> = { "0": 0, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** A character, escaped or not, or an escape that stands for a class. */
function readCharacter(reader: Reader): Characters | undefined {
  const property = match(reader, /\\[pP]\{[^}]*\}/uy)?.[0];
  if (property !== undefined) return { kind: "characters", ranges: propertyRanges(property), source: property };
  const ranges = classes[match(reader, /\\([dDwWsS])/uy)?.[1] ?? ""];
  if (ranges) return { kind: "characters", ranges };
  const point = readPoint(reader);
  return point === undefined ? undefined : { kind: "characters", ranges: [[point, point]] };
}

function readPoint(reader: Reader): number | undefined {
  const pair = match(reader, /\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})/uy);
  if (pair) return (Number.parseInt(pair[1] ?? "", 16) - 0xd800) * 0x400 + (Number.parseInt(pair[2] ?? "", 16) - 0xdc00) + 0x1_0000;
  const hex = match(reader, /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]+)\})/uy);
  if (hex) return Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? "", 16);
  const letter = match(reader, /\\c([A-Za-z])/uy)?.[1];
  if (letter !== undefined) return letter.charCodeAt(0) % 32;
  const escaped = match(reader, /\\([\s\S])/uy)?.[1];
  if (escaped !== undefined) return controls[escaped] ?? escaped.codePointAt(0);
  const plain = match(reader, /[\s\S]/uy)?.[0];
  return plain?.codePointAt(0);
}

const properties = new Map<string, CharRanges>();

/** Each property is looked through once: there are only so many. */
function propertyRanges(property: string): CharRanges {
  const ranges = properties.get(property) ?? aboutRanges(property);
  properties.set(property, ranges);
  return ranges;
}

function taken(reader: Reader, sign: string): string | undefined {
  if (!reader.text.startsWith(sign, reader.at)) return undefined;
  reader.at += sign.length;
  return sign;
}

function match(reader: Reader, sticky: RegExp): RegExpExecArray | undefined {
  sticky.lastIndex = reader.at;
  const found = sticky.exec(reader.text);
  if (found) reader.at += found[0].length;
  return found ?? undefined;
}
