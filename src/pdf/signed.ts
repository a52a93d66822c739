/** The longest dictionary of a field that is looked at. */
const longest = 4000;

/**
 * Whether a signature field has a signature as its value, by words of PDF's syntax: the reader does not tell. `id` is what the reader
 * calls the field (`9R`), `file` has a character for each byte. A field that is packed into a stream counts as unsigned.
 */
export function isSigned(file: string, id: string): boolean {
  const dictionary = objectOf(file, id);
  if (hasSignature(dictionary)) return true;
  const parent = /\/Parent\s+(\d+)\s+\d+\s+R\b/u.exec(dictionary)?.[1];
  const inherited = parent === undefined ? "" : objectOf(file, parent);
  return /\/FT\s*\/Sig\b/u.test(inherited) && hasSignature(inherited);
}

function hasSignature(dictionary: string): boolean {
  return /\/V\s*(?:\d+\s+\d+\s+R\b|<<)/u.test(dictionary);
}

/** The text of an object as the file has it last. */
function objectOf(file: string, id: string): string {
  const head = `${Number.parseInt(id, 10)} 0 obj`;
  for (let at = file.lastIndexOf(head); at >= 0; at = file.lastIndexOf(head, at - 1)) {
    if (at > 0 && /\S/u.test(file.charAt(at - 1))) continue;
    const text = file.slice(at, at + longest);
    const end = text.indexOf("endobj");
    return end < 0 ? text : text.slice(0, end);
  }
  return "";
}
