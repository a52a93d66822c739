import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { deserialize, serialize } from "node:v8";

/** Where what was made of a PDF is kept between runs, and what it is locked with. */
export interface Seal {
  /** Of letters and digits. */
  readonly name: string;
  readonly key: Uint8Array;
}

const cipher = "aes-256-gcm";
const [ivLength, tagLength] = [12, 16];

/**
 * The seal of something that is made of the bytes of a PDF. `made` says what, and of everything else that decides how it comes out, as plain data:
 * another version of a reader has another seal. Both halves are of one SHA-512, so that neither follows from the other or from the SHA-256 that a
 * file of facts tells: only who has the PDF can read what is kept of it.
 */
export function sealOf(bytes: Uint8Array, made: readonly unknown[]): Seal {
  const hash = createHash("sha512")
    .update(`${JSON.stringify(made)}\n`)
    .update(bytes)
    .digest();
  return { name: hash.subarray(0, 32).toString("hex"), key: hash.subarray(32) };
}

/** Plain data, locked. */
export function sealed(value: unknown, { key }: Seal): Uint8Array {
  const iv = randomBytes(ivLength);
  const lock = createCipheriv(cipher, key, iv);
  const body = [lock.update(serialize(value)), lock.final()];
  return Buffer.concat([iv, lock.getAuthTag(), ...body]);
}

/** What was locked with the same seal; nothing where a bit of it is not as it was. */
export function unsealed(data: Uint8Array, { key }: Seal): { readonly value: unknown } | undefined {
  try {
    const lock = createDecipheriv(cipher, key, data.subarray(0, ivLength), { authTagLength: tagLength });
    lock.setAuthTag(data.subarray(ivLength, ivLength + tagLength));
    const body = lock.update(data.subarray(ivLength + tagLength));
    lock.final(); // throws where the data are others
    return { value: deserialize(body) };
  } catch {
    return undefined;
  }
}
