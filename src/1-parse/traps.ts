import { lineAt } from "./line.ts";
import { isCutOff, mayHoldTraps, otherQuoteEnd, quoted, sign, type Trap } from "./signs.ts";
import { isBracket, readFlow } from "./trap-brackets.ts";
import { blanks, closeQuote, dashForm, isStructural, keyForm, matchAt, readKey, type State } from "./trap-keys.ts";

/** A line of so many units no person writes; what is looked for ahead is looked for on its line, and takes time with its length. */
const longest = 2000;

/**
 * Where the signs of another keyboard stand for those of YAML, and where a comment cuts a text off; in the order of the text. Inside a text such signs
 * are what they are: only what stands where YAML has a sign of its own is found.
 */
export function trapsOf(text: string): readonly Trap[] {
  if (!mayHoldTraps(text)) return [];
  const state: State = {
    text,
    traps: [],
    at: 0,
    end: 0,
    block: undefined,
    plain: undefined,
    holder: -1,
    quote: undefined,
    open: [],
    next: "entry",
    columns: new Set([0]),
  };
  for (let start = 0, next = 0; start < text.length; start = next) {
    const { end } = lineAt(text, start);
    const found = text.indexOf("\n", end);
    next = found < 0 ? text.length : found + 1;
    if (end - start > longest) return [];
    state.at = start;
    state.end = end;
    readLine(state, start);
  }
  return state.traps.toSorted((a, b) => a.start - b.start);
}

function readLine(state: State, start: number): void {
  const { text, end } = state;
  if ((state.quote !== undefined || state.open.length > 0) && isOutside(state, start)) {
    state.quote = undefined;
    state.open.length = 0;
  }
  if (state.quote !== undefined) {
    if (!closeQuote(state)) return;
    if (state.open.length === 0) {
      readTail(state);
      return;
    }
  }
  if (state.open.length > 0) {
    readFlow(state);
    if (state.open.length === 0) readTail(state);
    return;
  }
  const indent = (matchAt(blanks, state)?.[0] ?? "").length;
  const spaces = /^ */u.exec(text.slice(start, start + indent))?.[0].length ?? 0;
  const first = start + indent;
  if (first >= end) return;
  if (state.block !== undefined) {
    if (spaces > state.block) return;
    state.block = undefined;
  }
  if (text[first] === "#" && indent === spaces) return;
  if (state.plain !== undefined && spaces > state.plain) return;
  state.plain = undefined;
  state.at = first;
  if (text[first] === "＃") {
    state.traps.push(sign("comment", first, first + 1, "#"));
    return;
  }
  readBlockLine(state, start, indent > spaces ? indentation(state, start, first) : indent);
}

/** Whether a line stands outside of the quote or bracket that is open, which then lacks its end. */
function isOutside({ text, end, holder }: State, start: number): boolean {
  const line = text.slice(start, end);
  const first = line.search(/[^ ]/u);
  return first >= 0 && first <= holder && !/[\]}］】｝"']/u.test(line.charAt(first));
}

/** The column of a line that other blanks indent: the one in which something before it stands, or two for each of the wide ones. */
function indentation(state: State, start: number, first: number): number {
  const { text } = state;
  const written = text.slice(start, first).split("");
  const widths = [2, 1].map((wide) =>
    written.reduce((sum, each) => sum + (each === "\u3000" ? wide : /[\u200B-\u200D\u2060\uFEFF]/u.test(each) ? 0 : 1), 0),
  );
  const column = widths.find((width) => state.columns.has(width)) ?? widths[0] ?? 0;
  state.at = first;
  const isStructure = matchAt(keyForm, state) !== undefined || matchAt(dashForm, state) !== undefined;
  if (isStructure) state.traps.push(sign("space", start, first, " ".repeat(column)));
  return column;
}

function readBlockLine(state: State, start: number, indent: number): void {
  const shift = indent - (state.at - start);
  let column = indent;
  let isItem = false;
  for (let dash = matchAt(dashForm, state); dash; dash = matchAt(dashForm, state)) {
    const [whole, written = "", , wide] = dash;
    const after = state.at + whole.length;
    if (written === "-" && wide === undefined && whole.length === 1) break;
    if (written !== "-" && isItem) break;
    if (written === "-" && wide !== undefined && !isStructural(state, after)) break;
    if (written !== "-") state.traps.push(sign("dash", state.at, after, "- "));
    else if (wide !== undefined) state.traps.push(sign("space", state.at + 1, after, " "));
    state.columns.add(column);
    column = state.at - start + shift;
    state.at = after;
    isItem = true;
  }
  const key = matchAt(keyForm, state);
  const name = key === undefined ? undefined : readKey(state, key, isItem && !goesOn(state, state.at - start + shift));
  if (name === undefined) {
    if (isItem) readValue(state, column, "");
    else if (/["'[{]/u.test(state.text.charAt(state.at))) readValue(state, -1, "");
    return;
  }
  column = (key?.index ?? 0) - start + shift;
  state.columns.add(column);
  readValue(state, column, name);
}

/** Whether a line that is a text by itself is the first of a map: the next has a key below its own. */
function goesOn({ text, end }: State, column: number): boolean {
  const next = /^\r?\n( +)[A-Za-z]\w*[:：]/u.exec(text.slice(end, end + column + 80));
  return next?.[1]?.length === column;
}

/** A value in block style, on the rest of its line. */
function readValue(state: State, column: number, key: string): void {
  const { text, end } = state;
  const start = state.at;
  const rest = text.slice(start, end).trimEnd();
  if (rest === "" || rest.startsWith("#")) return;
  state.holder = column;
  const anchor = /^[&!][^\s]* +/u.exec(rest)?.[0];
  if (anchor !== undefined) {
    state.at += anchor.length;
    readValue(state, column, key);
  } else if (/^[|>][-+\d]{0,2}(?:\s+#.*)?$/u.test(rest)) state.block = column;
  else if (/^["']/u.test(rest)) {
    state.quote = rest.charAt(0);
    state.at += 1;
    if (closeQuote(state)) readTail(state);
  } else if (isBracket(state)) {
    readFlow(state);
    if (state.open.length === 0) readTail(state);
  } else readPlain(state, start + rest.length, column, key);
}

/** A comment behind a value that has ended. */
function readTail({ text, traps, at, end }: State): void {
  const tail = /^\s+＃/u.exec(text.slice(at, end))?.[0].length ?? 0;
  if (tail > 0) traps.push(sign("comment", at + tail - 1, at + tail, "#"));
}

function readPlain(state: State, last: number, column: number, key: string): void {
  const { text, traps } = state;
  const start = state.at;
  const comment = /\s#/u.exec(text.slice(start, last));
  const until = comment === null ? last : start + text.slice(start, start + comment.index).trimEnd().length;
  state.plain = column;
  if (otherQuoteEnd(text, start, until) === until) {
    traps.push({ kind: "quote", start, end: until, changes: quoted(text, start, until, 1) });
    return;
  }
  if (comment === null || !isCutOff(text.slice(start, until), text.slice(start + comment.index + 1, last), key)) return;
  traps.push({ kind: "cut", start: start + comment.index + 1, end: last, changes: quoted(text, start, last, 0) });
}
