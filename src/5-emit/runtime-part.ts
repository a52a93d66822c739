/** How parts of the runtime are written: types are no JavaScript, and what nobody outside can name has no declaration. */
export type RuntimeFlavour = "typescript" | "javascript" | "declarations";

/** A declaration of the runtime, or several that are one, in one flavour and language. */
export interface RuntimePart {
  /** The names that it declares. */
  readonly names: readonly string[];
  /** Whether modules may use it. */
  readonly isExported: boolean;
  /** The parts that it uses, each by its first name. */
  readonly uses: readonly string[];
  readonly text: string;
}

/**
 * Parts as modules have them: of each its names, after `export ` where modules may use it, the names that it uses, and its text. Node reads a list of
 * texts in a fifth of the time that it takes for one of objects, and these are half a megabyte.
 */
export type WrittenParts = readonly string[];

/** The parts that are written so. */
export function readParts(written: WrittenParts): readonly RuntimePart[] {
  const parts: RuntimePart[] = [];
  for (let index = 0; index < written.length; index += 3) {
    const [head = "", uses = "", text = ""] = written.slice(index, index + 3);
    const isExported = head.startsWith("export ");
    const names = (isExported ? head.slice("export ".length) : head).split(" ");
    parts.push({ names, isExported, uses: uses === "" ? [] : uses.split(" "), text });
  }
  return parts;
}
