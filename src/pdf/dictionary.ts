/** A token of PDF's syntax: a bracket, a name, or what stands by itself. Texts in brackets may be nested, and are read by hand. */
const token = /\s+|%[^\r\n]*|<<|>>|\[|\]|<[^<>]*>|\/[^\s/<>[\](){}%]*|\(|[^\s/<>[\](){}%]+|./suy;

/**
 * The entries of the dictionary that a text begins with, by their names, each as it is written; none where it begins with something else. What is
 * cut off has the entries before the cut.
 */
export function entriesOf(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  let [depth, name, value] = [0, "", ""];
  const close = (): void => {
    if (name !== "" && value.trim() !== "") entries.set(name, value.trim());
    [name, value] = ["", ""];
  };
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    if (found.startsWith("%")) continue;
    if (depth === 0 && found.trim() !== "" && found !== "<<") return entries;
    const isName = depth === 1 && found.startsWith("/");
    if (found === "<<" || found === "[") depth += 1;
    if (found === ">>" || found === "]") depth -= 1;
    if (depth === 0 && found === ">>") break;
    const whole = found === "(" ? literalAt(text, match.index) : found;
    token.lastIndex = match.index + whole.length;
    // A name is a key, or the value of the one before it.
    if (isName && (name === "" || value.trim() !== "")) {
      close();
      name = found;
    } else if (name !== "") value += whole;
  }
  close();
  return entries;
}

/** A text in brackets, which may be nested, as it stands at a place. */
function literalAt(text: string, at: number): string {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "\\") index += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth === 0) return text.slice(at, index + 1);
  }
  return text.slice(at);
}
