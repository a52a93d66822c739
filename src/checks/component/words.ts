/** Words as a sentence lists them: `x, y and z`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** Keys of the language as a sentence lists them. */
export function listedKeys(keys: readonly string[]): string {
  return listed(keys.map((key) => `\`${key}\``));
}
