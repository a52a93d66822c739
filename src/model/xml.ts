const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as the content of an element or an attribute; characters that XML cannot hold become a sign of their own. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "�")
    .replaceAll(/[&<>"]/gu, (character) => entities[character] ?? character)
    .replaceAll(/[\t\n\r]/gu, (character) => `&#${character.codePointAt(0)};`);
}
