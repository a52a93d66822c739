/**
 * The text that our Markdown stands for, for editors that show none: code without its backticks, bold without its signs, and signs that were escaped as
 * they are. Lists stay lists.
 */
export function plainText(markdown: string): string {
  // Texts stand at even places, between them rows of backticks.
  const pieces = markdown.split(/(`+)/u);
  let plain = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? "";
    if (index % 2 === 0) {
      plain += unmarked(piece);
      continue;
    }
    const close = isEscaped(pieces[index - 1] ?? "") ? -1 : pieces.indexOf(piece, index + 1);
    if (close < 0) {
      plain += piece;
      continue;
    }
    plain += shownCode(pieces.slice(index + 1, close).join(""));
    index = close;
  }
  return plain;
}

/** Whether a backtick behind a text is only a sign, by the backslash before it. */
function isEscaped(before: string): boolean {
  const [backslashes = ""] = /(?<!\\)\\*$/u.exec(before) ?? [];
  return backslashes.length % 2 === 1;
}

/** Code as it is shown: a block without the line that names its language; blanks keep backticks of the code from those around it. */
function shownCode(inner: string): string {
  const block = /^[a-z]*\n/u.exec(inner)?.[0];
  if (block !== undefined) return inner.slice(block.length).replace(/\n$/u, "");
  return inner.includes("`") && inner.startsWith(" ") && inner.endsWith(" ") ? inner.slice(1, -1) : inner;
}

const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/** A text without signs of Markdown, each read once: an escaped backslash escapes nothing. */
function unmarked(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~]|$)|\*\*|&(?:lt|gt|amp);/gu, (sign, escaped?: string) => escaped ?? entities[sign] ?? "");
}
