import { escapeMarkdown } from "../model/markdown.ts";

/** Text that flowspec has made Markdown of itself; everything else in a document's data is escaped. */
export interface Markdown {
  readonly markdown: string;
}

/** What a template is given: texts, Markdown of flowspec's own, and lists and maps of them. */
export type View = string | number | boolean | undefined | Markdown | readonly View[] | { readonly [key: string]: View };

/** The data of a template with every text escaped: the only gate between a contract and a document. */
export function escapeAll(view: View): unknown {
  if (typeof view === "string") return escapeMarkdown(view);
  if (Array.isArray(view)) return view.map(escapeAll);
  if (typeof view !== "object" || view === null) return view;
  if ("markdown" in view && typeof view["markdown"] === "string") return view["markdown"];
  return Object.fromEntries(Object.entries(view as Readonly<Record<string, View>>).map(([key, value]) => [key, escapeAll(value)]));
}

/** A text, or Markdown that was made of one. */
export type Words = string | Markdown;

/** Texts and Markdown, one behind the other. */
export function joinedWords(parts: readonly Words[], between = ""): Markdown {
  return { markdown: parts.map((part, index) => (index === 0 ? markdownOf(part) : behind(part))).join(behind(between)) };
}

function markdownOf(words: Words): string {
  return typeof words === "string" ? escapeMarkdown(words) : words.markdown;
}

/** What stands behind something else on its line: a number with a dot begins no list there. */
function behind(words: Words): string {
  return typeof words === "string" ? escapeMarkdown(`_${words}`).slice("\\_".length) : words.markdown;
}

/** A sentence, in which what stands in backticks is code. */
export function sentence(text: string): Markdown {
  return joinedWords(text.split(/(`[^`\n]+`)/u).map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : part)));
}

/** A text in the letters of code; as it is where a sign of it would end the code, or the cell of a table. */
export function code(text: string): Markdown {
  const isPlain = /^[^\s`|\\](?:[^`|\\\r\n]*[^\s`|\\])?$/u.test(text);
  return isPlain ? { markdown: `\`${text}\`` } : joinedWords(["", text]);
}

/** A link to a place of the same document, or to a file beside it. */
export function link(words: Words, target: string): Markdown {
  return { markdown: `[${markdownOf(words)}](${target})` };
}
