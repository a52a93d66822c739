import { columnsOf } from "./width.ts";

/**
 * A text with places where its lines may be broken: what is in a group stands on one line if that has room for it, and is broken at all
 * places of the group if not. Code is laid out by the rules of prettier, which its documents are made for.
 */
export type Doc = string | Concat | Line | Group | OneLine | Indent | IfBreak | Fill;

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

export interface Group extends Measured {
  readonly kind: "group";
  readonly content: Doc;
  /** What others know it by. */
  readonly id: symbol | undefined;
  /** Other ways to print it, each more broken than the one before: the first that fits is taken, or else the last. */
  readonly states: readonly Doc[] | undefined;
}

/** A group of which it is known how it looks on one line; it begins with a bracket, behind which it is broken. */
interface OneLine extends Measured {
  readonly kind: "one-line";
  readonly flat: string;
  readonly broken: () => Doc;
}

interface Indent extends Measured {
  readonly kind: "indent";
  readonly content: Doc;
  readonly by: number;
  /** Only where this group is broken. */
  readonly where: symbol | undefined;
}

export interface IfBreak extends Measured {
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

/** Texts beside each other become one, which takes half the documents: a line of a type is a text by itself then. */
function concatOf(parts: readonly Doc[]): Doc {
  const kept: Doc[] = [];
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    if (text !== "") kept.push(text);
    text = "";
    kept.push(part);
  }
  if (kept.length === 0) return text;
  if (text !== "") kept.push(text);
  const { isForced, least, ends } = measuredOf(kept);
  return { kind: "concat", parts: kept, isForced, least, ends };
}

/** What is broken as a whole or not at all; `broken` where it always is. What stands in it or after it may ask for it by its id. */
export function group(content: Doc, broken = false, id?: symbol): Doc {
  if (typeof content === "string" && !broken && id === undefined) return content;
  const isAlwaysBroken = broken || isForced(content);
  const { least, ends } = isAlwaysBroken ? atOnce : measured(content);
  return { kind: "group", content, id, states: undefined, isForced: isAlwaysBroken, least, ends };
}

/** A group that is printed in the first of some ways that fits. It breaks nothing around it. */
export function firstThatFits(states: readonly [Doc, ...Doc[]]): Doc {
  const { least, ends } = measured(states[0]);
  return { kind: "group", content: states[0], id: undefined, states, isForced: false, least, ends };
}

/** The same as the group of what is broken, given how that looks on one line: what is broken is made only where the line has no room for it. */
export function oneLine(flat: string, broken: () => Doc): Doc {
  return { kind: "one-line", flat, broken, isForced: false, least: columnsOf(flat), ends: false };
}

/** Contents whose new lines stand two columns further in, or as many as said. */
export function indent(content: Doc, by = 2): Doc {
  if (typeof content === "string") return content;
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

/** What is known of a document, or of a text. */
export function measured(doc: Doc): Measured {
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
