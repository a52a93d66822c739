import { escapeMarkdown } from "../model/markdown.ts";
import { printable } from "../model/printable.ts";

/*
 * Markdown for editors. What somebody wrote into a contract is never more than text there: it is no link, no HTML, no command and no address that an
 * editor makes a link of by itself.
 */

/** How many characters of a value are shown. */
const most = 80;

/** How many characters of prose that somebody wrote are shown. */
const mostProse = 300;

/** A text as it is, on one line, between backticks of which it holds fewer; cut where it is long. Of an empty text, quotes. */
export function code(text: string): string {
  const shown = cut(onOneLine(text), most);
  if (shown.trim() === "") return '`""`';
  const fence = "`".repeat(1 + Math.max(0, ...(shown.match(/`+/gu) ?? []).map(({ length }) => length)));
  // A blank at both ends is not shown, and keeps a backtick from the fence.
  return shown.includes("`") ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/** A name that a text is about. */
export function bold(text: string): string {
  // Editors without a reader of Markdown show its escapes; inside words these names need none.
  return `**${/^[A-Za-z\d][\w./: -]*$/u.test(text) && !/[_\s]$/u.test(text) ? unlinked(text) : prose(text)}**`;
}

/** Prose that somebody wrote, on one line, cut where it is long. */
export function prose(text: string): string {
  return unlinked(escapeMarkdown(cut(onOneLine(text), mostProse)));
}

/** As much of a text as may be shown, on one line, without signs that hide or turn text. */
function onOneLine(text: string): string {
  const lines = text.slice(0, longest).split(/[\r\n\u2028\u2029]/u);
  return printable(
    lines
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join(" "),
  );
}

/** More of a text than is ever shown, in UTF-16 units. */
const longest = 4_000;

/** A sentence of ours: what stands in backticks stays, and of the rest nothing means anything but itself. */
export function said(text: string): string {
  return text
    .split("`")
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : unlinked(escapeMarkdown(part))))
    .join("");
}

/** Addresses of pages and of people, which editors make links of where they look like some. */
function unlinked(text: string): string {
  return text
    .replaceAll("://", "\\://")
    .replaceAll("@", "\\@")
    .replaceAll(/\bwww\./giu, (start) => `${start.slice(0, -1)}\\.`);
}

function cut(text: string, length: number): string {
  const characters = Array.from(text.slice(0, 2 * length + 2));
  return characters.length > length ? `${characters.slice(0, length).join("")}…` : text;
}

/** Paragraphs, with the empty ones left out; `undefined` where none is left. */
export function paragraphs(...texts: readonly (string | undefined)[]): string | undefined {
  const found = texts.filter((text) => text !== undefined && text !== "");
  return found.length === 0 ? undefined : found.join("\n\n");
}

/** A list of sentences, with the empty ones left out; `undefined` where none is left. */
export function listed(...items: readonly (string | undefined)[]): string | undefined {
  const found = items.filter((item) => item !== undefined && item !== "");
  return found.length === 0 ? undefined : found.map((item) => `- ${item}`).join("\n");
}
