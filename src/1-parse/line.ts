/** One line of a text: UTF-16 offsets, without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The line that an offset is on. */
export function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const found = text.indexOf("\n", offset);
  const last = found < 0 ? text.length : found;
  const end = last > start && text[last - 1] === "\r" ? last - 1 : last;
  return { start, end, text: text.slice(start, end) };
}

/** The line before another, `undefined` for the first. */
export function lineBefore(text: string, { start }: Line): Line | undefined {
  return start === 0 ? undefined : lineAt(text, start - 1);
}

/** The next line that is neither empty nor only a comment. */
export function lineBelow(text: string, { end }: Line): Line | undefined {
  for (let next = text.indexOf("\n", end); next >= 0; next = text.indexOf("\n", next + 1)) {
    const line = lineAt(text, next + 1);
    if (/^\s*[^\s#]/u.test(line.text)) return line;
  }
  return undefined;
}

/** How many columns a line is indented, tabs counting as one. */
export function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}

/** Stands for one unit of a text that is not looked at; none of YAML's signs. */
const filler = "_";

/** A line whose quoted texts are filled, unit by unit, and whose comment is blank, so that what is left is YAML's own signs and plain texts. */
export function unquoted(text: string): string {
  return text
    .replaceAll(/(^|[\s,[{:-])("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/gu, (_, before: string, quoted: string) => before + filled(quoted))
    .replace(/(^|\s)#[\s\S]*$/u, (comment) => " ".repeat(comment.length));
}

/** Fill of the same length. */
export function filled(text: string): string {
  return filler.repeat(text.length);
}

/** Where a quote opens that the line does not close; `undefined` where none does. */
export function openQuote({ start, text }: Line): number | undefined {
  const match = /(?:^|[\s,[{:-])(["'])/u.exec(unquoted(text));
  return match ? start + match.index + match[0].length - 1 : undefined;
}

/** Where the last bracket opens that the line does not close; `undefined` where none does. */
export function openBracket({ start, text }: Line): number | undefined {
  const open: number[] = [];
  for (const [index, sign] of unquoted(text).split("").entries()) {
    if (sign === "[" || sign === "{") open.push(index);
    if (sign === "]" || sign === "}") open.pop();
  }
  const last = open.at(-1);
  return last === undefined ? undefined : start + last;
}

/** Blanks in place of a text: as many units, letters of two units too, and its lines end where they ended. */
export function blanked(text: string): string {
  return text.replaceAll(/[^\r\n]/gu, (letter) => " ".repeat(letter.length));
}
