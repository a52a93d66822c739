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
 * texts in a fifth of the time that it takes for one of objects, and these are half a megabyte. Lines that stand in the text of the same part elsewhere
 * are not written again: a line that begins with a tab says from which of those lines on how many belong here.
 */
export type WrittenParts = readonly string[];

/** The parts that are written so, beside those that some of their lines stand in. */
export function readParts(written: WrittenParts, beside: readonly RuntimePart[] = []): readonly RuntimePart[] {
  const texts = new Map(beside.map(({ names: [first], text }) => [first, text]));
  const parts: RuntimePart[] = [];
  for (let index = 0; index < written.length; index += 3) {
    const [head = "", uses = "", text = ""] = written.slice(index, index + 3);
    const isExported = head.startsWith("export ");
    const names = (isExported ? head.slice("export ".length) : head).split(" ");
    const whole = text.includes("\t") ? withLines(text, texts.get(names[0]) ?? "") : text;
    parts.push({ names, isExported, uses: uses === "" ? [] : uses.split(" "), text: whole });
  }
  return parts;
}

/** A text with the lines of another that it names. */
function withLines(text: string, other: string): string {
  const others = other.split("\n");
  const lines = text.split("\n").flatMap((line) => {
    if (!line.startsWith("\t")) return [line];
    const [from = 0, count = 0] = line.slice(1).split(" ").map(Number);
    return others.slice(from, from + count);
  });
  return lines.join("\n");
}
