/** Signs that end a path or a name where nobody knows how a text is meant. */
const ends: ReadonlySet<string> = new Set(" \t\r\n,}]\"'#");

/** No path is longer, and no text names more. */
const limits = { length: 500, words: 500 } as const;

/**
 * What a text with a mistake of syntax may say of other files, sign by sign, from the mistake on too: more than it says rather than less. Whoever follows
 * that finds the text, and that it cannot be read.
 */
export function saidLoosely(text: string): {
  readonly uses: readonly string[];
  readonly pdfs: readonly string[];
  readonly vars: readonly string[];
} {
  const wordsBehind = (sign: string): readonly string[] => [...new Set(placesBehind(text, sign).map(({ word }) => word))];
  return { uses: wordsBehind("use:"), pdfs: wordsBehind("pdf:"), vars: wordsBehind("vars.") };
}

/** The words that stand behind a sign in a text, without quotes, and where each begins. */
export function placesBehind(text: string, sign: string): readonly { readonly word: string; readonly start: number }[] {
  const found: { readonly word: string; readonly start: number }[] = [];
  for (let at = text.indexOf(sign); at >= 0 && found.length < limits.words; at = text.indexOf(sign, at + sign.length)) {
    let start = at + sign.length;
    while (text[start] === " " || text[start] === '"' || text[start] === "'") start += 1;
    let end = start;
    while (end < text.length && end - start < limits.length && !ends.has(text.charAt(end))) end += 1;
    if (end > start) found.push({ word: text.slice(start, end), start });
  }
  return found;
}
