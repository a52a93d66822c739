import { quoted, sign, type Trap } from "./signs.ts";

/** Where the reading is, line by line, and what was found. It knows of YAML only what tells a sign of its layout from one in a text. */
export interface State {
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

const oddSpaces = /[\u3000\u00A0\u2000-\u200D\u2060\uFEFF]/u;
/** Blanks of any keyboard. */
export const blanks: RegExp = /[ \t\u3000\u00A0\u2000-\u200D\u2060\uFEFF]*/uy;
/** A key with its colon, of whatever width, and with whatever quotes. */
export const keyForm: RegExp =
  /(?:([“‘「『＂＇])([\w\u4E00-\u9FFF.-]{1,60})[”’」』＂＇]|"[^"\n]{1,60}"|'[^'\n]{1,60}'|([\w\u4E00-\u9FFF.-]{1,60}))([ \u3000\u00A0\u2000-\u200D\u2060\uFEFF]*)([:：])/uy;
/** What begins an item: a dash of any keyboard, with a blank behind it or a key. */
export const dashForm: RegExp = /(-|[－—–―]{1,2})(?:([ ]+)|([ \u3000\u00A0\u2000-\u200D\u2060\uFEFF]+)|(?=[A-Za-z]+[:：]))/uy;
/** Blanks behind a colon that begin with one of another keyboard, and any of them. */
const oddGap = /^[\u3000\u00A0\u2000-\u200D\u2060\uFEFF]+ */u;
const anyGap = /^[ \u3000\u00A0\u2000-\u200D\u2060\uFEFF]*/u;

/** What stands at the place of the reading, up to the end of its line. */
export function matchAt(form: RegExp, { text, at, end }: Pick<State, "text" | "at" | "end">): RegExpExecArray | undefined {
  form.lastIndex = at;
  const match = form.exec(text);
  return match && match.index + match[0].length <= end ? match : undefined;
}

/**
 * Reads a key with its colon, where it is one; its name, and the reading goes on behind the colon. `isText` where YAML takes what has no colon of
 * its own for a text, and that may be meant.
 */
export function readKey(state: State, key: RegExpExecArray, isText: boolean): string | undefined {
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
    const trap = sign("colon", at, at + 1, wide === "" && rest.trimEnd() !== "" ? ": " : ":");
    if (/[^ ]/u.test(wide)) trap.changes.push({ start: at + 1, end: at + 1 + wide.length, text: " " });
    traps.push(trap);
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

/** What follows as only a value of the language does, or a key. */
export function isStructural({ text, end }: State, at: number): boolean {
  return /^(?:["'[{]|[A-Za-z][\w-]* *$|[A-Za-z]+[:：])/u.test(text.slice(at, Math.min(end, at + 200)));
}

/** Goes behind the quote that closes an open one; `false` where that is on no line yet. */
export function closeQuote(state: State): boolean {
  const { text, quote, end } = state;
  for (let { at } = state; at < end; at += 1) {
    const isEscape = quote === '"' ? text[at] === "\\" : text[at] === quote && text[at + 1] === quote;
    if (isEscape) at += 1;
    else if (text[at] === quote) {
      state.at = at + 1;
      state.quote = undefined;
      return true;
    }
  }
  return false;
}
