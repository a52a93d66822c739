import { globals } from "./globals.ts";
import { attempt } from "./passed.ts";

/**
 * The SHA-256 of bytes in hexadecimal digits; `undefined` where they are none. Rejects with a sentence where the machine has no WebCrypto, as pages
 * that did not come by HTTPS have none.
 */
export async function digestOf(bytes: unknown): Promise<string | undefined> {
  if (!isBytes(bytes)) return undefined;
  const { crypto } = globals;
  if (crypto?.subtle === undefined) throw new Error("SHA-256 cannot be computed here: there is no WebCrypto (`crypto.subtle`).");
  const hash = await crypto.subtle.digest("SHA-256", bytes).catch(() => undefined);
  // There is nothing but what only looked like bytes of which the machine refuses it.
  return hash && Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether a value is bytes, of whichever realm. */
function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(value) || attempt(() => Object.prototype.toString.call(value)) === "[object ArrayBuffer]";
}
