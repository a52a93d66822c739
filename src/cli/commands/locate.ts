import { counted } from "../../runtime/phrases.ts";
import type { DoubtfulText, FieldFacts, KeywordFacts, PageFacts, PdfFacts, PageBox } from "../../model/pdf-facts.ts";
import { pageList } from "../../pdf/page-list.ts";
import { absenceMessages, absenceOf } from "../../model/pdf-absence.ts";
import { doubtMessages, doubtsOf, mayHaveMore } from "../../model/pdf-doubts.ts";
import { printable } from "../../pdf/characters.ts";
import { factsOf } from "../../pdf/facts.ts";
import { type Sighting, sightings } from "../../pdf/keyword.ts";
import { searchable } from "../../pdf/searchable.ts";
import { columns } from "../../report/columns.ts";
import type { Paint } from "../../report/paint.ts";
import { inEnglish } from "../../runtime/english.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { openPdf, remarks } from "../pdf.ts";
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
  const facts = factsOf(document, keywords, text);
  const located = [...new Set(keywords)].map((keyword) => ({ keyword, sightings: sightings(keyword, text) }));
  io.stdout.write(flags.json ? asJson(path, facts, located) : asText(path, facts, located, paintFor(io.stdout, flags, io)));
  for (const remark of remarks(document)) io.stderr.write(`note: ${remark}\n`);
  const found = facts.keywords.filter(({ hits }) => hits.length > 0);
  const missing = facts.keywords.filter(({ hits }) => hits.length === 0);
  for (const each of found) for (const doubt of doubtsOf(each, facts)) io.stderr.write(`note: ${inEnglish(doubt, doubtMessages)}\n`);
  for (const each of missing) io.stderr.write(`${whyMissing(each, facts).join("\n")}\n`);
  return missing.length > 0 ? exit.findings : exit.ok;
}

/** Why a keyword has no hit, as checks say it, and where to look. A text of the document is named only where it is nearly the keyword. */
function whyMissing(keyword: KeywordFacts, facts: PdfFacts): readonly string[] {
  const sentences = mayHaveMore(keyword, facts)
    ? doubtsOf(keyword, facts).map((doubt) => inEnglish(doubt, doubtMessages))
    : [inEnglish(absenceOf(keyword, facts), absenceMessages)];
  const places = keyword.misses.flatMap((miss) => ("box" in miss ? [`page ${miss.page}, x ${miss.box.x}, y ${miss.box.y}`] : []));
  return [
    ...sentences.map((sentence) => `error: ${printable(sentence)}`),
    ...(places.length === 0 ? [] : [`note: look at ${places.join("; ")}.`]),
  ];
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

function asText(path: string, { pages, fields }: PdfFacts, located: readonly Located[], paint: Paint): string {
  const blocks = [
    [`${path}: ${counted(pages.length, "page")}, ${counted(fields.length, "field")}`],
    columns(pageRows(pages)),
    columns(fields.flatMap(fieldRows)),
    ...located.map(({ keyword, sightings }) => [
      `${JSON.stringify(keyword)}: ${counted(sightings.length, "hit")}`,
      ...columns(sightings.map((each, index) => hitRow(each, index, paint))),
    ]),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** One row for pages that follow each other and are alike. */
function pageRows(pages: readonly PageFacts[]): readonly (readonly string[])[] {
  const groups: { readonly look: readonly string[]; readonly numbers: number[] }[] = [];
  pages.forEach((page, index) => {
    const look = pageLook(page);
    const group = groups.at(-1);
    if (group && look.every((cell, column) => cell === group.look[column])) group.numbers.push(index + 1);
    else groups.push({ look, numbers: [index + 1] });
  });
  return groups.map(({ look, numbers }) => [pageList(numbers), ...look]);
}

function pageLook({ width, height, rotation, crop, unit, content, doubtful = [] }: PageFacts): readonly string[] {
  const more = [
    ...(rotation === 0 ? [] : [`turned by ${rotation}°`]),
    ...(crop === undefined ? [] : ["cropped"]),
    ...(unit === undefined ? [] : [`in units of ${unit} pt`]),
    ...(content === "text" ? [] : [content]),
    ...(content === "unreadable" ? [] : doubtful.map((kind) => doubtfulText[kind])),
  ];
  return [`${width} × ${height} pt`, more.join(", ")];
}

const doubtfulText: Readonly<Record<DoubtfulText, string>> = {
  hidden: "text in a hidden layer",
  annotation: "text in an annotation",
  replaced: "text that another one stands for",
  unreadable: "text that cannot be read",
};

function fieldRows({ name, type, signed, places }: FieldFacts): readonly (readonly string[])[] {
  return places.map((place) => [`field ${printable(name)}`, signed ? `${type}, signed` : type, ...placeCells(place)]);
}

function hitRow({ hit, text, before, after }: Sighting, index: number, paint: Paint): readonly string[] {
  const context = [printable(before), paint(`[${printable(text)}]`, "yellow"), printable(after)];
  return [`  ${index}`, ...placeCells(hit), context.join("")];
}

function placeCells({ page, box: { x, y, width, height } }: PageBox): readonly string[] {
  return [`page ${page}`, `x ${x}`, `y ${y}`, `${width} × ${height}`];
}
