/** How much a pointer of Git LFS holds at the most. */
const longest = 1024;

/** The SHA-256 of the file that a pointer of Git LFS stands for; nothing where the bytes are no such pointer. */
export function pointedTo(bytes: Uint8Array): string | undefined {
  if (bytes.length > longest) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\n(?:[\w.-]+ [^\n]*\n)*?oid sha256:([\da-f]{64})\n/u.exec(text)?.[1];
}
