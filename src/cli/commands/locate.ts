import type { FieldFacts, KeywordFacts, PageFacts, PdfFacts, PageBox } from "../../model/pdf-facts.ts";
import { absenceMessages, absenceOf } from "../../model/pdf-absence.ts";
import { doubtMessages, doubtsOf, mayHaveMore } from "../../model/pdf-doubts.ts";
import { printable } from "../../pdf/characters.ts";
import { factsWithoutPrint } from "../../pdf/facts.ts";
import { type Sighting, sightings } from "../../pdf/keyword.ts";
import { searchable } from "../../pdf/searchable.ts";
import { columns } from "../../report/columns.ts";
import type { Paint } from "../../report/paint.ts";
import { locateMessages } from "../../words/en/locate.ts";
import { type Say, saying, sayingOf } from "../../words/saying.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { openPdf, pagesText, sayingRemarks, tellRemarks } from "../pdf.ts";
import type { PdfFlags } from "../pdf-limits.ts";
import { type CommonFlags, paintFor } from "../settings.ts";

export interface LocateFlags extends CommonFlags, PdfFlags {
  readonly json?: boolean;
}

/** A keyword with its hits and what surrounds them, in the order in which keywords were asked for. */
interface Located {
  readonly keyword: string;
  readonly sightings: readonly Sighting[];
}

/** `flowspec locate <pdf> [keyword…]`: what is there to stdout, what to beware of to stderr; a keyword without a hit is a finding. */
export async function locateCommand(path: string, keywords: readonly string[], flags: LocateFlags, io: Io): Promise<ExitCode> {
  const blank = keywords.find((keyword) => keyword.trim() === "");
  if (blank !== undefined) throw new UsageError("blank-keyword");
  const document = await openPdf(path, flags, io);
  if (typeof document === "number") return document;
  const text = searchable(document);
  const facts = factsWithoutPrint(document, keywords, text);
  const located = [...new Set(keywords)].map((keyword) => ({ keyword, sightings: sightings(keyword, text) }));
  io.stdout.write(flags.json ? asJson(path, facts, located) : asText(path, facts, located, { paint: paintFor(io.stdout, flags, io), io }));
  tellRemarks(document, io);
  const say = sayingRemarks(io);
  const doubtText = sayingOf("keyword-hit-certain", doubtMessages, io.speech.terminal);
  const found = facts.keywords.filter(({ hits }) => hits.length > 0);
  const missing = facts.keywords.filter(({ hits }) => hits.length === 0);
  for (const each of found) for (const doubt of doubtsOf(each, facts)) io.stderr.write(`${say("note", { remark: doubtText(doubt) })}\n`);
  for (const each of missing) io.stderr.write(`${whyMissing(each, facts, io).join("\n")}\n`);
  return missing.length > 0 ? exit.findings : exit.ok;
}

/** Why a keyword has no hit, as checks say it, and where to look. A text of the document is named only where it is nearly the keyword. */
function whyMissing(keyword: KeywordFacts, facts: PdfFacts, io: Io): readonly string[] {
  const language = io.speech.terminal;
  const [say, sayRemarks] = [sayingLocate(io), sayingRemarks(io)];
  const sentences = mayHaveMore(keyword, facts)
    ? doubtsOf(keyword, facts).map(sayingOf("keyword-hit-certain", doubtMessages, language))
    : [sayingOf("keyword-in-pdf", absenceMessages, language)(absenceOf(keyword, facts))];
  const places = keyword.misses.flatMap((miss) => ("box" in miss ? [say("place", { page: miss.page, x: miss.box.x, y: miss.box.y })] : []));
  return [
    ...sentences.map((sentence) => sayRemarks("error", { said: printable(sentence) })),
    ...(places.length === 0 ? [] : [say("look-at", { places: places.join(say("between-places")) })]),
  ];
}

type SayLocate = Say<typeof locateMessages>;

function sayingLocate({ speech }: Io): SayLocate {
  return saying("locate", locateMessages, speech.terminal);
}

function asJson(path: string, { keywords, pages, ...facts }: PdfFacts, located: readonly Located[]): string {
  const found = located.map(({ keyword, sightings }) => ({
    keyword,
    hits: sightings.map(({ hit, before, after }) => ({ ...hit, before, after })),
    misses: keywords.find((each) => each.keyword === keyword)?.misses ?? [],
  }));
  const sheets = pages.map(({ width, height, rotation, crop, unit, content, doubtful }) => ({
    width,
    height,
    rotation,
    crop,
    unit,
    content,
    doubtful,
  }));
  return `${JSON.stringify({ version: 1, file: path, ...facts, pages: sheets, keywords: found }, null, 2)}\n`;
}

/** How something is shown, and for whom. */
interface Showing {
  readonly paint: Paint;
  readonly io: Io;
}

function asText(path: string, { pages, fields }: PdfFacts, located: readonly Located[], showing: Showing): string {
  const say = sayingLocate(showing.io);
  const blocks = [
    [say("head", { path, pages: pages.length, fields: fields.length })],
    columns(pageRows(pages, showing)),
    columns(fields.flatMap((field) => fieldRows(field, say))),
    ...located.map(({ keyword, sightings }) => [
      say("keyword", { keyword, hits: sightings.length }),
      ...columns(sightings.map((each, index) => hitRow(each, index, showing.paint, say))),
    ]),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** One row for pages that follow each other and are alike. */
function pageRows(pages: readonly PageFacts[], { io }: Showing): readonly (readonly string[])[] {
  const [say, sayRemarks] = [sayingLocate(io), sayingRemarks(io)];
  const groups: { readonly look: readonly string[]; readonly numbers: number[] }[] = [];
  pages.forEach((page, index) => {
    const look = pageLook(page, say);
    const group = groups.at(-1);
    if (group && look.every((cell, column) => cell === group.look[column])) group.numbers.push(index + 1);
    else groups.push({ look, numbers: [index + 1] });
  });
  return groups.map(({ look, numbers }) => [pagesText(numbers, sayRemarks), ...look]);
}

function pageLook({ width, height, rotation, crop, unit, content, doubtful = [] }: PageFacts, say: SayLocate): readonly string[] {
  const looks = [
    ...(rotation === 0 ? [] : [say("turned", { degrees: rotation })]),
    ...(crop === undefined ? [] : [say("cropped")]),
    ...(unit === undefined ? [] : [say("unit", { unit })]),
    ...(content === "text" ? [] : [say(content)]),
    ...(content === "unreadable" ? [] : doubtful.map((kind) => say(`text-${kind}`))),
  ];
  return [`${width} × ${height} pt`, say("looks", { looks })];
}

function fieldRows({ name, type: kind, signed, places }: FieldFacts, say: SayLocate): readonly (readonly string[])[] {
  const type = say(`field-${kind}`);
  return places.map((place) => [
    say("field", { name: printable(name) }),
    signed ? say("signed", { type }) : type,
    ...placeCells(place, say),
  ]);
}

function hitRow({ hit, text, before, after }: Sighting, index: number, paint: Paint, say: SayLocate): readonly string[] {
  const context = [printable(before), paint(`[${printable(text)}]`, "yellow"), printable(after)];
  return [`  ${index}`, ...placeCells(hit, say), context.join("")];
}

function placeCells({ page, box: { x, y, width, height } }: PageBox, say: SayLocate): readonly string[] {
  return [say("page", { page }), `x ${x}`, `y ${y}`, `${width} × ${height}`];
}
