import { lineAt } from "./line.ts";
import { type Change, isCutOff, mayHoldTraps, otherQuoteEnd, quoted, sign, type Trap, wideBrackets } from "./signs.ts";

/** Where the reading is, line by line, and what was found. It knows of YAML only what tells a sign of its layout from one in a text. */
interface State {
  readonly text: string;
  readonly traps: Trap[];
  at: number;
  /** Where the line ends. */
  end: number;
  /** The column that lines of a block of text are deeper than. */
  block: number | undefined;
  /** The same of a text without quotes, which may go on. */
  plain: number | undefined;
  /** The column of the key, or dash, that holds what is open: what stands no deeper is not inside. */
  holder: number;
  /** A quote that is open. */
  quote: string | undefined;
  /** Brackets that are open, as YAML writes them, with what was found where they open. */
  readonly open: { readonly sign: string; readonly trap?: Trap }[];
  /** What is next inside brackets: an entry, the value of one that has a key, or what follows a value. */
  next: "entry" | "value" | "end";
  /** The columns of the keys and dashes before. */
  readonly columns: Set<number>;
}

/**
 * Where the signs of another keyboard stand for those of YAML, and where a comment cuts a text off; in the order of the text. Inside a text such signs
 * are what they are: only what stands where YAML has a sign of its own is found.
 */
export function trapsOf(text: string): readonly Trap[] {
  if (!mayHoldTraps(text) || longLine.test(text)) return [];
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
    state.at = start;
    state.end = end;
    readLine(state, start);
  }
  return state.traps.toSorted((a, b) => a.start - b.start);
}

/** What no person writes on a line; what is looked for ahead is looked for on its line. */
const longLine = /[^\n]{2000}/u;

const oddSpaces = /[\u3000\u00A0\u2000-\u200D\u2060\uFEFF]/u;
const blanks = /[ \t\u3000\u00A0\u2000-\u200D\u2060\uFEFF]*/uy;
/** A key with its colon, of whatever width, and with whatever quotes. */
const keyForm =
  /(?:([“‘「『＂＇])([\w\u4E00-\u9FFF.-]{1,60})[”’」』＂＇]|"[^"\n]{1,60}"|'[^'\n]{1,60}'|([\w\u4E00-\u9FFF.-]{1,60}))([ \u3000\u00A0\u2000-\u200D\u2060\uFEFF]*)([:：])/uy;
const dashForm = /(-|[－—–―]{1,2})(?:([ ]+)|([ \u3000\u00A0\u2000-\u200D\u2060\uFEFF]+)|(?=[A-Za-z]+[:：]))/uy;
/** Blanks behind a colon that begin with one of another keyboard, and any of them. */
const oddGap = /^[\u3000\u00A0\u2000-\u200D\u2060\uFEFF]+ */u;
const anyGap = /^[ \u3000\u00A0\u2000-\u200D\u2060\uFEFF]*/u;

function matchAt(form: RegExp, { text, at, end }: Pick<State, "text" | "at" | "end">): RegExpExecArray | undefined {
  form.lastIndex = at;
  const match = form.exec(text);
  return match && match.index + match[0].length <= end ? match : undefined;
}

function readLine(state: State, start: number): void {
  const { text, end } = state;
  if ((state.quote !== undefined || state.open.length > 0) && isOutside(state, start)) {
    state.quote = undefined;
    state.open.length = 0;
  }
  if (state.quote !== undefined) {
    if (!closeQuote(state)) return;
    if (state.open.length === 0) return void readTail(state);
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
  const written = [...text.slice(start, first)];
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

/** What follows as only a value of the language does, or a key. */
function isStructural({ text, end }: State, at: number): boolean {
  return /^(?:["'[{]|[A-Za-z][\w-]* *$|[A-Za-z]+[:：])/u.test(text.slice(at, Math.min(end, at + 200)));
}

/**
 * Reads a key with its colon, where it is one; its name, and the reading goes on behind the colon. `isText` where YAML takes what has no colon of
 * its own for a text, and that may be meant.
 */
function readKey(state: State, key: RegExpExecArray, isText: boolean): string | undefined {
  const { text, traps, end } = state;
  const [whole, other, inner, plain, gap = "", colon] = key;
  const at = state.at + whole.length - 1;
  const rest = text.slice(at + 1, end);
  const space = /^[ \t]*/u.exec(rest)?.[0] ?? "";
  if (colon === ":" && (space !== "" || rest.trimEnd() === "" || (state.open.length > 0 && plain === undefined))) {
    oddBlanks(state, at + 1);
  } else if (colon === ":") {
    const wide = oddGap.exec(rest)?.[0];
    if (wide === undefined || (isText && !/^["'[{｛]/u.test(rest.slice(wide.length)))) return undefined;
    traps.push(sign("space", at + 1, at + 1 + wide.length, " "));
    state.at = at + 1 + wide.length;
  } else {
    const isOther = isText || hasColon(state, at + 1);
    if (isOther) return undefined;
    const wide = anyGap.exec(rest)?.[0] ?? "";
    traps.push(sign("colon", at, at + 1, wide === "" && rest.trimEnd() !== "" ? ": " : ":"));
    if (wide !== "" && /[^ ]/u.test(wide))
      (traps.at(-1)?.changes as Change[]).push({ start: at + 1, end: at + 1 + wide.length, text: " " });
    state.at = at + 1 + wide.length;
  }
  if (other !== undefined)
    traps.push({ kind: "quote", start: key.index, end: at - gap.length, changes: quoted(text, key.index, at - gap.length, 1) });
  return inner ?? plain ?? "";
}

/** Whether YAML's own colon follows, so that what is before it is a key with another in its name. */
function hasColon({ text, end, open }: State, from: number): boolean {
  const rest = text.slice(from, end).trimStart();
  if (/^["'[{“「｛［]/u.test(rest)) return false;
  const own = open.length > 0 ? (/^[^,，[\]{}]*/u.exec(rest)?.[0] ?? "") : rest;
  return /:(?:\s|$)/u.test(own);
}

/** Goes behind the blanks after a colon; those that are none of YAML's are wrong where no text begins with them. */
function oddBlanks(state: State, from: number): void {
  const { text, traps } = state;
  state.at = from;
  const gap = matchAt(blanks, state)?.[0] ?? "";
  state.at += gap.length;
  const isMeant = /^(?:["'{]|\[.*\]$)/u.test(text.slice(state.at, state.end).trimEnd());
  if (oddSpaces.test(gap) && isMeant) traps.push(sign("space", from, state.at, " "));
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

/** Goes behind the quote that closes an open one; `false` where that is on no line yet. */
function closeQuote(state: State): boolean {
  const { text, quote, end } = state;
  const form = quote === '"' ? /(?:[^"\\\n]|\\.)*"/uy : /(?:[^'\n]|'')*'(?!')/uy;
  const match = matchAt(form, { text, at: state.at, end });
  if (match === undefined) return false;
  state.at += match[0].length;
  state.quote = undefined;
  return true;
}

/** Whether a bracket opens here, of whatever width; it may belong to a text where it is wide. */
function isBracket({ text, at, end, open }: State): boolean {
  const rest = text.slice(at, end);
  if (/^(?:\[|\{(?!\{))/u.test(rest)) return true;
  if (wideMap.test(rest)) return true;
  const close = rest.startsWith("［") ? "］" : rest.startsWith("【") ? "】" : undefined;
  if (close === undefined) return false;
  const found = rest.search(open.length === 0 ? /[］】\]]\s*$/u : /[］】]\s*(?:$|[,，}｝\]］])/u);
  const inner = rest.slice(1, found);
  return (found > 0 && /["'{]|｛\s*[A-Za-z]+\s*[:：]/uy.test(inner.trimStart())) || listOfWords.test(inner);
}

/** A map in wide braces: a key of the language, and an end on the line, or more behind it. */
const wideMap = /^｛\s*["“]?[A-Za-z][\w-]*["”]?\s*[:：].*(?:[｝}]|[,，]\s*$)/u;

/** Words of the language, with commas of whatever width between them. */
const listOfWords = /^\s*[a-z][a-z\d-]+(?:\s*[,，]\s*[a-z][a-z\d-]+)+\s*$/u;

/** What stands in brackets, as far as the line goes. */
function readFlow(state: State): void {
  const { text, end, open, traps } = state;
  do {
    const blank = matchAt(blanks, state)?.[0] ?? "";
    const start = state.at;
    state.at += blank.length;
    if (state.at >= end) return;
    const here = text.charAt(state.at);
    if (here === "#" && (blank !== "" || start === 0 || text[start - 1] === "\n")) return;
    if (/[[{｛［【]/u.test(here) && isBracket(state)) {
      const wide = wideBrackets.get(here);
      const trap = wide === undefined ? undefined : sign("bracket", state.at, state.at + 1, wide);
      if (trap) traps.push(trap);
      open.push({ sign: wide ?? here, ...(trap ? { trap } : {}) });
      state.at += 1;
      state.next = "entry";
    } else if (isClose(state, here)) {
      const opened = open.pop();
      const own = wideBrackets.get(here);
      if (own !== undefined && opened?.trap) opened.trap.changes.push({ start: state.at, end: state.at + 1, text: own });
      else if (own !== undefined) traps.push(sign("bracket", state.at, state.at + 1, own));
      state.at += 1;
      state.next = "end";
    } else if (here === "," || here === ":") {
      state.at += 1;
      state.next = here === "," ? "entry" : "value";
    } else if (here === "，" && state.next === "end") {
      traps.push(sign("comma", state.at, state.at + 1, text[state.at + 1] === " " ? "," : ", "));
      state.at += 1;
      state.next = "entry";
    } else if (!readEntry(state)) return;
  } while (open.length > 0 && state.at < end);
}

/** Whether the innermost bracket closes here; with a wide one only where YAML's own does not come. */
function isClose({ text, at, end, open }: State, here: string): boolean {
  const wanted = open.at(-1)?.sign === "{" ? "}" : "]";
  if (here === "]" || here === "}") return true;
  if (wideBrackets.get(here) !== wanted) return false;
  const rest = text.slice(at + 1, end);
  return rest.split(wanted).length <= open.filter(({ sign: each }) => (each === "{") === (wanted === "}")).length;
}

/** A key, a text in quotes or without them; `false` where it goes on in the next line, or a comment ends this one. */
function readEntry(state: State): boolean {
  const { text, end, open, traps } = state;
  const start = state.at;
  const isMap = open.at(-1)?.sign === "{";
  if (state.next === "entry" && isMap) {
    const key = matchAt(keyForm, state);
    state.next = "value";
    if (key !== undefined && readKey(state, key, false) !== undefined) return true;
    state.at = start;
  }
  state.next = "end";
  if (/["']/u.test(text.charAt(start))) {
    state.quote = text.charAt(start);
    state.at += 1;
    return closeQuote(state);
  }
  const close = otherQuoteEnd(text, start, end);
  if (close !== undefined && (isMap ? endsInMap : endsInList).test(text.slice(close, end))) {
    traps.push({ kind: "quote", start, end: close, changes: quoted(text, start, close, 1) });
    state.at = close;
    return true;
  }
  return readFlowText(state, isMap);
}

/** What shows behind a text in other quotes that they are meant as quotes: what ends it, or a wide comma with what can only be the next. */
const endsInMap = /^\s*(?:$|[,}｝\]］]|，\s*["“]?[A-Za-z][\w-]*["”]?\s*[:：])/u;
const endsInList = /^\s*(?:$|[,}｝\]］]|(?:[,，]\s*["“‘「][^"“”‘’「」,，]*["”’」]\s*)+[\]］,])/u;

/** A comma in a text of a map behind which a key follows; with a wide colon only behind what is a word of the language. */
const nextKey = /^[^，]*(?=，\s*["“]?[A-Za-z]+["”]?\s*:\s)|^[\w\s+-]*(?=，\s*["“]?[A-Za-z]{2,}["”]?\s*：)|^\{\{[^{}]*\}\}\s*(?=，)/u;

/** A text without quotes in brackets, up to what ends it. */
function readFlowText(state: State, isMap: boolean): boolean {
  const { text, end, traps } = state;
  const start = state.at;
  const rest = text.slice(start, end);
  const length = /^(?:\{\{[^{}]*\}\}|\s(?!#)|:(?!\s)|[^\s:,[\]{}])+/u.exec(rest)?.[0].length ?? 1;
  const own = rest.slice(0, length);
  const key = isMap ? nextKey.exec(/^(?:\{\{[^{}]*\}\}|[^,[\]{}])+/u.exec(rest)?.[0] ?? "")?.[0] : undefined;
  const close = isMap ? own.indexOf("｝") : own.search(/[］】]/u);
  const stop = key?.length ?? (close > 0 && isClose({ ...state, at: start + close }, own.charAt(close)) ? close : 0);
  if (stop > 0) {
    state.at = start + own.slice(0, stop).trimEnd().length;
    return true;
  }
  if (!isMap && listOfWords.test(own)) {
    for (const { index, 0: comma } of own.matchAll(/，\s?/gu)) traps.push(sign("comma", start + index, start + index + comma.length, ", "));
  }
  state.at = start + length;
  const tail = text.slice(start + own.trimEnd().length, end).trimStart();
  const cut = /^#\S[^,，[\]{}]*/u.exec(tail)?.[0];
  if (cut === undefined) return true;
  const after = tail.slice(cut.length);
  const before = own.trimEnd();
  if (!isCutOff(before, cut, "")) return false;
  const last = end - after.length - (cut.length - cut.trimEnd().length);
  const changes = quoted(text, start, last, 0);
  traps.push({
    kind: after.trim() === "" ? "cut" : "cut-in-brackets",
    start: start + text.slice(start, end).indexOf(cut),
    end: last,
    changes,
  });
  state.at = last;
  return after.trim() !== "";
}
