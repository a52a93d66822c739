/** JSON as tsconfig.json has it, with comments and trailing commas, as data; `undefined` for what cannot be read. */
export function commentedJson(text: string): unknown {
  try {
    return JSON.parse(withoutTrailingCommas(withoutComments(text.replace(/^\uFEFF/u, ""))));
  } catch {
    return undefined;
  }
}

function withoutComments(text: string): string {
  let kept = "";
  for (let at = 0; at < text.length;) {
    const two = text.slice(at, at + 2);
    if (two === "//") at = endOf(text, "\n", at);
    else if (two === "/*") at = endOf(text, "*/", at + 2) + 2;
    else {
      const next = text[at] === '"' ? stringEnd(text, at) : at + 1;
      kept += text.slice(at, next);
      at = next;
    }
  }
  return kept;
}

function withoutTrailingCommas(text: string): string {
  let kept = "";
  for (let at = 0; at < text.length;) {
    const next = text[at] === '"' ? stringEnd(text, at) : at + 1;
    const part = text.slice(at, next);
    // What closes a map or a list comes right behind a comma that is too much.
    if (part === "}" || part === "]") kept = kept.trimEnd().replace(/,$/u, "");
    kept += part;
    at = next;
  }
  return kept;
}

/** Where the next occurrence of a text begins; the end where there is none. */
function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found;
}

/** Where the string ends that begins at a quote. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '"') return at + 1;
    if (text[at] === "\\") at += 1;
  }
  return text.length;
}
