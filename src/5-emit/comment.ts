/** The only way into a comment: no text ends it, begins a tag or is read as markup. Lines are kept; control characters are not. */
export function commentText(text: string): string {
  return text
    .replaceAll("*/", "*\\/")
    .replaceAll(/[@{}<>`]/gu, "\\$&")
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, "\n")
    .replaceAll(/[^\P{Cc}\n]/gu, " ");
}

/** Lines of escaped text as a documentation comment. */
export function commentBlock(escaped: string, indent: string): string {
  const lines = escaped.split("\n").map((line) => `${indent} * ${line}`.trimEnd());
  return `${indent}/**\n${lines.join("\n")}\n${indent} */\n`;
}
