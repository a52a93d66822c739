/** How many hexadecimal digits of its hash a row's key has. */
const digits = 32;

/** The text whose SHA-256 is a row's key: of contract and id alone, so that neither a recompiled contract nor a mended row makes a new one. */
export function keyText(contract: string, id: string): string {
  return JSON.stringify([contract, id]);
}

/** A row's key, of the hash of {@link keyText} in hexadecimal digits. */
export function keyOf(hash: string): string {
  return hash.slice(0, digits);
}
