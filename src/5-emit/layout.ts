import { columnsOf } from "./width.ts";

/** Columns that a line of generated code has at the most, where it can be broken. */
export const printWidth = 120;

/**
 * A text with places where its lines may be broken: what is in a group stands on one line if that has room for it, and is broken at all
 * places of the group if not. Code is laid out by the rules of prettier, which its documents are made for.
 */
export type Doc = string | Concat | Line | Group | Indent | IfBreak | Fill;

/** Whether something in a document is always broken, and so all groups around it. */
interface Forcing {
  readonly isForced: boolean;
}

interface Concat extends Forcing {
  readonly kind: "concat";
  readonly parts: readonly Doc[];
}

interface Line extends Forcing {
  readonly kind: "line";
  /** What stands there where the line goes on. */
  readonly flat: "" | " ";
}

interface Group extends Forcing {
  readonly kind: "group";
  readonly content: Doc;
  /** What others know it by. */
  readonly id?: symbol;
  /** Other ways to print it, each more broken than the one before: the first that fits is taken, or else the last. */
  readonly states?: readonly Doc[];
}

interface Indent extends Forcing {
  readonly kind: "indent";
  readonly content: Doc;
  readonly by: number;
  /** Only where this group is broken. */
  readonly where?: symbol;
}

interface IfBreak extends Forcing {
  readonly kind: "if-break";
  readonly broken: Doc;
  readonly flat: Doc;
  /** The group that is meant; the one around it where none is given. */
  readonly of?: symbol;
}

/** Contents and the lines between them, by turns: as many on a line as fit. */
interface Fill extends Forcing {
  readonly kind: "fill";
  readonly parts: readonly Doc[];
}

/** A space, or a new line. */
export const line: Doc = { kind: "line", flat: " ", isForced: false };

/** Nothing, or a new line. */
export const softline: Doc = { kind: "line", flat: "", isForced: false };

/** A new line. */
export const hardline: Doc = { kind: "line", flat: "", isForced: true };

/** Nothing, where all groups around it are broken. */
export const forced: Doc = { kind: "concat", parts: [], isForced: true };

/** Documents one after another. */
export function concat(...parts: readonly Doc[]): Doc {
  return { kind: "concat", parts, isForced: parts.some(isForced) };
}

/** Documents with another between each two. */
export function join(separator: Doc, parts: readonly Doc[]): Doc {
  return concat(...parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
}

/** What is broken as a whole or not at all; `broken` where it always is. What stands in it or after it may ask for it by its id. */
export function group(content: Doc, broken = false, id?: symbol): Doc {
  return { kind: "group", content, ...(id ? { id } : {}), isForced: broken || isForced(content) };
}

/** A group that is printed in the first of some ways that fits. It breaks nothing around it. */
export function firstThatFits(states: readonly [Doc, ...Doc[]]): Doc {
  return { kind: "group", content: states[0], states, isForced: false };
}

/** Contents whose new lines stand two columns further in, or as many as said. */
export function indent(content: Doc, by = 2): Doc {
  return { kind: "indent", content, by, isForced: isForced(content) };
}

/** Contents that are indented where a group before them is broken. */
export function indentWhere(where: symbol, content: Doc): Doc {
  return { kind: "indent", content, by: 2, where, isForced: isForced(content) };
}

/** What stands only where the group around it, or one before it, is broken, and what else. */
export function ifBreak(broken: Doc, flat: Doc = "", of?: symbol): Doc {
  return { kind: "if-break", broken, flat, ...(of ? { of } : {}), isForced: isForced(broken) || isForced(flat) };
}

/** Contents and lines between them, by turns. */
export function fill(parts: readonly Doc[]): Doc {
  return { kind: "fill", parts, isForced: parts.some(isForced) };
}

/** Whether a document is broken wherever it stands. */
export function isForced(doc: Doc): boolean {
  return typeof doc !== "string" && doc.isForced;
}

/** A document that remains to be printed. */
interface Command {
  readonly indent: number;
  readonly isBroken: boolean;
  readonly doc: Doc;
}

/** The text of a document, with as few new lines as the width lets it have. */
export function print(doc: Doc): string {
  const out: string[] = [];
  const broken = new Map<symbol, boolean>();
  const commands: Command[] = [{ indent: 0, isBroken: true, doc }];
  let column = 0;
  const fitsHere = (next: Command): boolean => fits(next, commands, printWidth - column, broken, false);
  for (let command = commands.pop(); command !== undefined; command = commands.pop()) {
    const { indent: at, isBroken, doc: current } = command;
    const push = (each: Doc, by = at, mode = isBroken): void => void commands.push({ indent: by, isBroken: mode, doc: each });
    if (typeof current === "string") {
      out.push(current);
      column += columnsOf(current);
      continue;
    }
    switch (current.kind) {
      case "concat":
        for (let index = current.parts.length - 1; index >= 0; index -= 1) push(current.parts[index] ?? "");
        break;
      case "line":
        if (isBroken || current.isForced) {
          trimEnd(out);
          out.push("\n", " ".repeat(at));
          column = at;
        } else {
          out.push(current.flat);
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
        push(current.content, isIn ? at + current.by : at);
        break;
      }
      case "if-break":
        push(isBrokenAt(current, isBroken, broken) ? current.broken : current.flat);
        break;
      case "fill":
        commands.push(...filled(current.parts, command, (next) => fits(next, [], printWidth - column, broken, true)).toReversed());
        break;
    }
  }
  return out.join("");
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

/** Takes the spaces away that a line would end with. */
function trimEnd(out: string[]): void {
  for (let last = out.pop(); last !== undefined; last = out.pop()) {
    const trimmed = last === "\n" ? last : last.trimEnd();
    if (trimmed !== "") {
      out.push(trimmed);
      return;
    }
  }
}
