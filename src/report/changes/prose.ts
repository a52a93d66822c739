import { escapeMarkdown } from "../../model/markdown.ts";
import { printable } from "../../model/printable.ts";

/*
 * Markdown for comments on GitHub and GitLab. What somebody wrote into a contract is never more than text there: it is no link, no HTML and no picture, it begins no
 * line, and it calls nobody and nothing by name, be it a person, an issue, a label or a formula.
 */

/** What a site of comments looks for in text, after Markdown was read: a sign that calls something, where it goes on as a name. Escapes of Markdown do not stop it. */
const calls = /[@#!~%&^[](?=[\p{L}\p{N}_"'[{])|:(?=[\w+-]+:)|:(?=\/\/)|\*(?=iteration:)|\bwww(?=\.)|\bgh-(?=\d)/giu;

/** It has no width, and stands in no name: what is before it calls nothing. No text holds one after {@link printable}. */
const apart = "\u200B";

/** A text as it is, on one line; cut where it is longer than so many characters. */
export function prose(text: string, most = 400): string {
  return escaped(onOneLine(cut(text, most)).trim());
}

function escaped(line: string): string {
  return escapeMarkdown(line.replaceAll(calls, `$&${apart}`))
    .replaceAll(apart, "&#8203;")
    .replaceAll("$", "<span>$</span>");
}

/** A sentence of ours about what somebody wrote: what stands in backticks is code. */
export function said(text: string, most = 800): string {
  return onOneLine(cut(text, most))
    .trim()
    .split(/(`[^`]+`)/u)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : index === 0 ? escaped(part) : behind(part)))
    .join("");
}

/** What stands behind something else on its line: a number with a dot begins no list there. */
function behind(line: string): string {
  return escaped(`|${line}`).slice("\\|".length);
}

/** A text in the letters of code, in which nothing is looked for; cut where it is longer than so many characters. */
export function code(text: string, most = 200): string {
  const shown = onOneLine(cut(text, most));
  if (shown.trim() === "") return prose(text);
  const fence = "`".repeat(1 + Math.max(0, ...(shown.match(/`+/gu) ?? []).map(({ length }) => length)));
  // A blank at both ends is not shown, and keeps a backtick from the fence.
  const isTight = !/^[` ]|[` ]$/u.test(shown);
  return isTight ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

/** What is written, with a link where there is an address that is not too long to be one. It is one of ours, without blanks and brackets. */
export function linked(markdown: string, address: string | undefined): string {
  return address === undefined || address.length > longestAddress ? markdown : `[${markdown}](${address})`;
}

/** What browsers and sites take at least. */
const longestAddress = 2_000;

/** Lines as they are, between fences that none of them can end. */
export function fenced(lines: readonly string[], info: string): string {
  const longest = Math.max(0, ...lines.flatMap((line) => (line.match(/`+/gu) ?? []).map(({ length }) => length)));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return [`${fence}${info}`, ...lines.map((line) => printable(line)), fence].join("\n");
}

/** A text on one line, of which nothing steers a terminal or turns the direction of what is read. */
export function onOneLine(text: string): string {
  return printable(text.replaceAll(/(?<!\s)\s*[\r\n\u2028\u2029]\s*/gu, " ⏎ "));
}

/** So many characters of a text, none of them in half. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}
