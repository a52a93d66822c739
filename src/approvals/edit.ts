import { commentsOf } from "../1-parse/comments.ts";
import { parseFlawless } from "../1-parse/parse.ts";
import { formatSource } from "../format/format.ts";
import { dataOf, type DocumentNode } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import { type Approval, type ApprovalKey, approvalKeys, approvalsName } from "./approval.ts";

/** An approval that is to be written. */
export type FreshApproval = Pick<Approval, Exclude<ApprovalKey, "kind">> & Required<Pick<Approval, "kind">>;

/**
 * The text of the file with further approvals behind the others; everything else stays to the byte, but for a list in brackets, which is put on
 * lines of its own first. Nothing where no place was found that leaves all others as they are, as in a text that cannot be read.
 */
export function withApproval(source: Source | undefined, ...fresh: readonly FreshApproval[]): string | undefined {
  const entries = fresh.map(linesOf);
  const file = source ?? { path: approvalsName, text: "" };
  const document = parseFlawless(file);
  if (document === undefined || entries.includes(undefined)) return undefined;
  const wanted = [...entriesOf(document), ...fresh.map(dataOfFresh)];
  const lines = entries.flatMap((each) => each ?? []);
  return [...additions(file, document, lines)].find((text) => says({ ...file, text }, wanted) && keepsComments(file, text));
}

/** The text of the file without some of its approvals and the comments above them. `left` are those that cannot be taken out by themselves, as where another refers to one. */
export function withoutApprovals(
  source: Source,
  changes: ReadonlySet<string>,
): { readonly text: string; readonly left: ReadonlySet<string> } {
  const together = removed(source, changes);
  if (together !== undefined) return { text: together, left: new Set() };
  const left = new Set<string>();
  let { text } = source;
  for (const change of changes) {
    const next = removed({ ...source, text }, new Set([change]));
    if (next === undefined) left.add(change);
    else text = next;
  }
  return { text, left };
}

/** The lines of an entry as `flowspec fmt` lays it out. */
function linesOf(fresh: FreshApproval): readonly string[] | undefined {
  const lines = approvalKeys.flatMap((key) => {
    const value = fresh[key];
    return value === undefined ? [] : [`${key}: ${scalarOf(key, value)}`];
  });
  const text = `- ${lines.join("\n  ")}\n`;
  return formatSource({ path: approvalsName, text }).value?.trimEnd().split("\n");
}

/** An id and a date stand without quotes, unless YAML would take the id for a number. */
function scalarOf(key: ApprovalKey, value: string): string {
  const isPlain = key === "until" || (key === "change" && !/^\d+(?:e\d+)?$/u.test(value));
  return isPlain ? value : JSON.stringify(value);
}

function dataOfFresh(fresh: FreshApproval): unknown {
  return Object.fromEntries(approvalKeys.flatMap((key) => (fresh[key] === undefined ? [] : [[key, fresh[key]]])));
}

/** What the text could become, the likeliest first. */
function* additions(source: Source, document: DocumentNode, entry: readonly string[]): Generator<string> {
  const { text } = source;
  const eol = /\r?\n/u.exec(text)?.[0] ?? "\n";
  const block = blockOf(source, document);
  if (block) {
    const margin = " ".repeat(block.column);
    const added = entry.map((line) => margin + line).join(eol);
    const last = lineEnd(text, text.slice(0, document.span.end).trimEnd().length);
    yield `${text.slice(0, last)}${eol}${added}${last === text.length ? eol : text.slice(last)}`;
    yield behind(text, added, eol);
    return;
  }
  const added = entry.join(eol);
  if (document.kind !== "list") {
    // Comments that stand alone speak of the file, not of its first entry.
    yield behind(text, text.trim() === "" || endsBlank(text) ? added : eol + added, eol);
    return;
  }
  const { start, end } = document.span;
  if (document.items.length === 0) yield `${text.slice(0, start)}${added}${text.slice(end)}`;
  const laidOut = formatSource(source).value;
  const again = laidOut === undefined || laidOut === text ? undefined : { ...source, text: laidOut };
  const form = again && parseFlawless(again);
  if (again && form && blockOf(again, form)) yield* additions(again, form, entry);
}

/** A text with lines behind it; a text may end in the middle of a line. */
function behind(text: string, added: string, eol: string): string {
  const lead = text.trim() === "" ? "" : text.endsWith("\n") ? text : text + eol;
  return `${lead}${lead === "" ? added.trimStart() : added}${eol}`;
}

/** A list on lines of its own: in which column its dashes stand, and on which lines, counted from 0. */
interface Block {
  readonly column: number;
  readonly dashes: readonly number[];
  /** The line behind the last of the list. */
  readonly end: number;
}

function blockOf({ text }: Source, document: DocumentNode): Block | undefined {
  if (document.kind !== "list" || document.items.length === 0 || text[document.span.start] !== "-") return undefined;
  const { start } = document.span;
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const lines = text.split("\n");
  const first = text.slice(0, start).split("\n").length - 1;
  const end = text.slice(0, document.span.end).trimEnd().split("\n").length;
  // What belongs to an item is indented deeper than its dash, so nothing else begins in that column with one.
  const dash = `${" ".repeat(column)}-`;
  const dashes = lines.flatMap((line, at) =>
    at >= first && at < end && /^-(?:\s|$)/u.test(line.slice(column)) && line.startsWith(dash) ? [at] : [],
  );
  return dashes.length === document.items.length ? { column, dashes, end } : undefined;
}

function lineEnd(text: string, offset: number): number {
  const next = text.indexOf("\n", offset);
  const end = next < 0 ? text.length : next;
  return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}

/** The text without the approvals of some changes; nothing where that cannot be. */
function removed(source: Source, changes: ReadonlySet<string>): string | undefined {
  const document = parseFlawless(source);
  if (document?.kind !== "list") return undefined;
  const isGone = (entry: unknown): boolean => changes.has((entry as { readonly change: string }).change);
  const wanted = entriesOf(document).filter((entry) => !isGone(entry));
  const block = blockOf(source, document);
  if (block === undefined) {
    const text = formatSource(source).value;
    return text === undefined || text === source.text ? undefined : removed({ ...source, text }, changes);
  }
  const gone = document.items.flatMap((item, index) => (isGone(dataOf(item)) ? [index] : []));
  const text = withoutItems(source.text, block, gone);
  const end = text.endsWith("\r\n") ? "\r\n" : text.endsWith("\n") ? "\n" : "";
  const tidy = text === "" || endsBlank(source.text) ? text : text.trimEnd() + end;
  return [tidy, text].find((each) => says({ ...source, text: each }, wanted));
}

/** Whether the last line of a text is blank. */
function endsBlank(text: string): boolean {
  const lines = text.split("\n");
  return lines.length > 2 && lines.at(-1) === "" && lines.at(-2)?.trim() === "";
}

function withoutItems(text: string, { column, dashes, end }: Block, gone: readonly number[]): string {
  const lines = text.split("\n");
  const isBlank = (at: number): boolean => (lines[at] ?? "").trim() === "";
  const isRemark = (at: number): boolean => /^ *#/u.test(lines[at] ?? "") && (lines[at] ?? "").indexOf("#") <= column;
  const taken = new Set<number>();
  for (const index of gone) {
    const dash = dashes[index] ?? 0;
    let last = (dashes[index + 1] ?? end) - 1;
    while (last > dash && (isBlank(last) || isRemark(last))) last--;
    let first = dash;
    while (first > 0 && isRemark(first - 1)) first--;
    // What the file begins with may speak of all of it.
    if (first === 0) first = dash;
    for (let at = first; at <= last; at++) taken.add(at);
    let above = first - 1;
    while (taken.has(above)) above--;
    // Of the blank lines above and below one stays.
    if (above < 0 || isBlank(above)) for (let at = last + 1; at < lines.length - 1 && isBlank(at); at++) taken.add(at);
  }
  const rest = lines.filter((_, at) => !taken.has(at)).join("\n");
  return rest.trim() === "" ? "" : rest;
}

/** The entries as plain data; a text without any is read as an empty map. */
function entriesOf(document: DocumentNode): readonly unknown[] {
  return document.kind === "list" ? document.items.map(dataOf) : [];
}

/** Whether a text has just these entries. */
function says(source: Source, wanted: readonly unknown[]): boolean {
  const document = parseFlawless(source);
  return document !== undefined && JSON.stringify(entriesOf(document)) === JSON.stringify(wanted);
}

function keepsComments(before: Source, text: string): boolean {
  return saidBeside({ ...before, text }) === saidBeside(before);
}

function saidBeside(source: Source): string {
  return commentsOf(source)
    .map(({ start, end }) => source.text.slice(start, end))
    .join("\n");
}
