import { detached } from "../model/detached.ts";
import { child, type DocumentNode } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import { parse } from "./parse.ts";

/** What the text of a contract says of itself, whatever else is right or wrong in it. Each is empty where it says none that is a text. */
export interface Header {
  readonly name: string;
  readonly action: string;
}

/**
 * The header of a text, without reading the rest where that can be: who only wants to know what thousands of contracts are called looks at their lines, which takes a hundredth of the time.
 * It is that of {@link headerIn} of what the text says, but where a mistake of syntax stands before it: then it is what stands there.
 */
export function headerOf(source: Source): Header {
  return headerInLines(source) ?? headerIn(parse(source).value);
}

/** The header of what a text says. */
export function headerIn(document: DocumentNode | undefined): Header {
  const said = (key: string): string => {
    const node = child(document, key);
    // Of a text that is dropped, no part is kept.
    return node?.kind === "scalar" && typeof node.value === "string" ? detached(node.value) : "";
  };
  return { name: said("name"), action: said("action") };
}

/** A line at the margin that is neither blank nor a comment, nor a key or an item of a list in block style: a bracket, a quoted key, a mark of a document. */
const strange = /^(?![A-Za-z_][\w-]*:(?:[ \r\n]|$)|-[ \r\n]|[ \r\n#]|$)/mu;

/** What ends a line to a regular expression and not to YAML, and what may be taken for a blank. */
const foreign = /[\t\u2028\u2029\uFEFF]|\r(?!\n)/u;

/**
 * What lines at the margin say; nothing where they may mean something else to a reader of YAML. No line inside a value begins at the margin, so what looks like a key of the outermost
 * map there is one.
 */
function headerInLines({ text, foreign: unread }: Source): Header | undefined {
  if (unread !== undefined || foreign.test(text) || strange.test(text)) return undefined;
  const [name, action] = [wordOf("name", text), wordOf("action", text)];
  return name === undefined || action === undefined ? undefined : { name, action };
}

/** The word behind a key; empty where no line has the key, nothing where anything else may be its value. */
function wordOf(key: string, text: string): string | undefined {
  const starts = startsOf(`${key}:`, text);
  const [start = 0] = starts;
  if (starts.length !== 1) return starts.length === 0 ? "" : undefined;
  const end = lineEnd(text, start);
  const value = text.slice(start + key.length + 1, end).trim();
  const isWord = /^[A-Za-z][\w-]*$/u.test(value) && !/^(?:null|true|false)$/iu.test(value);
  return isWord && !goesOn(text, end) ? detached(value) : undefined;
}

/** Where lines begin that begin with a text. */
function startsOf(word: string, text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (at === 0 || text[at - 1] === "\n") starts.push(at);
  return starts;
}

/** Whether the next line that is not blank begins with one: a text may go on there. */
function goesOn(text: string, end: number): boolean {
  for (let at = end; at < text.length; at = lineEnd(text, at + 1)) {
    const line = text.slice(at + 1, lineEnd(text, at + 1));
    if (line.trim() !== "") return line.startsWith(" ");
  }
  return false;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
