import { formatsOfKinds } from "../../language/tables/formats.ts";
import { takesAnyText } from "../../language/readers/param-fits.ts";
import type { Slot } from "../../language/tables/construct.ts";
import { child, type DocumentNode } from "../../model/document.ts";
import type { Edit } from "../../model/diagnostic.ts";
import { span } from "../../model/source.ts";
import { valueKind } from "../../runtime/param-types.ts";
import type { Completion } from "../answers.ts";
import { type Asked, described } from "./asked.ts";
import type { ValueCursor } from "./cursor.ts";
import { type KnownItem, type KnownParam, knownAs, namesAround, variablesIn } from "./params.ts";
import { mapsAround } from "./place.ts";
import { mayStand } from "./slot-items.ts";
import { asValue } from "./write.ts";
import { lineEnd } from "./characters.ts";

/** The braces of a placeholder that is being written. */
export interface Braces {
  /** Where they open. */
  readonly open: number;
  /** What stands behind them, up to the cursor. */
  readonly typed: string;
  /** Behind what would be replaced. */
  readonly end: number;
  /** Behind the braces that close it; none where nothing does. */
  readonly close?: number;
  /** Whether one alone of the two that open it is written: it is replaced, with the one that an editor closes it with. */
  readonly isHalf?: true;
}

/** The braces that a cursor stands in. */
export function bracesAt(text: string, { begin, span: value }: ValueCursor, offset: number): Braces | undefined {
  const before = text.slice(begin, offset);
  const at = before.lastIndexOf("{{");
  if (at < 0 || before.slice(at).includes("}}")) return halfAt(text, begin, offset);
  if (isEscaped(before, at)) return undefined;
  const typed = before.slice(at + 2);
  if (/[\r\n{}"]/u.test(typed)) return undefined;
  const limit = Math.max(value.end, lineEnd(text, offset));
  // What nothing closes ends where the next word may begin.
  const shut = typed.includes(":") ? text.slice(offset, limit).indexOf("}}") : -1;
  const isShut = shut >= 0 && !/[{}\r\n"']/u.test(text.slice(offset, offset + shut));
  const word = typed.includes(":") ? /[^\s{}"',]*/uy : /[\w.]*/uy;
  word.lastIndex = offset;
  const end = offset + (isShut ? shut : (word.exec(text)?.[0].length ?? 0));
  const closing = /^[ \t]*(?::[^{}\r\n]*)?\}\}/u.exec(text.slice(end, limit));
  return { open: begin + at, typed, end, ...(closing ? { close: end + closing[0].length } : {}) };
}

/** The same where one brace alone is written yet, and perhaps the beginning of a name. */
function halfAt(text: string, begin: number, offset: number): Braces | undefined {
  const [, brace, typed = ""] = /(?:^|[^{\\])(\{)([A-Za-z][\w.]*)?$/u.exec(text.slice(begin, offset)) ?? [];
  if (brace === undefined) return undefined;
  const word = /[\w.]*/uy;
  word.lastIndex = offset;
  const end = offset + (word.exec(text)?.[0].length ?? 0);
  const [closing = ""] = /^\}\}?/u.exec(text.slice(end, end + 2)) ?? [];
  return { open: offset - typed.length - 1, typed, end, isHalf: true, ...(closing === "" ? {} : { close: end + closing.length }) };
}

/** Whether the braces mean themselves. */
function isEscaped(before: string, at: number): boolean {
  return /(?:^|[^\\])(?:\\\\)*\\$/u.test(before.slice(0, at)) && !before.slice(0, at).endsWith('\\"');
}

/** A name that may stand in braces. */
interface NamedValue {
  readonly name: string;
  readonly detail: string;
  readonly documentation?: string;
  readonly kind: "parameter" | "variable";
  readonly fits: boolean;
  /** Whether something has to follow: `vars.`. */
  readonly isBegun?: true;
}

/** What may stand in braces at a place, what fits there first; `slot` is what the place wants of a placeholder alone, none within a longer text. */
function namesAt(asked: Asked, document: DocumentNode, pointer: string, slot: Slot | undefined): readonly NamedValue[] {
  const { params, items } = namesAround(asked, document, pointer);
  const given = givenAround(document, pointer);
  const named = [...params.values()].map((param) => namedParam(asked, param, slot, given));
  const variables = [...variablesIn(asked.project)].map(([name, values]) => namedVariable(asked, name, values, slot));
  return [...items.toReversed().flatMap((item) => namedItem(asked, item, slot)), ...named, ...variables];
}

function namedParam(asked: Asked, param: KnownParam, slot: Slot | undefined, given: ReadonlySet<string>, prefix = ""): NamedValue {
  const { name, type, label, description, isOptional, hasDefault } = param;
  const said = type ?? "";
  const isHole = slot === undefined && isOptional && !hasDefault && !given.has(name);
  return {
    name: `${prefix}${name}`,
    detail: isOptional ? asked.said.say("optional", { type: said }) : said,
    ...documented(label, description),
    kind: "parameter",
    fits: mayStand(slot, param) && !isHole,
  };
}

function documented(label: string | undefined, description: string | undefined): { readonly documentation?: string } {
  const said = [label, description].filter((each) => each !== undefined).join("\n\n");
  return said === "" ? {} : { documentation: said };
}

function namedItem(asked: Asked, { name, list, items }: KnownItem, slot: Slot | undefined): readonly NamedValue[] {
  const { say } = asked.said;
  const index: NamedValue = { name: "index", detail: say("number"), kind: "variable", fits: mayStand(slot, numberOfItem) };
  if (items?.kind === "fields")
    return [...[...items.fields.values()].map((field) => namedParam(asked, field, slot, new Set(), `${name}.`)), index];
  const one: KnownParam = items?.value ?? { name: "", isOptional: false, hasDefault: false };
  return [{ name, detail: one.type ?? "", documentation: say("item", { name: list }), kind: "variable", fits: mayStand(slot, one) }, index];
}

const numberOfItem: KnownParam = { name: "index", type: "integer", isOptional: false, hasDefault: false };

function namedVariable(asked: Asked, name: string, values: ReadonlyMap<string, string | undefined>, slot: Slot | undefined): NamedValue {
  const known = [...values].flatMap(([environment, value]) => (value === undefined ? [] : [`${environment}: \`${value}\``]));
  return {
    name: `vars.${name}`,
    detail: asked.said.say("variable"),
    ...(known.length === 0 ? {} : { documentation: known.join("\n\n") }),
    kind: "variable",
    fits: mayStand(slot, { name, type: "text", isOptional: false, hasDefault: false }),
  };
}

/** The parameters that conditions around a place say to be given. */
function givenAround(document: DocumentNode, pointer: string): ReadonlySet<string> {
  return new Set(
    mapsAround(document, pointer).flatMap((map) => {
      const when = child(map, "when");
      const text = when?.kind === "scalar" && typeof when.value === "string" ? when.value : "";
      return text.split(/\sand\s/u).flatMap((term) => (/^\s*not\s/u.test(term) ? [] : (/^\s*(\w+)/u.exec(term)?.[1] ?? [])));
    }),
  );
}

/** What can stand in the braces at a cursor. `slot` is what the value wants. */
export function braceItems(asked: Asked, cursor: ValueCursor, braces: Braces, slot: Slot | undefined): readonly Completion[] {
  const { text } = asked.subject.source;
  const colon = braces.typed.indexOf(":");
  const rest = restOf(text, cursor, braces).trim();
  // A moment may be counted from.
  const isAlone = braces.open === cursor.begin && (rest === "" || (isMoment(slot) && /^[+-]\s*\d*\w?$/u.test(rest)));
  const inner = isAlone ? slot : undefined;
  const names = namesAt(asked, cursor.document, cursor.pointer, colon >= 0 ? undefined : inner);
  if (!isAlone && !takesText(slot)) return [];
  if (colon >= 0) return takesFormats(slot, isAlone) ? formatItems(asked, cursor, braces, colon) : [];
  return names.filter(({ fits }) => fits).map((each) => nameItem(asked, cursor, braces, each));
}

/** Whether a placeholder may stand beside other words. */
function takesText(slot: Slot | undefined): boolean {
  if (slot?.kind === "either") return takesText(slot.one);
  if (slot?.kind === "scalar") return slot.plain === "string" && slot.decode === undefined && slot.pattern === undefined;
  return slot === undefined || slot.kind === "data";
}

function isMoment(slot: Slot | undefined): boolean {
  return slot?.kind === "scalar" && valueKind(slot.param) === "time";
}

function takesFormats(slot: Slot | undefined, isAlone: boolean): boolean {
  return !isAlone || slot === undefined || takesAnyText(slot);
}

/** What stands in the value behind the braces. */
function restOf(text: string, { span: { end }, quote, isClosed }: ValueCursor, braces: Braces): string {
  const last = end - (quote !== "" && quote !== "block" && isClosed ? 1 : 0);
  return text.slice(braces.close ?? braces.end, Math.max(last, braces.close ?? braces.end));
}

function nameItem(asked: Asked, cursor: ValueCursor, braces: Braces, { name, detail, documentation, kind }: NamedValue): Completion {
  const { open, typed } = braces;
  const start = open + 2 + (typed.length - typed.trimStart().length);
  return {
    label: name,
    kind,
    ...described(detail, documentation),
    ...(braces.isHalf ? wholeWithin(asked, cursor, braces, name) : within(asked, cursor, braces, start, name)),
  };
}

/** A name with its braces in the place of the one that is written. */
function wholeWithin(asked: Asked, cursor: ValueCursor, braces: Braces, name: string): Pick<Completion, "span" | "text" | "filter"> {
  const { source } = asked.subject;
  const { quote, isClosed, begin, span: value } = cursor;
  const { open, end, close = end } = braces;
  const isEnd = source.text.slice(close, value.end).trim() === "";
  const quoteBehind = (quote === '"' || quote === "'") && !isClosed && isEnd ? quote : "";
  const isBare = quote === "" && open === begin;
  return {
    span: span(source, open, close),
    text: isBare ? `${cursor.wantsBlank ? " " : ""}"{{${name}}}"` : `{{${name}}}${quoteBehind}`,
    filter: `{${name}`,
  };
}

/** A text that replaces what is written in braces from an offset on: it closes them, and the quotes; braces alone get quotes where YAML needs them. */
function within(
  asked: Asked,
  cursor: ValueCursor,
  braces: Braces,
  start: number,
  inner: string,
): Pick<Completion, "span" | "text" | "filter" | "more"> {
  const { source } = asked.subject;
  const { quote, isClosed, isFlow, begin, span: value } = cursor;
  const { open, end, close } = braces;
  const closing = close === undefined ? "}}" : "";
  if (quote !== "") {
    const isEnd = close === undefined && source.text.slice(end, value.end).trim() === "";
    const quoteBehind = quote !== "block" && !isClosed && isEnd ? quote : "";
    return { span: span(source, start, end), text: `${inner}${closing}${quoteBehind}` };
  }
  if (open > begin && !isFlow) return { span: span(source, start, end), text: `${inner}${closing}` };
  const written = source.text.slice(open, start);
  const last = Math.max(value.end, close ?? end);
  const isWhole = open === begin && last === (close ?? end);
  if (isWhole) {
    const tail = close === undefined ? "" : source.text.slice(end, close).replace(/\}\}$/u, "");
    return {
      span: span(source, open, close ?? end),
      text: `${cursor.wantsBlank ? " " : ""}"${written}${inner}${tail}}}"`,
      filter: `${written}${inner}`,
    };
  }
  const more: Edit[] = [
    ...(open > begin ? [{ span: span(source, begin, begin), text: '"' }] : []),
    { span: span(source, last, last), text: '"' },
  ];
  const from = open > begin ? start : open;
  const before = open > begin ? "" : `"${written}`;
  return { span: span(source, from, end), text: `${before}${inner}${closing}`, filter: `${open > begin ? "" : written}${inner}`, more };
}

function formatItems(asked: Asked, cursor: ValueCursor, braces: Braces, colon: number): readonly Completion[] {
  const name = braces.typed.slice(0, colon).trim();
  const { params, items } = namesAround(asked, cursor.document, cursor.pointer);
  const known = knownAs(name, params, items)?.type;
  const type = known ?? (name === "index" ? "integer" : /^vars(?:\.|$)/u.test(name) ? "date" : undefined);
  const forms = type === undefined ? [] : (formatsOfKinds[valueKind(type)]?.forms ?? []);
  const start = braces.open + 2 + colon + 1;
  return forms.map((form) => ({ label: form, kind: "value" as const, ...within(asked, cursor, braces, start, form) }));
}

/** Parameters as whole values, where nothing of a placeholder is written yet: what fits, in braces and quotes. */
export function paramItems(asked: Asked, cursor: ValueCursor, slot: Slot | undefined): readonly Completion[] {
  if (slot === undefined || cursor.quote === "block") return [];
  const { source } = asked.subject;
  const typed = source.text.slice(cursor.begin, asked.offset).trim();
  const all = namesAt(asked, cursor.document, cursor.pointer, slot).filter(({ fits }) => fits);
  const isBegun = typed === "" || all.some(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()));
  // Behind other words a placeholder is put into the text.
  if (!isBegun) return takesAnyText(slot) ? putItems(asked, cursor) : [];
  const inside =
    cursor.quote === "" ? cursor.span : { ...cursor.span, start: cursor.span.start + 1, end: cursor.span.end - (cursor.isClosed ? 1 : 0) };
  return all.map(({ name, kind, detail, documentation }) => ({
    label: `{{${name}}}`,
    kind,
    ...described(detail, documentation),
    span: inside,
    text: asValue(`{{${name}}}`, cursor),
    filter: name,
  }));
}

function putItems(asked: Asked, cursor: ValueCursor): readonly Completion[] {
  if (cursor.isFlow && cursor.quote === "") return [];
  const { source } = asked.subject;
  return namesAt(asked, cursor.document, cursor.pointer, undefined)
    .filter(({ fits }) => fits)
    .map(({ name, kind, detail, documentation }) => ({
      label: `{{${name}}}`,
      kind,
      ...described(detail, documentation),
      span: span(source, asked.offset, asked.offset),
      text: `{{${name}}}`,
    }));
}
