import { rounded } from "../model/box.ts";
import { compare } from "../model/diagnostic.ts";
import { type Hit, type KeywordFacts, type Miss, neighbourKinds, type Neighbours } from "../model/pdf-facts.ts";
import { brokenPlaces } from "./broken.ts";
import { codePoint, compared, isFolded, isSpace } from "./characters.ts";
import type { PdfField } from "./document.ts";
import { isInText } from "./in-text.ts";
import { boxOf, type Line } from "./lines.ts";
import type { Searchable, SearchableLine } from "./searchable.ts";
import { nearestText } from "./similar.ts";
import type { Glyph } from "./stretches.ts";

/** A hit with the text around it, for people to recognise it by. */
export interface Sighting {
  readonly hit: Hit;
  /** The keyword as it is printed. */
  readonly text: string;
  /** Some characters before and after it on its line. */
  readonly before: string;
  readonly after: string;
}

/** How many characters of a line are shown on each side of a hit. */
const contextLength = 12;

/**
 * Every place where a keyword is printed on one line, in reading order. Compatible characters are the same (NFKC) and spaces are
 * ignored; hits do not overlap. A keyword of spaces alone is nowhere.
 */
export function sightings(keyword: string, { lines }: Searchable): readonly Sighting[] {
  const wanted = compared(keyword);
  return lines.flatMap((line, index) =>
    rangesIn(line, wanted).map((range) => sighting(keyword, line, range, isInText(lines, index, range))),
  );
}

/** What facts keep of a keyword. */
export function keywordFacts(keyword: string, text: Searchable, fields: readonly PdfField[]): KeywordFacts {
  const wanted = compared(keyword);
  const hits = sightings(keyword, text).map(({ hit }) => hit);
  const isReplacement = hits.length === 0 && text.replacements.some((each) => each.includes(wanted));
  const misses: Miss[] =
    wanted === "" ? [] : [...missesOf(wanted, text, fields), ...(isReplacement ? [{ kind: "replacement" } as const] : [])];
  const similar = wanted === "" || hits.length + misses.length > 0 ? undefined : nearestText(wanted, text.lines);
  return { keyword, hits, misses: similar ? [...misses, similar] : misses };
}

/** Keywords in the order of facts, each once. */
export function orderedKeywords(keywords: readonly string[]): readonly string[] {
  return [...new Set(keywords)].toSorted(compare);
}

function missesOf(wanted: string, { lines, outside, ...apart }: Searchable, fields: readonly PdfField[]): Miss[] {
  return [
    ...(["hidden", "annotation"] as const).flatMap((kind) =>
      apart[kind].flatMap(({ page, ...line }) =>
        rangesIn({ page, ...line }, wanted).map(([from, to]): Miss => ({ kind, page, box: rounded(boxOf(line.line, from, to)) })),
      ),
    ),
    ...brokenPlaces(wanted, lines).map((place): Miss => ({ kind: "broken", ...place })),
    ...outside.flatMap((line) => rangesIn(line, wanted).map((): Miss => ({ kind: "outside", page: line.page }))),
    ...fields.filter(({ value }) => compared(value ?? "").includes(wanted)).map(({ name }): Miss => ({ kind: "value", field: name })),
  ];
}

/** Which characters of a line a keyword takes: the first, and the one after the last. */
type Range = readonly [from: number, to: number];

function rangesIn({ text, owners }: SearchableLine, wanted: string): readonly Range[] {
  const ranges: Range[] = [];
  if (wanted === "") return ranges;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const [from, last] = [owners[at] ?? 0, owners[at + wanted.length - 1] ?? 0];
    // A mark that belongs to the last character makes it another one.
    if (!/^\p{M}/u.test(text.slice(at + wanted.length))) ranges.push([from, last + 1]);
  }
  return ranges;
}

function sighting(keyword: string, { page, line }: SearchableLine, [from, to]: Range, inText: boolean): Sighting {
  const hit: Hit = {
    page,
    box: rounded(boxOf(line, from, to)),
    exact: isExact(keyword, line, from, to),
    ...foldedIn(keyword, line, from, to),
    ...(line.glyphs.slice(from, to).some(({ isReplaced }) => isReplaced) ? { replaced: true } : {}),
    ...(inText ? { inText } : {}),
    neighbours: nearer(line.glyphs[from]?.before, line.glyphs[to]?.before),
  };
  return {
    hit,
    text: textOf(line, from, to).trim(),
    before: textOf(line, from - contextLength, from),
    after: textOf(line, to, to + contextLength),
  };
}

function isExact(keyword: string, { glyphs }: Line, from: number, to: number): boolean {
  const found = glyphs.slice(from, to);
  const hasSpaces = [...keyword].some(isSpace);
  const isWhole = hasSpaces || found.slice(1).every(({ before }) => before === "touching");
  return isWhole && found.map(sourceOf).join("") === [...keyword].filter((each) => !isSpace(each)).join("");
}

/** The characters that either has and the other has not, and that are compared as others. */
function foldedIn(keyword: string, { glyphs }: Line, from: number, to: number): Pick<Hit, "folded"> {
  const found = new Set(glyphs.slice(from, to).flatMap((glyph) => [...sourceOf(glyph)]));
  const wanted = new Set(keyword);
  const different = [...found, ...wanted].filter((each) => found.has(each) !== wanted.has(each) && !isSpace(each) && isFolded(each));
  return different.length > 0 ? { folded: different.map(codePoint) } : {};
}

/** What the font says of a glyph. */
function sourceOf({ character, source = character }: Glyph): string {
  return source;
}

function nearer(before: Neighbours = "none", after: Neighbours = "none"): Neighbours {
  return neighbourKinds.find((kind) => kind === before || kind === after) ?? "none";
}

/** The text of some characters of a line, one space for each that was there. */
function textOf({ glyphs }: Line, from: number, to: number): string {
  return glyphs
    .slice(Math.max(from, 0), to)
    .map(({ character, before }) => (before === "spaced" ? ` ${character}` : character))
    .join("");
}
