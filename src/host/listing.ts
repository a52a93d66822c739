/** A name in a folder, as the system lists it. */
export interface Listed {
  readonly name: string;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

/** What decides which contracts are found in a folder, as a text: the names that are not hidden, each with what it is. */
export function listingOf(names: readonly Listed[]): string {
  return names
    .filter(({ name }) => !name.startsWith("."))
    .map((entry) => `${entry.isDirectory() ? "d" : entry.isSymbolicLink() ? "l" : "f"}${entry.name}`)
    .toSorted()
    .join("\0");
}
