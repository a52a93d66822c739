/** What a text has that is not shown as it is: most have nothing of it. */
const special = /[\\`*_[\]<>|~&#+=\-.)\p{Cc}\u2028\u2029]/u;

/** A text that Markdown and HTML show as it is, on one line. */
export function escapeMarkdown(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replaceAll(/[\\`*_[\]<>|~&]/gu, (character) =>
      character === "<" ? "&lt;" : character === ">" ? "&gt;" : character === "&" ? "&amp;" : `\\${character}`,
    )
    .replace(/^\s*(?:[#+=-]|\d+[.)])/u, (start) => start.replace(/[#+=\-.)]$/u, "\\$&"))
    .replaceAll(/(?<!\s)\s*[\r\n\u2028\u2029]\s*/gu, " ⏎ ")
    .replaceAll(/\p{Cc}/gu, " ");
}
