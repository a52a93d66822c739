import { meaningsOf } from "../../../explain/find.ts";
import { meaningsText } from "../../../explain/text.ts";
import { explainWords } from "../../../explain/words.ts";
import { plainPaint } from "../../../report/paint.ts";
import type { Language } from "../../../words/language.ts";

/** What a name means, as `flowspec explain` says it, as Markdown; nothing where nobody knows it. */
export async function explainedName(name: string, language: Language): Promise<{ readonly text: string } | undefined> {
  const words = await explainWords(language);
  const meanings = meaningsOf(name, words);
  if (meanings.length === 0) return undefined;
  // It is laid out for a terminal: its blanks and lines mean something.
  return { text: `\`\`\`text\n${meaningsText(meanings, { paint: plainPaint, all: false, words })}\`\`\`\n` };
}
