/** A value as it is written, quotes and all, and what it says. Offsets as of a span. */
export interface WrittenValue {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** How many lines below a key may belong to its value. */
const lineLimit = 50;

/**
 * The value behind a key at `keyAt`, whose colon ends at `from`, in a text that may be no document: quoted, plain, a block, a list, or
 * lines below. Where its end cannot be told, it is the end of the line.
 */
export function valuesAfter(text: string, keyAt: number, from: number, lines: Lines): readonly WrittenValue[] {
  const eol = lines.end(from);
  const start = skip(text, from, eol);
  const first = text[start] ?? "";
  const column = keyAt - lines.start(keyAt);
  if (first === "*") return [];
  if (/^\{\{\s*[A-Za-z][\w.]*\s*(?::[^{}]*)?\}\}/u.test(text.slice(start, start + 100))) return [];
  if (first === "{" || first === "[") return inBrackets(text, start, eol);
  if (start >= eol || first === "#" || first === "|" || first === ">") return below(text, eol, column);
  if (first === '"' || first === "'") return quoted(text, start, eol, column);
  const end = isInFlow(text, keyAt) ? flowEnd(text, start, eol) : plainEnd(text, start, eol);
  return [written(text, start, end), ...(end >= trimmed(text, start, eol) ? continued(text, eol, column) : [])];
}

/** Where the lines of a text begin and end, without a look at the whole text for each. */
export interface Lines {
  readonly start: (at: number) => number;
  readonly end: (at: number) => number;
}

/** The lines of a text, asked for in ascending order. */
export function linesOf(text: string): Lines {
  let [from, to] = [0, lineEnd(text, 0)];
  const turn = (at: number): void => {
    if (at >= from && at <= to) return;
    from = text.lastIndexOf("\n", at - 1) + 1;
    to = lineEnd(text, at);
  };
  return {
    start: (at) => {
      turn(at);
      return from;
    },
    end: (at) => {
      turn(at);
      return to;
    },
  };
}

/** Past blanks, anchors and tags. */
function skip(text: string, from: number, eol: number): number {
  const match = /^(?:[ \t]*[&!][^\s,\]}]*(?=\s|$))*[ \t]*/u.exec(text.slice(from, eol));
  return from + (match?.[0].length ?? 0);
}

/** Where a line ends, without its line break. */
function lineEnd(text: string, at: number): number {
  const next = text.indexOf("\n", at);
  const end = next < 0 ? text.length : next;
  return text[end - 1] === "\r" && end > at ? end - 1 : end;
}

function trimmed(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function written(text: string, start: number, end: number): WrittenValue {
  const until = trimmed(text, start, end);
  return { start, end: until, value: text.slice(start, until).replaceAll(/^["']|["']$/gu, "") };
}

/** Whether a key stands in a map in braces: behind one, or behind a comma that is no text's. */
function isInFlow(text: string, keyAt: number): boolean {
  const before = text.slice(Math.max(0, keyAt - 200), keyAt).replace(/["']?\s*$/u, "");
  if (/[{[]$/u.test(before)) return true;
  return before.endsWith(",") && !/^[ \t]*(?:- +)*[\w"'-]+[ \t]*:(?![^\n]*[{[])[^\n]*$/u.test(before.slice(before.lastIndexOf("\n") + 1));
}

function flowEnd(text: string, start: number, eol: number): number {
  const at = text.slice(start, eol).search(/[,}\]]/u);
  return at < 0 ? eol : start + at;
}

function plainEnd(text: string, start: number, eol: number): number {
  const at = text.slice(start, eol).search(/[ \t]#/u);
  return at < 0 ? eol : start + at;
}

/** A quoted value; what closes it must be followed by what may stand there, else it may be another's quote. */
function quoted(text: string, start: number, eol: number, column: number): readonly WrittenValue[] {
  const line = text.slice(start, eol);
  const closed = (
    line.startsWith('"') ? /^"(?:[^"\\]|\\.)*"(?=[ \t]*(?:$|[,}\]:]|[ \t]#))/u : /^'(?:[^']|'')*'(?=[ \t]*(?:$|[,}\]:]|[ \t]#))/u
  ).exec(line);
  if (closed) return [written(text, start, start + closed[0].length)];
  return [written(text, start, eol), ...continued(text, eol, column)];
}

/** What stands in brackets, to their end or that of the line: each part but keys. A declaration is none. */
function inBrackets(text: string, start: number, eol: number): readonly WrittenValue[] {
  const close = text.indexOf(text[start] === "[" ? "]" : "}", start);
  const end = close < 0 ? eol : Math.min(close, eol);
  if (/\btype["']?[ \t]*:/u.test(text.slice(start, Math.min(end, start + 300)))) return [];
  const inside = text.slice(start, end);
  const parts = [...inside.matchAll(/[^\s,:：[\]{}"'](?:[^,:：[\]{}"'\n]*[^\s,:：[\]{}"'])?/gu)];
  return parts.map((match) => written(text, start + match.index, start + match.index + match[0].length));
}

/** The lines below a key that has nothing beside it: a block, a list, a text. Lines with keys of their own speak for themselves. */
function below(text: string, eol: number, column: number): readonly WrittenValue[] {
  return linesFrom(
    text,
    eol,
    (line, indent) => indent > column || (indent === column && /^-(?:\s|$)/u.test(line)) || !hasKey(line),
    column,
  );
}

/** Further lines of a value that began on the line of its key. */
function continued(text: string, eol: number, column: number): readonly WrittenValue[] {
  return linesFrom(text, eol, (line, indent) => indent > column || (indent > 0 && !hasKey(line)), column);
}

function hasKey(line: string): boolean {
  return /[:：]/u.test(line) || /^(?:[-?#]|\.\.\.|---)/u.test(line) || /^[\]}]/u.test(line);
}

function linesFrom(text: string, eol: number, belongs: (line: string, indent: number) => boolean, column: number): readonly WrittenValue[] {
  const found: WrittenValue[] = [];
  let at = text.indexOf("\n", eol);
  for (let count = 0; at >= 0 && count < lineLimit; count++) {
    const start = at + 1;
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const content = line.trim();
    const indent = line.length - line.trimStart().length;
    at = text.indexOf("\n", end);
    if (content === "") continue;
    if (!belongs(content, indent)) break;
    if (/^(?:- +)*["']?[\p{L}_][\p{L}\p{N}_-]*["']?[ \t]*:(?:\s|$)/u.test(content)) {
      // A line with a key of its own: the keys judge it, and a block that goes on below it is none of this one's.
      if (indent <= column) break;
      continue;
    }
    const item = /^(?:- +)*/u.exec(content)?.[0].length ?? 0;
    found.push(written(text, start + indent + item, end));
  }
  return found.filter(({ value }) => value !== "");
}
