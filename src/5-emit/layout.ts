import { concat, fill, measured, type Doc, type Group, type IfBreak } from "./doc.ts";
import { columnsOf } from "./width.ts";

/** Columns that a line of generated code has at the most, where it can be broken. */
export const printWidth = 120;

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
  let text = "";
  // The columns of a beginning of the line: what stands behind that is measured once somebody asks, which most lines end without.
  let [columns, counted] = [0, 0];
  const room = (): number => {
    if (counted < text.length) columns += columnsOf(text.slice(counted));
    counted = text.length;
    return printWidth - columns;
  };
  const fitsHere = (next: Command): boolean => fits(next, commands, room(), broken, false);
  for (let command = commands.pop(); command !== undefined; command = commands.pop()) {
    const { indent: at, isBroken, doc: current } = command;
    if (typeof current === "string") {
      text += current;
      continue;
    }
    if (!isBroken && !current.ends) {
      text += flatText(current, broken);
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
          [columns, counted] = [at, at];
        } else {
          text += current.flat;
        }
        break;
      case "group": {
        const chosen = choose(current, command, fitsHere);
        commands.push(chosen);
        if (current.id !== undefined) broken.set(current.id, chosen.isBroken);
        break;
      }
      case "one-line":
        if (fitsHere({ indent: at, isBroken: false, doc: current })) {
          text += current.flat;
        } else {
          commands.push({ indent: at, isBroken: true, doc: current.broken() });
        }
        break;
      case "indent": {
        const isIn = current.where === undefined || broken.get(current.where) === true;
        commands.push({ indent: isIn ? at + current.by : at, isBroken, doc: current.content });
        break;
      }
      case "if-break":
        commands.push({ indent: at, isBroken, doc: isBrokenAt(current, isBroken, broken) ? current.broken : current.flat });
        break;
      case "fill":
        commands.push(...filled(current.parts, command, (next) => fits(next, [], room(), broken, true)).toReversed());
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
    case "one-line":
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
      case "one-line":
        if (isBroken) return left > 0;
        left -= doc.least;
        break;
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
