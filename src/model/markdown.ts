/** A text that Markdown and HTML show as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~&]/gu, (character) =>
      character === "<" ? "&lt;" : character === ">" ? "&gt;" : character === "&" ? "&amp;" : `\\${character}`,
    )
    .replace(/^\s*(?:[#+=-]|\d+[.)])/u, (start) => start.replace(/[#+=\-.)]$/u, "\\$&"))
    .replaceAll(/(?<!\s)\s*[\r\n\u2028\u2029]\s*/gu, " ⏎ ")
    .replaceAll(/\p{Cc}/gu, " ");
}
