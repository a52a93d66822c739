import { globals } from "./globals.ts";

/** Whether a value is base64, of whatever bytes. */
export function isBase64(value: unknown): value is string {
  return typeof value === "string" && /^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/u.test(value) && !value.includes("_");
}

/** The text that base64 holds, `undefined` where a value is no base64 of UTF-8. */
export function textOfBase64(value: unknown): string | undefined {
  if (!isBase64(value)) return undefined;
  try {
    const bytes = Uint8Array.from(globals.atob(value), (character) => character.charCodeAt(0));
    return new globals.TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
