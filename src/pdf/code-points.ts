/** What is found out once of each code point. A table rather than a map: a document asks for each of its characters. */
const kept = 0x1_00_00;

/**
 * A property of code points, found out once for each of the basic plane. `find` may be slow; its answer depends on nothing else. Values are small
 * whole numbers.
 */
export function tabled(find: (code: number) => number): (code: number) => number {
  let table: Uint8Array | undefined; // 0 is not yet known
  return (code) => {
    if (code >= kept) return find(code);
    table ??= new Uint8Array(kept);
    const known = table[code] ?? 0;
    if (known > 0) return known - 1;
    const found = find(code);
    table[code] = found + 1;
    return found;
  };
}

/** How many code points become a text at once: what is called takes so many arguments. */
const atOnce = 4096;

/** Code points as a text. */
export function textOfCodes(codes: readonly number[]): string {
  if (codes.length <= atOnce) return String.fromCodePoint(...codes);
  let text = "";
  for (let from = 0; from < codes.length; from += atOnce) text += String.fromCodePoint(...codes.slice(from, from + atOnce));
  return text;
}

/** Whether a code point is a half of one: put beside the other half it would be another character. */
export function isHalf(code: number): boolean {
  return code >= 0xd8_00 && code <= 0xdf_ff;
}
