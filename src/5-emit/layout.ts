import { columnsOf } from "./width.ts";

/** Columns that a line of generated code has at the most, where it can be broken. */
export const printWidth = 120;

/**
 * A text with places where its lines may be broken: what is in a group stands on one line if that has room for it, and is broken at all
 * places of the group if not. Code is laid out by the rules of prettier, which its documents are made for.
 */
export type Doc = string | Concat | Line | Group | Indent | IfBreak | Fill;

/** What is known of a document before it is printed. */
interface Measured {
  /** Whether something in it is always broken, and so all groups around it. */
  readonly isForced: boolean;
  /** The columns that it takes at the least of the line that it begins on, where it is not broken: what has less room need not be tried. */
  readonly least: number;
  /** Whether a line may end in it even there. */
  readonly ends: boolean;
}

interface Concat extends Measured {
  readonly kind: "concat";
  readonly parts: readonly Doc[];
}

interface Line extends Measured {
  readonly kind: "line";
  /** What stands there where the line goes on. */
  readonly flat: "" | " ";
}

interface Group extends Measured {
  readonly kind: "group";
  readonly content: Doc;
  /** What others know it by. */
  readonly id: symbol | undefined;
  /** Other ways to print it, each more broken than the one before: the first that fits is taken, or else the last. */
  readonly states: readonly Doc[] | undefined;
}

interface Indent extends Measured {
  readonly kind: "indent";
  readonly content: Doc;
  readonly by: number;
  /** Only where this group is broken. */
  readonly where: symbol | undefined;
}

interface IfBreak extends Measured {
  readonly kind: "if-break";
  readonly broken: Doc;
  readonly flat: Doc;
  /** The group that is meant; the one around it where none is given. */
  readonly of: symbol | undefined;
}

/** Contents and the lines between them, by turns: as many on a line as fit. */
interface Fill extends Measured {
  readonly kind: "fill";
  readonly parts: readonly Doc[];
}

/** A space, or a new line. */
export const line: Doc = { kind: "line", flat: " ", isForced: false, least: 1, ends: false };

/** Nothing, or a new line. */
export const softline: Doc = { kind: "line", flat: "", isForced: false, least: 0, ends: false };

/** A new line. */
export const hardline: Doc = { kind: "line", flat: "", isForced: true, least: 0, ends: true };

/** Nothing, where all groups around it are broken. */
export const forced: Doc = { kind: "concat", parts: [], isForced: true, least: 0, ends: false };

/** Documents one after another. */
export function concat(...parts: readonly Doc[]): Doc {
  return concatOf(parts);
}

/** Documents with another between each two. */
export function join(separator: Doc, parts: readonly Doc[]): Doc {
  const joined: Doc[] = [];
  for (const part of parts) {
    if (joined.length > 0) joined.push(separator);
    joined.push(part);
  }
  return concatOf(joined);
}

function concatOf(parts: readonly Doc[]): Doc {
  const { isForced, least, ends } = measuredOf(parts);
  return { kind: "concat", parts, isForced, least, ends };
}

/** What is broken as a whole or not at all; `broken` where it always is. What stands in it or after it may ask for it by its id. */
export function group(content: Doc, broken = false, id?: symbol): Doc {
  const isAlwaysBroken = broken || isForced(content);
  const { least, ends } = isAlwaysBroken ? atOnce : measured(content);
  return { kind: "group", content, id, states: undefined, isForced: isAlwaysBroken, least, ends };
}

/** A group that is printed in the first of some ways that fits. It breaks nothing around it. */
export function firstThatFits(states: readonly [Doc, ...Doc[]]): Doc {
  const { least, ends } = measured(states[0]);
  return { kind: "group", content: states[0], id: undefined, states, isForced: false, least, ends };
}

/** Contents whose new lines stand two columns further in, or as many as said. */
export function indent(content: Doc, by = 2): Doc {
  const { isForced, least, ends } = measured(content);
  return { kind: "indent", content, by, where: undefined, isForced, least, ends };
}

/** Contents that are indented where a group before them is broken. */
export function indentWhere(where: symbol, content: Doc): Doc {
  const { isForced, least, ends } = measured(content);
  return { kind: "indent", content, by: 2, where, isForced, least, ends };
}

/** What stands only where the group around it, or one before it, is broken, and what else. */
export function ifBreak(broken: Doc, flat: Doc = "", of?: symbol): Doc {
  const [one, other] = [measured(broken), measured(flat)];
  return {
    kind: "if-break",
    broken,
    flat,
    of,
    isForced: one.isForced || other.isForced,
    least: Math.min(one.least, other.least),
    ends: one.ends || other.ends,
  };
}

/** Contents and lines between them, by turns. */
export function fill(parts: readonly Doc[]): Doc {
  const { isForced, least, ends } = measuredOf(parts);
  return { kind: "fill", parts, isForced, least, ends };
}

/** Whether a document is broken wherever it stands. */
export function isForced(doc: Doc): boolean {
  return typeof doc !== "string" && doc.isForced;
}

/** Of what begins with the end of a line, or may. */
const atOnce = { least: 0, ends: true };

function measured(doc: Doc): Measured {
  return typeof doc === "string" ? { isForced: false, least: columnsOf(doc), ends: false } : doc;
}

/** The same of documents one after another: what counts of the line is what stands before the first that may end it. */
function measuredOf(parts: readonly Doc[]): Measured {
  let [isForced, least, ends] = [false, 0, false];
  for (const part of parts) {
    if (typeof part === "string") {
      if (!ends) least += columnsOf(part);
      continue;
    }
    if (!ends) {
      least += part.least;
      ends = part.ends;
    }
    isForced ||= part.isForced;
  }
  return { isForced, least, ends };
}

/** A document that remains to be printed. */
interface Command {
  readonly indent: number;
  readonly isBroken: boolean;
  readonly doc: Doc;
}

/** The text of a document, with as few new lines as the width lets it have. */
export function print(doc: Doc): string {
  const lines: string[] = [];
  const broken = new Map<symbol, boolean>();
  const commands: Command[] = [{ indent: 0, isBroken: true, doc }];
  let [text, column] = ["", 0];
  const fitsHere = (next: Command): boolean => fits(next, commands, printWidth - column, broken, false);
  for (let command = commands.pop(); command !== undefined; command = commands.pop()) {
    const { indent: at, isBroken, doc: current } = command;
    if (typeof current === "string") {
      text += current;
      column += columnsOf(current);
      continue;
    }
    if (!isBroken && !current.ends) {
      const flat = flatText(current, broken);
      text += flat;
      column += columnsOf(flat);
      continue;
    }
    switch (current.kind) {
      case "concat":
        for (let index = current.parts.length - 1; index >= 0; index -= 1)
          commands.push({ indent: at, isBroken, doc: current.parts[index] ?? "" });
        break;
      case "line":
        if (isBroken || current.isForced) {
          lines.push(text.trimEnd());
          text = " ".repeat(at);
          column = at;
        } else {
          text += current.flat;
          column += current.flat.length;
        }
        break;
      case "group": {
        const chosen = choose(current, command, fitsHere);
        commands.push(chosen);
        if (current.id !== undefined) broken.set(current.id, chosen.isBroken);
        break;
      }
      case "indent": {
        const isIn = current.where === undefined || broken.get(current.where) === true;
        commands.push({ indent: isIn ? at + current.by : at, isBroken, doc: current.content });
        break;
      }
      case "if-break":
        commands.push({ indent: at, isBroken, doc: isBrokenAt(current, isBroken, broken) ? current.broken : current.flat });
        break;
      case "fill":
        commands.push(...filled(current.parts, command, (next) => fits(next, [], printWidth - column, broken, true)).toReversed());
        break;
    }
  }
  return [...lines, text].join("\n");
}

/** A document on one line, where no line can end in it: most of a module is printed so, in a third of the time. */
function flatText(doc: Doc, broken: Map<symbol, boolean>): string {
  if (typeof doc === "string") return doc;
  switch (doc.kind) {
    case "concat":
    case "fill": {
      let text = "";
      for (const part of doc.parts) text += flatText(part, broken);
      return text;
    }
    case "line":
      return doc.flat;
    case "group":
      if (doc.id !== undefined) broken.set(doc.id, false);
      return flatText(doc.content, broken);
    case "indent":
      return flatText(doc.content, broken);
    case "if-break":
      return flatText(isBrokenAt(doc, false, broken) ? doc.broken : doc.flat, broken);
  }
}

/** How a group is printed: on one line where that has room. */
function choose({ content, states, isForced: forced }: Group, { indent: at, isBroken }: Command, fit: (next: Command) => boolean): Command {
  const flat: Command = { indent: at, isBroken: false, doc: content };
  if (!isBroken) return forced ? { ...flat, isBroken: true } : flat;
  if (!forced && fit(flat)) return flat;
  if (states === undefined) return { ...flat, isBroken: true };
  for (const state of states.slice(1)) {
    const next: Command = { indent: at, isBroken: false, doc: state };
    if (fit(next)) return next;
  }
  return { indent: at, isBroken: true, doc: states.at(-1) ?? content };
}

/** The next content of a fill, what stands between it and the one after it, and the rest. */
function filled(parts: readonly Doc[], { indent: at, isBroken }: Command, fit: (next: Command) => boolean): readonly Command[] {
  const [content, between, next] = parts;
  const flat = (doc: Doc): Command => ({ indent: at, isBroken: false, doc });
  const wide = (doc: Doc): Command => ({ indent: at, isBroken: true, doc });
  if (content === undefined) return [];
  const printed = fit(flat(content)) ? flat(content) : wide(content);
  if (between === undefined) return [printed];
  if (next === undefined) return [printed, printed.isBroken ? wide(between) : flat(between)];
  const isTogether = fit(flat(concat(content, between, next)));
  return [printed, isTogether ? flat(between) : wide(between), { indent: at, isBroken, doc: fill(parts.slice(2)) }];
}

/** Whether a document, and what follows it up to the next new line, has room in some columns. */
function fits(next: Command, rest: readonly Command[], room: number, broken: ReadonlyMap<symbol, boolean>, mustBeFlat: boolean): boolean {
  if (!next.isBroken && measured(next.doc).least > room) return false;
  let left = room;
  let following = rest.length;
  const inside: { readonly isBroken: boolean; readonly doc: Doc }[] = [next];
  while (left >= 0) {
    let current = inside.pop();
    if (current === undefined) {
      if (following === 0) return true;
      following -= 1;
      current = rest[following];
      if (current === undefined) return true;
    }
    const { isBroken, doc } = current;
    if (typeof doc === "string") {
      left -= columnsOf(doc);
      continue;
    }
    switch (doc.kind) {
      case "concat":
      case "fill":
        for (let index = doc.parts.length - 1; index >= 0; index -= 1) inside.push({ isBroken, doc: doc.parts[index] ?? "" });
        break;
      case "line":
        if (isBroken || doc.isForced) return true;
        left -= doc.flat.length;
        break;
      case "group": {
        if (mustBeFlat && doc.isForced) return false;
        const mode = doc.isForced || isBroken;
        inside.push({ isBroken: mode, doc: mode ? (doc.states?.at(-1) ?? doc.content) : doc.content });
        break;
      }
      case "indent":
        inside.push({ isBroken, doc: doc.content });
        break;
      case "if-break":
        inside.push({ isBroken, doc: isBrokenAt(doc, isBroken, broken) ? doc.broken : doc.flat });
        break;
    }
  }
  return false;
}

function isBrokenAt({ of }: IfBreak, isBroken: boolean, broken: ReadonlyMap<symbol, boolean>): boolean {
  return of === undefined ? isBroken : (broken.get(of) ?? false);
}
