/** A personal value as messages may show it: the first and the last characters, never the middle. */
export function mask(value: string): string {
  const characters = [...value];
  if (characters.length < 2) return "*";
  if (characters.length < 7) return `${characters[0]}${"*".repeat(Math.min(characters.length - 1, 3))}`;
  return `${characters.slice(0, 3).join("")}****${characters.slice(-3).join("")}`;
}

/** A value in quotes, cut where it is long. */
export function excerpt(value: string): string {
  const characters = [...value];
  return JSON.stringify(characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : value);
}
