import { eastAsianWidth } from "get-east-asian-width";

/** Emoji of several code points, which take two columns together. The flag is newer than the syntax that this is written in. */
const sequences = new RegExp(String.raw`\p{RGI_Emoji}`, "gv");

const invisible = /[\p{Cc}\p{Mn}\p{Me}]/u;

/** The columns that a text takes in code: two for a Chinese character or an emoji, none for a mark on the character before it. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7F]*$/u.test(text)) return text.length;
  let columns = 0;
  const rest = text.replace(sequences, () => {
    columns += 2;
    return "";
  });
  for (const character of rest) if (!invisible.test(character)) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  return columns;
}
