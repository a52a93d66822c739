/** A personal value as messages may show it: the first and the last characters, never the middle. */
export function mask(value: string): string {
  const ends = value.length > mostLooked ? value.slice(0, mostLooked / 2) + value.slice(-mostLooked / 2) : value;
  const characters = [...ends];
  if (characters.length < 2) return "*";
  if (characters.length < 7) return `${characters[0]}${"*".repeat(Math.min(characters.length - 1, 3))}`;
  // A value of which more stands around it than belongs to it may begin or end with a whole name of Chinese letters.
  const head = /^\P{Lo}{0,2}\p{Lo}{1,3}(?=[\s"'“”:：,，{}[\]])/u.test(ends) ? 1 : 3;
  const tail = /[\s"'“”:：,，{}[\]]\p{Lo}{1,3}\P{Lo}{0,2}$/u.test(ends) ? 1 : 3;
  return `${characters.slice(0, head).join("")}****${characters.slice(-tail).join("")}`;
}

/** How much of a value is looked at to mask it: of a longer one the two ends, since of it no more is shown. */
const mostLooked = 64;

/** A text that is cut where it is long, never inside a character. */
export function shortened(text: string): string {
  const start = text.slice(0, 2 * mostShown + 2);
  const characters = [...start];
  return characters.length > mostShown ? `${characters.slice(0, mostShown).join("")}…` : text;
}

/** How many characters of a text a sentence shows. */
const mostShown = 40;

/** A value in quotes, cut where it is long. */
export function excerpt(value: string): string {
  return JSON.stringify(shortened(value));
}
