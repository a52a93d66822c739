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
 * texts in a fifth of the time that it takes for one of objects, and these are half a megabyte. What parts of another flavour or language say alike is
 * not written again: no names are those of the part that is next there, `=` are the names that it uses there, and a line that begins with a tab says from
 * which line there on how many belong here.
 */
export type WrittenParts = readonly string[];

/** The parts that are written so, beside others. */
export function readParts(written: WrittenParts, beside: readonly RuntimePart[] = []): readonly RuntimePart[] {
  const places = new Map(beside.map(({ names: [first] }, index) => [first, index]));
  const parts: RuntimePart[] = [];
  let place = -1;
  for (let index = 0; index < written.length; index += 3) {
    const [head = "", uses = "", text = ""] = written.slice(index, index + 3);
    const named = head === "" ? undefined : namesIn(head);
    place = named === undefined ? place + 1 : (places.get(named.names[0]) ?? -1);
    const other = beside[place];
    parts.push({
      names: named?.names ?? other?.names ?? [],
      isExported: (named ?? other)?.isExported === true,
      uses: uses === "=" ? (other?.uses ?? []) : uses === "" ? [] : uses.split(" "),
      text: text.includes("\t") ? withLines(text, other?.text ?? "") : text,
    });
  }
  return parts;
}

function namesIn(head: string): Pick<RuntimePart, "names" | "isExported"> {
  const isExported = head.startsWith("export ");
  return { isExported, names: (isExported ? head.slice("export ".length) : head).split(" ") };
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
