import { printWidth } from "./layout.ts";
import { columnsOf } from "./width.ts";

/** The only way into a comment: no text ends it, begins a tag or is read as markup. Lines are kept; control characters are not. */
export function commentText(text: string): string {
  return text
    .replaceAll("*/", "*\\/")
    .replaceAll(/[@{}<>`]/gu, "\\$&")
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, "\n")
    .replaceAll(/[^\P{Cc}\n]/gu, " ");
}

/**
 * Code in quotes, for a comment: its quotes are longer than those in it. What would end the comment, or begin a tag, is written in another way
 * that says the same in a literal and in a regular expression. It holds no new line.
 */
export function codeSpan(code: string): string {
  const runs = (code.match(/`+/gu) ?? []).map((run) => run.length);
  const quotes = "`".repeat(runs.length === 0 ? 1 : Math.max(...runs) + 1);
  const space = /^`|`$|^ .* $/u.test(code) ? " " : "";
  return quotes + space + code.replaceAll("*/", "*\\/").replaceAll(/(?<=[\s{])@/gu, "\\u0040") + space + quotes;
}

/** Lines of a documentation comment for escaped text, the second and the others with a space before them; `indented` are the columns before them all. */
export function commentLines(escaped: string, indented: number): readonly string[] {
  const key = `${indented} ${escaped}`;
  const found = known.get(key);
  if (found) return found;
  const lines = brokenLines(escaped, indented);
  // Of thousands of contracts, what each says by itself is not held.
  if (known.size >= mostKnown) known.clear();
  known.set(key, lines);
  return lines;
}

/** Comments with their lines: most are of words of our own, and the same in each module. */
const known = new Map<string, readonly string[]>();

const mostKnown = 500;

function brokenLines(escaped: string, indented: number): readonly string[] {
  const lines = wrapped(escaped, indented);
  const [only = ""] = lines;
  if (lines.length === 1 && isOneLine(only, indented)) return [`/** ${only} */`];
  return ["/**", ...lines.map((each) => ` * ${each}`.trimEnd()), " */"];
}

function isOneLine(text: string, indented: number): boolean {
  return indented + columnsOf(`/** ${text} */`) <= printWidth;
}

function wrapped(escaped: string, indented: number): readonly string[] {
  const room = printWidth - indented - columnsOf(" * ");
  return escaped.split("\n").flatMap((each) => wrappedLine(each.trimEnd(), room));
}

/** A word; or a Chinese character, with punctuation that no line begins with, or ends with; or spaces. */
const pieces =
  /[ \t]+|[（《「『“‘【〔]{0,4}(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（《「『“‘【〔，。、；：？！）》」』”’】〕]+|(?=[，。、；：？！）》」』”’】〕]))[，。、；：？！）》」』”’】〕]{0,4}|[^]/gu;

/** A text in pieces that a line is better not broken in; code in quotes is one, with what stands right behind it. */
function* piecesOf(text: string): Generator<string> {
  let done = 0;
  for (const { 0: quotes, index } of text.matchAll(/(?<![`\\])`+/gu)) {
    const end = index < done ? undefined : endOfCode(text, quotes, index + quotes.length);
    if (end === undefined) continue;
    yield* text.slice(done, index).match(pieces) ?? [];
    const [behind = ""] = /^[^\s`]{0,4}/u.exec(text.slice(end, end + 4)) ?? [];
    done = end + behind.length;
    yield text.slice(index, done);
  }
  yield* text.slice(done).match(pieces) ?? [];
}

/** Where code ends that is written in some quotes and begins at an offset: after as many of them. */
function endOfCode(text: string, quotes: string, from: number): number | undefined {
  const runs = /`+/gu;
  runs.lastIndex = from;
  for (let run = runs.exec(text); run !== null; run = runs.exec(text)) if (run[0] === quotes) return run.index + quotes.length;
  return undefined;
}

/** A line as several that have room: broken between words and Chinese characters, and within a word only where that has no room by itself. */
function wrappedLine(text: string, room: number): readonly string[] {
  if (columnsOf(text) <= room) return [text];
  const lines: string[] = [];
  let current = "";
  const end = (): void => {
    if (current.trimEnd() !== "") lines.push(current.trimEnd());
    current = "";
  };
  for (const piece of piecesOf(text)) {
    for (const part of columnsOf(piece) > room ? charactersOf(piece) : [piece]) {
      if (columnsOf((current + part).trimEnd()) > room) end();
      current = current === "" ? part.trimStart() : current + part;
    }
  }
  end();
  return lines;
}

/** The characters of a text; one that is escaped with its backslash, and none that begins a tag at the beginning of a line. */
function charactersOf(text: string): readonly string[] {
  return text.match(/\\?[^]@{0,4}/gu) ?? [];
}
