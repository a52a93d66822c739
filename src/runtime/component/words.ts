/** Keys of the language as a sentence lists them: `x`, `y` and `z`. */
export function listedKeys(keys: readonly string[]): string {
  const words = keys.map((key) => `\`${key}\``);
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
